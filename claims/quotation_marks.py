"""Quotation marks without a partner: opened and never closed, or closed and never opened.

Marks are paired across paragraphs as newspapers do it: a quotation that goes on is left open at
the end of a paragraph and opened again in the next. Single marks are left alone, since most are
apostrophes; so are marks behind digits, which are inches and seconds.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claims.model import Span
from claims.patterns import compiled

MARK = compiled(r"[“”\"]|(?<!`)``(?!`)|''")  # more backticks than two are no mark
INCHES = compiled(r"\d['’]\s?\d{1,2}(?:½)?\Z|\d\Z")
OPENS = ("“", "``")
SORTS = {"“": "curly", "”": "curly", '"': "straight", "``": "doubled", "''": "doubled"}
# paragraphs over which a quotation may run without being opened again
FARTHEST = 5


class Unpaired(NamedTuple):
    """One mark without a partner.

    opens    it opens a quotation; else it closes one
    certain  its direction is written in its form, as it is not in a straight mark
    """

    start: int
    end: int
    opens: bool
    certain: bool


class _Open(NamedTuple):
    start: int
    end: int
    paragraph: int
    sort: str


def unpaired_marks(text: str, paragraphs: Sequence[Span]) -> list[Unpaired]:
    """Every quotation mark whose partner is missing, in the order of the text.

    >>> text = "“It is over, she said. “We lost.”"
    >>> [text[m.start : m.end] for m in unpaired_marks(text, [Span(0, len(text))])]
    ['“']
    """
    found: list[Unpaired] = []
    pending: list[_Open] = []  # left open at the end of an earlier paragraph
    for number, paragraph in enumerate(paragraphs):
        opened: list[_Open] = []
        for start, end, opens, certain in _marks(text, paragraph, opened):
            if opens:
                one = _Open(start, end, number, SORTS[text[start:end]])
                if _begins_line(text, start, paragraph.start):  # it goes on from the line before
                    opened.clear()
                    pending = [other for other in pending if other.sort != one.sort]
                opened.append(one)
            elif opened:
                opened.pop()
            elif pending and pending[-1].sort == SORTS[text[start:end]]:
                pending.pop()
            else:
                found.append(Unpaired(start, end, opens=False, certain=certain))
        late = [one for one in pending if number - one.paragraph >= FARTHEST]
        found += [_never_closed(one) for one in late]
        pending = [one for one in pending if one not in late] + opened
    found += [_never_closed(one) for one in pending]
    return sorted(found)


def _never_closed(one: _Open) -> Unpaired:
    return Unpaired(one.start, one.end, opens=True, certain=one.sort != "straight")


def _marks(
    text: str, paragraph: Span, opened: Sequence[_Open]
) -> Iterator[tuple[int, int, bool, bool]]:
    """(start, end, does it open, is that certain) of each mark; `opened` grows meanwhile."""
    for match in MARK.finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        if match[0] in OPENS:
            yield start, end, _opens(text, start, end, ()), True
        elif opened or not INCHES.search(text[max(0, start - 6) : start]):
            yield start, end, _opens(text, start, end, opened), match[0] == "”"


def _opens(text: str, start: int, end: int, opened: Sequence[_Open]) -> bool:
    """Does a mark open? By its sides, since many are turned wrong; else by what is open."""
    before = text[start - 1 : start]
    after = text[end : end + 1]
    left = not before or before.isspace() or before in "([{—–-/="
    right = not after or after.isspace() or after in ".,;:!?)]}—–-"
    return left if left != right else not opened


def _begins_line(text: str, start: int, first: int) -> bool:
    """Is this the first mark of its paragraph, or of a line of it?"""
    before = text[max(first, start - 4) : start].rstrip(" \t")
    return start == first or before.endswith("\n") or (not before and start - first < 4)
