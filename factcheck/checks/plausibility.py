"""A figure beyond what is known of its kind deserves a second look.

    The country has a population of 9.9 billion.     about 8.2 billion people live on earth

The bounds stand with the kinds of claims, each with its year and source (`factcheck kinds
population`); records are broken, so this is a question and no error. Only the part of a figure
that no reading brings within the bound counts, hedge and rounding included.

Silent for changes ("up 150%"), for vague figures, and for figures in a unit the bound is not in.
"""

from collections.abc import Iterator
from decimal import Decimal

import claims
from claims import KindBound, Quantity, Reading
from factcheck.amounts import with_unit
from factcheck.finding import Finding
from factcheck.intervals import whole

NAME = "plausibility"
NOTES_ONLY = True


def check(reading: Reading) -> Iterator[Finding]:
    """Figures above or below every bound of their kind."""
    bounds = {kind: claims.kind_page(kind).bounds for kind in {c.kind for c in reading.claims}}
    for claim in reading.claims:
        quantity = claim.quantity
        if quantity is None or quantity.vague or quantity.bound in ("up", "down"):
            continue
        beyond = next((b for b in bounds[claim.kind] if _is_beyond(quantity, b)), None)
        if beyond is not None:
            yield Finding(
                NAME,
                "note",
                claim.start,
                claim.end,
                f"is it so much? {beyond.says} ({beyond.year}, {beyond.source})",
                working=_working(quantity, beyond),
                claims=(claim.id,),
            )


def _is_beyond(quantity: Quantity, bound: KindBound) -> bool:
    """Does the whole figure lie outside of the bound, in the bound's own unit?"""
    span = whole(quantity)
    low, high = (_in_unit(end, quantity, bound.unit) for end in (span.low, span.high))
    if low is None or high is None:
        return False
    over = bound.high is not None and low > Decimal(str(bound.high))
    return over or (bound.low is not None and high < Decimal(str(bound.low)))


def _in_unit(value: Decimal, quantity: Quantity, unit: str) -> Decimal | None:
    """The value in `unit`, "" for things that are counted; None when it is of another sort."""
    if not unit:
        return value if quantity.dimension == "count" else None
    return value if quantity.unit == unit else claims.convert(value, quantity.unit, unit)


def _working(quantity: Quantity, bound: KindBound) -> str:
    limit = bound.high if bound.high is not None and quantity.low > bound.high else bound.low
    if limit is None:
        limit = bound.high
    unit = "" if quantity.dimension == "count" else quantity.unit
    sign = ">" if limit == bound.high else "<"
    said = with_unit(quantity.low, unit)
    return f"{said} {sign} {with_unit(Decimal(str(limit)), bound.unit)}"
