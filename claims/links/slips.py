"""How one figure may have become another by a slip of the pen: the same digits, moved or changed.

Two unrelated figures of three digits and more hardly ever stand in such a relation, so that a
slip between two figures of one sort is a cue that they are meant to be the same.
"""

from decimal import Decimal
from typing import Literal, NamedTuple

Sort = Literal["scale", "digits"]
THOUSANDS = (3, 6)  # million for billion, thousand for million or billion


class Slip(NamedTuple):
    """`sort` is "scale" when only the multiplier differs; `sure` when chance hardly does it."""

    sort: Sort
    sure: bool


def slip_between(one: Decimal, other: Decimal) -> Slip | None:
    """The slip that makes one figure of the other; None when they differ otherwise or not at all.

    >>> slip_between(Decimal(58_000_000), Decimal(58_000_000_000))
    Slip(sort='scale', sure=True)
    >>> slip_between(Decimal(1_037), Decimal(1_307)), slip_between(Decimal(13), Decimal(31))
    (Slip(sort='digits', sure=True), Slip(sort='digits', sure=False))
    >>> slip_between(Decimal(40), Decimal(55))
    """
    if one.is_signed() or other.is_signed():
        return None
    (mine, place), (theirs, shift) = _digits(one), _digits(other)
    if mine == theirs:
        moved = abs(place - shift)
        if moved in THOUSANDS:
            return Slip("scale", len(mine) > 1)
        return Slip("digits", len(mine) > 2) if moved == 1 and len(mine) > 1 else None
    lowest = min(place, shift)
    mine, theirs = mine + "0" * (place - lowest), theirs + "0" * (shift - lowest)
    if len(mine) != len(theirs):
        return None
    apart = [at for at in range(len(mine)) if mine[at] != theirs[at]]
    if len(apart) == 1 and len(mine) > 3:
        return Slip("digits", False)  # a total and its largest part may look like that as well
    swapped = len(apart) == 2 and apart[1] == apart[0] + 1
    if swapped and mine[apart[0]] == theirs[apart[1]] and mine[apart[1]] == theirs[apart[0]]:
        return Slip("digits", len(mine) > 2)
    return None


def _digits(value: Decimal) -> tuple[str, int]:
    """The significant digits, and how many places the last of them stands from the point."""
    _, digits, exponent = value.normalize().as_tuple()
    return "".join(map(str, digits)), int(exponent)
