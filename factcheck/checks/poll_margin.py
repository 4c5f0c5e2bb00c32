"""A poll's margin of error should fit the number of people asked.

    A poll of 1,000 adults has a margin of error of one point.     1,000 give 3.1 points

At 95 per cent confidence the margin is 98 divided by the root of the sample (half of it at most is
in question: 50 per cent, simple random sample). A margin a fifth smaller is allowed, as at 90 per
cent confidence; a larger one is a note, since weighting widens it or a smaller group is meant, and
a warning beyond double.

Silent when a paragraph has two margins or two samples, and without the words "margin of error".
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Reading
from factcheck.amounts import amount
from factcheck.finding import Finding, Level
from factcheck.intervals import diagnose, ends
from factcheck.linked import figures

NAME = "poll-margin"

AT_95_PERCENT = Decimal(98)
LEAST, USUAL, MOST = Decimal("0.8"), Decimal("1.2"), Decimal(2)


def check(reading: Reading) -> Iterator[Finding]:
    """Margins of error that the sample does not give."""
    for link, one, margin, other, asked in figures(reading, "sample"):
        right = AT_95_PERCENT / asked.low.sqrt()
        printed = ends(margin)[0].rounded
        small = printed.high < right * LEAST
        if not small and printed.low <= right * USUAL:
            continue
        weighted = not small and (link.cue == "group" or printed.low <= right * MOST)
        level: Level = "note" if weighted else "warning"
        yield Finding(
            NAME,
            level,
            one.start,
            one.end,
            f"a sample of {amount(asked.low)} gives about {amount(right, 2)} points, "
            f"not {amount(margin.low)}",
            working=f"98 ÷ √{amount(asked.low)} = {amount(right, 2)}",
            cause="the answers were weighted, or a smaller group is meant"
            if weighted
            else diagnose(margin.low, round(right, 1)),
            claims=(one.id, other.id),
        )
