"""Two figures of one sentence that changed places: "30 dead and 12 hurt" of "12 dead and 30 hurt".

Each number stands in the source, in the very sentence that the article tells again; what stands
beside them says that each is the other's.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import permutations

from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.evidence import PERSONS
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.parties import EACH

SWAPPED = "two figures changed places"
# pairs of a figure there and one here that two sentences have in common: every two of them are held
# together. A sentence of eight figures that are all alike has as many; more has only one that is
# said over and over
MOST = 64

SUM = 1000  # a bare figure that may be money

Numbers = tuple[int, int]  # of a claim and of a fact


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
    told: dict[tuple[object, object], list[Numbers]] = defaultdict(list)
    for pair in candidates:
        claim, fact = claims[pair.claim], facts[pair.fact]
        if pair.relation != "other" and not fact.is_cell and not pair.is_day:
            told[sentence_of(claim), sentence_of(fact)].append((pair.claim, pair.fact))
    for same in told.values():
        for one, other in permutations(same[:MOST], 2):
            own = other[1]
            if one[0] != other[0] and one[1] != own:
                mine, others = claims[one[0]], claims[other[0]]
                if _changed(mine, others, facts[one[1]], facts[own]):
                    yield one, own


def _changed(mine: Fact, others: Fact, found: Fact, own: Fact) -> bool:
    """Do two claims have each other's number: is what stands beside `mine` beside `own`, not
    beside `found`, and the other way about for `others`?
    """
    if EACH in "".join((*mine.passage, *found.passage)):
        return False
    if not (may_be(mine, own) and may_be(others, found)):
        return False
    crossed = [mine.beside & own.beside - found.beside, others.beside & found.beside - own.beside]
    straight = [mine.beside & found.beside - own.beside, others.beside & own.beside - found.beside]
    if not all(crossed):
        return any(crossed) and not any(straight) and not _are_of_two_times(found, own)
    return not all(straight) or sum(map(len, crossed)) > sum(map(len, straight))


def _are_of_two_times(one: Fact, other: Fact) -> bool:
    """Then the times tell which is which."""
    return (one.time and one.time.value) != (other.time and other.time.value)


def may_be(claim: Fact, fact: Fact) -> bool:
    """May the figure be another number of what the claim counts?"""
    one, other = claim.quantity, fact.quantity
    if one is None or other is None:
        return False
    if {one.dimension, other.dimension} == {"money", "count"}:  # "the insurance paid 700,000"
        bare = one if one.dimension == "count" else other
        return not bare.unit and bare.low >= SUM and one.low != other.low
    if one.dimension != other.dimension:
        return False
    if one.dimension != "count" and one.unit != other.unit:
        return False
    things = {claim.thing, fact.thing} - {""}
    return one.low != other.low and (len(things) < 2 or things <= PERSONS)


def sentence_of(fact: Fact) -> object:
    """What two figures have in common that stand in one sentence."""
    return fact.source, "".join(fact.passage)
