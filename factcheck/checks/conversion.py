"""A figure and its conversion in brackets should be the same amount.

    The border runs for 910 km (1,460 miles).     910 km is 565 miles: the factor was inverted

Lengths, areas, volumes, masses, speeds, temperatures; ranges end by end. A straight conversion
that rounds to the printed figure agrees, whichever of the two was the original. Where the two
agree only if both were rounded ("910 km (560 miles)", straight 565), there is a note; where they
cannot agree at all, an error. "Mile", "ton", "gallon" and "pint" may be any of their kinds.

Silent for money (rates differ by the day), for vague figures, for one figure against a range, and
for a *change* of temperature, which has a check of its own.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Quantity, Reading, convert
from factcheck.amounts import with_unit
from factcheck.finding import Finding
from factcheck.intervals import Interval, Outcome, Printed, compare, diagnose, ends
from factcheck.linked import figures

NAME = "conversion"

# what else a word may mean; the first that fits is taken to be meant
ALSO = {
    "mile": ("nautical mile",),
    "mile per hour": ("knot",),
    "ton": ("tonne", "long ton"),
    "tonne": ("ton", "long ton"),
    "gallon": ("imperial gallon",),
    "pint": ("imperial pint",),
    "ounce": ("troy ounce",),
}
ORDER: tuple[Outcome, ...] = ("agrees", "rounded", "disagrees")


def check(reading: Reading) -> Iterator[Finding]:
    """Conversions that are off, and those that hold only when both figures were rounded."""
    for link, one, first, other, second in figures(reading, "conversion"):
        if link.cue == "difference":
            continue
        outcome = _best_outcome(first, second)
        if outcome in (None, "agrees"):
            continue
        right = convert(first.low, first.unit, second.unit) or Decimal(0)
        upper = convert(first.high, first.unit, second.unit) or right
        straight = with_unit(right, second.unit)
        if right != upper:
            straight = f"{with_unit(right, '')} to {with_unit(upper, second.unit)}"
        yield Finding(
            NAME,
            "note" if outcome == "rounded" else "error",
            other.start,
            other.end,
            f"agrees only if both were rounded; a straight conversion gives {straight}"
            if outcome == "rounded"
            else f"{one.text} is {straight}, not {other.text}",
            working=f"{with_unit(first.low, first.unit)} = {with_unit(right, second.unit, 5)}",
            cause="" if outcome == "rounded" else _cause(first, second, right),
            claims=(one.id, other.id),
        )


def _best_outcome(first: Quantity, second: Quantity) -> Outcome | None:
    """The kindest outcome over all that the units may mean; None when they cannot be compared."""
    found = [
        outcome
        for unit in (first.unit, *ALSO.get(first.unit, ()))
        for other in (second.unit, *ALSO.get(second.unit, ()))
        if (outcome := _outcome(first, unit, second, other)) is not None
    ]
    return min(found, key=ORDER.index) if found else None


def _outcome(first: Quantity, unit: str, second: Quantity, other: str) -> Outcome | None:
    """The worst outcome over the ends of the two."""
    ones, others = ends(first, bounds=False), ends(second, bounds=False)
    if len(ones) != len(others) or first.vague or second.vague:
        return None
    found = [
        _one_pair(one, unit, another, other) for one, another in zip(ones, others, strict=True)
    ]
    return None if None in found else max((o for o in found if o), key=ORDER.index)


def _one_pair(one: Printed, unit: str, another: Printed, other: str) -> Outcome | None:
    there, back = convert(one.value, unit, other), convert(another.value, other, unit)
    low, high = convert(one.widest.low, unit, other), convert(one.widest.high, unit, other)
    if there is None or back is None or low is None or high is None:
        return None
    if one.rounded.holds(back):
        return "agrees"
    return compare(there, Interval(low, high), another)


def _cause(first: Quantity, second: Quantity, right: Decimal) -> str:
    """What slip would give the printed figure."""
    slips = [(first.low, "the figure was copied, not converted")]
    if first.low and first.dimension != "temperature":
        factor = right / first.low
        slips.append((first.low / factor, "the factor was turned upside down"))
        if first.dimension in ("area", "volume"):
            root = factor.sqrt() if first.dimension == "area" else factor ** (Decimal(1) / 3)
            told = f"the factor of a length was used for {first.dimension}"
            slips.append((first.low * root, told))
    return diagnose(second.low, right, *slips)
