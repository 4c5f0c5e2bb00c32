"""How the figure of a claim stands to a figure of a source."""

import re
from decimal import Decimal
from typing import Literal

from claims import Quantity, compiled, convert
from factcheck.aligning.values import same_hedge
from factcheck.intervals import COUNTED, Interval, Printed, ends
from factcheck.sourcing.coins import as_money, in_notes_of

# equal      the same amount, as firmly said
# hedge      the same amount, said more or less firmly
# rounded    another amount or unit that an honest writer could have made of it
# other      another amount of the same sort of thing
Relation = Literal["equal", "hedge", "rounded", "other"]

SHARES = {"part": Decimal(100), "percentage": Decimal(1)}
PERIODS = frozenset(("second", "minute", "hour", "day", "week", "month", "quarter", "year"))
STEPS = ({"year", "month"}, {"hour", "minute"}, {"minute", "second"})
ALMOST, NEARLY_ALL = compiled(r"(?:nearly|almost)\b", re.IGNORECASE), Decimal("0.9")
NEARLY = Decimal("0.75")  # "up to 2,000" may be said of 1,600, hardly of 700
WHOLE, CUT = ("time", "age"), Decimal("0.9")  # years are full years
FARTHEST = Decimal(60)  # nobody turns months into hours
MILLIONS = 10_000  # the step of "2.45 million"
RATE = " rate"  # what the dimension of "tonnes a year" ends with
MOST_BY_CUTTING = Decimal("0.05")  # "80,000" is no 88,000
CHANGES = ("up", "down")
NEVER_BARE = {"money", *SHARES}  # nobody leaves out what these are
WARMTH, DEGREE = "temperature", "degree"
NO_HEDGES = frozenset(("only", "just", "by", "another"))
LONGEST_RANGE = Decimal("1.3")  # "50 to 60" may be said of 56, "45 to 75" of nothing between


def relation(claim: Quantity, fact: Quantity, said: Interval) -> Relation | None:
    """How they stand to each other; None when they cannot be compared: miles and euros.

    said  what `said_by(claim)` gives, worked out once for all facts
    """
    if claim.unit != fact.unit:
        claim, fact = as_money(claim, fact), as_money(fact, claim)
        claim, fact = in_notes_of(claim, fact), in_notes_of(fact, claim)
        if of_other_period(claim, fact):
            return "other"
        if claim.dimension == fact.dimension and _per_another(claim, fact):
            how = relation(_without_rate(claim), _without_rate(fact), said)
            return None if how == "other" else how
    if claim.dimension != fact.dimension and (
        claim.dimension.endswith(RATE) != fact.dimension.endswith(RATE)
    ):  # "2.9 million tonnes", "2.9 million tonnes a year"
        return relation(_without_rate(claim), _without_rate(fact), said)
    amount = _in_unit_of(claim, fact)
    if amount is None:
        return None
    if (claim.low, claim.high) == (amount.low, amount.high) and claim.vague == fact.vague:
        if claim.unit != fact.unit and not (_may_differ(claim, fact) or _are_steps(claim, fact)):
            return "rounded"
        return "equal" if _as_firm(claim, fact) else "hedge"
    if fact.vague or (_is_range(claim) and amount.low == amount.high and _is_wide(claim)):
        return None
    if said.low <= amount.low and amount.high <= said.high:
        return "rounded"
    return "other"


def _per_another(claim: Quantity, fact: Quantity) -> bool:
    """Is the same money paid "a year" and "per member", a yearly fee, and not by two periods?"""
    (one, _, mine), (other, _, theirs) = (q.unit.partition(" per ") for q in (claim, fact))
    fees = claim.dimension == f"money{RATE}" and one == other
    return fees and (mine in PERIODS) != (theirs in PERIODS)


def of_other_period(claim: Quantity, fact: Quantity) -> bool:
    """Is it the same number "a year" here, "a month" there?"""
    (one, _, mine), (other, _, theirs) = (q.unit.partition(" per ") for q in (claim, fact))
    periods = mine in PERIODS and theirs in PERIODS and mine != theirs
    return periods and one == other and (claim.low, claim.high) == (fact.low, fact.high)


def said_by(claim: Quantity) -> Interval:
    """Everything that the words of the claim may have been made of."""
    bounds = claim.bound not in CHANGES
    both = [_fair(end, claim.bound) for end in ends(claim, bounds)]
    low, high = min(end.low for end in both), max(end.high for end in both)
    if claim.dimension in WHOLE and claim.step == 1 and claim.bound == "=" and high < COUNTED:
        high = min(high, claim.high + CUT)  # nine years are no ten
    if claim.bound == "<":
        low = claim.low * NEARLY
    if ALMOST.match(claim.text):
        low = min(low, claim.low * NEARLY_ALL)
    return Interval(low, high)


def _fair(end: Printed, bound: str) -> Interval:
    """What it may have been made of: digits cut off, too, but not so that much is lost by it."""
    widest, rounded = end.widest, end.rounded
    if bound != "=":
        return widest
    most = abs(end.value) * MOST_BY_CUTTING
    low = max(widest.low, min(rounded.low, end.value - most))
    return Interval(low, min(widest.high, max(rounded.high, end.value + most)))


def _is_range(quantity: Quantity) -> bool:
    return quantity.low != quantity.high and not quantity.vague


def _is_wide(quantity: Quantity) -> bool:
    return quantity.high > LONGEST_RANGE * max(quantity.low, Decimal(0))


def _without_rate(quantity: Quantity) -> Quantity:
    unit = quantity.unit.partition(" per ")[0]
    return quantity._replace(unit=unit, dimension=quantity.dimension.removesuffix(RATE))


def _in_unit_of(claim: Quantity, fact: Quantity) -> Interval | None:
    """The amount of the fact in the unit of the claim."""
    if claim.dimension != fact.dimension:
        if claim.dimension in SHARES and fact.dimension in SHARES:
            factor = SHARES[fact.dimension] / SHARES[claim.dimension]
            return Interval(fact.low * factor, fact.high * factor)
        if {claim.dimension, fact.dimension} == {"age", "time"}:  # "from the age of 16", "16 years"
            same = {claim.unit, fact.unit} == {"year", "year of age"}
            return Interval(fact.low, fact.high) if same else None
        bare = _is_bare(claim, fact) or _is_bare(fact, claim) or unmeasured(claim, fact)
        return Interval(fact.low, fact.high) if bare else None
    if claim.unit == fact.unit or _may_differ(claim, fact):
        return Interval(fact.low, fact.high)
    one = convert(Decimal(1), fact.unit, claim.unit)
    if claim.dimension == "time" and one and not 1 / FARTHEST <= one <= FARTHEST:
        return None
    low, high = (convert(end, fact.unit, claim.unit) for end in (fact.low, fact.high))
    return None if low is None or high is None else Interval(min(low, high), max(low, high))


def _may_differ(claim: Quantity, fact: Quantity) -> bool:
    """Do the units say what is counted, or is one a degree of a scale that nobody names?"""
    if "count" in (claim.dimension, fact.dimension) or claim.dimension == fact.dimension == "part":
        return True
    return claim.dimension == WARMTH and DEGREE in (claim.unit, fact.unit)


def _are_steps(one: Quantity, other: Quantity) -> bool:
    """Are they "four and a half years" and "four years and six months": said otherwise only?"""
    return {one.unit, other.unit} in STEPS


def unmeasured(claim: Quantity, fact: Quantity) -> bool:
    """Does one of the two leave the measure out that the other has: "at Seehaven 10.7"?"""
    if claim.dimension == fact.dimension:
        return False
    bare = [one for one in (claim, fact) if one.dimension == "count" and not one.unit]
    others = {claim.dimension, fact.dimension} - {"count"}
    return len(bare) == 1 and len(others) == 1 and others.isdisjoint(NEVER_BARE)


def _is_bare(one: Quantity, other: Quantity) -> bool:
    """Is it a sum of money whose currency the text leaves out: "will lend us 2.4 billion"?"""
    return (
        one.dimension == "count"
        and not one.unit
        and other.dimension == "money"
        and (one.step >= MILLIONS and other.low >= MILLIONS)
    )


def _as_firm(claim: Quantity, fact: Quantity) -> bool:
    if claim.dimension == "time" and "over" in _first_words(claim, fact):
        return True  # "over three days" may be during them
    if claim.bound in CHANGES or fact.bound in CHANGES:
        turned = claim.bound != fact.bound and "=" not in (claim.bound, fact.bound)
        return not turned and _is_hedged(claim) == _is_hedged(fact)
    return same_hedge(claim, fact)


def _first_words(*quantities: Quantity) -> set[str]:
    return {quantity.text.partition(" ")[0].lower() for quantity in quantities}


def _is_hedged(quantity: Quantity) -> bool:
    """Do words stand before the numeral: "fell by about 9%"?"""
    before = quantity.text[: max(0, quantity.number.start - quantity.start)]
    words = [word for word in before.split() if word.lower() not in NO_HEDGES]
    return quantity.bound not in (*CHANGES, "=") or any(c.islower() for c in " ".join(words))
