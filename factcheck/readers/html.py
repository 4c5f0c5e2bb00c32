"""Web pages, saved or piped: the article without menus, advertisements and related stories.

What the article is, trafilatura decides. Each word keeps its line and column in the source.
"""

import re
from collections.abc import Iterator
from typing import Any

from factcheck.document import Document, line_starts, place_in
from factcheck.errors import FactcheckError
from factcheck.readers.align import Words
from factcheck.readers.composer import Composer
from factcheck.readers.decode import decode
from factcheck.readers.file import File, not_installed
from factcheck.readers.tags import UNSEEN, begin, compose, pieces
from factcheck.readers.text import LONGEST_TITLE

CHARSET = re.compile(rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
HEADLINE = re.compile(r"<h1\b[^>]{0,2000}>.{0,5000}?</h1\s*>", re.IGNORECASE | re.DOTALL)
LOOKED_AT = 4096  # bytes in which a page says its encoding
LARGEST = 10_000_000  # bytes; a live blog with all its scripts has 3 million
LEAST = 250  # characters; below that the extractor gives words, not paragraphs
PARAGRAPH = "\n\n"
GAPS = {
    **dict.fromkeys(("p", "head", "quote", "item", "list", "table", "row", "div"), PARAGRAPH),
    "cell": " | ",
    "lb": "\n",
}
WEST = frozenset({"iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"})


def read(file: File) -> Document:
    """The article of the page."""
    try:
        from trafilatura import bare_extraction

        from factcheck.readers.html_metadata import metadata
    except ModuleNotFoundError:
        raise not_installed(file, "a web page") from None
    if len(file.data) > LARGEST:
        raise FactcheckError(
            f"{file.name}: is a web page of more than {LARGEST // 1_000_000} MB",
            "Save the text of the page.",
        )
    source, remarks = decode(file.name, file.data, file.charset or _charset(file.data))
    known = metadata(source)
    _silence()
    found: Any = bare_extraction(source, include_comments=False, with_metadata=False)
    out = _whole(source)
    if found is not None and len("".join(found.body.itertext())) >= LEAST:
        out = _article(source, found.body, known.title)
    return Document(
        file.name, out.text(), known.title, remarks,
        marks=out.marks, source=source, published=known.published, author=known.author,
        tables=out.tables(),
    )  # fmt: skip


def _charset(data: bytes) -> str:
    """The encoding that the page declares; that of the web for what is called Latin-1."""
    match = CHARSET.search(data[:LOOKED_AT])
    name = match[1].decode("ascii").lower() if match else ""
    if name.startswith(("utf-16", "utf-32")):  # it could not be read then
        return ""
    return "cp1252" if name in WEST else name


def _silence() -> None:
    """Keep what the extractor has to say about a page from standard error."""
    import logging

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL + 1)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL + 1)


def _whole(source: str) -> Composer:
    """All of a page that is too small to have much around its text."""
    lines = line_starts(source)
    out = Composer()
    compose(out, source, lambda offset: place_in(lines, offset))
    return out


def _article(source: str, body: Any, title: str) -> Composer:
    """What the extractor took for the article, each word at its place in the source."""
    lines = line_starts(source)
    words = Words(pieces(source))
    out = Composer()
    text = "".join(body.itertext())
    head = (_headline(source, title, text), PARAGRAPH, "")
    for line, gap, tag in (head, *_lines(body)):
        for piece, offset in words.locate(line):
            out.add(piece, place_in(lines, offset))
        out.part(gap)
        begin(out, tag)
    return out


def _headline(source: str, title: str, text: str) -> str:
    """The headline as the page shows it, if the extractor has left it out."""
    shown = [
        " ".join("".join(piece.text for piece in pieces(source, *match.span())).split())
        for match in HEADLINE.finditer(source)
    ]
    for line in shown:
        if line and len(line) <= LONGEST_TITLE and (line in title or len(shown) == 1):
            return "" if line in " ".join(text.split())[: 2 * LONGEST_TITLE] else line
    return ""


def _lines(body: Any) -> Iterator[tuple[str, str, str]]:
    """Each line of the article with the gap behind it, and what begins or ends in that gap."""
    line = ""
    for text, gap, tag in _events(body):
        if gap:
            yield line, gap, tag
        line = "" if gap else line + UNSEEN.sub("", text)
    yield line, PARAGRAPH, ""


def _events(element: Any) -> Iterator[tuple[str, str, str]]:
    """(characters, "", "") or ("", gap, tag) in the order of the article."""
    if not isinstance(element.tag, str) or element.tag == "del":  # a comment, or struck out
        return
    gap = GAPS.get(element.tag, "")
    if gap:
        yield "", gap, element.tag
    yield element.text or "", "", ""
    for child in element:
        yield from _events(child)
        yield child.tail or "", "", ""
    if gap == PARAGRAPH:
        yield "", gap, f"/{element.tag}"
