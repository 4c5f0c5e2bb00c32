"""A range of dates should begin before it ends.

    He was governor from 2011 to 2009.     the range ends in 2009, before it begins in 2011

Linked by a dash, "from … to" or "between … and". Only days, months and years that the text pins.

Silent for falls of figures ("from $75 to $45"), for scores, for two dates that are compared ("2020
to 2010"), and for seasons that run over the new year ("from November to March").
"""

from collections.abc import Iterator

from claims import Claim, Reading, Time, compiled
from factcheck.amounts import day
from factcheck.finding import Finding
from factcheck.linked import linked

NAME = "range-reversed"

YEAR = compiled(r"\d{4}")


def check(reading: Reading) -> Iterator[Finding]:
    """Ranges of dates that end before they begin."""
    for _, one, other in linked(reading, "range"):
        if one.time and other.time and _is_reversed(one.time, other.time):
            yield Finding(
                NAME,
                "error",
                one.start,
                other.end,
                f"the range ends {_when(other)}, before it begins {_when(one)}",
                cause="the two ends changed places",
                claims=(one.id, other.id),
            )


def _is_reversed(one: Time, other: Time) -> bool:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    if one.first <= other.last:
        return False
    if one.first.month == other.first.month and one.first.year == other.first.year:
        return True
    # without a written year the range may run over the new year
    return bool(YEAR.search(one.text) and YEAR.search(other.text))


def _when(claim: Claim) -> str:
    time = claim.time
    if time is not None and time.first is not None and time.first == time.last:
        return f"on {day(time.first)}"
    return f"in {claim.text}"
