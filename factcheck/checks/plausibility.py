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
                (bound, limit)
                for bound in bounds[claim.kind]
                if (limit := _limit(quantity, bound)) and _is_meant(reading.text, claim, bound)
            ),
            None,
        )
        if beyond is not None:
            bound, limit = beyond
            unit = "" if quantity.dimension == "count" else quantity.unit
            yield Finding(
                NAME,
                "note",
                claim.start,
                claim.end,
                f"is it so much? {bound.says} ({bound.year}, {bound.source})",
                working=f"{with_unit(quantity.low, unit)} {limit}",
                claims=(claim.id,),
            )


def _limit(quantity: Quantity, bound: KindBound) -> str | None:
    """The end of the bound that the whole figure is beyond: "> 122 years of age"; else None."""
    known = [_in_unit(end, quantity, bound.unit) for end in whole(quantity)]
    ends = [end for end in known if end is not None]
    if ends and bound.high is not None and min(ends) > Decimal(str(bound.high)):
        return f"> {with_unit(Decimal(str(bound.high)), bound.unit)}"
    if ends and bound.low is not None and max(ends) < Decimal(str(bound.low)):
        return f"< {with_unit(Decimal(str(bound.low)), bound.unit)}"
    return None


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
