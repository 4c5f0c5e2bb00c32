"""Every report about every type of document: nothing is lost between reading and reporting."""

import csv
import io
import json
from email.message import EmailMessage
from pathlib import Path

import pytest

from factcheck.reports import REPORTS
from tests.factcheck.packages import open_document, run, word
from tests.factcheck.pdfs import Placed, page_of, pdf
from tests.factcheck.test_books_in import rtf
from tests.factcheck.tool import factcheck

pytestmark = pytest.mark.heavy

TITLE = "Road closed near Vel"
SAID = "VEL, 3 March 2021 - The road closed for 12 kilometres (20 miles), said Zo\u00eb Lind."
BODY = f"{SAID} \U0001f6a7"
MORE = "At least 30 people\ufffe waited on Tuesday."
LINES = [TITLE, BODY, MORE]  # the last holds what XML refuses
IN_XML = MORE.replace("\ufffe", "")
COMMENT = f'<w:comment w:id="1" w:author="Ann"><w:p>{run("Ask Lind.")}</w:p></w:comment>'
NOTED = (
    f'<w:p><w:commentRangeStart w:id="1"/>{run(BODY)}<w:commentRangeEnd w:id="1"/>'
    '<w:r><w:commentReference w:id="1"/></w:r></w:p>'
)
ANNOTATION = (
    "<office:annotation><dc:creator>Ann</dc:creator><text:p>Ask Lind.</text:p></office:annotation>"
)


def make(folder: Path, ending: str) -> str:
    """The story as a file of a type; its name."""
    path, text = folder / f"a.{ending}", "\n\n".join(LINES) + "\n"
    html = "<!DOCTYPE html><html><body>" + "".join(f"<p>{line}</p>" for line in LINES)
    if ending == "docx":
        body = f"<w:p>{run(TITLE)}</w:p>{NOTED}<w:p>{run(IN_XML)}</w:p>"
        word(
            path, body, comments=COMMENT.replace(run("Ask Lind."), f"<w:p>{run('Ask Lind.')}</w:p>")
        )
    elif ending == "odt":
        whole = "".join(f"<text:p>{line}</text:p>" for line in (TITLE, IN_XML))
        open_document(path, f"{whole}<text:p>{BODY.replace(' (20', ANNOTATION + ' (20')}</text:p>")
    elif ending == "pdf":
        first = [Placed(TITLE, 72, 800, 20), *page_of([SAID])]
        pdf(path, [page_of([IN_XML]), first])
    elif ending == "rtf":
        path.write_bytes(rtf(LINES))
    elif ending == "eml":
        mail = EmailMessage()
        mail["Subject"] = TITLE
        mail.set_content(text, cte="base64")
        path.write_bytes(bytes(mail))
    elif ending == "json":
        path.write_text(json.dumps({"title": TITLE, "body": text}), "utf-8")
    else:
        path.write_text(html if ending == "html" else text, "utf-8")
    return path.name


@pytest.mark.parametrize(
    "ending", ["txt", "md", "html", "docx", "odt", "pdf", "rtf", "eml", "json"]
)
def test_every_report_about_a_document_says_its_finding(tmp_path: Path, ending: str) -> None:
    name = make(tmp_path, ending)
    wanted = [part for form in REPORTS for part in ("-f", f"{form}=out.{form}")]
    ended = factcheck(name, "--field", "body", *wanted, cwd=tmp_path)
    assert (ended.code, ended.err) == (0, "")
    out = {form: (tmp_path / f"out.{form}").read_bytes() for form in REPORTS}
    for form in set(REPORTS) - {"docx", "claimreview", "jsonl"}:
        assert b"20 miles" in out[form], form
    for form in set(REPORTS) - {"docx"}:
        assert b"\\ud83d" not in out[form], form  # half of a pair


@pytest.mark.parametrize(
    ("ending", "place"),
    [("pdf", "page 2, line "), ("docx", "paragraph 2"), ("eml", "line 3 of the text")],
)
def test_reports_of_lines_say_the_place_that_people_can_find(
    tmp_path: Path, ending: str, place: str
) -> None:
    name = make(tmp_path, ending)
    forms = ("unix", "github", "junit", "rdjson", "sarif", "csv")
    wanted = [part for form in forms for part in ("-f", f"{form}=out.{form}")]
    assert factcheck(name, *wanted, cwd=tmp_path).code == 0
    for form in forms:
        assert place in (tmp_path / f"out.{form}").read_text("utf-8"), form
    rows = csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text("utf-8"), newline=""))
    assert all(row["where"] for row in rows)


def test_what_stands_in_the_margin_stands_in_the_page(tmp_path: Path) -> None:
    out = factcheck(make(tmp_path, "docx"), "-f", "html", cwd=tmp_path).out
    assert "<dt>In the margin</dt><dd>Ann: Ask Lind.</dd>" in out


@pytest.mark.parametrize(("ending", "offsets"), [("txt", True), ("md", False), ("html", False)])
def test_sarif_counts_characters_of_the_file_or_none(
    tmp_path: Path, ending: str, offsets: bool
) -> None:
    """Of a page that holds more than its text, offsets of the text would be places elsewhere."""
    log = json.loads(factcheck(make(tmp_path, ending), "-f", "sarif", cwd=tmp_path).out)
    [result] = log["runs"][0]["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert ("charOffset" in region) is offsets
    line = (tmp_path / f"a.{ending}").read_text("utf-8").split("\n")[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "20 miles"


def test_a_field_is_for_json_and_leaves_other_files_alone(tmp_path: Path) -> None:
    names = [make(tmp_path, ending) for ending in ("json", "txt", "eml", "html")]
    ended = factcheck(*names, "--field", "body", "-f", "unix", cwd=tmp_path)
    assert (ended.code, ended.err) == (0, "")
    assert {line.partition(":")[0] for line in ended.out.splitlines()} == set(names)
    (tmp_path / "b.txt").write_bytes((tmp_path / "a.json").read_bytes())
    assert "b.txt:" in factcheck("b.txt", "--field", "body", "-f", "unix", cwd=tmp_path).out
