"""A figure beyond what is known of its kind deserves a second look.

    The country has a population of 9.9 billion.     about 8.2 billion people live on earth

The bounds stand with the kinds of claims, each with its year and source (`factcheck kinds
population`); records are broken, so this is a question and no error. Only the part of a figure
that no reading brings within the bound counts, hedge and rounding included.

Silent for changes ("up 150%"), for vague figures, for conversions in brackets, for figures in a
unit the bound is not in, and where the sentence speaks of something else: a voyage may be longer
than any distance on earth.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

import claims
from claims import Claim, KindBound, Quantity, Reading
from factcheck.amounts import with_unit
from factcheck.finding import Finding
from factcheck.intervals import whole

NAME = "plausibility"
NOTES_ONLY = True
NEAR = 250  # characters before and after a figure that say what it is


def check(reading: Reading) -> Iterator[Finding]:
    """Figures above or below every bound of their kind."""
    bounds = {kind: claims.kind_page(kind).bounds for kind in {c.kind for c in reading.claims}}
    for claim in reading.claims:
        quantity = claim.quantity
        if quantity is None or quantity.vague or quantity.bound in ("up", "down"):
            continue
        if claim.part_of:
            continue  # the same in another unit: one finding is enough
        beyond = next(
            (
                bound
                for bound in bounds[claim.kind]
                if _is_beyond(quantity, bound) and _is_meant(reading.text, claim, bound)
            ),
            None,
        )
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


def _is_meant(text: str, claim: Claim, bound: KindBound) -> bool:
    """Does the sentence speak of what the bound is for, and of nothing that may go beyond it?"""
    start = max(claim.sentence_span.start, claim.start - NEAR)
    said = text[start : min(claim.sentence_span.end, claim.end + NEAR)]
    return not _says(said, bound.unless) and (not bound.words or _says(said, bound.words))


def _says(text: str, beginnings: Sequence[str]) -> bool:
    """Does a word begin with one of these?"""
    found = "|".join(map(re.escape, beginnings))
    return bool(found) and re.search(rf"\b(?:{found})", text, re.IGNORECASE) is not None


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
