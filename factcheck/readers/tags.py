"""What of HTML is to be read: the words between its tags, each with its place."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from typing import NamedTuple

from factcheck.document import Place
from factcheck.readers.composer import Composer

# Linear: every branch begins differently, and none goes back for more than a bounded stretch.
PIECE = re.compile(
    r"(?P<hidden><!--.*?(?:-->|\Z)"
    r"|<(?P<name>script|style|template|noscript|svg|head|nav|footer|aside|form|button|select|iframe"
    r"|textarea|object|audio|video)\b.*?(?:</(?P=name)\s*>|\Z))"
    r"|</?(?P<tag>[a-z][a-z0-9]*)(?:[^<>\"']|\"[^\"<>]{0,4000}\"|'[^'<>]{0,4000}')*>"
    r"|(?P<other><[/!?a-z][^<>]{0,4000}>)"
    r"|(?P<entity>&\#?\w{1,32};)"
    r"|[^<&]+|[<&]",
    re.IGNORECASE | re.DOTALL,
)
PARAGRAPHS = frozenset(
    {"address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl",
     "dt", "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
     "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead",
     "tr", "ul"}
)  # fmt: skip
GAPS = {**dict.fromkeys(PARAGRAPHS, "\n\n"), "br": "\n", "td": " | ", "th": " | "}
SPACE = re.compile(r"[ \t\r\n\f]+")
# where a word may be broken, and nothing that anybody reads: "kilo&shy;metres" is one word
UNSEEN = re.compile("[\u00ad\u200b\u2060]+")


class Piece(NamedTuple):
    """Characters, and where the first of them stands in the source; or a gap between words.

    tag  what begins ("tr") or ends ("/table") there, in the small letters of the standard
    """

    text: str
    offset: int
    gap: str = ""
    tag: str = ""


def pieces(html: str, start: int = 0, end: int | None = None) -> Iterator[Piece]:
    """What a browser would show of the article, without menus, forms and the like.

    >>> [piece.text or piece.gap for piece in pieces("<p>5&nbsp;km<!-- 6 --><br>")]
    ['\\n\\n', '5', '\\xa0', 'km', '\\n']
    """
    for match in PIECE.finditer(html, start, len(html) if end is None else end):
        if tag := match["tag"]:
            if gap := GAPS.get(tag.lower()):
                ends = "/" if match[0][1] == "/" else ""
                yield Piece("", match.start(), gap, ends + tag.lower())
        elif not match["hidden"] and not match["other"]:
            text = unescape(match[0]) if match["entity"] else match[0]
            yield from _seen(text, match.start())


def _seen(text: str, offset: int) -> Iterator[Piece]:
    """The text without the marks in it that nobody sees."""
    at = 0
    for mark in UNSEEN.finditer(text):
        if mark.start() > at:
            yield Piece(text[at : mark.start()], offset + at)
        at = mark.end()
    if at < len(text):
        yield Piece(text[at:] if at else text, offset + at)


def compose(
    out: Composer, html: str, place: Callable[[int], Place], start: int = 0, end: int | None = None
) -> None:
    """Put all that `pieces` gives into `out`, white space as one space; `place` places offsets."""
    spaced = False
    for text, offset, gap, tag in pieces(html, start, end):
        if gap:
            out.part(gap)
            begin(out, tag)
            spaced = False
            continue
        at = 0
        for space in [*SPACE.finditer(text), None]:
            word = text[at : space.start() if space else len(text)]
            if word:
                if spaced and not out.between:
                    out.add(" ", place(offset + at - 1 if at else offset))
                out.add(word, place(offset + at))
                spaced = False
            if space:
                spaced, at = True, space.end()


def begin(out: Composer, tag: str) -> None:
    """Tell `out` what of a table begins or ends, if anything does."""
    if tag == "table":
        out.begin_table()
    elif tag in ("tr", "row"):
        out.begin_row()
    elif tag in ("td", "th", "cell"):
        out.begin_cell()
    elif tag == "/table":
        out.end_table()
