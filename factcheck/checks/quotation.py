"""A quotation that opens should close, and one that closes should have opened.

    “It is over, she said. “We have lost.”     the first mark is never closed

Who says what hangs on the marks. Told from curly and doubled marks it is an error; from straight
ones, which do not show their direction, a warning. A quotation may go on over paragraphs, opened
again at each, or closed up to five paragraphs later.

Silent when the next paragraph opens a quotation too, which may go on there; for single marks,
most of which are apostrophes; for inches, for quotations inside others that are all closed, and
for marks that were merely turned the wrong way round.
"""

from collections.abc import Iterator

from claims import Reading, unpaired_marks
from factcheck.finding import Finding
from factcheck.linked import ids_at

NAME = "quotation"


def check(reading: Reading) -> Iterator[Finding]:
    """Marks without a partner, each with the word at its side."""
    text = reading.text
    for mark in unpaired_marks(text, reading.paragraphs):
        start, end = mark.start, mark.end
        if mark.opens:
            after = text[end : end + LONGEST]
            end += len(next(iter(after.split()), "")) + len(after) - len(after.lstrip())
        else:
            before = text[max(0, start - LONGEST) : start]
            start -= len(next(reversed(before.split()), "")) + len(before) - len(before.rstrip())
        yield Finding(
            NAME,
            "error" if mark.certain else "warning",
            start,
            end,
            "the quotation that opens here is never closed"
            if mark.opens
            else "the quotation that closes here was never opened",
            claims=ids_at(reading, mark.start),
        )


LONGEST = 40  # characters of a word
