"""From the pieces of a PDF page to lines, and from lines to paragraphs.

A PDF knows only where characters stand. A paragraph ends where the distance to the next line is
larger than usual, where the size of the letters changes, where a line is indented, or where a
line is short and ends a sentence.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

SPACE = re.compile(r"[ \t\r\f\v\xa0]+")
DIGITS = re.compile(r"\d+")
PAGE_NUMBER = re.compile(r"\W*(?:page\s+)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?:][\"”’')\]]*\Z")
BULLET = re.compile(r"[•▪·◦‣*–—-] ")
BROKEN_WORD = re.compile(r"(\w+)[-\u2010\xad]\Z")
KEEPS_HYPHEN = re.compile(
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|mid|half|non|self|ex|multi)\Z",
    re.IGNORECASE,
)
LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})
WIDER = 1.25  # times the usual distance of lines: between paragraphs
LARGER = 1.12  # times the size of letters: a headline
LARGEST = 1e6  # points of letters; of none at all there are some in broken files
SMALL = 0.75  # times the size of the line: a sign of a footnote
INDENT = 6.0  # points
SHORT = 0.75  # of the usual length of a line
HEADING = 0.6  # the same for a line that ends no sentence
FEW_PAGES = 3  # fewer have no running heads that could be told from text


class Piece(NamedTuple):
    """Characters with their left edge and height above the foot of the page, in points."""

    text: str
    left: float
    height: float
    size: float


class Line(NamedTuple):
    """A line of a page; `number` counts from 1 from its top."""

    number: int
    text: str
    left: float
    height: float
    size: float


def lines_of(pieces: Iterable[Piece]) -> list[Line]:
    """The lines of one page, in the order of the file."""
    found: list[Line] = []
    row: list[Piece] = []
    for piece in pieces:
        first, *others = piece.text.split("\n")
        row.append(piece._replace(text=first))
        for text in others:
            _end_row(found, row)
            row = [piece._replace(text=text)]
    _end_row(found, row)
    return found


def _end_row(found: list[Line], row: list[Piece]) -> None:
    written = [piece for piece in row if piece.text.strip()]
    if not written:
        return
    size = max(piece.size for piece in written)
    size = size if 0 < size < LARGEST else 1.0
    text = "".join(
        piece.text
        for piece in row
        if not (piece.text.strip().isdecimal() and piece.size < SMALL * size)
    )
    text = SPACE.sub(" ", text.translate(LIGATURES)).strip()
    if text:
        found.append(Line(len(found) + 1, text, written[0].left, written[0].height, size))


def without_running_heads(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """The pages without what stands first or last on most of them, and without page numbers."""
    heads = Counter(
        DIGITS.sub("#", line.text) for lines in pages for line in {*lines[:1], *lines[-1:]}
    )

    def runs(line: Line) -> bool:
        if PAGE_NUMBER.fullmatch(line.text):
            return True
        often = heads[DIGITS.sub("#", line.text)]
        return len(pages) >= FEW_PAGES and often * 2 > len(pages)

    kept = []
    for lines in pages:
        first = next((n for n, line in enumerate(lines) if not runs(line)), len(lines))
        last = next((n for n in range(len(lines), first, -1) if not runs(lines[n - 1])), first)
        kept.append(lines[first:last])
    return kept


def join(pages: Sequence[list[Line]]) -> Iterator[tuple[int, int, str, str]]:
    """(page, line, text, gap before it); lines of one paragraph follow each other with a space.

    A word that was broken at a line's end is whole again.
    """
    every = [(page, line) for page, lines in enumerate(pages, 1) for line in lines]
    usual = _usual_distance(pages)
    length = median([len(line.text) for _, line in every] or [1])
    before: Line | None = None
    last_page = 0
    glue = ""
    for (page, line), after in zip(every, [*every[1:], None], strict=True):
        gap = ""
        if before is not None and _parts(before, line, page == last_page, usual, length):
            gap = "\n\n"
        text = line.text if gap else glue + line.text
        glue, text = _glued(text, after[1].text if after else "")
        yield page, line.number, text, gap
        before, last_page = line, page


def _usual_distance(pages: Iterable[list[Line]]) -> float:
    """The commonest distance between two lines, in sizes of their letters; 0 when there is none."""
    distances = Counter(
        round((one.height - other.height) / other.size, 1)
        for lines in pages
        for one, other in pairwise(lines)
        if one.height > other.height
    )
    return distances.most_common(1)[0][0] if distances else 0.0


def _parts(before: Line, line: Line, same_page: bool, usual: float, length: float) -> bool:
    """Does a paragraph end between these two lines?"""
    if BULLET.match(line.text):
        return True
    if max(before.size, line.size) > LARGER * min(before.size, line.size):
        return True
    ends = bool(SENTENCE_END.search(before.text))
    share = len(before.text) / length
    if share < (SHORT if ends else HEADING) and not line.text[:1].islower():
        return True
    distance = before.height - line.height
    if not same_page or distance < 0:  # the next page or column
        return ends or (share < SHORT and not line.text[:1].islower())
    if usual and distance > WIDER * usual * line.size:
        return True
    return line.left - before.left > INDENT and ends


def _glued(text: str, following: str) -> tuple[str, str]:
    """(what to put before the next line, this line), a broken word without its hyphen."""
    broken = BROKEN_WORD.search(text)
    if not broken or not following[:1].islower():
        return ("" if text.endswith(("-", "–", "—", "/")) else " "), text
    return "", text if KEEPS_HYPHEN.match(broken[1]) else text[:-1]
