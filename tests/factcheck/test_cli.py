"""The command line as users meet it: choices, exit codes, streams, files."""

import json
from pathlib import Path

import pytest

from factcheck.reports import REPORTS
from tests.factcheck.tool import factcheck

EXAMPLE = "examples/flood.txt"


def all_reports(folder: Path, extra: dict[str, str]) -> dict[str, bytes]:
    folder.mkdir()
    wanted = [argument for form in REPORTS for argument in ("-f", f"{form}={folder / form}")]
    assert factcheck(EXAMPLE, *wanted, extra=extra) == (0, "", "")
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.heavy
def test_twice_the_same_bytes(tmp_path: Path) -> None:
    once = all_reports(tmp_path / "once", {"PYTHONHASHSEED": "1"})
    again = all_reports(tmp_path / "again", {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo"})
    assert set(once) == set(REPORTS)
    assert all(once.values())
    assert {form for form in once if once[form] != again[form]} == set()


def test_the_short_form_is_the_command() -> None:
    assert factcheck(EXAMPLE, "-f", "unix") == factcheck("check", EXAMPLE, "-f", "unix")
    assert factcheck("-f", "unix", EXAMPLE) == factcheck("check", EXAMPLE, "-f", "unix")


def test_plain_text_in_a_pipe_colour_when_forced() -> None:
    assert "\x1b" not in factcheck(EXAMPLE).out
    assert "\x1b" in factcheck(EXAMPLE, extra={"FORCE_COLOR": "1"}).out
    assert "\x1b" in factcheck(EXAMPLE, "--color", "always", extra={"NO_COLOR": "1"}).out
    assert "\x1b" not in factcheck(EXAMPLE, extra={"FORCE_COLOR": "1", "NO_COLOR": "1"}).out


@pytest.mark.parametrize(
    "command",
    [
        (EXAMPLE,),
        ("diff", EXAMPLE, "examples/flood-later.txt"),
        ("against", EXAMPLE, "examples/flood-later.txt"),
    ],
)
def test_the_terminal_report_is_plain_where_colour_is_refused(command: tuple[str, ...]) -> None:
    plain = factcheck(*command, "-f", "plain").out
    asked = (*command, "-f", "terminal")
    assert factcheck(*asked, "--color", "never", extra={"FORCE_COLOR": "1"}).out == plain
    assert factcheck(*asked, extra={"NO_COLOR": "1", "FORCE_COLOR": "1"}).out == plain
    assert "\x1b" in factcheck(*asked, "--color", "always", extra={"NO_COLOR": "1"}).out
    assert "\x1b" in factcheck(*asked, extra={"NO_COLOR": ""}).out


@pytest.mark.parametrize(
    ("level", "code"), [("never", 0), ("error", 1), ("warning", 1), ("note", 1)]
)
def test_exit_code(level: str, code: int) -> None:
    assert factcheck(EXAMPLE, "-f", "unix", "--fail-on", level).code == code


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (["error"], 0),
        (["warning"], 1),
        (["error,warning"], 1),
        (["warning", "--fail-on", "error"], 1),
        ([" warning , error "], 1),
        (["never,error"], 0),
    ],
)
def test_of_several_levels_the_lightest_fails(tmp_path: Path, asked: list[str], code: int) -> None:
    text = "After the 25-year war the army left.\n\nThe two decades of war cost the army dearly.\n"
    (tmp_path / "draft.txt").write_text(text, "utf-8")
    ended = factcheck("draft.txt", "-f", "unix", "--fail-on", *asked, cwd=tmp_path)
    assert ": warning: " in ended.out
    assert ended.code == code


def test_nothing_found_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "calm.txt").write_text("Nothing happened.\n", "utf-8")
    assert factcheck("calm.txt", "--fail-on", "note", cwd=tmp_path).code == 0


def test_standard_input_has_the_name_it_is_given() -> None:
    text = Path(EXAMPLE).read_bytes()
    named = factcheck("-", "-f", "unix", "--stdin-filename", EXAMPLE, stdin=text)
    assert named == factcheck(EXAMPLE, "-f", "unix")
    assert factcheck("-", "-f", "unix", stdin=text).out.startswith("<stdin>:")


def test_a_file_gets_the_report_and_its_ending_chooses_the_form(tmp_path: Path) -> None:
    for name, form in [("a.md", "markdown"), ("a.json", "json"), ("a.txt", "plain")]:
        ended = factcheck(EXAMPLE, "-o", str(tmp_path / name))
        assert ended == (0, "", "")
        assert (tmp_path / name).read_text("utf-8") == factcheck(EXAMPLE, "-f", form).out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "a.md", "a.txt"]


def test_a_report_replaces_an_older_one_and_keeps_its_rights(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("old", "utf-8")
    report.chmod(0o640)
    assert factcheck(EXAMPLE, "-o", str(report)).code == 0
    assert report.read_text("utf-8").startswith(EXAMPLE)
    assert report.stat().st_mode & 0o777 == 0o640


def test_line_ends_of_windows_move_no_place(tmp_path: Path) -> None:
    text = Path(EXAMPLE).read_bytes()
    (tmp_path / "unix.txt").write_bytes(text)
    (tmp_path / "windows.txt").write_bytes(b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"))
    [one, other] = [
        json.loads(factcheck(name, "-f", "json", cwd=tmp_path).out)
        for name in ("unix.txt", "windows.txt")
    ]
    text = (tmp_path / "windows.txt").read_bytes().decode("utf-8-sig")
    places = [[(c["line"], c["column"]) for c in report["claims"]] for report in (one, other)]
    assert places[0] == places[1]
    assert all(text[c["start"] : c["end"]] == c["text"] for c in other["claims"])


def test_an_unknown_date_is_said_and_can_be_given(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text("Three men were killed on Tuesday, police said.\n", "utf-8")
    unknown = factcheck("draft.txt", cwd=tmp_path)
    assert "give it with --published YYYY-MM-DD" in " ".join(unknown.out.split())
    given = factcheck("draft.txt", "--published", "2018-03-09", cwd=tmp_path)
    assert "Published Friday 9 March 2018, given with --published." in given.out
    assert "Tuesday 6 March 2018" in given.out


def test_a_given_date_beside_the_article_s_own() -> None:
    ended = factcheck(EXAMPLE, "--published", "2019-05-15")
    assert " ".join(ended.out.split()).startswith(
        "examples/flood.txt Published Wednesday 15 May 2019, given with --published. "
        "Another date: Tuesday 14 May 2019, from the dateline in line 5."
    )


def test_several_reports_of_one_run(tmp_path: Path) -> None:
    table, log = tmp_path / "a.csv", tmp_path / "b"
    both = factcheck(EXAMPLE, "-f", f"csv={table}", "-f", "unix", "-f", f"sarif={log}")
    assert (both.code, both.err) == (0, "")
    assert both.out == factcheck(EXAMPLE, "-f", "unix").out
    assert table.read_text("utf-8") == factcheck(EXAMPLE, "-f", "csv").out
    assert log.read_text("utf-8") == factcheck(EXAMPLE, "-f", "sarif").out


def test_reports_in_files_leave_standard_output_empty(tmp_path: Path) -> None:
    assert factcheck(EXAMPLE, "-f", f"csv={tmp_path / 'a.csv'}") == (0, "", "")
    assert factcheck(EXAMPLE, "-f", "csv", "-o", str(tmp_path / "b")) == (0, "", "")
    assert (tmp_path / "b").read_bytes() == (tmp_path / "a.csv").read_bytes()


#           unit       column of "1,200" and of "Saturday"
COLUMNS = [("char", 15, 28), ("byte", 20, 33), ("utf16", 15, 28), ("display", 22, 35)]


@pytest.mark.parametrize(("unit", "figure", "day"), COLUMNS)
def test_columns_in_the_unit_asked_for(unit: str, figure: int, day: int) -> None:
    text = "A “café”\tlost 1,200 men on Saturday, 12 May 2019.\n".encode()
    out = factcheck("-", "-f", "unix", "--column-unit", unit, stdin=text).out
    assert [int(line.split(":")[2]) for line in out.splitlines()] == [figure, day]
