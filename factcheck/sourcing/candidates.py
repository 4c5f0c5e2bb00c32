"""Pairs of a claim and a fact that may be about one thing, and what speaks for each."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.intervals import Interval, diagnose
from factcheck.sourcing.cells import fits, year_named
from factcheck.sourcing.evidence import (
    PERSONS,
    THING,
    Evidence,
    Rarity,
    digits,
    evidence,
    names_row,
    other_window,
    same_kind,
    same_phrase,
)
from factcheck.sourcing.fact import NEAR, SENTENCE, Fact
from factcheck.sourcing.relation import Relation, days, is_slip, relation, said_by, unmeasured

# points of words: for a near miss that no slip explains, those of the sentence itself
LEAST_WORDS: dict[Relation, float] = {"equal": 0, "hedge": 0, "rounded": 0.25, "other": 0.6}
ORDER: dict[Relation, float] = {"equal": 3.0, "hedge": 2.5, "rounded": 1.5, "other": 0.0}
IN_PHRASE = 0.75
SLIPS = {"two digits changed places": 1.25}  # points of a difference that a slip explains
OTHER_SLIP = 0.5
DATE_SLIP = 0.5  # of another day of the month, or the same day of another


class Candidate(NamedTuple):
    """A claim and a fact, by their numbers, and what speaks for the two.

    context     points of all but the values: without any a number alone would be found
    same_thing  whether the nouns are the same, or the measure
    """

    claim: int
    fact: int
    relation: Relation
    context: float
    points: float
    slip: str
    is_day: bool
    same_thing: bool = False

    def with_more(self, points: float) -> "Candidate":
        """The same with more points for its context."""
        return self._replace(context=self.context + points, points=self.points + points)

    @property
    def rank(self) -> float:
        """What decides between rivals."""
        return self.points + ORDER[self.relation]


def candidates(claims: Sequence[Fact], facts: Sequence[Fact]) -> list[Candidate]:
    """All pairs that have anything for them."""
    rarity = Rarity([fact.around for fact in (*claims, *facts)])
    return _by_phrase(list(_candidates(claims, facts, rarity)), claims, facts)


def _by_phrase(
    candidates: list[Candidate], claims: Sequence[Fact], facts: Sequence[Fact]
) -> list[Candidate]:
    """Without figures of other words for claims whose own words have another number in the source:
    "Six will be scrapped" is not found in "six vessels" beside "Four will be scrapped".
    """
    phrased = {
        one.claim
        for one in candidates
        if one.relation == "other" and same_phrase(claims[one.claim], facts[one.fact])
    }
    kept = []
    for one in candidates:
        claim, fact = claims[one.claim], facts[one.fact]
        if one.claim not in phrased or same_phrase(claim, fact):
            more = IN_PHRASE if one.claim in phrased and one.relation == "other" else 0
            kept.append(one.with_more(more))
        elif claim.thing and claim.thing == fact.thing:
            kept.append(one)
    return kept


def _candidates(
    claims: Sequence[Fact], facts: Sequence[Fact], rarity: Rarity
) -> Iterator[Candidate]:
    for number, own in enumerate(claims):
        said = said_by(own.quantity) if own.quantity else None
        for other, fact in enumerate(facts):
            claim = _for_cell(own, fact) if fact.is_cell else own
            if claim is None:
                continue
            how = _relation(claim, fact, said)
            if how is None or (how == "other" and not _may_be_near(claim, fact)):
                continue
            proof = evidence(claim, fact, rarity)
            if how != "other" and not _of_one_thing(claim, fact, proof):
                continue
            slip = _slip(claim, fact) if how == "other" else ""
            words = proof.words + (proof.before if how == "rounded" else 0)
            if slip or (words >= LEAST_WORDS[how] and not _noun_alone(claim, fact, how)):
                points = proof.points + _of_value(claim, fact, how, slip)
                day, same = claim.quantity is None, proof.thing >= THING / 2
                yield Candidate(number, other, how, proof.points, points, slip, day, same)


def _of_one_thing(claim: Fact, fact: Fact, proof: Evidence) -> bool:
    """May the figure of the source be the claim's own? Not when two nouns exclude each other and
    the number is one that many things have ("60 lorries", "60 cars"), nor when a bare number has
    no word of the claim's sentence beside it.
    """
    if claim.quantity is None:
        return True
    if fact.quantity is not None and unmeasured(claim.quantity, fact.quantity):
        return proof.words > LEAST_WORDS["rounded"] and digits(claim.quantity) > 0
    if proof.thing < 0:  # sixty lorries, sixty cars
        return digits(claim.quantity) > 0 and (proof.words >= THING or digits(claim.quantity) >= 1)
    if fact.is_cell and claim.thing and not fact.thing and claim.thing not in PERSONS:
        return claim.thing in fact.around or proof.words >= THING
    return not claim.thing or bool(fact.thing) or proof.words > 0


def _noun_alone(claim: Fact, fact: Fact, how: Relation) -> bool:
    """Would a bare "Four" be another number of the claim's lorries?"""
    return how == "other" and bool(claim.thing) and not fact.thing and not fact.is_cell


def _for_cell(claim: Fact, fact: Fact) -> Fact | None:
    """The claim as it is held against a cell; None when it names another row, column or window."""
    if not fits(claim, fact):
        return None
    named = year_named(claim, fact) if claim.quantity is not None else None
    if named:
        return claim._replace(time=fact.time)  # the year beside the figure counts, not its window
    if named is False or (claim.quantity is not None and other_window(claim, fact)):
        return None
    return claim


def _of_value(claim: Fact, fact: Fact, how: Relation, slip: str) -> float:
    """Points of the values themselves: many digits that agree, or a slip of the pen."""
    if slip:
        return SLIPS.get(slip, OTHER_SLIP)
    if claim.time and fact.time and claim.quantity is None and how == "other":
        return DATE_SLIP if is_slip(claim.time, fact.time) else 0
    return digits(claim.quantity) if how != "other" and claim.quantity is not None else 0


def _may_be_near(claim: Fact, fact: Fact) -> bool:
    """Is there anything that both speak of?"""
    if fact.is_cell:
        return _may_be_near_cell(claim, fact)
    return not claim.around.keys().isdisjoint(fact.around)


def _may_be_near_cell(claim: Fact, fact: Fact) -> bool:
    """Does the claim speak of what the column counts, and of no row, where it is that of totals?"""
    if not fact.row and names_row(claim, fact, NEAR):
        return False
    if same_kind(claim, fact):  # "killed" is what "Deaths" counts
        return True
    if claim.around.keys().isdisjoint(fact.around):
        return False
    if not fact.thing:
        return True
    if claim.thing and claim.thing != fact.thing:
        return {claim.thing, fact.thing} <= PERSONS
    header = [word for word, counts in fact.around.items() if counts == NEAR]
    return any(claim.around.get(word, 0) >= SENTENCE for word in header if word not in fact.rows)


def _relation(claim: Fact, fact: Fact, said: Interval | None) -> Relation | None:
    if claim.quantity is not None and fact.quantity is not None and said is not None:
        return relation(claim.quantity, fact.quantity, said)
    if claim.quantity is None and fact.quantity is None and claim.time and fact.time:
        return days(claim.time, fact.time)
    return None


def _slip(claim: Fact, fact: Fact) -> str:
    if claim.quantity is None or fact.quantity is None:
        return ""
    if claim.quantity.unit != fact.quantity.unit and claim.quantity.dimension != "count":
        return ""
    return diagnose(claim.quantity.low, fact.quantity.low)
