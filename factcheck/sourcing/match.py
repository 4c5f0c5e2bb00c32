"""Each claim of an article against the facts of its sources.

The surest pairs are made first. A fact that one claim was found in is no near miss for another.
What is left may be found where its neighbours were: figures come in the order of the source.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Literal, NamedTuple

from factcheck.sourcing.aligned import aligned
from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.candidates import candidates
from factcheck.sourcing.company import with_company
from factcheck.sourcing.comparison import Comparison, statement
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.lone import lone, slipped
from factcheck.sourcing.relation import Relation
from factcheck.sourcing.worked_out import worked_out
from factcheck.sourcing.wrong_row import of_other_rows

Status = Literal["found", "rounded", "hedge", "near", "absent"]
Confidence = Literal["high", "medium", "low"]

STATUSES: dict[Relation, Status] = {
    "equal": "found",
    "hedge": "hedge",
    "rounded": "rounded",
    "other": "near",
}
LEAST: dict[Relation, float] = {
    "equal": 0.7,
    "hedge": 1.0,
    "rounded": 1.25,
    "other": 2.25,
}  # points
# of another number of the same noun or measure, in a source of which the article tells
LEAST_TOLD = 1.6
TELLS = 3  # claims that were found in a source, or
MANY = 6  # claims of an article
SHARE_TELLS = 0.2  # this share of them all, or
SHARE_TOLD = 0.3  # of the source's figures: then the article tells of what stands there
TELLING = 1.5  # points of a claim that counts for it
LEAST_DAY = 0.5
LEAST_CONTEXT = 0.25
NEIGHBOURS = 2  # claims or facts on either side
ROUNDS = 2  # what was found beside others is a neighbour too
BESIDE = 0.75
HIGH, MEDIUM = 3.0, 2.0


class Match(NamedTuple):
    """A claim and what was found of it.

    fact        None when it is absent
    slip        the likeliest slip that made a near miss, or ""
    of_another  where a source gives the very figure for another place, body or year
    """

    claim: Fact
    status: Status
    fact: Fact | None = None
    confidence: Confidence = "low"
    slip: str = ""
    of_another: Fact | None = None


def matches(claims: Sequence[Fact], known: Comparison) -> list[Match]:
    """One match a claim, in their order."""
    facts, same = known.facts, known.same
    pairs = candidates(claims, known)
    every = with_company([one for one in pairs if not one.is_shut], claims, facts)
    found: dict[int, Candidate] = {}
    _take(every, found, same)
    told = _told_of(found, facts, len(claims))
    if len(claims) >= MANY:  # one of many in a source about something else is there by chance
        every = [one for one in every if _counts(one, facts[one.fact], told)]
        found = {}
        _take(every, found, same)
    for _ in range(ROUNDS):
        open_ = [one for one in every if one.claim not in found]
        _take([one.with_more(_beside(one, found)) for one in open_], found, same)
    _take([one for one in every if facts[one.fact].source in told], found, same, LEAST_TOLD)
    # each of these is for claims that are open still, the surest first
    found.update((one.claim, one) for one in lone(found, claims, facts, told, known.gates))
    found.update((one.claim, one) for one in slipped(found, claims, facts, told))
    found.update((one.claim, one) for one in of_other_rows(found, claims, facts))
    found.update(worked_out(found, claims, facts))
    found.update(aligned(found, claims, facts, known.gates))
    others = _of_others(pairs)
    return [_match(claim, facts, found.get(n), others.get(n)) for n, claim in enumerate(claims)]


def _counts(one: Candidate, fact: Fact, told: Collection[int]) -> bool:
    """Does it say enough, stand in a source of which the article tells, or is it the very day?"""
    if one.points >= MEDIUM or fact.source in told:
        return True
    very_day = one.is_day and one.relation == "equal" and fact.time is not None
    return very_day and bool(told) and fact.time is not None and fact.time.first == fact.time.last


def _of_others(pairs: Sequence[Candidate]) -> dict[int, int]:
    """For a claim the likeliest fact that has its figure and is about something else."""
    shut = [one for one in pairs if one.is_shut and one.relation in ("equal", "hedge")]
    sure = [one for one in shut if one.points >= MEDIUM]
    return {one.claim: one.fact for one in sorted(sure, key=lambda one: one.rank)}


def left_out(found: Sequence[Match], facts: Sequence[Fact]) -> list[Fact]:
    """The figures that no claim gives, in their order; vague words and dates are none."""
    told = {statement(match.fact) or id(match.fact) for match in found if match.fact}
    return [
        fact
        for fact in facts
        if fact.quantity is not None
        and not fact.quantity.vague
        and not fact.is_part
        and (statement(fact) or id(fact)) not in told
    ]


def _take(
    every: Sequence[Candidate],
    found: dict[int, Candidate],
    same: Sequence[object],
    least: float = LEAST["other"],
) -> None:
    """Put the best candidate that is good enough into `found`, for each claim that has none.

    same   what each fact states: a fact is taken when another that states it is
    least  points for another number of the same noun or measure, or another day
    """
    taken = {same[one.fact] for one in found.values()}
    for one in sorted(every, key=lambda one: -one.rank):
        if one.claim in found or one.points < _least(one, least) or one.context < LEAST_CONTEXT:
            continue
        again = one.same_thing and one.slip  # 14 told rightly, and once more as 41
        if one.relation == "other" and same[one.fact] in taken and not again:
            continue
        found[one.claim] = one
        taken.add(same[one.fact])


def _told_of(found: Mapping[int, Candidate], facts: Sequence[Fact], claims: int) -> set[int]:
    """The sources of which the article tells: in which several of its claims were found."""
    counts = Counter(
        facts[one.fact].source
        for one in found.values()
        if (one.relation != "other" or one.is_turned) and one.points >= TELLING
    )
    sizes = Counter(fact.source for fact in facts)
    return {
        source
        for source, count in counts.items()
        if count >= TELLS or count >= claims * SHARE_TELLS or count >= sizes[source] * SHARE_TOLD
    }


def _least(one: Candidate, other: float) -> float:
    """The points that it needs."""
    if one.is_turned and not one.is_day:
        return LEAST["equal"]
    if one.is_day and one.relation in ("equal", "rounded"):
        return LEAST_DAY
    if one.relation == "other" and (one.same_thing or one.is_day):
        return other
    return LEAST[one.relation]


def _beside(one: Candidate, found: Mapping[int, Candidate]) -> float:
    """Points for standing where the neighbours of the claim were found."""
    if one.is_day and one.relation != "equal" and not one.same_form:
        return 0
    near = range(one.claim - NEIGHBOURS, one.claim + NEIGHBOURS + 1)
    beside = (found[n] for n in near if n in found and n != one.claim)
    return BESIDE if any(abs(other.fact - one.fact) <= NEIGHBOURS for other in beside) else 0


def _match(claim: Fact, facts: Sequence[Fact], one: Candidate | None, other: int | None) -> Match:
    elsewhere = None if other is None else facts[other]
    if one is None:
        return Match(claim, "absent", of_another=elsewhere)
    status = STATUSES[one.relation]
    elsewhere = elsewhere if status == "near" else None
    return Match(claim, status, facts[one.fact], _sure(one), one.slip, elsewhere)


def _sure(one: Candidate) -> Confidence:
    return "high" if one.points >= HIGH else "medium" if one.points >= MEDIUM else "low"
