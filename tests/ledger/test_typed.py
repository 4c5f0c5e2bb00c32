"""What was typed in a spreadsheet, in the HTML report, or ticked in Markdown comes back."""

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from tests.factcheck.tool import ROOT, Ended
from tests.ledger.desk import AT, Desk

pytestmark = pytest.mark.ledger

LOG = json.loads((ROOT / "factcheck" / "ledger" / "log.schema.json").read_text("utf-8"))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def take_in(desk: Desk, name: str, content: str | bytes) -> Ended:
    data = content if isinstance(content, bytes) else content.encode("utf-8")
    (desk.folder / name).write_bytes(data)
    return desk.run("log", "ferry.txt", "--import", name, "--by", "CD", "--at", AT)


def table(desk: Desk) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(desk.run("ferry.txt", "-f", "csv").out)))


def written(rows: list[dict[str, str]], delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def fill(rows: list[dict[str, str]], statement: str, **cells: str) -> None:
    [row] = [row for row in rows if row["statement"] == statement]
    row.update(cells)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_spreadsheet_comes_back(desk: Desk, delimiter: str) -> None:
    rows = table(desk)
    given = {"checker": "AB", "checked_on": "2021-07-08", "as_of": "2021-07-06"}
    fill(rows, "212 passengers", status="Confirmed", source="list", page="p. 2", **given)
    fill(rows, "150", status="wrong", note="=160?")
    ended = take_in(desk, "log.csv", written(rows, delimiter))
    assert ended.code == 0
    assert ended.out.endswith("2 taken in, 0 left out.\n")
    first, second = desk.log()
    assert (first["by"], first["at"], first["source"], first["as_of"]) == (
        "AB", "2021-07-08T00:00:00Z", "list, p. 2", "2021-07-06",
    )  # fmt: skip
    assert (second["by"], second["at"], second["note"]) == ("CD", "2021-07-09T10:00:00Z", "=160?")
    assert first["why"] == "import of log.csv"


def test_what_was_taken_in_once_is_not_taken_in_again(desk: Desk) -> None:
    rows = table(desk)
    fill(rows, "150", status="wrong", source="=ship's papers", note="160")
    take_in(desk, "log.csv", written(rows))
    for content in (written(rows), desk.run("ferry.txt", "-f", "csv").out, desk.run("log").out):
        assert take_in(desk, "log.csv", content).out == "0 taken in, 0 left out.\n"
    assert len(desk.log()) == 1


def test_a_sheet_that_is_older_than_a_verdict_does_not_open_it(desk: Desk) -> None:
    rows = table(desk)
    desk.mark("150")
    assert take_in(desk, "log.csv", written(rows)).out == "0 taken in, 0 left out.\n"
    assert desk.verdicts()["150"] == ("confirmed", "kept")


def test_rows_about_what_changed_are_left_out_and_named(desk: Desk) -> None:
    rows = table(desk)
    fill(rows, "150", status="confirmed")
    fill(rows, "212 passengers", status="confirmed")
    [row] = [row for row in rows if row["statement"] == "212 passengers"]
    row["statement"] = "213 passengers"  # a column was sorted without the others
    desk.edit("built for 150", "built for 160")
    ended = take_in(desk, "log.csv", written(rows))
    assert ended.out == "0 taken in, 2 left out.\n"
    assert "(“150”) is not in the text any more; left out." in ended.err
    assert "“213 passengers” is not what" in ended.err


def test_a_table_of_excel_in_its_own_letters(desk: Desk) -> None:
    rows = table(desk)
    fill(rows, "150", status="confirmed", source="Café Müller")
    content = written([{key: row[key] for key in ("id", "status", "source")} for row in rows])
    take_in(desk, "log.csv", content.encode("cp1252"))
    assert desk.log()[0]["source"] == "Café Müller"


def test_what_the_page_saved_comes_back(desk: Desk) -> None:
    saved = {
        "article": "drafts/ferry.txt", "claim": desk.id("150"), "text": "150", "verdict": "changed",
        "source": "papers", "note": "160", "ticks": ["Whose list is it?"],
    }  # fmt: skip
    other = {**saved, "article": "flood.txt", "claim": "zzzzzzz"}
    whole = json.dumps({"schema": 1, "verdicts": [saved, other]})
    assert take_in(desk, "verdicts.json", whole).out.endswith("1 taken in, 0 left out.\n")
    [mark] = desk.log()
    assert (mark["verdict"], mark["source"], mark["ticks"]) == ("changed", "papers", saved["ticks"])
    assert take_in(desk, "verdicts.json", whole).out == "0 taken in, 0 left out.\n"
    page = desk.run("ferry.txt", "-f", "html").out
    assert '<option value="changed" selected>' in page
    assert 'value="papers"' in page


def test_a_saved_verdict_that_cannot_be_used_is_named_with_its_file(desk: Desk) -> None:
    saved = {"article": "ferry.txt", "claim": desk.id("150"), "text": "160", "verdict": "cut"}
    ended = take_in(desk, "verdicts.json", json.dumps({"schema": 1, "verdicts": [saved]}))
    assert "factcheck: verdicts.json: verdict 1: “160” is not what " in ended.err


def tick(report: str, claim: str, box: str) -> str:
    """The report with a box of one claim ticked."""
    head, found, rest = report.partition(f"`{claim}`")
    assert found
    ticked, count = re.subn(rf"- \[ \] ({box})", r"- [x] \1", rest, count=1)
    assert count
    return head + found + ticked


def test_ticked_boxes_come_back(desk: Desk) -> None:
    desk.mark("12 bodies")  # begins the ledger, without which there are no boxes for verdicts
    claim = desk.id("212 passengers")
    report = desk.run("ferry.txt", "-f", "markdown").out
    assert report.count("- [x] Verdict: confirmed\n") == 1
    filled = tick(tick(report, claim, "Verdict: wrong"), claim, "")
    at = filled.index("- Source:", filled.index(claim))
    filled = filled[:at] + "- Source: list \\*2\\*" + filled[at + len("- Source:") :]
    ended = take_in(desk, "ferry.md", filled)
    assert ended.out.splitlines()[-1] == "1 taken in, 0 left out."
    mark = desk.log()[-1]
    assert (mark["claim"], mark["verdict"], mark["source"]) == (claim, "wrong", "list *2*")
    assert len(mark["ticks"]) == 1
    again = desk.run("ferry.txt", "-f", "markdown").out
    assert take_in(desk, "again.md", again).out == "0 taken in, 0 left out.\n"


def test_two_ticked_verdicts_are_an_error(desk: Desk) -> None:
    desk.mark("12 bodies")
    claim = desk.id("12 bodies")
    report = tick(desk.run("ferry.txt", "-f", "markdown").out, claim, "Verdict: wrong")
    ended = take_in(desk, "ferry.md", report)
    assert ended.code == 2
    assert re.search(r"ferry.md: line \d+: 2 verdicts are ticked. Leave one of them.", ended.err)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("log.csv", "a,b\n1,2\n", "log.csv: has no columns id and status"),
        ("log.csv", "", "log.csv: has no columns id and status"),
        (
            "log.csv",
            "id,status\nabcdefg,perhaps\n",
            "log.csv: line 2: there is no verdict 'perhaps'",
        ),
        ("log.csv", "id,status,as_of\na,cut,May\n", "log.csv: line 2: as_of is no day: 'May'"),
        ("log.xlsx", "PK", "log.xlsx: no log is read from such a file. There are: .csv"),
        (
            "log.json",
            "[]",
            "holds no verdicts. Give the file that the HTML report saved, or one of factcheck log"
            " -f json.",
        ),
        ("log.json", '{"schema": 9, "history": []}', "log.json: has schema 9, not 1"),
        (
            "log.json",
            '{"schema": 1, "history": [{"article": "a"}]}',
            "log.json: mark 1: claim is no text. Nothing was taken in; mend it.",
        ),
    ],
)
def test_what_is_no_log_is_refused(desk: Desk, name: str, content: str, said: str) -> None:
    ended = take_in(desk, name, content)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert not (desk.folder / ".factcheck").exists()


def test_a_history_as_json_is_taken_in_under_a_new_name(desk: Desk) -> None:
    desk.mark("150", "wrong", "--source", "papers", "--as-of", "2021-07-01")
    desk.mark("12 bodies")
    desk.mark("12 bodies", "open")
    desk.run("log", "ferry.txt", "-f", "json", "-o", "h.json")
    ended = desk.run("log", "ferry.txt", "--import", "h.json", "--by", "CD")
    assert (ended.code, ended.out) == (0, "0 taken in, 0 left out.\n")
    desk.file.rename(desk.folder / "final.txt")
    ended = desk.run("log", "final.txt", "--import", "h.json", "--by", "CD")
    assert ended.code == 0, ended.err
    mark = desk.log()[-1]
    assert (mark["article"], mark["words"], mark["verdict"]) == ("final.txt", "150", "wrong")
    assert (mark["source"], mark["as_of"], mark["by"]) == ("papers", "2021-07-01", "AB")
    assert len(desk.log()) == 4  # not what was taken back


# the way out


def test_the_log_as_json_keeps_to_its_schema(desk: Desk) -> None:
    desk.mark_all("150", "12 bodies")
    desk.run("sign", "ferry.txt", "--by", "CD", "--at", AT)
    whole = json.loads(desk.run("log", "-f", "json").out)
    jsonschema.validate(whole, LOG, jsonschema.Draft202012Validator)
    assert (len(whole["history"]), len(whole["signatures"])) == (2, 1)


def test_the_log_of_one_article_or_of_all(desk: Desk) -> None:
    desk.mark_all("150")
    other = Desk(desk.folder, name="other.txt")
    other.mark_all("12 bodies")
    assert desk.run("log").out.count("\n") == 3
    assert "other.txt" not in desk.run("log", "ferry.txt").out
    desk.run("log", "-o", "log.csv")
    assert (desk.folder / "log.csv").read_text("utf-8") == desk.run("log").out


def test_the_log_in_markdown_tells_what_was_done(desk: Desk) -> None:
    desk.mark("150", "wrong", "--note", "160 *now*")
    desk.run("sign", "ferry.txt", "--by", "CD", "--at", AT, "--reason", "will be mended")
    lines = desk.run("log", "ferry.txt", "-f", "markdown").out.splitlines()
    assert lines[0] == "# ferry.txt"
    claim = desk.id("150")
    assert lines[2] == f"- 9 July 2021, AB: “150” `{claim}` open → wrong: 160 \\*now\\*"
    assert lines[3].startswith("- 9 July 2021, CD: signed, ")
    assert lines[3].endswith(" open, 1 error standing: will be mended")


def test_the_log_in_markdown_keeps_the_order_in_which_it_was_done(desk: Desk) -> None:
    claim = desk.id("150")
    given = ("mark", "ferry.txt", claim, "--by", "AB", "--at")
    desk.run(*given, "2021-07-11", "--verdict", "confirmed")
    desk.run(*given, "2021-07-09", "--verdict", "wrong")
    desk.run("sign", "ferry.txt", "--by", "CD", "--at", "2021-07-12", "--reason", "in print")
    lines = desk.run("log", "ferry.txt", "-f", "markdown").out.splitlines()[2:]
    assert [line.partition(",")[0] for line in lines] == [
        "- 11 July 2021", "- 9 July 2021", "- 12 July 2021",
    ]  # fmt: skip


def test_cells_of_the_log_run_nothing(desk: Desk) -> None:
    desk.mark("150", "wrong", "--note", '=HYPERLINK("http://x")')
    assert '"\'=HYPERLINK(""http://x"")"' in desk.run("log").out


@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_a_table_in_other_lines_and_letters(desk: Desk, coding: str, end: str) -> None:
    content = f"id;status;source{end}{desk.id('150')};wrong;Café{end}"
    ended = take_in(desk, "log.csv", content.encode(coding))
    assert ended.out.endswith("1 taken in, 0 left out.\n"), ended.err
    assert desk.log()[0]["source"] == "Café"


def test_a_long_note_comes_back(desk: Desk) -> None:
    long = "a mail " * 30_000
    ended = take_in(desk, "log.csv", f"id,status,note\n{desk.id('150')},wrong,{long}\n")
    assert ended.out.endswith("1 taken in, 0 left out.\n"), ended.err
    assert desk.log()[0]["note"] == long.strip()


# which article


def test_a_log_of_all_says_nothing_from_another_article_of_the_same_name(desk: Desk) -> None:
    desk.mark("150", "wrong")
    (desk.folder / "may").mkdir()
    other = Desk(desk.folder, name="may/ferry.txt")
    other.mark("150", "confirmed")
    ended = take_in(desk, "log.csv", desk.run("log").out)
    assert (ended.out, ended.err) == ("0 taken in, 0 left out.\n", "")
    assert desk.verdicts()["150"] == ("wrong", "kept")


def test_a_renamed_article_gets_the_log_of_its_old_name(desk: Desk) -> None:
    desk.mark_all("150", "12 bodies")
    saved = desk.run("log").out
    desk.file.rename(desk.folder / "final.txt")
    desk.name = "final.txt"
    (desk.folder / "log.csv").write_text(saved, "utf-8")
    ended = desk.run("log", "final.txt", "--import", "log.csv", "--by", "CD")
    assert ended.out.endswith("2 taken in, 0 left out.\n")
    assert "says about ferry.txt, which is gone, is for final.txt." in ended.err
    assert desk.verdicts()["150"] == ("confirmed", "kept")
    assert desk.log()[-1]["by"] == "AB"


def test_a_renamed_article_that_was_edited_has_what_it_would_have_under_its_old_name(
    desk: Desk,
) -> None:
    desk.mark_all("150", "12 bodies", "212 passengers", "about $300,000")
    for old, new in (
        ("was built for 150", "had been made for 150"),
        ("12 bodies", "13 bodies"),
        (" and will cost about $300,000", ""),
    ):
        desk.edit(old, new)
    before = desk.verdicts(), desk.report()["article"]["ledger"]["gone"]
    (desk.folder / "log.csv").write_text(desk.run("log").out, "utf-8")
    desk.file.rename(desk.folder / "final.txt")
    desk.name = "final.txt"
    ended = desk.run("log", "final.txt", "--import", "log.csv", "--by", "CD")
    assert ended.out.endswith("4 taken in, 0 left out.\n")
    assert "line 2: “150” was reworded since; what was typed is kept." in ended.err
    assert "“12 bodies” has changed since, 12 bodies → 13 bodies (figure); it is open" in ended.err
    assert "“about $300,000” is no longer in the text; kept as history." in ended.err
    assert desk.verdicts() == before[0]
    assert desk.verdicts()["150"] == ("confirmed", "flagged")
    gone = [{**mark, "article": "ferry.txt"} for mark in desk.report()["article"]["ledger"]["gone"]]
    assert gone == before[1]
    again = desk.run("log", "final.txt", "--import", "log.csv", "--by", "CD")
    assert (again.out, again.err.count("\n")) == ("0 taken in, 0 left out.\n", 1)


def test_of_a_history_only_what_is_open_at_its_end_is_said_to_be(desk: Desk) -> None:
    desk.mark_all("150", "12 bodies")
    desk.edit("built for 150", "built for 160")
    desk.mark("160", "confirmed", "--source", "papers")
    (desk.folder / "log.csv").write_text(desk.run("log").out, "utf-8")
    desk.file.rename(desk.folder / "final.txt")
    desk.name = "final.txt"
    ended = desk.run("log", "final.txt", "--import", "log.csv", "--by", "CD")
    assert ended.out.endswith("3 taken in, 0 left out.\n")
    assert ended.err.count("\n") == 1  # that it was renamed
    assert desk.verdicts()["160"] == ("confirmed", "kept")


def test_a_sheet_of_an_earlier_version_is_taken_in_where_the_ledger_knows_that(desk: Desk) -> None:
    desk.mark("12 bodies")
    rows = table(desk)
    fill(rows, "150", status="confirmed", source="papers")
    fill(rows, "212 passengers", status="wrong")
    desk.edit("was built for 150", "had been made for 150")
    desk.edit("left with 212 passengers", "left with 221 passengers")
    ended = take_in(desk, "log.csv", written(rows))
    assert ended.out.endswith("2 taken in, 0 left out.\n")
    assert desk.verdicts()["150"] == ("confirmed", "flagged")
    assert desk.verdicts()["221 passengers"] == ("open", "reopened")
    assert take_in(desk, "log.csv", written(rows)).out == "0 taken in, 0 left out.\n"
    desk.mark("150", "wrong", by="CD")
    assert desk.verdicts()["150"] == ("wrong", "kept")


def test_a_log_about_another_article_says_so(desk: Desk) -> None:
    desk.mark_all("150", "12 bodies")
    saved = desk.run("log").out
    other = Desk(desk.folder, name="other.txt")
    (desk.folder / "log.csv").write_text(saved, "utf-8")
    ended = other.run("log", "other.txt", "--import", "log.csv", "--by", "CD")
    assert ended.out == "0 taken in, 2 left out.\n"
    assert ended.err == "factcheck: log.csv: says nothing about other.txt, but about ferry.txt.\n"


def test_empty_rows_about_what_is_gone_are_not_named(desk: Desk) -> None:
    rows = table(desk)
    fill(rows, "12 bodies", status="confirmed")
    desk.edit("built for 150", "built for 160")
    ended = take_in(desk, "log.csv", written(rows))
    assert ended.out.endswith("1 taken in, 0 left out.\n")
    assert "150" not in ended.err


def cut_off(text: str) -> str:
    return text[: text.index("212 passengers")]


def moved(text: str) -> str:
    """Two cells too many stand before the others of the last row."""
    at = text.rindex("ferry.txt")
    return f"{text[:at]},,{text[at:].rstrip()}for it\r\n"


def unclosed(text: str) -> str:
    at = text.index("ferry.txt")
    return f'{text[:at]}"{text[at:]}'


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (cut_off, "has too few cells for its id and status: "),
        (moved, "has more cells than the head: "),
        (unclosed, "the table is damaged ("),
    ],
)
def test_a_damaged_table_is_told_and_nothing_taken_in(
    desk: Desk, harm: Callable[[str], str], said: str
) -> None:
    rows = table(desk)
    fill(rows, "212 passengers", status="confirmed", note="list")
    ended = take_in(desk, "log.csv", harm(written(rows)))
    assert (ended.code, ended.out) == (2, "")
    assert re.match(rf"factcheck: log\.csv: line \d+: {re.escape(said)}", ended.err)
    assert ended.err.count("\n") == 1
    assert ended.err.endswith("Nothing was taken in; save it as CSV again.\n")
    assert not (desk.folder / ".factcheck").exists()


@pytest.mark.parametrize("column", ["note", "source", "checker"])
def test_what_is_longer_than_any_note_is_not_kept(desk: Desk, column: str) -> None:
    rows = table(desk)
    fill(rows, "212 passengers", status="confirmed", **{column: "x" * 300_000})
    ended = take_in(desk, "log.csv", written(rows))
    assert ended.code == 2
    assert "has 300,000 letters, and 250,000 at most are kept. " in ended.err
    assert len(ended.err) < 200
    assert not (desk.folder / ".factcheck").exists()


@pytest.mark.parametrize("column", ["status", "as_of"])
def test_a_message_shows_the_beginning_of_a_long_cell(desk: Desk, column: str) -> None:
    rows = table(desk)
    fill(rows, "212 passengers", **{"status": "confirmed", column: "x" * 300_000})
    ended = take_in(desk, "log.csv", written(rows))
    assert (ended.code, ended.err.count("\n")) == (2, 1)
    assert len(ended.err) < 400


def test_a_table_in_which_nothing_is_typed_says_so(desk: Desk) -> None:
    ended = take_in(desk, "log.csv", written(table(desk)))
    assert ended.err == (
        "factcheck: log.csv: nothing is typed in it: no status, no source, no note.\n"
    )
    assert not (desk.folder / ".factcheck").exists()


# a sheet that is older than the ledger


def after_a_second_opinion(desk: Desk) -> list[dict[str, str]]:
    """AB's sheet, exported before CD came to another verdict."""
    desk.mark("150", "confirmed", "--source", "papers", by="AB")
    rows = table(desk)
    ended = desk.run("mark", "ferry.txt", desk.id("150"), "--verdict", "wrong", "--by", "CD")
    assert ended.code == 0
    return rows


def test_an_untouched_row_of_an_older_sheet_is_no_new_verdict(desk: Desk) -> None:
    rows = after_a_second_opinion(desk)
    fill(rows, "212 passengers", status="confirmed", checker="EF")
    ended = take_in(desk, "log.csv", written(rows))
    assert ended.out.endswith("“212 passengers”: open → confirmed\n1 taken in, 0 left out.\n")
    assert ended.err == (
        "factcheck: log.csv: is older than what was said since of “150”; that stays as it is.\n"
    )
    assert desk.verdicts()["150"] == ("wrong", "kept")


def test_a_touched_row_of_an_older_sheet_is_a_verdict(desk: Desk) -> None:
    rows = after_a_second_opinion(desk)
    fill(rows, "150", source="papers of the yard", checker="EF")
    assert take_in(desk, "log.csv", written(rows)).out.endswith("1 taken in, 0 left out.\n")
    assert desk.log()[-1]["by"] == "EF"
    assert desk.verdicts()["150"] == ("confirmed", "kept")


def test_the_same_verdict_by_somebody_else_or_on_another_day_is_new(desk: Desk) -> None:
    rows = after_a_second_opinion(desk)
    fill(rows, "150", checked_on="2021-07-11")
    assert take_in(desk, "log.csv", written(rows)).out.endswith("1 taken in, 0 left out.\n")


def test_a_box_that_was_ticked_before_a_later_verdict_is_no_new_one(desk: Desk) -> None:
    desk.mark("150", "confirmed", "--source", "papers")
    report = desk.run("ferry.txt", "-f", "markdown").out
    desk.mark("150", "wrong", by="CD")
    filled = tick(report, desk.id("212 passengers"), "Verdict: wrong")
    assert take_in(desk, "ferry.md", filled).out.endswith("1 taken in, 0 left out.\n")
    assert desk.log()[-2]["by"] == "CD"
    assert desk.verdicts()["150"] == ("wrong", "kept")


def test_an_older_sheet_of_an_edited_text_is_older_all_the_same(desk: Desk) -> None:
    desk.mark("150", "confirmed", "--source", "papers")
    first = table(desk)
    desk.edit("was built for 150", "had been made for 150")
    second = table(desk)
    desk.mark("150", "wrong", by="CD")
    for rows in (first, second):
        assert take_in(desk, "log.csv", written(rows)).out == "0 taken in, 0 left out.\n"
    assert desk.verdicts()["150"] == ("wrong", "kept")


def test_a_figure_that_changed_is_decided_anew_in_the_same_words(desk: Desk) -> None:
    desk.mark("150", "confirmed", "--source", "papers")
    desk.edit("built for 150", "built for 160")
    rows = table(desk)
    given = {"status": "confirmed", "source": "papers", "checker": "AB"}
    fill(rows, "160", checked_on="2021-07-09", **given)
    assert take_in(desk, "log.csv", written(rows)).out.endswith("1 taken in, 0 left out.\n")
    assert desk.verdicts()["160"] == ("confirmed", "kept")


def renamed(desk: Desk) -> Ended:
    """README's way to take the verdicts of an article to its new name."""
    desk.run("log", desk.name, "-o", "log.csv")
    desk.file.rename(desk.folder / "final.txt")
    desk.name = "final.txt"
    return desk.run("log", "final.txt", "--import", "log.csv", "--by", "CD")


@pytest.mark.parametrize("edit", [False, True])
def test_a_verdict_that_was_taken_back_stays_so_under_a_new_name(desk: Desk, edit: bool) -> None:
    desk.mark("12 bodies", "confirmed")
    desk.mark("150", "confirmed", "--source", "papers")
    if edit:
        desk.edit("was built for 150", "had been made for 150")
    desk.mark("150", "open", "--source", "")
    ended = renamed(desk)
    assert ended.out.endswith("“12 bodies”: open → confirmed\n1 taken in, 0 left out.\n")
    assert desk.verdicts()["150"][0] == "open"


def test_a_row_about_a_part_is_left_out_and_its_whole_named(desk: Desk) -> None:
    [day] = [c for c in desk.report()["claims"] if c["text"] == "Tuesday"]
    ended = take_in(desk, "log.csv", f"id,status\n{day['id']},wrong\n")
    assert ended.out == "0 taken in, 1 left out.\n"
    assert f"is a part of {day['part_of']} (“At least 31 people”), which has the" in ended.err
