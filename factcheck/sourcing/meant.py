"""Nouns that a sentence leaves out: "In 2021 there were 17", "11 of them", and the answers to "How
many?".
"""

from collections.abc import Sequence

from claims import Claim, compiled
from factcheck.sourcing.bare import is_gapped
from factcheck.sourcing.fact import NEAR, Fact
from factcheck.sourcing.roots import root

ELLIPSIS = compiled(
    r"\b(?:(?:[Ii]t|[Tt]here|[Tt]hat|the (?:figure|number|total)) (?:was|were|is|are|had been)"
    r"|[Ii]t['’]s|has|had)(?: (?:about|only|just|still|some))?\s\Z"
)
PER = "per "  # a rate by itself, "1,870 a day", is "per day"
OF_THE = compiled(r"\s+of\s+(?:(?:the|its|their|our|all)\s+){0,2}")
OF_THEM = compiled(r"\s+of\s+(?:them|these|those|which|whom)\b")
# a question that the figure answers: "How many boats have you built?"
HOW_MANY = compiled(
    r"\b[Hh]ow many\s+(?:[a-z]+\s+){0,2}?([a-z]+)(?:\s+(?:are|were|did|do|does|have|has|had|is|was"
    r"|will|would|can|could|of|in|at|on|there|you|we|they)\b|\s*\?)"
)
LONGEST_QUESTION = 240  # characters before the figure
BEHIND = compiled(r"\s*(?:[.;,)]|in \d{4}\b|\Z)")


def going_on(fact: Fact, claim: Claim, found: Sequence[tuple[Claim, Fact]], text: str) -> Fact:
    """The fact; of a bare figure ("In 2021 there were 17", "and Elba has five") with the nouns that
    it may leave out: those of its sentence so far, or of the one before.
    """
    asked = _asked_for(text, claim)
    if asked:
        return _meaning(fact, frozenset((asked,)))
    if not _is_elliptic(text, claim):
        return fact
    here, last = set[str](), set[str]()
    for before, other in reversed(found):
        gap = text[before.sentence_span.end : claim.sentence_span.start]
        if before.sentence_span == claim.sentence_span:
            here.add(other.thing)
        elif gap.strip() or "\n\n" in gap or last:
            break
        else:
            last.add(other.thing)
        last.discard("")
    return _meaning(fact, frozenset((here - {""}) or last))


def counted_in(found: list[tuple[Claim, Fact]], fact: Fact, claim: Claim, text: str) -> None:
    """Give "Eleven" in "Eleven of the 34 posts" the noun of the figure behind it."""
    if found and fact.thing and not found[-1][1].thing and _is_bare(found[-1][0]):
        before = found[-1][0]
        if OF_THE.fullmatch(text, before.end, claim.start):
            found[-1] = before, _meaning(found[-1][1], frozenset((fact.thing,)))


def _meaning(fact: Fact, meant: frozenset[str]) -> Fact:
    return fact._replace(meant=meant, around={**fact.around, **dict.fromkeys(meant, NEAR)})


def _asked_for(text: str, claim: Claim) -> str:
    """The root of what the question right before a bare figure asks for; "" when none does."""
    if not _is_bare(claim):
        return ""
    asked = text.rfind("?", max(0, claim.sentence_span.start - LONGEST_QUESTION), claim.start)
    if asked < 0 or "\n\n" in text[asked : claim.start].strip("\n").replace("\n\n", "", 1):
        return ""
    asks = list(HOW_MANY.finditer(text, max(0, asked - LONGEST_QUESTION), asked + 1))
    return root(asks[-1][1]) if asks else ""


def _is_bare(claim: Claim) -> bool:
    """Is it a number that says nothing of what it counts?"""
    quantity = claim.quantity
    bare = quantity is not None and quantity.dimension.startswith("count")
    return quantity is not None and bare and not quantity.unit.partition(PER)[0]


def _is_elliptic(text: str, claim: Claim) -> bool:
    """Is it a number with a verb before it and no noun behind it?"""
    if not _is_bare(claim):
        return False
    if is_gapped(text, claim.start, claim.end) or OF_THEM.match(text, claim.end):
        return True
    behind = BEHIND.match(text, claim.end, claim.sentence_span.end)
    return bool(behind and ELLIPSIS.search(text, claim.sentence_span.start, claim.start))
