"""A figure that the source gives to something else in the very sentence: "The insurer paid three
million" of "the damage was three million, the insurance paid 700,000".
"""

from collections import defaultdict
from collections.abc import Collection, Sequence

from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.evidence import PERSONS
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.said import is_base
from factcheck.sourcing.swaps import may_be, sentence_of

OF_SIBLING = "the source says this of another figure beside it"
MOST = 12  # figures of one sentence: more are a list, in which order decides


def with_siblings(
    candidates: Sequence[Candidate], claims: Sequence[Fact], facts: Sequence[Fact]
) -> list[Candidate]:
    """All of them; those that find a figure whose neighbour has the claim's words, while it has
    none of them itself, as near misses of that neighbour.
    """
    beside: dict[object, list[int]] = defaultdict(list)
    for number, fact in enumerate(facts):
        if fact.quantity is not None and not fact.is_cell:
            beside[sentence_of(fact)].append(number)
    told = {one.fact for one in candidates if one.relation != "other"}
    return [
        one.turned(OF_SIBLING, own)
        if (own := _own(one, claims, facts, beside, told)) is not None
        else one
        for one in candidates
    ]


def _own(
    one: Candidate,
    claims: Sequence[Fact],
    facts: Sequence[Fact],
    beside: dict[object, list[int]],
    told: Collection[int],
) -> int | None:
    """The neighbour that the claim is about; None when it is about the figure itself."""
    claim, found = claims[one.claim], facts[one.fact]
    if one.relation == "other" or one.is_day or found.is_cell:
        return None
    others = beside[sentence_of(found)]
    if claim.thing in found.meant:  # "23 people spoke, 19 of them on the roof"
        return None
    if len(others) > MOST or (_is_bare(found) and not _is_bare(claim)):
        return None
    own = [
        number
        for number in others
        if number not in told
        and _is_said_of(claim, facts[number], found)
        and may_be(claim, facts[number])
        and facts[number].passage != found.passage  # the other end of "from 120 to 200"
        and not is_base(facts[number])
    ]
    return own[0] if len(own) == 1 else None


def _is_bare(fact: Fact) -> bool:
    """Is it "now it is eleven" behind "30 litres": the words of the other are its own?"""
    return fact.quantity is not None and not fact.thing and fact.quantity.dimension == "count"


def _is_said_of(claim: Fact, own: Fact, found: Fact) -> bool:
    """Has the claim the noun of `own`, or words that stand beside it alone, and none that stand
    beside `found`?
    """
    if claim.thing and claim.thing == own.thing and found.thing not in ("", own.thing):
        return not {found.thing, own.thing} <= PERSONS
    counted = {claim.thing, own.thing, found.thing}
    mine, theirs = own.beside - found.beside - counted, found.beside - own.beside - counted
    return bool(claim.beside & mine) and not claim.beside & theirs
