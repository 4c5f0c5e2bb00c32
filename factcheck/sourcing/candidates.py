"""Pairs of a claim and a fact that may be about one thing, and what speaks for each."""

from collections.abc import Iterator, Sequence

from factcheck.intervals import Interval
from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.cell_claims import for_cell, may_be_near
from factcheck.sourcing.comparison import Comparison
from factcheck.sourcing.days import days
from factcheck.sourcing.evidence import THING, Rarity, evidence, same_phrase
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.nearer import with_nearer
from factcheck.sourcing.one_thing import least_words, noun_alone, of_one_thing, unsaid
from factcheck.sourcing.relation import Relation, relation, said_by
from factcheck.sourcing.siblings import with_siblings
from factcheck.sourcing.slips import is_far, of_value, same_days, slip_of
from factcheck.sourcing.swaps import with_swapped
from factcheck.sourcing.trends import with_trend

MEDIUM_OF_FAR = 2.25  # points of another number that is many times as large
IN_PHRASE = 0.75  # points of a near miss behind whose numeral the claim's own words stand


def candidates(claims: Sequence[Fact], known: Comparison) -> list[Candidate]:
    """All pairs that have anything for them, those that are shut last."""
    facts = known.facts
    every = list(_candidates(claims, known))
    allowed = [one for one in every if not one.is_shut]
    shut = [one for one in every if one.is_shut]
    allowed = with_siblings(with_swapped(allowed, claims, facts), claims, facts)
    allowed = with_nearer(_by_phrase(allowed, claims, facts), claims, facts)
    return [*with_trend(allowed, claims, facts), *shut]


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
        elif claim.thing and (claim.thing == fact.thing or claim.thing in fact.meant):
            kept.append(one)
    return kept


def _candidates(claims: Sequence[Fact], known: Comparison) -> Iterator[Candidate]:
    for number, own in enumerate(claims):
        said = said_by(own.quantity) if own.quantity else None
        for other in known.nearby.to(own, said):
            fact = known.facts[other]
            claim = for_cell(own, fact) if fact.is_cell else own
            how = _relation(claim, fact, said) if claim is not None else None
            if claim is not None and how is not None:
                for pair in _pair((number, other), claim, fact, how, known.rarity):
                    turned = known.gates.opposite(own, fact) if how != "other" else ""
                    if turned:
                        pair = pair.turned(turned)
                    is_shut = known.gates.shut(own, fact, how)
                    yield pair._replace(is_shut=True) if is_shut else pair


def _pair(
    numbers: tuple[int, int], claim: Fact, fact: Fact, how: Relation, rarity: Rarity
) -> Iterator[Candidate]:
    """The two as a candidate, if enough speaks for them."""
    slip = ""
    if how == "other":
        if not fact.is_cell and claim.around.keys().isdisjoint(fact.around):
            return
        slip = slip_of(claim, fact)
        if fact.is_cell and not may_be_near(claim, fact, slip):
            return
    proof = evidence(claim, fact, rarity)
    if how != "other" and not of_one_thing(claim, fact, proof):
        return
    if how == "other" and not slip and is_far(claim, fact) and proof.points < MEDIUM_OF_FAR:
        return
    words = proof.words + (proof.before if how == "rounded" else 0)
    if slip or (words >= least_words(claim, fact, how) and not noun_alone(claim, fact, how)):
        proof = proof._replace(rest=proof.rest - unsaid(claim, fact, proof))
        yield Candidate(
            *numbers, how, proof.points, proof.points + of_value(claim, fact, how, slip), slip,
            is_day=claim.quantity is None, same_thing=proof.thing >= THING / 2,
            same_form=same_days(claim, fact),
        )  # fmt: skip


def _relation(claim: Fact, fact: Fact, said: Interval | None) -> Relation | None:
    if claim.quantity is not None and fact.quantity is not None and said is not None:
        return relation(claim.quantity, fact.quantity, said)
    if claim.quantity is None and fact.quantity is None and claim.time and fact.time:
        return days(claim.time, fact.time)
    return None
