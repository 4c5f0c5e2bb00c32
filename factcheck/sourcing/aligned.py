"""Claims that are in no source while their sentence is: "The hall of 15,000 square metres should be
finished in March" of "The new hall (14,800 square metres) is to be ready in May".
"""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence

from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.company import group_of
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.gates import Gates
from factcheck.sourcing.slips import is_far
from factcheck.sourcing.swaps import may_be, sentence_of

POINTS = 1.75  # of such a near miss


def aligned(
    found: Mapping[int, Candidate], claims: Sequence[Fact], facts: Sequence[Fact], gates: Gates
) -> dict[int, Candidate]:
    """For claims that were not found the one date, or figure of the same measure, that stands in
    the source's sentence and that no claim gives.

    found  the claims that were, by their numbers
    """
    sentences: dict[Hashable, set[Hashable]] = defaultdict(set)
    for number, one in found.items():
        if one.relation != "other" or one.is_turned:
            sentences[sentence_of(claims[number])].add(group_of(facts[one.fact]))
    given = {one.fact for one in found.values()}
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for number, fact in enumerate(facts):
        if number not in given and (fact.quantity is None or not fact.is_part):
            groups[group_of(fact)].append(number)
    near: dict[int, Candidate] = {}
    for number, claim in enumerate(claims):
        if number in found:
            continue
        beside = [n for group in sentences.get(sentence_of(claim), ()) for n in groups[group]]
        alike = [n for n in beside if _is_alike(claim, facts[n])]
        if len(alike) == 1 and not gates.shut(claim, facts[alike[0]], "other"):
            near[number] = Candidate(
                number, alike[0], "other", POINTS, POINTS, "", claim.quantity is None
            )
    return near


def _is_alike(claim: Fact, fact: Fact) -> bool:
    """Two days that are said alike, or two figures of one measure?"""
    if claim.quantity is not None and fact.quantity is not None:
        return may_be(claim, fact) and not fact.is_cell and not is_far(claim, fact)
    if claim.quantity is not None or fact.quantity is not None:
        return False
    one, other = claim.time, fact.time
    if one is None or other is None or one.first is None or other.first is None:
        return False
    return one.type == other.type and len(one.value) <= len(other.value)
