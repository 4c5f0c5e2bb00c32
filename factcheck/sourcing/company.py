"""Two sentences that have several figures in common are about one thing, whatever their words."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.swaps import sentence_of

FOR_EACH, MOST = 0.5, 1.0  # points for each other claim of the sentence, at most


@dataclass
class _Common:
    """What two sentences have in common: the claims, and the facts that are theirs."""

    claims: set[int] = field(default_factory=set)
    facts: set[int] = field(default_factory=set)

    @property
    def others(self) -> int:
        return min(len(self.claims), len(self.facts)) - 1


def with_company(
    candidates: Sequence[Candidate], claims: Sequence[Fact], facts: Sequence[Fact]
) -> list[Candidate]:
    """All of them; those whose sentences have other figures in common with more points."""
    here = [sentence_of(claim) for claim in claims]
    there = [group_of(fact) for fact in facts]
    common: dict[Hashable, _Common] = defaultdict(_Common)
    for one in candidates:
        if one.relation != "other" and not one.is_shut:
            pair = common[here[one.claim], there[one.fact]]
            pair.claims.add(one.claim)
            pair.facts.add(one.fact)
    others = {place: pair.others for place, pair in common.items()}
    return [
        one.with_more(min(MOST, FOR_EACH * count))
        if one.relation != "other"
        and not one.is_shut
        and (count := others[here[one.claim], there[one.fact]])
        else one
        for one in candidates
    ]


def group_of(fact: Fact) -> Hashable:
    """The sentence that a fact stands in, or the row of its table."""
    return (fact.source, fact.where) if fact.is_cell else sentence_of(fact)
