"""Word and OpenDocument files as articles: the claims of the text, places, notes, comments."""

from pathlib import Path

import pytest

from tests.factcheck.packages import open_document, package, run, word
from tests.factcheck.story import (
    DATELINE,
    DIKE,
    HEADLINE,
    LEAD,
    PARTS,
    of_the_plain_text,
    report,
    said,
)
from tests.factcheck.tool import factcheck

EDITED = LEAD.replace("At least 14 people", "@")
WORD = f"""
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>{run(HEADLINE)}</w:p>
<w:p/>
<w:p>{run(DATELINE)}
  <w:commentRangeStart w:id="4"/>
  <w:del w:id="1" w:author="Ed"><w:r><w:delText>Some 19 people</w:delText></w:r></w:del>
  <w:ins w:id="2" w:author="Ed">{run("At least ")}<w:r><w:rPr><w:b/></w:rPr><w:t>14 peo</w:t></w:r>
  {run("ple")}</w:ins>
  <w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>
  {run(LEAD.removeprefix("At least 14 people"))}
  <w:r><w:rPr><w:vanish/></w:rPr><w:t>Cut 88 words here.</w:t></w:r></w:p>
<w:p><w:moveFrom w:id="3">{run("About 500 sheep died.")}</w:moveFrom></w:p>
<w:p>{run(DIKE[:40])}<w:r><w:instrText> HYPERLINK "https://a.example/2011" </w:instrText></w:r>
  {run(DIKE[40:])}</w:p>
<w:p>{run(PARTS)}</w:p>
"""
COMMENTS = f"""<w:comment w:id="4" w:author="Ann Roe"><w:p>{run("Ministry list, 5 March.")}</w:p>
<w:p>{run("Call again.")}</w:p></w:comment>"""
OPEN = f"""
<text:tracked-changes><text:changed-region><text:deletion>
<text:p>Some 19 people</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h>{HEADLINE}</text:h>
<text:p>{DATELINE}<office:annotation office:name="a1"><dc:creator>Ann Roe</dc:creator>
<dc:date>2018-03-05T10:00:00</dc:date><text:p>Ministry list, 5 March.</text:p>
<text:p>Call again.</text:p></office:annotation><text:span>At least
  14</text:span><text:s/>people<office:annotation-end office:name="a1"/>
{LEAD.removeprefix("At least 14 people ")}</text:p>
<text:p/>
<text:p>{DIKE}</text:p>
<text:p>{PARTS}</text:p>
"""


def make(folder: Path, ending: str) -> str:
    if ending == "docx":
        word(folder / "story.docx", WORD, comments=COMMENTS)
    else:
        open_document(folder / "story.odt", OPEN)
    return f"story.{ending}"


@pytest.mark.parametrize("ending", ["docx", "odt"])
def test_the_claims_are_those_of_the_plain_text(tmp_path: Path, ending: str) -> None:
    found = report(tmp_path, make(tmp_path, ending))
    assert said(found) == of_the_plain_text(tmp_path)
    assert found["article"]["title"] == HEADLINE
    assert (found["article"]["published"], found["article"]["published_from"]) == (
        "2018-03-06", "dateline",
    )  # fmt: skip
    wheres = [claim["where"] for claim in found["claims"]]
    assert wheres == sorted(wheres)
    assert {"paragraph 1", "paragraph 2", "paragraph 3", "paragraph 4"} == set(wheres)
    [dead] = [claim for claim in found["claims"] if claim["text"] == "At least 14 people"]
    assert (dead["line"], dead["column"]) == (2, len(DATELINE) + 1)


@pytest.mark.parametrize("ending", ["docx", "odt"])
def test_a_comment_stands_beside_its_claim_only(tmp_path: Path, ending: str) -> None:
    name = make(tmp_path, ending)
    noted = [claim for claim in report(tmp_path, name)["claims"] if "comments" in claim]
    assert [claim["text"] for claim in noted] == ["At least 14 people"]
    assert noted[0]["comments"] == [
        {"author": "Ann Roe", "text": "Ministry list, 5 March. Call again."}
    ]
    assert "    note   Ann Roe: Ministry list, 5 March. Call again.\n" in (
        factcheck(name, cwd=tmp_path).out
    )
    assert "- In the margin: Ann Roe: Ministry list" in (
        factcheck(name, "-f", "markdown", cwd=tmp_path).out
    )


def test_tables_and_notes_of_word(tmp_path: Path) -> None:
    cells = [["Town", "Killed"], ["Orla", "14 people"]]
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc><w:p>{run(cell)}</w:p></w:tc>" for cell in row) + "</w:tr>"
        for row in cells
    )
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    word(
        tmp_path / "a.docx",
        f"<w:p>{run('Three dams broke')}{note}{run('.')}</w:p><w:tbl>{rows}</w:tbl>"
        f"<w:p>{run('Six dams held.')}</w:p>",
        footnotes='<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
        f'<w:footnote w:id="2"><w:p>{run(" Of 9 dams in all.")}</w:p></w:footnote>',
    )
    found = report(tmp_path, "a.docx")
    assert [(c["text"], c["where"], c["sentence"]) for c in found["claims"]] == [
        ("Three dams", "paragraph 1", "Three dams broke."),
        ("14 people", "table 1, row 2", "Orla | 14 people"),
        ("Six dams", "paragraph 2", "Six dams held."),
        ("9 dams", "footnote 1", "Of 9 dams in all."),
    ]
    assert "a.docx:3:8: note: table 1, row 2: 14 people;" in (
        factcheck("a.docx", "-f", "unix", cwd=tmp_path).out
    )


def test_tables_and_notes_of_open_document(tmp_path: Path) -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    row = f"<table:table-row>{cell.format('Orla')}{cell.format('14 people')}</table:table-row>"
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>7</text:note-citation>'
        "<text:note-body><text:p>Of 9 dams in all.</text:p></text:note-body></text:note>"
    )
    open_document(
        tmp_path / "a.odt",
        f"<text:p>Three dams broke{note}.</text:p><table:table>{row}</table:table>"
        '<text:section text:display="none"><text:p>Not 77 dams.</text:p></text:section>'
        '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
        '<text:p>Nor <text:span text:style-name="T1">66 dams</text:span> here.</text:p>',
    )
    found = report(tmp_path, "a.odt")
    assert [(c["text"], c["where"], c["sentence"]) for c in found["claims"]] == [
        ("Three dams", "paragraph 1", "Three dams broke."),
        ("14 people", "table 1, row 1", "Orla | 14 people"),
        ("9 dams", "footnote 1", "Of 9 dams in all."),
    ]


def test_a_deleted_paragraph_end_joins_two(tmp_path: Path) -> None:
    mark = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
    word(
        tmp_path / "a.docx",
        f"<w:p>{mark}{run('He owns 12 ')}</w:p><w:p>{run('horses.')}</w:p>",
    )
    [claim] = report(tmp_path, "a.docx")["claims"]
    assert claim["text"] == "12 horses"


ENTITIES = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
DAMAGED = "Open it in its own program, save it again and try that copy.\n"
PASSWORD = "Save a copy without the password and try that.\n"


@pytest.mark.parametrize("text", [ENTITIES, OUTSIDE])
def test_declared_entities_are_refused(tmp_path: Path, text: str) -> None:
    package(tmp_path / "a.docx", {"word/document.xml": text})
    ended = factcheck("a.docx", cwd=tmp_path)
    assert (ended.code, ended.out, ended.err) == (
        2, "", "factcheck: a.docx: is a Word file that is damaged "
        f"(word/document.xml declares entities, which is refused). {DAMAGED}",
    )  # fmt: skip


@pytest.mark.heavy
def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = {"word/document.xml": b" " * 90_000_000}
    package(tmp_path / "a.docx", bomb)
    assert (tmp_path / "a.docx").stat().st_size < 200_000
    ended = factcheck("a.docx", cwd=tmp_path)
    assert ended.err == (
        "factcheck: a.docx: unpacks to more than 64 MB. "
        "Save its text as plain text, or give a shorter document.\n"
    )


def test_damaged_files_and_passwords(tmp_path: Path) -> None:
    word(tmp_path / "whole.docx", WORD)
    data = (tmp_path / "whole.docx").read_bytes()
    (tmp_path / "half.docx").write_bytes(data[: len(data) // 2])
    package(tmp_path / "empty.docx", {"word/document.xml": "<w:document"})
    package(tmp_path / "locked.odt", {
        "mimetype": "application/vnd.oasis.opendocument.text", "content.xml": b"\x00",
        "META-INF/manifest.xml": "<manifest:encryption-data/>",
    })  # fmt: skip
    (tmp_path / "locked.docx").write_bytes(
        b"\xd0\xcf\x11\xe0" + b"\0" * 99 + "EncryptedPackage".encode("utf-16-le")
    )
    lines = [
        factcheck(name, cwd=tmp_path).err
        for name in ("half.docx", "empty.docx", "locked.odt", "locked.docx")
    ]
    assert lines == [
        f"factcheck: half.docx: is a zip file that is damaged (File is not a zip file). {DAMAGED}",
        "factcheck: empty.docx: is a Word file that is damaged "
        f"(word/document.xml: unclosed token: line 1, column 0). {DAMAGED}",
        f"factcheck: locked.odt: is an OpenDocument text with a password. {PASSWORD}",
        f"factcheck: locked.docx: is a Word file with a password. {PASSWORD}",
    ]


def test_the_bytes_tell_the_type_when_the_name_does_not(tmp_path: Path) -> None:
    word(tmp_path / "story.txt", WORD)
    ended = factcheck("story.txt", "-f", "unix", cwd=tmp_path)
    assert ended.err == (
        "factcheck: story.txt: is a Word file, whatever its name says, and is read as such.\n"
    )
    data = (tmp_path / "story.txt").read_bytes()
    piped = factcheck("-", "-f", "unix", stdin=data)
    assert (piped.code, piped.err) == (0, "")
    assert piped.out.replace("<stdin>", "story.txt") == ended.out
