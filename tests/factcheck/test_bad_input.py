"""Whatever comes in: a report or one clear line on standard error, never a traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.reports import REPORTS
from tests.factcheck.tool import environment, factcheck

ARTICLE = "KELD, 3 May 2012 - About 1,200 villagers left on Tuesday, the mayor said.\n"
PLACES = {
    "draft.txt": ARTICLE.encode(),
    "café.txt": ARTICLE.encode(),
    "nul.txt": b"PK-like\0\1\2",
    "notes.docx": b"PK\x03\x04...",
    "picture.txt": b"\x89PNG\r\n",
    "noise.txt": bytes(range(1, 256)) * 9,
    "broken16.txt": "\ufeffHalf a letter".encode("utf-16-le") + b"x",
    "drafts/one.txt": b"",
}
AS_TEXT = "Save it as plain text (.txt, UTF-8) and try again."
OPTIONS = "See factcheck check --help."

# arguments -> the line, without "factcheck: "
REFUSED = [
    ("drafft.txt", "drafft.txt: no such file. Did you mean draft.txt?"),
    ("zzz.txt", "zzz.txt: no such file. Check the spelling and the folder."),
    ("no/draft.txt", "no/draft.txt: no such file. There is no folder no either; check the path."),
    (
        "drafts",
        "drafts: is a folder. Name the articles in it, or say which: drafts --glob '*.txt'.",
    ),
    (
        "ftp://news.example/story",
        "ftp://news.example/story: no such file. "
        "Of addresses only those with http:// and https:// are fetched.",
    ),
    ("https:///story", "https:///story: names no server. Check the address."),
    ("draft.txt/x", "draft.txt/x: cannot be read (Not a directory). Check the path."),
    ("x\0y", None),  # no process can be started with it; the reader is tested below
    ("nul.txt", f"nul.txt: holds a NUL at byte 7, so it is no plain text. {AS_TEXT}"),
    (
        "notes.docx",
        "notes.docx: is a zip file that is damaged (File is not a zip file). "
        "Open it in its own program, save it again and try that copy.",
    ),
    ("picture.txt", f"picture.txt: is a picture, not plain text. {AS_TEXT}"),
    ("noise.txt", f"noise.txt: is no text in any encoding. {AS_TEXT}"),
    ("broken16.txt", f"broken16.txt: begins as UTF-16 but is broken at byte 28. {AS_TEXT}"),
    (
        "draft.txt --publishd 2012-05-03",
        f"no such option: --publishd (Possible options: --published). {OPTIONS}",
    ),
    ("draft.txt -f", f"option '-f' requires an argument. {OPTIONS}"),
    (
        "draft.txt -f jason",
        f"no report is called 'jason'. Did you mean json? There are: {', '.join(REPORTS)}.",
    ),
    (
        "draft.txt -f csv -f json",
        "--format: 2 reports for standard output. "
        "Give each a file of its own: -f html=report.html -f csv=log.csv.",
    ),
    ("draft.txt -f csv=", "--format: csv= names no file. Write csv=FILE."),
    ("draft.txt -f json --bom", "--bom: is nothing for -f json. It goes with -f csv."),
    (
        "draft.txt --column-unit inch",
        "--column-unit: there is no 'inch'. There are: char, byte, utf16, display.",
    ),
    (
        "draft.txt --published 8/7/2021",
        "--published: '8/7/2021' is no day of the form YYYY-MM-DD. "
        "8 July 2021 is written 2021-07-08.",
    ),
    (
        "draft.txt --published=",
        "--published: '' is no day of the form YYYY-MM-DD. 8 July 2021 is written 2021-07-08.",
    ),
    ("draft.txt --output=", "--output: is empty. Name a file, or leave the option out."),
    (
        "draft.txt --published 2021-02-30",
        "--published: there is no day 2021-02-30. Check it against a calendar.",
    ),
    (
        "draft.txt --fail-on often",
        "--fail-on: there is no 'often'. There are: never, open, error, warning, note.",
    ),
    ("draft.txt --color red", "--color: there is no 'red'. There are: auto, always, never."),
    (
        "draft.txt --width wide",
        "--width: 'wide' is no number of columns. Give 40 or more; a usual terminal has 80.",
    ),
    ("check", f"missing argument 'ARTICLE...'. {OPTIONS}"),
    (
        "draft.txt -o no/report.txt",
        "no/report.txt: cannot be written (No such file or directory). "
        "Choose another file with -o FILE.",
    ),
    (
        "draft.txt -o drafts",
        "drafts: cannot be written (Is a directory). Choose another file with -o FILE.",
    ),
    (
        "draft.txt -o draft.txt",
        "draft.txt: is the article itself. Choose another file with -o FILE.",
    ),
    ("- -", "standard input: was read already. Give - once."),
]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with articles of every sort."""
    for name, data in PLACES.items():
        place = tmp_path / name
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(data)
    return tmp_path


@pytest.mark.parametrize(("arguments", "line"), [case for case in REFUSED if case[1]])
def test_one_line_says_what_where_and_what_to_do(desk: Path, arguments: str, line: str) -> None:
    before = sorted(desk.rglob("*"))
    ended = factcheck(*arguments.split(), cwd=desk)
    assert ended.err == f"factcheck: {line}\n"
    assert ended.code == 2
    assert sorted(desk.rglob("*")) == before
    assert (desk / "draft.txt").read_text("utf-8") == ARTICLE


def test_an_empty_name_is_no_folder(desk: Path) -> None:
    ended = factcheck("", "draft.txt", cwd=desk)
    assert ended.err == (
        "factcheck: the name of an article: is empty. Name a file, or leave it out.\n"
    )
    assert (ended.code, ended.out.splitlines()[0]) == (2, "draft.txt")


def test_the_others_are_still_read(desk: Path) -> None:
    ended = factcheck("gone.txt", "draft.txt", cwd=desk)
    assert (ended.code, ended.out.splitlines()[0]) == (2, "draft.txt")
    assert ended.err.count("\n") == 1


def test_a_file_that_may_not_be_read(desk: Path) -> None:
    (desk / "draft.txt").chmod(0)
    if os.access(desk / "draft.txt", os.R_OK):
        pytest.skip("this user may read everything")
    ended = factcheck("draft.txt", cwd=desk)
    assert ended.err.startswith("factcheck: draft.txt: may not be read. ")
    assert ended.code == 2


@pytest.mark.parametrize("form", ["plain", "markdown", "json", "jsonl", "unix", "terminal"])
def test_an_empty_article_gives_an_empty_report(desk: Path, form: str) -> None:
    ended = factcheck("drafts/one.txt", "-f", form, cwd=desk)
    assert (ended.code, ended.err) == (0, "")


def test_other_encodings_are_read_and_the_guess_is_said(desk: Path) -> None:
    text = "KELD, 3 May 2012 - The café lost £58,000.\n"
    names = {"cp1252": "cp1252", "utf-16": "utf-16", "utf-8-sig": "bom", "utf-32": "utf-32"}
    names["utf-16-be"] = "unmarked"
    for encoding, name in names.items():
        (desk / name).write_bytes(text.encode(encoding))
    ended = factcheck(*names.values(), "-f", "jsonl", cwd=desk)
    assert ended.err == (
        "factcheck: cp1252: is not UTF-8 (byte E9 in line 1), read as Windows-1252. "
        "If letters look wrong, save it as UTF-8.\n"
        "factcheck: unmarked: has no byte order mark, read as UTF-16.\n"
    )
    assert ended.code == 0


LETTER = (
    "“We lost 40 sheep – it’s a disaster,” said the café’s owner, a Mr Núñez. “All of it.”\n" * 3
)


@pytest.mark.parametrize(
    ("codec", "encoding"), [("cp1252", "Windows-1252"), ("mac_roman", "Mac Roman")]
)
def test_quotation_marks_of_other_machines(desk: Path, codec: str, encoding: str) -> None:
    (desk / "letter.txt").write_bytes(LETTER.encode(codec))
    ended = factcheck("letter.txt", "-f", "json", cwd=desk)
    assert f"line 1), read as {encoding}. If letters look wrong" in ended.err
    claim = json.loads(ended.out)["claims"][0]
    assert (claim["text"], claim["quoted"]) == ("40 sheep", True)


def test_a_pound_stays_a_pound(desk: Path) -> None:
    (desk / "latin.txt").write_bytes("The café lost £58,000.\n".encode("latin-1"))
    ended = factcheck("latin.txt", "-f", "json", cwd=desk)
    assert json.loads(ended.out)["claims"][0]["text"] == "£58,000"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk(desk: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "factcheck", "draft.txt"],
            cwd=desk, stdout=full, stderr=subprocess.PIPE, env=environment(), check=False,
        )  # fmt: skip
    assert ended.stderr.decode() == (
        "factcheck: standard output: No space left on device. "
        "Make room, or give another file with -o FILE.\n"
    )
    assert ended.returncode == 2


def test_a_closed_pipe_ends_silently(desk: Path) -> None:
    (desk / "long.txt").write_text(ARTICLE * 200, "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "long.txt", "-f", "json"],
        cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
    )  # fmt: skip
    assert process.stdout
    assert process.stderr
    process.stdout.read(1)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    process.wait(60)


@pytest.mark.parametrize("fd", [0, 1])
def test_closed_standard_streams(desk: Path, fd: int) -> None:
    ended = subprocess.run(
        f'"{sys.executable}" -m factcheck - {fd}{"<" if fd == 0 else ">"}&-',
        shell=True, cwd=desk, stdin=subprocess.DEVNULL, capture_output=True, env=environment(),
        check=False,
    )  # fmt: skip
    line = ended.stderr.decode()
    assert line.startswith("factcheck: standard ")
    assert line.count("\n") == 1
    assert ended.returncode == 2


HOSTILE = (
    "KELD, 3 May 2012 - \x1b]0;owned\x07 About \x9b31m1,200 vil\u202elagers\x7f left.\x0b\x08\n"
)


@pytest.mark.parametrize("form", ["plain", "markdown", "json", "jsonl", "unix", "terminal"])
def test_control_characters_are_never_raw(desk: Path, form: str) -> None:
    name = "evil\x1b[31m.txt"
    (desk / name).write_text(HOSTILE * 2, "utf-8")
    ended = factcheck(name, "-f", form, cwd=desk, extra={"TERM": "dumb"})
    raw = {c for c in ended.out + ended.err if c != "\n" and not c.isprintable()}
    assert raw <= ({"\x1b"} if form == "terminal" else set())
    assert "\x1b]" not in ended.out
    assert "\x1b[31m" not in ended.out
    assert ended.code == 0


def test_a_fault_of_our_own_is_one_line_too(desk: Path) -> None:
    package = desk / "claims"
    package.mkdir()
    (package / "__init__.py").write_text("raise ZeroDivisionError('7 by 0')\n", "utf-8")
    ended = factcheck("draft.txt", cwd=desk, extra={})
    assert ended.err.startswith("factcheck: ")
    assert ended.err.count("\n") == 1
    assert ended.code == 2
