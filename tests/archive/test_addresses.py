"""Input and result at addresses that fsspec knows; and the bar that a terminal shows."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.archive.archives import content, dump, folder, rows, scan
from tests.factcheck.tool import environment

pytestmark = pytest.mark.archive

FORM = ("--format", "jsonl", "--shard-bytes", "2000", "--out")


def test_an_address_gives_what_a_path_gives(tmp_path: Path) -> None:
    pytest.importorskip("fsspec", reason="no fsspec here: '.[archive]'")
    folder(tmp_path / "in" / "news", 4)
    (tmp_path / "in" / ".hidden.txt").write_text("12 men")
    dump(tmp_path / "in" / "a.jsonl.gz", 4)
    assert scan("in", *FORM, "here", cwd=tmp_path).code == 0
    there = f"file://{tmp_path}/there"
    ended = scan(f"file://{tmp_path}/in", *FORM, there, cwd=tmp_path)
    assert ended.code == 0, ended.err
    for table in ("claims", "findings"):
        one, other = (rows(tmp_path / name, table) for name in ("here", "there"))
        assert [{**row, "article": ""} for row in one] == [{**row, "article": ""} for row in other]
    (tmp_path / "there" / "claims" / "0000000.jsonl").unlink()
    whole = content(tmp_path / "there")
    assert scan(f"file://{tmp_path}/in", *FORM, there, "--resume", cwd=tmp_path).code == 0
    assert len(content(tmp_path / "there")) == len(whole) + 1


def test_an_address_that_is_none_is_said(tmp_path: Path) -> None:
    pytest.importorskip("fsspec", reason="no fsspec here: '.[archive]'")
    nowhere = scan("nosuch://bucket/news", *FORM, "out", cwd=tmp_path)
    assert nowhere.code == 2
    assert nowhere.err.startswith("factcheck: nosuch://bucket/news: cannot be reached (")
    gone = scan(f"file://{tmp_path}/gone.jsonl", *FORM, "out", cwd=tmp_path)
    assert gone.err.startswith(f"factcheck: file://{tmp_path}/gone.jsonl: cannot be read (")


def test_a_terminal_sees_rate_and_time_left(tmp_path: Path) -> None:
    dump(tmp_path / "a.jsonl", 20)
    ours, theirs = pty.openpty()
    run = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "scan", "a.jsonl", *FORM, "out"],
        cwd=tmp_path, env={**environment(), "TERM": "xterm", "COLUMNS": "120"},
        stdout=subprocess.PIPE, stderr=theirs,
    )  # fmt: skip
    os.close(theirs)
    seen = b""
    try:
        while more := os.read(ours, 65_536):
            seen += more
    except OSError:  # the other side is closed
        pass
    os.close(ours)
    assert run.communicate()[0] == b""
    shown = re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", seen).decode()
    assert re.search(r"/s .*\d:\d\d:\d\d.* articles, \d of \d+ shards", shown)
    assert "20 articles" in shown
