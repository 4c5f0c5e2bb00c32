"""A rate times its time should be the total, and a distance over its time the speed.

    It builds 50 cars a day for 30 days, a total of 1.5 million.     50 × 30 is 1,500

"50 a day for 30 days, 1,500 in all"; "300 km in 90 minutes, an average speed of 200 km/h"; "200
tonnes a day, or 73,000 a year". Days, weeks, months and years may have working time only (eight to
24 hours a day, five to seven days a week, 20 to 31 a month, 220 to 366 a year); all figures may be
rounded.

A price by the week may be less than seven by the day, but not more.

Silent for vague figures, for shifts and working days, for hours against weeks, and when no "for",
"in", "a total of" or ", or" holds the figures together.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claims import Figure, Link, Quantity, Reading, convert
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.intervals import Interval, compare, diagnose, ends, whole
from factcheck.linked import figures, figures_by_id

NAME = "rate-and-time"

SIXTY = Decimal(60)
# how many of the first are in one of the second
IN_ONE = {
    ("second", "minute"): Interval(SIXTY, SIXTY),
    ("minute", "hour"): Interval(SIXTY, SIXTY),
    ("second", "hour"): Interval(SIXTY**2, SIXTY**2),
    ("hour", "day"): Interval(Decimal(8), Decimal(24)),
    ("day", "week"): Interval(Decimal(5), Decimal(7)),
    ("day", "month"): Interval(Decimal(20), Decimal(31)),
    ("day", "year"): Interval(Decimal(220), Decimal(366)),
    ("week", "month"): Interval(Decimal(4), Decimal("4.43")),
    ("week", "year"): Interval(Decimal(46), Decimal(53)),
    ("month", "year"): Interval(Decimal(12), Decimal(12)),
    ("month", "decade"): Interval(Decimal(120), Decimal(120)),
    ("year", "decade"): Interval(Decimal(10), Decimal(10)),
    ("year", "century"): Interval(Decimal(100), Decimal(100)),
}
CHEAPER = 5  # a week at a fifth of seven days is hardly a discount
ONE = Interval(Decimal(1), Decimal(1))


class Product(NamedTuple):
    """What the figures give, before one unit of time is turned into the other.

    number  how many of the one unit are in the other
    shown   the arithmetic as a reader writes it: "50 × 30"
    """

    value: Decimal
    number: Interval
    shown: str


def check(reading: Reading) -> Iterator[Finding]:
    """Totals, rates and speeds that the other two figures do not give."""
    known = figures_by_id(reading)
    for link, one, rate, other, second in figures(reading, "pace"):
        if link.cue == "rates":
            finding = _rates(link, rate, Figure(other, second))
        elif link.cue == "total":
            finding = _total(link, rate, second, known[link.more[0]])
        else:
            finding = _rate(link, Figure(one, rate), second, known[link.more[0]].quantity)
        if finding:
            yield finding


def _rates(link: Link, rate: Quantity, wrong: Figure) -> Finding | None:
    """ "200 tonnes a day, or 73,000 a year"."""
    units = _per(rate), _per(wrong.quantity)
    number = _in_one(*units)
    if number is None:
        return None
    possible = whole(rate).product(number)
    if _is_price(rate, wrong.quantity, possible):
        return None
    return _finding(link, wrong, Product(rate.low, number, amount(rate.low)), possible)


def _is_price(rate: Quantity, other: Quantity, possible: Interval) -> bool:
    """Can the longer time simply be cheaper, or interest be compounded?"""
    if rate.dimension == "percentage rate":
        return True
    longer = possible.low > whole(rate).high
    cheaper = possible.low / CHEAPER <= other.low <= possible.high
    return longer and rate.dimension == "money rate" and cheaper


def _total(link: Link, rate: Quantity, time: Quantity, wrong: Figure) -> Finding | None:
    number = _in_one(_per(rate), time.unit)
    scale = _scale(wrong.quantity, rate)
    if number is None or scale is None:
        return None
    possible = whole(rate).product(whole(time)).product(number).times(scale)
    shown = f"{amount(rate.low)} × {amount(time.low)}{_times(ONE.times(scale))}"
    return _finding(link, wrong, Product(rate.low * time.low * scale, number, shown), possible)


def _rate(link: Link, wrong: Figure, time: Quantity, total: Quantity) -> Finding | None:
    number = _in_one(time.unit, _per(wrong.quantity))
    scale = _scale(total, wrong.quantity)
    if number is None or scale is None or not time.low or not whole(time).low:
        return None
    possible = whole(total).over(whole(time)).product(number).times(1 / scale)
    shown = f"{amount(total.low)} ÷ {amount(time.low)}{_times(ONE.times(1 / scale))}"
    return _finding(link, wrong, Product(total.low / time.low / scale, number, shown), possible)


def _finding(link: Link, wrong: Figure, product: Product, possible: Interval) -> Finding | None:
    claim, quantity = wrong
    figure = ends(quantity)[0]
    right = product.number.times(product.value)
    if figure.rounded.overlaps(right):
        return None
    nearest = min(right, key=lambda end: abs(end - quantity.low))
    outcome = compare(nearest, possible, figure)
    says = _span(right)
    return Finding(
        NAME,
        "warning" if outcome == "disagrees" else "note",
        claim.start,
        claim.end,
        f"the figures give {says}, not {amount(quantity.low)}"
        if outcome == "disagrees"
        else f"agrees only if the figures were rounded; as printed, they give {says}",
        working=f"{product.shown}{_times(product.number)} = {says}",
        cause=diagnose(quantity.low, nearest),
        claims=tuple(dict.fromkeys((claim.id, link.one, link.other, *link.more))),
    )


def _times(factor: Interval) -> str:
    """A factor of the working, when it is not 1."""
    return "" if factor == ONE else f" × {_span(factor)}"


def _span(of: Interval) -> str:
    return amount(of.low) if of.low == of.high else f"{amount(of.low)} to {amount(of.high)}"


def _per(rate: Quantity) -> str:
    return rate.unit.rpartition("per ")[2]


def _in_one(unit: str, whole_unit: str) -> Interval | None:
    """How many times the first unit of time is in the second; None when that is not certain."""
    if unit == whole_unit:
        return ONE
    if (unit, whole_unit) in IN_ONE:
        return IN_ONE[unit, whole_unit]
    back = IN_ONE.get((whole_unit, unit))
    return Interval(1 / back.high, 1 / back.low) if back else None


def _scale(total: Quantity, rate: Quantity) -> Decimal | None:
    """How many of the total's unit one of the rate's is: 1.609 for miles and "km per hour"."""
    if rate.dimension not in ("speed", "flow"):
        return Decimal(1)
    return convert(Decimal(1), rate.unit.rpartition(" per ")[0], total.unit)
