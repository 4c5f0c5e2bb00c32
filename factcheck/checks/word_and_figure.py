"""A number in words and the same number in figures behind it should be equal.

    The firm has thirty (20) days to answer.     thirty is 30, not 20

Silent when the bracket holds more than the figure.
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.intervals import diagnose
from factcheck.linked import figures

NAME = "word-and-figure"


def check(reading: Reading) -> Iterator[Finding]:
    """Words and figures that differ."""
    for _, one, words, other, digits in figures(reading, "restated"):
        if words.low == digits.low:
            continue
        yield Finding(
            NAME,
            "error",
            digits.number.start,
            digits.number.end,
            f"{one.text} is {amount(words.low)}, not {amount(digits.low)}",
            cause=diagnose(digits.low, words.low),
            claims=(one.id, other.id),
        )
