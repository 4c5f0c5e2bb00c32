"""A range of dates should begin before it ends.

    He was governor from 2011 to 2009.     the range ends in 2009, before it begins in 2011

Linked by a dash, "from … to" or "between … and". Only days, months and years that the text pins.

Silent for falls of figures ("from $75 to $45"), for scores, for two dates that are compared ("2020
to 2010"), and for seasons that run over the new year ("from November to March").
"""

from collections.abc import Iterator

from claims import Reading, compiled
from factcheck.amounts import day
from factcheck.finding import Finding
from factcheck.linked import Dated, dated

NAME = "range-reversed"

YEAR = compiled(r"\d{4}")


def check(reading: Reading) -> Iterator[Finding]:
    """Ranges of dates that end before they begin."""
    for _, one, other in dated(reading, "range"):
        if _is_reversed(one, other):
            yield Finding(
                NAME,
                "error",
                one.claim.start,
                other.claim.end,
                f"the range ends {_when(other)}, before it begins {_when(one)}",
                cause="the two ends changed places",
                claims=(one.claim.id, other.claim.id),
            )


def _is_reversed(one: Dated, other: Dated) -> bool:
    # without a written year the range may run over the new year
    sure = YEAR.search(one.time.text) and YEAR.search(other.time.text)
    of_one_month = (one.first.year, one.first.month) == (other.first.year, other.first.month)
    return one.first > other.last and (bool(sure) or of_one_month)


def _when(of: Dated) -> str:
    return f"on {day(of.first)}" if of.first == of.last else f"in {of.claim.text}"
