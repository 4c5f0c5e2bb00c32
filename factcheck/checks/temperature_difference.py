"""A change of temperature is converted by 1.8 alone, without adding 32.

    The lake has warmed by 2°C (36°F).     a change of 2°C is a change of 3.6°F; 36°F is the level

Held against changes only: "warmed by", "a rise of", "above average". Tolerance as for any
conversion: half of the last printed digit.

Silent when the text does not say whether a level or a change is meant.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Quantity, Reading, convert
from factcheck.amounts import with_unit
from factcheck.finding import Finding
from factcheck.intervals import compare, ends
from factcheck.linked import figures

NAME = "temperature-difference"


def check(reading: Reading) -> Iterator[Finding]:
    """Changes converted as if they were levels, or otherwise wrong."""
    for link, one, first, other, second in figures(reading, "conversion"):
        if link.cue != "difference" or len(ends(first)) != len(ends(second)):
            continue
        factor = _size(first, second)
        if factor is None or _agrees(first, second, factor):
            continue
        right = with_unit(first.low * factor, second.unit)
        yield Finding(
            NAME,
            "error",
            other.start,
            other.end,
            f"a change of {with_unit(first.low, first.unit)} is a change of {right}, "
            f"not {with_unit(second.low, second.unit)}",
            working=f"{with_unit(first.low, first.unit)} × {factor.normalize():f} = {right}",
            cause=_cause(first, second),
            claims=(one.id, other.id),
        )


def _size(first: Quantity, second: Quantity) -> Decimal | None:
    """How many degrees of the second scale one degree of the first is."""
    zero = convert(Decimal(0), first.unit, second.unit)
    ten = convert(Decimal(10), first.unit, second.unit)
    return None if zero is None or ten is None else round((ten - zero) / 10, 6)


def _agrees(first: Quantity, second: Quantity, factor: Decimal) -> bool:
    return all(
        compare(one.value * factor, one.widest.times(factor), another) != "disagrees"
        for one, another in zip(ends(first), ends(second), strict=True)
    )


def _cause(first: Quantity, second: Quantity) -> str:
    level = convert(first.low, first.unit, second.unit)
    if level is not None and abs(round(level) - second.low) <= 1:
        return "it was converted as a level, with the 32 degrees"
    return ""
