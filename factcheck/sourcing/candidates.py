"""Pairs of a claim and a fact that may be about one thing, and what speaks for each."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.intervals import Interval, diagnose
from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.cells import fits, words_of, year_named
from factcheck.sourcing.days import days, is_slip, same_form
from factcheck.sourcing.evidence import (
    PERSONS,
    THING,
    Evidence,
    Rarity,
    digits,
    evidence,
    names_row,
    same_kind,
    same_phrase,
)
from factcheck.sourcing.fact import NEAR, SENTENCE, Fact
from factcheck.sourcing.gates import Gates
from factcheck.sourcing.relation import Relation, relation, said_by, unmeasured
from factcheck.sourcing.roots import root
from factcheck.sourcing.swaps import with_swapped
from factcheck.sourcing.windows import other_window, says_year

# points of words: for a near miss that no slip explains, those of the sentence itself
LEAST_WORDS: dict[Relation, float] = {"equal": 0, "hedge": 0, "rounded": 0.25, "other": 0.6}
OF_OTHER_NOUN = 0.75  # points of words without which 60 lorries are no 60 cars
UNSAID = 0.25
IN_PHRASE = 0.75
REORDERED = "the same digits in another order"
# points of a difference that a slip explains
SLIPS = {"two digits changed places": 1.25, REORDERED: 1.0}
REORDERED_FROM = 2  # digits
PER = " per "
BARE = ("count", "age")  # of these the text says no unit: "the youngest is 24"
OTHER_SLIP = 0.5
DATE_SLIP = 0.5  # of another day of the month, or the same day of another


def candidates(claims: Sequence[Fact], facts: Sequence[Fact]) -> list[Candidate]:
    """All pairs that have anything for them."""
    rarity = Rarity([fact.around for fact in (*claims, *facts)])
    every = with_swapped(list(_candidates(claims, facts, rarity)), claims, facts)
    return _by_phrase(every, claims, facts)


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
    figures = [(number, fact) for number, fact in enumerate(facts) if fact.quantity is not None]
    dates = [(number, fact) for number, fact in enumerate(facts) if fact.quantity is None]
    gates = Gates(claims, facts)
    for number, own in enumerate(claims):
        said = said_by(own.quantity) if own.quantity else None
        for other, fact in dates if own.quantity is None else figures:
            claim = _for_cell(own, fact) if fact.is_cell else own
            how = _relation(claim, fact, said) if claim is not None else None
            if claim is not None and how is not None:
                for pair in _pair((number, other), claim, fact, how, rarity):
                    if not gates.shut(own, fact, how):
                        yield pair


def _pair(
    numbers: tuple[int, int], claim: Fact, fact: Fact, how: Relation, rarity: Rarity
) -> Iterator[Candidate]:
    """The two as a candidate, if enough speaks for them."""
    slip = ""
    if how == "other":
        if not fact.is_cell and claim.around.keys().isdisjoint(fact.around):
            return
        slip = _slip(claim, fact)
        if fact.is_cell and not _may_be_near(claim, fact, slip):
            return
    proof = evidence(claim, fact, rarity)
    if how != "other" and not _of_one_thing(claim, fact, proof):
        return
    words = proof.words + (proof.before if how == "rounded" else 0)
    if slip or (words >= _least_words(claim, fact, how) and not _noun_alone(claim, fact, how)):
        proof = proof._replace(rest=proof.rest - _unsaid(claim, fact, proof))
        yield Candidate(
            *numbers, how, proof.points, proof.points + _of_value(claim, fact, how, slip), slip,
            is_day=claim.quantity is None, same_thing=proof.thing >= THING / 2,
            same_form=_same_form(claim, fact),
        )  # fmt: skip


def _of_one_thing(claim: Fact, fact: Fact, proof: Evidence) -> bool:
    """May the figure of the source be the claim's own? Not when two nouns exclude each other and
    the number is one that many things have ("60 lorries", "60 cars"), nor when a bare number has
    no word of the claim's sentence beside it.
    """
    if claim.quantity is None:
        return True
    if fact.quantity is not None and unmeasured(claim.quantity, fact.quantity):
        unit = claim.quantity.unit.partition(" ")[0]
        if claim.quantity.dimension not in BARE and root(unit) not in {
            *words_of(fact),
            *fact.around,
        }:
            return False  # "12 hours" is no bare 12 where nobody speaks of hours
        return proof.words + proof.before > LEAST_WORDS["rounded"] and digits(claim.quantity) > 0
    if proof.thing < 0:  # sixty lorries, sixty cars
        many = digits(claim.quantity)
        return many > 0 and (proof.words >= OF_OTHER_NOUN or many >= 1)
    if fact.is_cell and claim.thing and not fact.thing and claim.thing not in PERSONS:
        return claim.thing in fact.around or proof.words >= THING
    return not claim.thing or bool(fact.thing) or proof.words > 0


def _unsaid(claim: Fact, fact: Fact, proof: Evidence) -> float:
    """Points that a bare number loses beside a measure when no word speaks for it: then it has to
    stand where its neighbours were found.
    """
    one, other = claim.quantity, fact.quantity
    bare = one is not None and other is not None and unmeasured(one, other)
    return UNSAID if bare and proof.words < LEAST_WORDS["rounded"] else 0


def _least_words(claim: Fact, fact: Fact, how: Relation) -> float:
    """The points of words that a pair needs; a near miss without its measure needs more."""
    if how == "other" and (_same_form(claim, fact) or claim.thing in fact.meant):
        return 0
    if how == "other" and _is_rate(claim) != _is_rate(fact):
        return THING
    if (
        how == "other"
        and claim.quantity
        and fact.quantity
        and unmeasured(claim.quantity, fact.quantity)
    ):
        return THING
    return LEAST_WORDS[how]


def _same_form(claim: Fact, fact: Fact) -> bool:
    if claim.quantity is not None or fact.quantity is not None:
        return False
    return same_form(claim.passage.words, fact.passage.words)


def _is_rate(fact: Fact) -> bool:
    return fact.quantity is not None and PER in fact.quantity.unit


def _noun_alone(claim: Fact, fact: Fact, how: Relation) -> bool:
    """Would a bare "Four" be another number of the claim's lorries? Of a claim that is as bare, and
    whose noun stands elsewhere, it may.
    """
    if how != "other" or not claim.thing or fact.thing or fact.is_cell:
        return False
    if claim.thing in fact.meant:
        return False
    return claim.thing in map(root, claim.passage.words.split())


def _for_cell(claim: Fact, fact: Fact) -> Fact | None:
    """The claim as it is held against a cell; None when it names another row, column or window."""
    if not fits(claim, fact):
        return None
    named = year_named(claim, fact) if claim.quantity is not None else None
    if named:
        return claim._replace(time=fact.time)  # the year beside the figure counts, not its window
    if named is False:
        return None
    if claim.quantity is not None and other_window(claim, fact):
        return None if says_year(claim) else claim._replace(time=None)
    return claim


def _of_value(claim: Fact, fact: Fact, how: Relation, slip: str) -> float:
    """Points of the values themselves: many digits that agree, or a slip of the pen."""
    if slip:
        return SLIPS.get(slip, OTHER_SLIP)
    if claim.time and fact.time and claim.quantity is None and how == "other":
        return DATE_SLIP if is_slip(claim.time, fact.time) or _same_form(claim, fact) else 0
    return digits(claim.quantity) if how != "other" and claim.quantity is not None else 0


def _may_be_near(claim: Fact, fact: Fact, slip: str) -> bool:
    """Does the claim name the row of a cell, and may it speak of the same thing?"""
    named = not fact.row.isdisjoint(words_of(claim))
    if named and slip in SLIPS and claim.quantity is not None and digits(claim.quantity) >= 1:
        return True  # "India 8,232" beside "India | 8,322"
    return (named or not fact.row or bool(slip)) and _counts_the_same(claim, fact)


def _counts_the_same(claim: Fact, fact: Fact) -> bool:
    """Does the claim speak of what the column counts, and of no row, where it is that of totals?"""
    if not fact.row and names_row(claim, fact, NEAR):
        return False
    if same_kind(claim, fact):  # "killed" is what "Deaths" counts
        return True
    if claim.around.keys().isdisjoint(fact.around):
        return False
    alone = fact.quantity is not None and fact.quantity.dimension != "count"
    if not fact.thing or (alone and fact.row and fact.columns <= fact.column):
        return True  # the one column of percentages
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
    one, other = claim.quantity, fact.quantity
    if one is None or other is None:
        return ""
    units = {quantity.unit.partition(PER)[0] for quantity in (one, other)}
    if len(units) > 1 and one.dimension != "count":
        return ""
    return diagnose(one.low, other.low) or (REORDERED if _reordered(one.low, other.low) else "")


def _reordered(one: Decimal, other: Decimal) -> bool:
    """4,204 and 4,402; of two digits alone that is chance."""
    first, second = (number.normalize().as_tuple().digits for number in (one, other))
    return len(first) > REORDERED_FROM and sorted(first) == sorted(second)
