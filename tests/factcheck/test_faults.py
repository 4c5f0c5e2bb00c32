"""What goes wrong on a machine, really caused: one clear line, exit code 2, nothing half done."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.factcheck.tool import ROOT, environment, factcheck

pytestmark = pytest.mark.heavy

ARTICLE = "KELD, 3 May 2012 - About 1,200 villagers left on Tuesday, the mayor said.\n"
FORMS = ("plain", "json", "html")
NOBODY = 65534


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "draft.txt").write_text(ARTICLE, "utf-8")
    return tmp_path


def started(desk: Path, *arguments: str, **options: object) -> "subprocess.Popen[bytes]":
    settings = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": environment()}
    command = [sys.executable, "-m", "factcheck", *arguments]
    return subprocess.Popen(command, cwd=desk, **{**settings, **options})  # type: ignore[call-overload, no-any-return]


def parts_of(desk: Path) -> list[str]:
    return [path.name for path in desk.rglob("*") if ".part" in path.name]


# full disks, folders that nobody may write to


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for 16 KB."""
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16k", "none", str(place)],
        capture_output=True, check=False,
    )  # fmt: skip
    if made.returncode:
        pytest.skip("this user may not mount a disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_keeps_the_report_of_before(desk: Path, small_disk: Path) -> None:
    before = small_disk / "report.json"
    before.write_text("{}", "utf-8")
    (desk / "long.txt").write_text(ARTICLE * 200, "utf-8")
    ended = factcheck("long.txt", "-o", str(before), cwd=desk)
    assert "cannot be written (No space left on device)" in ended.err
    assert ended.code == 2
    assert before.read_text("utf-8") == "{}"
    assert parts_of(small_disk) == []


@pytest.mark.parametrize("form", FORMS)
def test_a_full_device(desk: Path, form: str) -> None:
    ended = factcheck("draft.txt", "-f", f"{form}=/dev/full", cwd=desk)
    assert ended.err == (
        "factcheck: /dev/full: cannot be written (No space left on device). "
        "Choose another file with -o FILE.\n"
    )
    assert ended.code == 2


@pytest.mark.ledger
@pytest.mark.parametrize("free", [0, 4096, 8192])
def test_a_ledger_that_found_no_room_is_begun_when_there_is(small_disk: Path, free: int) -> None:
    (small_disk / ".factcheck").mkdir()
    (small_disk / "draft.txt").write_text(ARTICLE, "utf-8")
    claim = json.loads(factcheck("draft.txt", "-f", "json", cwd=small_disk).out)["claims"][0]["id"]
    command = ("mark", "draft.txt", claim, "--verdict", "confirmed", "--by", "AB")
    fill(small_disk / "other", free)
    ended = factcheck(*command, cwd=small_disk)
    assert ended.err.startswith("factcheck: .factcheck/ledger.db: ")
    assert ended.code == 2
    left = [path.name for path in (small_disk / ".factcheck").iterdir()]
    assert free > 4096 or left == []
    subprocess.run(["mount", "-o", "remount,size=256k", str(small_disk)], check=True)
    assert factcheck(*command, cwd=small_disk).code == 0
    assert "confirmed (AB" in factcheck("draft.txt", cwd=small_disk).out


def fill(path: Path, free: int) -> None:
    """Take all room of a disk but for some bytes."""
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass
    os.truncate(path, path.stat().st_size - free)


AS_NOBODY = """
import os, sys, difflib, tomllib
import tests.factcheck.warm, factcheck.reports.plain, factcheck.checklist
os.setuid(65534)
tests.factcheck.warm.main()
"""


def as_nobody(desk: Path, *arguments: str) -> tuple[int, str]:
    """The tool run by somebody who owns nothing; loaded before, since he may not reach it."""
    ended = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, *arguments], cwd=desk, env=environment(),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return ended.returncode, ended.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_what_another_user_may_not_do() -> None:
    with TemporaryDirectory() as folder:
        desk = Path(folder)
        desk.chmod(0o755)
        (desk / "draft.txt").write_text(ARTICLE, "utf-8")
        code, err = as_nobody(desk, "draft.txt", "-o", "report.txt")
        assert (code, err) == (
            2,
            "factcheck: report.txt: cannot be written (Permission denied). "
            "Choose another file with -o FILE.\n",
        )
        assert parts_of(desk) == []
        (desk / "factcheck.toml").write_text("notes = true\n", "utf-8")
        (desk / "factcheck.toml").chmod(0o600)
        code, err = as_nobody(desk, "draft.txt")
        assert (code, err) == (
            2,
            "factcheck: factcheck.toml: cannot be read (Permission denied). "
            "Ask its owner for permission.\n",
        )
        (desk / "draft.txt").chmod(0o600)
        code, err = as_nobody(desk, "draft.txt")
        said = "draft.txt: may not be read. Ask its owner for permission, or copy it.\n"
        assert (code, err) == (2, f"factcheck: {said}")


def test_a_folder_that_may_not_be_written_to_is_said(desk: Path) -> None:
    ended = factcheck("draft.txt", "-o", "/proc/report.txt", cwd=desk)
    assert ended.err.startswith("factcheck: /proc/report.txt: cannot be written (")
    assert ended.code == 2


# files that go or change


def test_a_file_that_vanishes_between_two_others(desk: Path) -> None:
    (desk / "gone").symlink_to(desk / "nowhere.txt")
    ended = factcheck("draft.txt", "gone", "draft.txt", "-f", "unix", cwd=desk)
    assert ended.err.startswith("factcheck: gone: no such file. ")
    assert (ended.code, len(ended.out.splitlines())) == (2, 2)


def test_a_link_to_itself(desk: Path) -> None:
    (desk / "loop.txt").symlink_to("loop.txt")
    ended = factcheck("loop.txt", cwd=desk)
    assert "cannot be read (Too many levels of symbolic links)" in ended.err
    assert ended.code == 2


def test_a_file_that_changes_while_it_is_read_is_read_once(desk: Path) -> None:
    os.mkfifo(desk / "pipe.txt")
    process = started(desk, "pipe.txt", "-f", "json", "--published", "2012-05-03")
    with (desk / "pipe.txt").open("wb") as pipe:
        pipe.write(ARTICLE.encode()[:40])
        pipe.flush()
        time.sleep(0.2)
        pipe.write(ARTICLE.encode()[40:] * 2)
    out, err = process.communicate(timeout=60)
    whole = json.loads(out)
    assert (process.returncode, err) == (0, b"")
    assert whole["claims"][0]["text"] == "About 1,200 villagers"


# locales and encodings


@pytest.mark.parametrize(
    "extra",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
        {"LC_ALL": "tr_TR.ISO-8859-9", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "utf-16"},
        {"LC_ALL": "nothing", "TZ": "nowhere/none", "LANGUAGE": "tlh"},
        {"TZ": "Pacific/Kiritimati"},
        {"PYTHONOPTIMIZE": "2"},
        {"HOME": "/nowhere", "TMPDIR": "/nowhere", "PATH": ""},
    ],
)
def test_the_machine_does_not_change_a_report(desk: Path, extra: dict[str, str]) -> None:
    text = (
        "İstanbul’da – 3 May 2012 - About 1,200 villagers LEFT “IĞDIR” on Tuesday; it lost £5m.\n"
    )
    (desk / "drâft.txt").write_text(text, "utf-8")
    usual = factcheck("drâft.txt", "-f", "json", cwd=desk)
    ended = factcheck("drâft.txt", "-f", "json", cwd=desk, extra=extra)
    assert (ended.code, ended.out) == (0, usual.out)


# quotations, extras


def test_a_stack_of_quotations(desk: Path) -> None:
    for text in ("“" * 1024, "“‘" * 512, "\"'" * 512, "«" * 500 + "5 cows" + "»" * 500):
        (desk / "deep.txt").write_text(f"He said: {text} 40 cows died.\n", "utf-8")
        ended = factcheck("deep.txt", "-f", "unix", cwd=desk)
        assert ended.code == 0
        assert "cows" in ended.out


@pytest.mark.parametrize(
    ("module", "name", "data"),
    [
        ("pypdf", "a.pdf", b"%PDF-1.4"),
        ("striprtf", "a.rtf", b"{\\rtf1 5 cows}"),
        ("trafilatura", "a.html", b"<html>5 cows"),
        ("pygls", "", b""),
        ("docx", "a.txt", ARTICLE.encode()),
    ],
)
def test_an_extra_that_is_missing_is_named(desk: Path, module: str, name: str, data: bytes) -> None:
    (desk / f"{module}.py").write_text("raise ModuleNotFoundError(name=__name__)\n", "utf-8")
    (desk / (name or "x")).write_bytes(data)
    command = (name,) if module != "docx" else (name, "-f", "docx=a.docx")
    extra = {"PYTHONPATH": f"{desk}:{ROOT}"}
    ended = factcheck(*(command if name else ("lsp",)), cwd=desk, extra=extra)
    assert "pip install 'factcheck-desk[" in ended.err
    assert (ended.code, ended.err.count("\n")) == (2, 1)


# pipes that close, hands that interrupt


@pytest.mark.parametrize(("form", "size"), [("plain", 0), ("json", 1000), ("html", 20_000)])
def test_a_pipe_that_closes_after_some_bytes(desk: Path, form: str, size: int) -> None:
    (desk / "long.txt").write_text(ARTICLE * 20, "utf-8")
    read_and_leave(desk, form, size)


@pytest.mark.heavy
def test_a_pipe_that_closes_after_any_number_of_bytes(desk: Path) -> None:
    (desk / "long.txt").write_text(ARTICLE, "utf-8")
    whole = factcheck("long.txt", "-f", "json", cwd=desk).out.encode()
    for size in range(0, len(whole), 97):
        read_and_leave(desk, "json", size)


def read_and_leave(desk: Path, form: str, size: int) -> None:
    process = started(desk, "long.txt", "-f", form)
    assert process.stdout
    assert process.stderr
    process.stdout.read(size)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) in (0, -signal.SIGPIPE)


@pytest.mark.heavy
def test_control_c_at_any_moment(desk: Path) -> None:
    (desk / "long.txt").write_text(ARTICLE * 1000, "utf-8")
    (desk / "report.json").write_text("{}", "utf-8")
    for number in range(16):
        process = started(desk, "long.txt", "-o", "report.json")
        time.sleep(0.08 * number)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        if process.returncode not in (0, 130, -signal.SIGINT):  # Python itself was just starting
            assert b"factcheck" not in err.partition(b"KeyboardInterrupt")[0], err
        elif process.returncode == 130:
            assert err == b""
        assert (desk / "report.json").read_text("utf-8")[:1] == "{"
        assert parts_of(desk) == []


def test_control_c_while_it_waits(desk: Path) -> None:
    process = started(desk, "-", stdin=subprocess.PIPE)
    time.sleep(1.0)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, b"")


def test_two_runs_write_one_file(desk: Path) -> None:
    (desk / "other.txt").write_text(ARTICLE * 30, "utf-8")
    both = [started(desk, name, "-o", "report.json") for name in ("draft.txt", "other.txt") * 2]
    for process in both:
        assert process.communicate(timeout=60)[1] == b""
        assert process.returncode == 0
    written = json.loads((desk / "report.json").read_text("utf-8"))
    assert written["article"]["path"] in ("draft.txt", "other.txt")
    assert parts_of(desk) == []
