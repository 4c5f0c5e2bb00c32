"""A fraction and the percentage beside it should be the same share.

    One in five (25%) of the voters stayed at home.     one in five is 20%, not 25%

"One in five", "a third", "three quarters" with the percentage in brackets or after ", or".
Tolerance one point, three when the fraction is hedged ("about a third"); "more than half" may be 17
points more, "less than half" as many less.

Silent when the two are not held together by a bracket or by ", or".
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Quantity, Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.intervals import diagnose
from factcheck.linked import figures

NAME = "ratio"

POINTS = {"=": Decimal(1)}
POINTS_HEDGED = Decimal(3)
# "more than half" may be 60%, hardly 70: one would say two thirds
POINTS_BEYOND = Decimal(17)


def check(reading: Reading) -> Iterator[Finding]:
    """Fractions whose percentage is another share."""
    for _, one, fraction, other, percent in figures(reading, "ratio"):
        right = fraction.low * 100
        if percent.low != percent.high or _agrees(right, percent.low, fraction):
            continue
        yield Finding(
            NAME,
            "error",
            other.start,
            other.end,
            f"{one.text} is {amount(right)}%, not {amount(percent.low)}%",
            working=f"{amount(fraction.low)} × 100 = {amount(right)}",
            cause=diagnose(percent.low, right, (100 - right, "the share of the rest")),
            claims=(one.id, other.id),
        )


def _agrees(right: Decimal, percent: Decimal, fraction: Quantity) -> bool:
    """Within the tolerance, or on the open side of "more than" and "less than"."""
    tolerance = POINTS.get(fraction.bound, POINTS_HEDGED)
    least = POINTS_BEYOND if fraction.bound == "<" else tolerance
    most = POINTS_BEYOND if fraction.bound == ">" else tolerance
    return right - least <= percent <= right + most
