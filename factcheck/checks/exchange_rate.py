"""One text converts one currency into another at one rate.

    The mine cost $100m (£72m) and the road $50m (£40m).     £0.72 and £0.80 to the dollar

The rates that the printed pairs allow, each widened by two per cent, must overlap with the first.

Silent when the two sums are dated to different years, since rates move.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Claim, Quantity, Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.intervals import Interval, diagnose, whole
from factcheck.linked import figures

NAME = "exchange-rate"

SLACK = Decimal("0.02")


def check(reading: Reading) -> Iterator[Finding]:
    """Conversions of money at another rate than the first of the same two currencies."""
    first_of: dict[tuple[str, str, int | None], tuple[Quantity, Quantity]] = {}
    for _, one, amount_one, other, amount_other in figures(reading, "conversion"):
        if amount_one.dimension != "money" or amount_one.vague or amount_other.vague:
            continue
        if amount_one.low != amount_one.high or not amount_one.low or not amount_other.low:
            continue
        key = (amount_one.unit, amount_other.unit, _year(one, reading))
        known = first_of.setdefault(key, (amount_one, amount_other))
        if _rates(*known).overlaps(_rates(amount_one, amount_other)):
            continue
        rate, usual = amount_other.low / amount_one.low, known[1].low / known[0].low
        right = amount_one.low * usual
        yield Finding(
            NAME,
            "error",
            other.start,
            other.end,
            f"{one.text} is about {amount(right)} at the rate used before, "
            f"not {amount(amount_other.low)}",
            working=f"{amount(usual)} to one before, {amount(rate)} here",
            cause=diagnose(
                amount_other.low, right, (amount_one.low / usual, "converted backwards")
            ),
            claims=(one.id, other.id),
        )


def _rates(one: Quantity, other: Quantity) -> Interval:
    """What one of the first currency may be worth; "up to €45m (£39m)" converts the limit."""
    rate = whole(other, bounds=False).over(whole(one, bounds=False))
    return Interval(rate.low * (1 - SLACK), rate.high * (1 + SLACK))


def _year(claim: Claim, reading: Reading) -> int | None:
    """The year that a sum is of; without one, that of the article."""
    time, published = claim.time, reading.published
    if time is not None and time.first is not None:
        return time.first.year
    return published.day.year if published else None
