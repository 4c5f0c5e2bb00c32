"""Each claim of an article against the facts of its sources.

The surest pairs are made first. A fact that one claim was found in is no near miss for another.
What is left may be found where its neighbours were: figures come in the order of the source.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from factcheck.intervals import Interval, diagnose
from factcheck.sourcing.evidence import (
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
from factcheck.sourcing.relation import Relation, days, relation, said_by

Status = Literal["found", "rounded", "hedge", "near", "absent"]
Confidence = Literal["high", "medium", "low"]

STATUSES: dict[Relation, Status] = {
    "equal": "found",
    "hedge": "hedge",
    "rounded": "rounded",
    "other": "near",
}
LEAST: dict[Relation, float] = {
    "equal": 1.0,
    "hedge": 1.0,
    "rounded": 1.25,
    "other": 2.25,
}  # points
# points of words: for a near miss that no slip explains, those of the sentence itself
LEAST_WORDS: dict[Relation, float] = {"equal": 0, "hedge": 0, "rounded": 0.25, "other": 0.75}
LEAST_DAY = 0.6
LEAST_CONTEXT = 0.25
NEIGHBOURS = 2  # claims or facts on either side
BESIDE = 0.75
IN_PHRASE = 0.75
ORDER: dict[Relation, float] = {"equal": 3.0, "hedge": 2.5, "rounded": 1.5, "other": 0.0}
SLIPS = {"two digits changed places": 1.25}  # points of a difference that a slip explains
OTHER_SLIP = 0.5
HIGH, MEDIUM = 3.0, 2.0


class Match(NamedTuple):
    """A claim and what was found of it.

    fact    None when it is absent
    slip    the likeliest slip that made a near miss, or ""
    """

    claim: Fact
    status: Status
    fact: Fact | None = None
    confidence: Confidence = "low"
    slip: str = ""


class Candidate(NamedTuple):
    """A claim and a fact, by their numbers, and what speaks for the two.

    context  points of all but the values: without any a number alone would be found
    """

    claim: int
    fact: int
    relation: Relation
    context: float
    points: float
    slip: str
    is_day: bool

    def with_more(self, points: float) -> "Candidate":
        """The same with more points for its context."""
        return self._replace(context=self.context + points, points=self.points + points)

    @property
    def rank(self) -> float:
        """What decides between rivals."""
        return self.points + ORDER[self.relation]


def matches(claims: Sequence[Fact], facts: Sequence[Fact]) -> list[Match]:
    """One match a claim, in their order."""
    rarity = Rarity([fact.around for fact in (*claims, *facts)])
    candidates = _by_phrase(list(_candidates(claims, facts, rarity)), claims, facts)
    found: dict[int, Candidate] = {}
    same = [_statement(fact) or n for n, fact in enumerate(facts)]
    _take(candidates, found, same)
    _take([one.with_more(_beside(one, found)) for one in candidates], found, same)
    return [_match(claim, facts, found.get(n)) for n, claim in enumerate(claims)]


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


def left_out(found: Sequence[Match], facts: Sequence[Fact]) -> list[Fact]:
    """The figures that no claim gives, in their order; vague words and dates are none."""
    told = {_statement(match.fact) or id(match.fact) for match in found if match.fact}
    return [
        fact
        for fact in facts
        if fact.quantity is not None
        and not fact.quantity.vague
        and not fact.is_part
        and (_statement(fact) or id(fact)) not in told
    ]


def _statement(fact: Fact) -> object:
    """What a source says twice: the same amount of the same thing; None when no thing is named."""
    quantity = fact.quantity
    if quantity is None or not fact.thing or fact.rows:
        return None
    return quantity.low, quantity.high, quantity.dimension, fact.thing


def _take(
    candidates: Sequence[Candidate], found: dict[int, Candidate], same: Sequence[object]
) -> None:
    """Put the best candidate that is good enough into `found`, for each claim that has none.

    same  what each fact states: a fact is taken when another that states it is
    """
    taken = {same[one.fact] for one in found.values()}
    for one in sorted(candidates, key=lambda one: -one.rank):
        least = LEAST_DAY if one.is_day and one.relation == "equal" else LEAST[one.relation]
        if one.claim in found or one.points < least or one.context < LEAST_CONTEXT:
            continue
        if one.relation == "other" and same[one.fact] in taken:
            continue
        found[one.claim] = one
        taken.add(same[one.fact])


def _beside(one: Candidate, found: Mapping[int, Candidate]) -> float:
    """Points for standing where the neighbours of the claim were found."""
    if one.is_day and one.relation != "equal":
        return 0
    near = range(one.claim - NEIGHBOURS, one.claim + NEIGHBOURS + 1)
    beside = (found[n] for n in near if n in found and n != one.claim)
    return BESIDE if any(abs(other.fact - one.fact) <= NEIGHBOURS for other in beside) else 0


def _match(claim: Fact, facts: Sequence[Fact], one: Candidate | None) -> Match:
    if one is None:
        return Match(claim, "absent")
    return Match(claim, STATUSES[one.relation], facts[one.fact], _sure(one), one.slip)


def _candidates(
    claims: Sequence[Fact], facts: Sequence[Fact], rarity: Rarity
) -> Iterator[Candidate]:
    for number, claim in enumerate(claims):
        said = said_by(claim.quantity) if claim.quantity else None
        for other, fact in enumerate(facts):
            if not _cell_fits(claim, fact):
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
                points = proof.points + _of_value(claim, how, slip)
                day = claim.quantity is None
                yield Candidate(number, other, how, proof.points, points, slip, day)


def _of_one_thing(claim: Fact, fact: Fact, proof: Evidence) -> bool:
    """May the figure of the source be the claim's own? Not when two nouns exclude each other and
    the number is one that many things have ("60 lorries", "60 cars"), nor when a bare number has
    no word of the claim's sentence beside it.
    """
    if claim.quantity is None:
        return True
    if proof.thing < 0:
        return digits(claim.quantity) > 0
    return not claim.thing or bool(fact.thing) or proof.words > 0


def _noun_alone(claim: Fact, fact: Fact, how: Relation) -> bool:
    """Would a bare "Four" be another number of the claim's lorries?"""
    return how == "other" and bool(claim.thing) and not fact.thing and not fact.is_cell


def _cell_fits(claim: Fact, fact: Fact) -> bool:
    """Does the claim name the row of a table, and no day outside the window of the column?"""
    if not fact.is_cell:
        return True
    named = not fact.row or not fact.row.isdisjoint(claim.around)
    return named and (claim.quantity is None or not other_window(claim, fact))


def _of_value(claim: Fact, how: Relation, slip: str) -> float:
    """Points of the values themselves: many digits that agree, or a slip of the pen."""
    if slip:
        return SLIPS.get(slip, OTHER_SLIP)
    return digits(claim.quantity) if how != "other" and claim.quantity is not None else 0


def _may_be_near(claim: Fact, fact: Fact) -> bool:
    """Is there anything that both speak of? In a table the claim names what the column counts,
    and no row, where it is the row of totals.
    """
    of_column = fact.is_cell and same_kind(claim, fact)  # "killed" is what "Deaths" counts
    if claim.around.keys().isdisjoint(fact.around) and not of_column:
        return False
    if not fact.rows:
        return True
    header = [word for word, counts in fact.around.items() if counts == NEAR]
    counted = [word for word in header if word not in fact.rows]
    if (
        fact.thing
        and not of_column
        and all(claim.around.get(word, 0) < SENTENCE for word in counted)
    ):
        return False
    return bool(fact.row) or not names_row(claim, fact, NEAR)


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


def _sure(one: Candidate) -> Confidence:
    return "high" if one.points >= HIGH else "medium" if one.points >= MEDIUM else "low"
