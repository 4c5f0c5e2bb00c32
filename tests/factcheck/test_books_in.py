"""Rich Text and EPUB as articles."""

from pathlib import Path

import pytest

from tests.factcheck.packages import package
from tests.factcheck.story import HEADLINE, PARAGRAPHS, of_the_plain_text, report, said
from tests.factcheck.tool import factcheck

CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>"""
BOOK = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
<metadata><dc:title>Valleys</dc:title><dc:creator>Ann Roe</dc:creator></metadata>
<manifest><item id="b" href="second%20part.xhtml"/><item id="a" href="first.xhtml"/>
<item id="n" href="nav.xhtml"/></manifest>
<spine><itemref idref="n" linear="no"/><itemref idref="a"/><itemref idref="b"/></spine></package>"""
CHAPTER = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Chapter 99</title></head>
<body>{}</body></html>"""


def rtf(paragraphs: list[str]) -> bytes:
    """The paragraphs as Rich Text, letters beyond ASCII as its escapes."""
    escaped = "\\par\n".join(
        "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in line) for line in paragraphs
    )
    fonts = r"{\fonttbl{\f0 Times New Roman 12;}}{\info{\title Draft 77}}"
    return rf"{{\rtf1\ansi\ansicpg1252{fonts}\f0\fs24 {escaped}\par}}".encode("ascii")


def epub(path: Path, *without: str) -> None:
    first = "".join(f"<p>{line}</p>" for line in PARAGRAPHS[:2])
    second = "".join(f"<p>{line}</p>" for line in PARAGRAPHS[2:])
    parts = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": BOOK,
        "OEBPS/first.xhtml": CHAPTER.format(first),
        "OEBPS/second part.xhtml": CHAPTER.format(second.replace("£", "&pound;")),
        "OEBPS/nav.xhtml": CHAPTER.format("<p>40 pages</p>"),
    }
    package(path, {name: part for name, part in parts.items() if name not in without})


def test_the_claims_of_rich_text_are_those_of_the_plain_text(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_bytes(rtf(PARAGRAPHS))
    found = report(tmp_path, "a.rtf")
    assert said(found) == of_the_plain_text(tmp_path)
    assert found["article"]["title"] == HEADLINE
    assert found["claims"][-1]["where"] == "paragraph 4"


def test_the_claims_of_a_book_are_those_of_the_plain_text(tmp_path: Path) -> None:
    epub(tmp_path / "a.epub")
    found = report(tmp_path, "a.epub")
    assert said(found) == of_the_plain_text(tmp_path)
    assert found["article"]["author"] == "Ann Roe"
    assert found["claims"][0]["where"] == "chapter 1, paragraph 1"
    assert found["claims"][-1]["where"] == "chapter 2, paragraph 2"


@pytest.mark.parametrize(
    ("name", "data"), [("a.rtf", b"{\\rtf1 \\'zz \\u99999999999? {{{ 5 men"), ("b.rtf", b"{\\rtf")]
)
def test_broken_rich_text_is_no_fault_of_ours(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    ended = factcheck(name, cwd=tmp_path)
    assert ended.code in (0, 2)
    assert "fault of its own" not in ended.err


def test_a_book_that_does_not_say_what_it_holds(tmp_path: Path) -> None:
    package(tmp_path / "a.epub", {"mimetype": "application/epub+zip", "a.xhtml": "<p>5 men</p>"})
    ended = factcheck("a.epub", cwd=tmp_path)
    assert ended.err == (
        "factcheck: a.epub: is an EPUB that is damaged (it does not say where its text is). "
        "Open it in its own program, save it again and try that copy.\n"
    )
    package(tmp_path / "b.epub", {
        "mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": BOOK, "META-INF/encryption.xml": "<enc:EncryptedData/>",
    })  # fmt: skip
    assert factcheck("b.epub", cwd=tmp_path).err.startswith(
        "factcheck: b.epub: is an EPUB with a password. "
    )


def test_a_chapter_that_is_missing_is_told(tmp_path: Path) -> None:
    epub(tmp_path / "a.epub", "OEBPS/first.xhtml")
    ended = factcheck("a.epub", cwd=tmp_path)
    assert (ended.code, ended.err) == (
        0, "factcheck: a.epub: OEBPS/first.xhtml is missing from the book and not read.\n",
    )  # fmt: skip
    assert "chapter 2, paragraph 1" in ended.out


@pytest.mark.parametrize(
    "without", [("OEBPS/first.xhtml", "OEBPS/second part.xhtml"), ("OEBPS/book.opf",)]
)
def test_a_book_without_any_of_its_chapters_is_damaged(
    tmp_path: Path, without: tuple[str, ...]
) -> None:
    epub(tmp_path / "a.epub", *without)
    ended = factcheck("a.epub", cwd=tmp_path)
    assert (ended.code, ended.err) == (
        2,
        "factcheck: a.epub: is an EPUB that is damaged (OEBPS/book.opf and what it names are not "
        "in it). Open it in its own program, save it again and try that copy.\n",
    )


def test_without_the_library_the_error_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_bytes(rtf(PARAGRAPHS))
    missing = tmp_path / "missing"
    missing.mkdir()
    (missing / "striprtf.py").write_text("raise ModuleNotFoundError('striprtf')", "utf-8")
    ended = factcheck("a.rtf", cwd=tmp_path, extra={"PYTHONPATH": str(missing)})
    assert ended.err == (
        "factcheck: a.rtf: is an RTF file, which needs a library of its own. "
        "Install its reader with: pip install 'factcheck-desk[documents]'.\n"
    )


@pytest.mark.parametrize(
    ("name", "data", "line"),
    [
        ("a.pdf", b"", "is empty, so it is not a PDF. Fetch or save it again."),
        ("a.docx", b"\n", "is empty, so it is not a Word file. Fetch or save it again."),
        ("a.msg", b"\xd0\xcf\x11\xe0" + bytes(600), "is a mail of Outlook. Save it as .eml or"),
        ("a.doc", b"\xd0\xcf\x11\xe0" + bytes(600), "is an old Word file. Save it as .docx or"),
    ],
    ids=["pdf", "docx", "msg", "doc"],
)
def test_what_is_no_such_file_is_refused(tmp_path: Path, name: str, data: bytes, line: str) -> None:
    """A download that failed leaves an empty file, and that has no claims to look at."""
    (tmp_path / name).write_bytes(data)
    ended = factcheck(name, cwd=tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"factcheck: {name}: {line}")
