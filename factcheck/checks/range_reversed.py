"""A range should run from its lower or earlier end to its higher or later one.

    The summit is planned for September 17-16.     the range ends before it begins

Dates whose last day is before the first, and "between 50 and 40".

Silent for falls ("from $75 to $45") and for scores.
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.amounts import day
from factcheck.days import days_of
from factcheck.finding import Finding

NAME = "range-reversed"


def check(reading: Reading) -> Iterator[Finding]:
    """Ranges of dates that end before they begin."""
    for claim in reading.claims:
        time = claim.time
        if time is None or time.start != claim.start or "/" not in time.value:
            continue
        first, _, last = time.value.partition("/")
        begin, end = days_of(first), days_of(last)
        if begin is None or end is None or begin[0] <= end[1]:
            continue
        yield Finding(
            NAME,
            "error",
            claim.start,
            claim.end,
            f"the range ends on {day(end[1])}, before it begins on {day(begin[0])}",
            cause="the two ends changed places",
            claims=(claim.id,),
        )
