"""How the figure of a claim stands to a figure of a source."""

from decimal import Decimal
from typing import Literal

from claims import Quantity, Time, convert
from factcheck.aligning.values import same_hedge
from factcheck.intervals import Interval, ends

# equal      the same amount, as firmly said
# hedge      the same amount, said more or less firmly
# rounded    another amount or unit that an honest writer could have made of it
# other      another amount of the same sort of thing
Relation = Literal["equal", "hedge", "rounded", "other"]

SHARES = {"part": Decimal(100), "percentage": Decimal(1)}
NEARLY = Decimal("0.75")  # "up to 2,000" may be said of 1,600, hardly of 700
MILLIONS = 10_000  # the step of "2.45 million"
RATE = " rate"  # what the dimension of "tonnes a year" ends with
CHANGES = ("up", "down")
RANGE = "/"  # in a value of two ends: who names both rounds neither


def relation(claim: Quantity, fact: Quantity, said: Interval) -> Relation | None:
    """How they stand to each other; None when they cannot be compared: miles and euros.

    said  what `said_by(claim)` gives, worked out once for all facts
    """
    if claim.dimension != fact.dimension and (
        claim.dimension.endswith(RATE) != fact.dimension.endswith(RATE)
    ):  # "2.9 million tonnes", "2.9 million tonnes a year"
        found = relation(_without_rate(claim), _without_rate(fact), said)
        return None if found == "other" else found
    amount = _in_unit_of(claim, fact)
    if amount is None:
        return None
    if (claim.low, claim.high) == (amount.low, amount.high) and claim.vague == fact.vague:
        if claim.unit != fact.unit and "count" not in (claim.dimension, fact.dimension):
            return "rounded"
        return "equal" if _as_firm(claim, fact) else "hedge"
    if fact.vague:
        return None
    return "rounded" if said.low <= amount.low and amount.high <= said.high else "other"


def said_by(claim: Quantity) -> Interval:
    """Everything that the words of the claim may have been made of."""
    bounds = claim.bound not in CHANGES
    both = [end.widest for end in ends(claim, bounds)]
    low, high = min(end.low for end in both), max(end.high for end in both)
    if claim.bound == "<":
        low = claim.low * NEARLY
    return Interval(low, high)


def _without_rate(quantity: Quantity) -> Quantity:
    unit = quantity.unit.partition(" per ")[0]
    return quantity._replace(unit=unit, dimension=quantity.dimension.removesuffix(RATE))


def days(claim: Time, fact: Time) -> Relation | None:
    """The same for two dates: "in May" is a rounded 14 May."""
    if not (claim.first and claim.last and fact.first and fact.last):
        return None
    if claim.value == fact.value:  # "until 20 May" is 20 May
        return "equal"
    if (claim.first, claim.last) == (fact.first, fact.last):
        return "equal"
    if claim.open or fact.open:
        return None
    if claim.first <= fact.first and fact.last <= claim.last and RANGE not in claim.value:
        return "rounded"
    return "other" if claim.type == fact.type and len(claim.value) == len(fact.value) else None


def _in_unit_of(claim: Quantity, fact: Quantity) -> Interval | None:
    """The amount of the fact in the unit of the claim."""
    if claim.dimension != fact.dimension:
        if claim.dimension in SHARES and fact.dimension in SHARES:
            factor = SHARES[fact.dimension] / SHARES[claim.dimension]
            return Interval(fact.low * factor, fact.high * factor)
        bare = _is_bare(claim, fact) or _is_bare(fact, claim)
        return Interval(fact.low, fact.high) if bare else None
    if claim.unit == fact.unit or claim.dimension == "count":
        return Interval(fact.low, fact.high)
    low, high = (convert(end, fact.unit, claim.unit) for end in (fact.low, fact.high))
    return None if low is None or high is None else Interval(min(low, high), max(low, high))


def _is_bare(one: Quantity, other: Quantity) -> bool:
    """Is it a sum of money whose currency the text leaves out: "will lend us 2.4 billion"?"""
    return (
        one.dimension == "count"
        and not one.unit
        and other.dimension == "money"
        and (one.step >= MILLIONS and other.step >= MILLIONS)
    )


def _as_firm(claim: Quantity, fact: Quantity) -> bool:
    if claim.bound in CHANGES or fact.bound in CHANGES:
        turned = claim.bound != fact.bound and "=" not in (claim.bound, fact.bound)
        return not turned and _is_hedged(claim) == _is_hedged(fact)
    return same_hedge(claim, fact)


def _is_hedged(quantity: Quantity) -> bool:
    """Do words stand before the numeral: "fell by about 9%"?"""
    before = quantity.text[: max(0, quantity.number.start - quantity.start)]
    return quantity.bound not in (*CHANGES, "=") or any(c.islower() for c in before)
