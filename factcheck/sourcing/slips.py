"""Slips of the pen that make one number of another, and what they count for."""

from decimal import Decimal
from functools import lru_cache

from factcheck.intervals import diagnose
from factcheck.sourcing.days import is_slip, same_form
from factcheck.sourcing.evidence import digits
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.relation import Relation

REORDERED = "the same digits in another order"
# points of a difference that a slip explains
SLIPS = {"two digits changed places": 1.25, REORDERED: 1.0}
OTHER_SLIP = 0.5
DATE_SLIP = 0.5  # of another day of the month, or the same day of another
REORDERED_FROM = 2  # digits
TWO_UNITS = 0.75
FAR = 8
PER = " per "


def slip_of(claim: Fact, fact: Fact) -> str:
    """The slip that makes the figure of the claim of that of the source, or ""."""
    one, other = claim.quantity, fact.quantity
    if one is None or other is None:
        return ""
    if one.dimension != "count" and one.unit.partition(PER)[0] != other.unit.partition(PER)[0]:
        return ""
    return _slip(one.low, other.low)


@lru_cache(maxsize=4_096)
def _slip(one: Decimal, other: Decimal) -> str:
    """The slip that makes one number of another; texts give few numbers, and these many times."""
    return diagnose(one, other) or (REORDERED if _reordered(one, other) else "")


def is_far(claim: Fact, fact: Fact, many_times: int = FAR) -> bool:
    """Is one figure many times the other? Nobody mistakes 33 million for 1.65 billion."""
    one, other = claim.quantity, fact.quantity
    counts = one is not None and other is not None and one.dimension == other.dimension == "count"
    if one is None or other is None or not (counts or one.unit == other.unit):
        return False
    few, many = sorted((abs(one.low), abs(other.low)))
    return few * many_times < many


def _reordered(one: Decimal, other: Decimal) -> bool:
    """4,204 and 4,402; of two digits alone that is chance."""
    first, second = (number.normalize().as_tuple().digits for number in (one, other))
    return len(first) > REORDERED_FROM and sorted(first) == sorted(second)


def of_value(claim: Fact, fact: Fact, how: Relation, slip: str) -> float:
    """Points of the values themselves: many digits that agree, or a slip of the pen."""
    if slip:
        return SLIPS.get(slip, OTHER_SLIP)
    if claim.time and fact.time and claim.quantity is None and how == "other":
        return DATE_SLIP if is_slip(claim.time, fact.time) or same_days(claim, fact) else 0
    if how == "other" or claim.quantity is None:
        return 0
    if claim.quantity.dimension == "time" and " and " in claim.quantity.text:
        return TWO_UNITS  # "three years and four months"
    return digits(claim.quantity)


def same_days(claim: Fact, fact: Fact) -> bool:
    """Are they two days that are said in the same words?"""
    if claim.quantity is not None or fact.quantity is not None:
        return False
    return same_form(claim.passage.words, fact.passage.words)
