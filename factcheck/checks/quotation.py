"""A quotation that opens should close, and one that closes should have opened.

    “It is over, she said. “We have lost.”     the first mark is never closed

Who says what hangs on the marks. Told from curly and doubled marks it is an error; from straight
ones, which do not show their direction, a warning. A quotation may go on over paragraphs, opened
again at each, or closed up to five paragraphs later.

Silent when the next paragraph opens a quotation too, which may go on there; for single marks,
most of which are apostrophes; for inches, for quotations inside others that are all closed, and
for marks that were merely turned the wrong way round. A paragraph with many such marks means
something else by them, or was read badly: there one finding stands for all.
"""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby

from claims import Reading, Unpaired, unpaired_marks
from factcheck.finding import Finding
from factcheck.linked import ids_at

NAME = "quotation"


MOST = 5  # marks of one paragraph that are told one by one
LONGEST = 40  # characters of a word


def check(reading: Reading) -> Iterator[Finding]:
    """Marks without a partner, each with the word at its side."""
    starts = [start for start, _ in reading.paragraphs]
    marks = unpaired_marks(reading.text, reading.paragraphs)
    for _, group in groupby(marks, key=lambda mark: bisect_right(starts, mark.start)):
        together = list(group)
        if len(together) > MOST:
            yield _finding(reading, together[0], len(together) - 1)
        else:
            yield from (_finding(reading, mark) for mark in together)


def _finding(reading: Reading, mark: Unpaired, more: int = 0) -> Finding:
    """What is said of a mark; `more` have no partner in its paragraph either."""
    text, start, end = reading.text, mark.start, mark.end
    if mark.opens:
        after = text[end : end + LONGEST]
        end += len(next(iter(after.split()), "")) + len(after) - len(after.lstrip())
    else:
        before = text[max(0, start - LONGEST) : start]
        start -= len(next(reversed(before.split()), "")) + len(before) - len(before.rstrip())
    does = "opens here is never closed" if mark.opens else "closes here was never opened"
    others = f"; {more} more marks of this paragraph have no partner" if more else ""
    return Finding(
        NAME,
        "error" if mark.certain else "warning",
        start,
        end,
        f"the quotation that {does}{others}",
        claims=ids_at(reading, mark.start),
    )
