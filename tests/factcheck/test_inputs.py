"""Several articles at once: folders with a pattern, lists, and a bar for whoever watches."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.factcheck.tool import environment, factcheck


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    for number, name in enumerate(("b.txt", "a.txt", "old/c.txt", "old/d.md"), 20):
        path = tmp_path / "drafts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"He bought {number} horses.\n", "utf-8")
    return tmp_path


def read(folder: Path, *arguments: str, stdin: bytes = b"") -> list[str]:
    """The paths of the articles that were read, in order."""
    ended = factcheck(*arguments, "-f", "unix", cwd=folder, stdin=stdin)
    assert (ended.code, ended.err) == (0, "")
    return [line.partition(":")[0] for line in ended.out.splitlines()]


def test_a_folder_with_a_pattern(desk: Path) -> None:
    assert read(desk, "drafts", "--glob", "*.txt") == ["drafts/a.txt", "drafts/b.txt"]
    assert read(desk, "drafts", "--glob", "**/*.*") == [
        "drafts/a.txt", "drafts/b.txt", "drafts/old/c.txt", "drafts/old/d.md",
    ]  # fmt: skip
    assert read(desk, "drafts/b.txt", "drafts/old", "--glob", "*.md") == [
        "drafts/b.txt", "drafts/old/d.md",
    ]  # fmt: skip


def test_a_list(desk: Path) -> None:
    (desk / "list").write_text("# today\ndrafts/b.txt\n\n  drafts/a.txt\r\n", "utf-8")
    assert read(desk, "@list") == ["drafts/b.txt", "drafts/a.txt"]
    assert read(desk, "drafts/old/c.txt", "@list")[0] == "drafts/old/c.txt"
    assert read(desk, "@-", stdin=b"drafts/a.txt\n") == ["drafts/a.txt"]
    (desk / "@odd").write_text("9 dogs\n", "utf-8")
    assert read(desk, "./@odd") == ["./@odd"]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ("drafts --glob *.pdf", "drafts: holds nothing that matches '*.pdf'. '*.txt' is for the "
         "folder itself, '**/*.txt' for those below it too."),
        ("drafts --glob /x", "--glob: '/x' is no pattern (Non-relative patterns are unsupported). "
         "Give one such as '**/*.txt'."),
        ("drafts/a.txt --glob *.txt",
         "--glob: no folder is named. Name one: factcheck drafts --glob '*.txt'."),
        ("@lisp", "lisp: no such file. Did you mean list?"),
        ("@list", "list: line 1 is a web address. Give addresses on the command line."),
    ],
)  # fmt: skip
def test_one_line_says_what_is_wrong(desk: Path, arguments: str, line: str) -> None:
    (desk / "list").write_text("http://127.0.0.1/\n", "utf-8")
    ended = factcheck(*arguments.split(), cwd=desk)
    assert (ended.code, ended.err) == (2, f"factcheck: {line}\n")


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no terminals here")
@pytest.mark.parametrize(("many", "bar"), [(12, True), (3, False)])
def test_a_bar_for_who_watches_a_long_run(tmp_path: Path, many: int, bar: bool) -> None:
    for number in range(many):
        (tmp_path / f"{number:02}.txt").write_text(f"He bought {number + 20} horses.\n", "utf-8")
    ours, theirs = os.openpty()
    ended = subprocess.run(
        [sys.executable, "-m", "factcheck", ".", "--glob", "*.txt", "-f", "unix"],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=theirs, check=True, timeout=60,
        env=environment({"TERM": "xterm"}),
    )  # fmt: skip
    os.close(theirs)
    shown = _everything(ours)
    assert ended.stdout.count(b"\n") == many
    assert (f"{many}/{many}".encode() in shown) == bar
    assert bool(shown) == bar


def _everything(terminal: int) -> bytes:
    found = b""
    try:
        while data := os.read(terminal, 65536):
            found += data
    except OSError:  # how Linux says that nobody writes any more
        pass
    os.close(terminal)
    return found
