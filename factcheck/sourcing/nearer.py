"""A claim whose number the source gives for one thing and whose words it has for another: "120
trees must be cut down" of "45 trees have to be felled" and "120 trees will be planted".
"""

from collections import defaultdict
from collections.abc import Sequence

from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.slips import is_far

OF_OTHER = "the source says this of another figure"
NEARER = 1.0  # points by which another number must be surer


def with_nearer(
    candidates: Sequence[Candidate], claims: Sequence[Fact], facts: Sequence[Fact]
) -> list[Candidate]:
    """All of them; those that find a figure, while the claim's words stand beside another number
    of the same thing that no claim gives, as near misses of that.
    """
    told = {one.fact for one in candidates if one.relation != "other"}
    best: dict[int, Candidate] = {}
    surest: dict[int, float] = defaultdict(float)
    for one in candidates:
        if one.relation != "other":
            surest[one.claim] = max(surest[one.claim], one.points)
        elif one.same_thing and not one.is_day and one.fact not in told:
            if is_far(claims[one.claim], facts[one.fact]):
                continue
            known = best.get(one.claim)
            if known is None or one.points > known.points:
                best[one.claim] = one
    nearer = {
        claim: one.fact for claim, one in best.items() if one.points >= surest[claim] + NEARER
    }
    return [
        one.turned(OF_OTHER, nearer[one.claim])
        if one.claim in nearer and one.relation != "other" and not facts[one.fact].is_cell
        else one
        for one in candidates
    ]
