"""Figures that nobody gives by chance: one that stands once in the article and once in a source of
which it tells, with a word in common around the two, is the same ("219 emergency calls", "the
emergency number was dialled 219 times").
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal

from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.evidence import PERSONS, digits
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.gates import Gates
from factcheck.sourcing.relation import relation, said_by
from factcheck.sourcing.slips import SLIPS, slip_of

POINTS = 1.0  # low confidence
TELLING = 0.5  # points of its digits: two that are not noughts
UNLIKE = 4
LONG = 1000  # a figure of a table of fewer digits may be any of many

Value = tuple[Decimal, Decimal]


def lone(
    found: Mapping[int, Candidate],
    claims: Sequence[Fact],
    facts: Sequence[Fact],
    told: Collection[int],
    gates: Gates,
) -> Iterator[Candidate]:
    """Such a pair for claims that were not found.

    found  the claims that were, by their numbers
    told   the sources of which the article tells
    """
    here, there = _by_value(claims), _by_value(facts)
    for value, numbers in here.items():
        others = there.get(value, [])
        if len(numbers) != 1 or len(others) != 1 or numbers[0] in found:
            continue
        claim, fact = claims[numbers[0]], facts[others[0]]
        if not (fact.source in told or (told and _is_unlike_any(claim))):
            continue
        if not _may_be_one(claim, fact):
            continue
        how = (
            claim.quantity
            and fact.quantity
            and relation(claim.quantity, fact.quantity, said_by(claim.quantity))
        )
        if how in ("equal", "hedge") and not gates.shut(claim, fact, how):
            yield Candidate(numbers[0], others[0], how, POINTS, POINTS, "", False)


def slipped(
    found: Mapping[int, Candidate],
    claims: Sequence[Fact],
    facts: Sequence[Fact],
    told: Collection[int],
) -> Iterator[Candidate]:
    """For claims that were not found the one figure with the same many digits in another order:
    472,060 of 427,060.
    """
    there: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, fact in enumerate(facts):
        if _is_unlike_any(fact) and not fact.is_part:
            there[_digits(fact)].append(number)
    for number, claim in enumerate(claims):
        alike = there.get(_digits(claim), []) if _is_unlike_any(claim) else []
        if number in found or len(alike) != 1 or not told:
            continue
        slip = slip_of(claim, facts[alike[0]])
        if slip in SLIPS and _value(claim) != _value(facts[alike[0]]):
            yield Candidate(number, alike[0], "other", POINTS, POINTS, slip, False)


def _digits(fact: Fact) -> tuple[str, int]:
    """The digits of a figure in order, and how many there are before the point."""
    low = _value(fact)
    return "".join(sorted(str(low.normalize()))), low.adjusted()


def _value(fact: Fact) -> Decimal:
    return fact.quantity.low if fact.quantity else Decimal(0)


def _by_value(facts: Sequence[Fact]) -> dict[Value, list[int]]:
    found: dict[Value, list[int]] = defaultdict(list)
    for number, fact in enumerate(facts):
        if fact.quantity is not None and not fact.is_part:
            found[fact.quantity.low, fact.quantity.high].append(number)
    return found


def _is_unlike_any(claim: Fact) -> bool:
    """Has it four digits or more that are not noughts at its end?"""
    return len(_value(claim).normalize().as_tuple().digits) >= UNLIKE


def _may_be_one(claim: Fact, fact: Fact) -> bool:
    """Do the digits tell, have the two a word in common, and do with only two digits the nouns not
    deny it?
    """
    if claim.quantity is None or claim.around.keys().isdisjoint(fact.around):
        return False
    points = digits(claim.quantity)
    if fact.is_cell:
        return abs(claim.quantity.low) >= LONG and points > TELLING
    nouns = {claim.thing, fact.thing} - {""}
    alike = len(nouns) < 2 or nouns <= PERSONS
    return points > TELLING or (points == TELLING and alike)
