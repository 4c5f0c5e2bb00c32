"""A vague whole should be well above the exact part it is said to include.

    Scores of villages were burned, including 150 in the north.     scores are 20 to 200

Dozens are 12 to 120, scores 20 to 200, hundreds 100 to 1,000, thousands 1,000 to 10,000. A part
above half of the upper end is a note: "scores, including 150" leaves little for the rest, and a
better word, or the figure, may be known.

Silent for parts below that, for exact wholes (see part-of-whole), and where the word may belong to
another of several figures.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.linked import figures, words

NAME = "vague-whole"
NOTES_ONLY = True

CLOSE = Decimal("0.5")  # of the upper end of the vague word


def check(reading: Reading) -> Iterator[Finding]:
    """Parts that fill, or overflow, a whole said in words."""
    for _, one, part, other, whole in figures(reading, "part"):
        if part.vague or not whole.vague or part.low <= whole.high * CLOSE:
            continue
        fill = "more than" if part.low > whole.high else "most of"
        yield Finding(
            NAME,
            "note",
            other.start,
            other.end,
            f"{words(one)} would be {fill} “{words(other)}”, of which it is a part",
            working=f"{words(other)}: {amount(whole.low)} to {amount(whole.high)}",
            claims=(other.id, one.id),
        )
