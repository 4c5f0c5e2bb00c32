"""A printed figure as the interval it may have been rounded from; the one model of all checks.

Precision is the place of the last digit that is not zero: 910 stands for 905 to 915, 1,037 for
1,036.5 to 1,037.5, £58m for £57.5m to £58.5m. Figures that were cut off rather than rounded are
accepted too (statcheck, pull request 106). Hedges widen: "about" by 5 %, "over" up to the next
round figure, "up to" from nothing. Decimal only: 0.1 + 0.2 must be 0.3 in print.
"""

from decimal import Decimal
from typing import Literal, NamedTuple

from claims import Quantity

Outcome = Literal["agrees", "rounded", "disagrees"]

ABOUT = Decimal("0.05")
# 1,000 km may be 950 or 1,050, hardly 500: the last digit counts up to a tenth of the figure
COARSEST = Decimal("0.1")
COUNTED = 100
ENDLESS = Decimal("Infinity")
# rounding both sides never explains more than this, however few digits a figure has
MOST_BY_ROUNDING = Decimal("0.25")


class Interval(NamedTuple):
    """From `low` to `high`, both included; all values of news arithmetic are at least zero."""

    low: Decimal
    high: Decimal

    def holds(self, value: Decimal) -> bool:
        """Is `value` inside?"""
        return self.low <= value <= self.high

    def overlaps(self, other: "Interval") -> bool:
        """Is any value in both?"""
        return self.low <= other.high and other.low <= self.high

    def plus(self, other: "Interval") -> "Interval":
        """Every sum of a value here and a value there."""
        return Interval(self.low + other.low, self.high + other.high)

    def minus(self, other: "Interval") -> "Interval":
        """Every difference of a value here and a value there."""
        return Interval(self.low - other.high, self.high - other.low)

    def times(self, factor: Decimal) -> "Interval":
        """Every value times a factor that is not negative."""
        return Interval(self.low * factor, self.high * factor)

    def product(self, other: "Interval") -> "Interval":
        """Every product of a value here and a value there, none of them negative."""
        return Interval(self.low * other.low, self.high * other.high)

    def over(self, other: "Interval") -> "Interval":
        """Every quotient; without an upper end when `other` ("up to €45m") reaches down to zero."""
        if other.high <= 0:
            return Interval(Decimal(0), ENDLESS)
        return Interval(self.low / other.high, self.high / other.low if other.low > 0 else ENDLESS)


class Printed(NamedTuple):
    """One figure as it stands in print.

    value    as written, in the figure's unit
    rounded  what it may have been rounded from, its hedge included
    cut      the same when digits were cut off rather than rounded
    """

    value: Decimal
    rounded: Interval
    cut: Interval

    @property
    def widest(self) -> Interval:
        """Everything an honest writer could have put this way."""
        return Interval(min(self.rounded.low, self.cut.low), max(self.rounded.high, self.cut.high))


def last_place(value: Decimal) -> Decimal:
    """The place of the last digit that is not zero.

    >>> last_place(Decimal(910)), last_place(Decimal("5.60")), last_place(Decimal(58_000_000))
    (Decimal('10'), Decimal('0.1'), Decimal('1000000'))
    """
    exponent = value.normalize().as_tuple().exponent
    return Decimal(10) ** exponent if isinstance(exponent, int) and value else Decimal(1)


def printed(value: Decimal, written: Decimal = Decimal(1), bound: str = "=") -> Printed:
    """A figure written to the step `written` (1, or 0.1, or 100000 for "1.2 million").

    >>> printed(Decimal(910)).rounded
    Interval(low=Decimal('905'), high=Decimal('915'))
    >>> printed(Decimal(1500), bound=">").rounded
    Interval(low=Decimal('1500'), high=Decimal('2000'))
    """
    size = abs(value)
    step = written if written != 1 else max(written, min(last_place(value), size * COARSEST))
    rounded = Interval(value - step / 2, value + step / 2)
    if bound == "~":
        rounded = Interval(
            min(rounded.low, value - size * ABOUT), max(rounded.high, value + size * ABOUT)
        )
    elif bound == ">":
        rounded = Interval(value, max(next_round(value), value + step / 2))
    elif bound == "<":
        rounded = Interval(min(Decimal(0), value), value)
    return Printed(value, rounded, Interval(value, value + step))


def next_round(value: Decimal) -> Decimal:
    """The next figure with one digit fewer that a writer would have used instead.

    >>> [next_round(Decimal(v)) for v in (1_500, 910, 200, 7)]
    [Decimal('2000'), Decimal('1000'), Decimal('300'), Decimal('8')]
    """
    leading = Decimal(10) ** value.adjusted() if value else Decimal(1)
    return (value // leading + 1) * leading


def ends(quantity: Quantity, bounds: bool = True) -> tuple[Printed, ...]:
    """The figure, or both ends of a range; with `bounds` off one-sided hedges count for nothing.

    A range is two values, never their mean. People and things below a hundred are counted, not
    rounded, unless the text says "about"; percentages are rounded to their last digit.
    """
    bound = quantity.bound if bounds or quantity.bound == "~" else "="
    if quantity.vague:
        span = Interval(quantity.low, quantity.high)
        return (Printed(quantity.low, span, span),)
    values = (quantity.low,) if quantity.low == quantity.high else (quantity.low, quantity.high)
    return tuple(_end(quantity, value, bound) for value in values)


def is_whole(value: Decimal) -> bool:
    """Has it nothing behind the point, however long it is?

    >>> is_whole(Decimal("-1.2e40")), is_whole(Decimal("12.0")), is_whole(Decimal("0.5"))
    (True, True, False)
    """
    return value == value.to_integral_value()


def _end(quantity: Quantity, value: Decimal, bound: str) -> Printed:
    if quantity.dimension == "percentage":
        # a range has one step for both ends: "from 0.5% to 1%"
        step = min(quantity.step, Decimal(1), last_place(value)) / 2
        exact = Interval(value - step, value + step)
        return printed(value, bound=bound) if bound != "=" else Printed(value, exact, exact)
    if quantity.dimension == "count" and bound == "=" and value < COUNTED and is_whole(value):
        return Printed(value, Interval(value, value), Interval(value, value))
    return printed(value, quantity.step, bound)


def whole(quantity: Quantity, bounds: bool = True) -> Interval:
    """Everything that the quantity may stand for, from its lowest to its highest reading."""
    both = ends(quantity, bounds)
    return Interval(min(end.rounded.low for end in both), max(end.rounded.high for end in both))


def may_be_same(one: Quantity, other: Quantity) -> bool:
    """Could two figures of one thing both be right: 1,500 and 1,537, "at least 30" and 43?"""
    if one.bound != other.bound:
        for limit, figure in ((one, other), (other, one)):
            if limit.bound == ">" and figure.high >= limit.low:
                return True
            if limit.bound == "<" and figure.low <= limit.high:
                return True
    same = one.bound == other.bound
    return any(
        mine.widest.overlaps(theirs.widest)
        for mine in ends(one, bounds=not same)
        for theirs in ends(other, bounds=not same)
    )


def compare(right: Decimal, possible: Interval, figure: Printed) -> Outcome:
    """Does `figure` say what the arithmetic gives?

    right     what the figures as printed give
    possible  what they give when each of them may have been rounded
    """
    if figure.rounded.holds(right):
        return "agrees"
    far = abs(figure.value - right) > MOST_BY_ROUNDING * max(abs(figure.value), abs(right))
    return "rounded" if possible.overlaps(figure.widest) and not far else "disagrees"


def diagnose(wrong: Decimal, right: Decimal, *slips: tuple[Decimal, str]) -> str:
    """The likeliest slip that made `wrong` out of `right`, or "".

    slips  what a check knows of its own arithmetic: the value a slip would give, and its name

    >>> diagnose(Decimal(1_307), Decimal(1_037))
    'two digits changed places'
    >>> diagnose(Decimal(58_000), Decimal(58))
    'off by a factor of 1,000, as when million and billion are mixed up'
    """
    for value, name in slips:
        if value and abs(wrong / value - 1) <= Decimal("0.02"):
            return name
    if not right or not wrong:
        return ""
    ratio = wrong / right
    if ratio < 1:
        ratio = 1 / ratio
    for factor, name in FACTORS:
        if abs(ratio / factor - 1) <= Decimal("0.02"):
            return name
    return "two digits changed places" if _transposed(wrong, right) else ""


FACTORS = (
    (Decimal(10), "off by a factor of 10: a digit too many or too few"),
    (Decimal(100), "off by a factor of 100"),
    (Decimal(1_000), "off by a factor of 1,000, as when million and billion are mixed up"),
    (Decimal(1_000_000), "off by a factor of a million"),
)


LONGEST = 20  # digits; a longer number has no room for six places behind the point


def _transposed(wrong: Decimal, right: Decimal) -> bool:
    """Do the two differ by two neighbouring digits that changed places?"""
    if right.adjusted() < LONGEST:
        right = round(right, 6)
    scale = min(last_place(wrong), last_place(right))
    one, other = str(round(wrong / scale)), str(round(right / scale))
    if len(one) != len(other):
        return False
    places = [i for i in range(len(one)) if one[i] != other[i]]
    if len(places) != 2 or places[1] != places[0] + 1:
        return False
    return one[places[0]] == other[places[1]] and one[places[1]] == other[places[0]]
