"""The length of one event should be the same wherever the text gives it.

    The 25-year war is over. … The two decades of war left it poor.     25 years are not two decades

Held together by "the", "this" or the same owner ("America’s"), and the same noun of what a story
has one of (war, siege, reign, strike, drought …). Years may differ by one, tens of years by two,
decades by a third of one, other units by a tenth; "more than" and "nearly" widen to their side.

Silent for other places or kinds ("the war in Sudan", "the civil war"), in quotations, for different
speakers, and in sentences that name a year.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Quantity, Reading
from factcheck.amounts import with_unit
from factcheck.days import DAYS_IN
from factcheck.finding import Finding
from factcheck.intervals import Interval, next_round
from factcheck.linked import figures

NAME = "duration-variants"

TENTH = Decimal("0.1")
HALF = Decimal("0.5")


def check(reading: Reading) -> Iterator[Finding]:
    """Second lengths that cannot be the first."""
    told: set[str] = set()
    for _, one, first, other, second in figures(reading, "variant"):
        mine, theirs = _days(first), _days(second)
        if mine is None or theirs is None or mine.overlaps(theirs) or other.id in told:
            continue
        told.add(other.id)
        yield Finding(
            NAME,
            "warning",
            second.number.start,
            second.number.end,
            f"{with_unit(first.low, first.unit)} before, "
            f"{with_unit(second.low, second.unit)} here, of what seems to be the same",
            claims=(other.id, one.id),
        )


def _days(length: Quantity) -> Interval | None:
    """How many days may be meant."""
    if length.unit not in DAYS_IN or not length.low:
        return None
    slack = _slack(length)
    low, high = length.low - slack, length.low + slack
    if length.bound == ">":
        low, high = length.low, max(high, next_round(length.low))
    elif length.bound == "~":
        low, high = low - slack, high + slack
    return Interval(low, high).times(DAYS_IN[length.unit])


def _slack(length: Quantity) -> Decimal:
    if length.unit in ("decade", "century"):
        return Decimal("0.3")
    if length.unit == "year":
        return Decimal(2) if length.low % 10 == 0 else Decimal(1)
    return max(length.low * TENTH, HALF)
