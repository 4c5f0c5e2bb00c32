"""Two figures of one sentence that changed places: "30 dead and 12 hurt" of "12 dead and 30 hurt".

Each number stands in the source, in the very sentence that the article tells again; what stands
beside them says that each is the other's.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations

from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.evidence import PERSONS
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.parties import EACH
from factcheck.sourcing.slips import is_far

SWAPPED = "two figures changed places"
# pairs of a figure there and one here that two sentences have in common: every two of them are held
# together. A sentence of eight figures that are all alike has as many; more has only one that is
# said over and over
MOST = 64

FARTHEST = 32  # times as large may the other be of two that changed places without a word
SUM = 1000  # a bare figure that may be money

Numbers = tuple[int, int]  # of a claim and of a fact, or of the sentences that they stand in


def with_swapped(
    candidates: Sequence[Candidate], claims: Sequence[Fact], facts: Sequence[Fact]
) -> list[Candidate]:
    """All of them; those that find a figure where another of its sentence belongs as near misses
    of that one.
    """
    belongs = dict(_swapped(candidates, claims, facts))
    return [
        one.turned(SWAPPED, belongs[one.claim, one.fact])
        if (one.claim, one.fact) in belongs
        else one
        for one in candidates
    ]


def _swapped(
    candidates: Sequence[Candidate], claims: Sequence[Fact], facts: Sequence[Fact]
) -> Iterator[tuple[Numbers, int]]:
    """The pairs whose numbers agree while the words beside them say that they changed places, each
    with the fact that is the claim's own.
    """
    told: dict[Numbers, list[Numbers]] = defaultdict(list)
    here, there = _sentences(claims), _sentences(facts)
    may = cache(lambda claim, fact: may_be(claims[claim], facts[fact]))
    for pair in candidates:
        fact = facts[pair.fact]
        if pair.relation != "other" and not fact.is_cell and not pair.is_day:
            told[here[pair.claim], there[pair.fact]].append((pair.claim, pair.fact))
    for same in told.values():
        claim, fact = claims[same[0][0]], facts[same[0][1]]
        if EACH in "".join((*claim.passage, *fact.passage)):
            continue
        told_of = {fact for _, fact in same[:MOST]}
        if len({facts[fact].beside for fact in told_of}) == 1:  # nothing tells them apart
            continue
        for one, other in combinations(same[:MOST], 2):
            if one[0] == other[0] or one[1] == other[1]:
                continue
            if may(one[0], other[1]) and may(other[0], one[1]):
                mine, others = claims[one[0]], claims[other[0]]
                if _changed(mine, others, facts[one[1]], facts[other[1]]):
                    yield one, other[1]
                    yield other, one[1]


def _changed(mine: Fact, others: Fact, found: Fact, own: Fact) -> bool:
    """Do two claims have each other's number: is what stands beside `mine` beside `own`, not
    beside `found`, and the other way about for `others`? Either may be another number of the
    other's thing, as is known.
    """
    crossed = [mine.beside & own.beside - found.beside, others.beside & found.beside - own.beside]
    straight = [mine.beside & found.beside - own.beside, others.beside & own.beside - found.beside]
    if not all(crossed):
        apart = _are_of_two_times(found, own) or is_far(mine, own, FARTHEST)
        return any(crossed) and not any(straight) and not apart
    return not all(straight) or sum(map(len, crossed)) > sum(map(len, straight))


def _are_of_two_times(one: Fact, other: Fact) -> bool:
    """Then the times tell which is which."""
    return (one.time and one.time.value) != (other.time and other.time.value)


def may_be(claim: Fact, fact: Fact) -> bool:
    """May the figure be another number of what the claim counts?"""
    one, other = claim.quantity, fact.quantity
    if one is None or other is None or one.low == other.low:
        return False
    if {one.dimension, other.dimension} == {"money", "count"}:  # "the insurance paid 700,000"
        bare = one if one.dimension == "count" else other
        return not bare.unit and bare.low >= SUM
    if one.dimension != other.dimension:
        return False
    if one.dimension != "count" and one.unit != other.unit:
        return False
    things = {claim.thing, fact.thing} - {""}
    return len(things) < 2 or things <= PERSONS


def sentence_of(fact: Fact) -> object:
    """What two figures have in common that stand in one sentence."""
    return fact.source, "".join(fact.passage)


def _sentences(facts: Sequence[Fact]) -> list[int]:
    """A number for each, the same for those that stand in one sentence."""
    known: dict[object, int] = {}
    return [known.setdefault(sentence_of(fact), len(known)) for fact in facts]
