"""Lengths of time in two units: "12 minutes 33.21 seconds", "two years and three months"."""

from collections.abc import Iterable
from decimal import Decimal

from claims.model import Quantity, Span
from claims.units import convert


def with_rest(text: str, length: Quantity, later: Iterable[Quantity], end: int) -> Quantity:
    """`length` with the smaller units that follow it up to `end`, in the last of them.

    The figures of a text stay apart (figures.md, part 6); a claim is one length, and its value
    must not be its first half. Years and days together are "about", since years differ.
    """
    for more in later:
        if more.dimension != "time" or more.number.end > end:
            break
        length = _plus(length, more) or length
    return length._replace(text=text[length.start : length.end])


def _plus(length: Quantity, more: Quantity) -> Quantity | None:
    """The sum in the unit of `more`; None when that is no smaller one."""
    in_one = convert(Decimal(1), length.unit, more.unit)
    if in_one is None or in_one <= 1 or length.low != length.high or more.low != more.high:
        return None
    whole = length.low * in_one
    even = whole == whole.to_integral_value()
    value = (whole if even else round(whole)) + more.low
    return length._replace(
        end=more.end,
        low=value,
        high=value,
        unit=more.unit,
        bound=length.bound if even or length.bound != "=" else "~",
        step=more.step,
        number=Span(length.number.start, more.end),
    )
