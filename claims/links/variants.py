"""One event whose length is given twice: "the 20-year war" here, "the two decades of war" there."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from claims.links.neighbours import Sentence, are_single, around
from claims.model import Claim, Link
from claims.patterns import compiled

# what a story has one of, when it says "the"
EVENT = (
    r"war|conflict|occupation|insurgency|uprising|rebellion|siege|blockade|reign|rule|dictatorship"
    r"|regime|strike|drought|famine|embargo|standoff|stand-off|truce|ceasefire|lockdown|curfew"
    r"|marriage|presence|feud|hiatus|moratorium|boycott"
)
NAMED = compiled(
    rf"(?:[ -]?long)?(?:\s+of)?\s+(?P<kind>[a-z]+\s+)?(?P<event>{EVENT})\b"
    r"(?:\s+(?:in|on|with|against|between|over|for|of|at|by)\s+"
    r"(?:(?:the\s+)?(?P<place>[A-Z][\w’'-]*)|(?P<detail>(?:the\s+)?[a-z][\w’'-]*)))?"
)
DEFINITE = compiled(
    r"\b(?:(?:[Tt]he|[Tt]his|[Tt]hat)|(?P<whose>[A-Z][\w-]*['’]s?))\s+"
    r"(?:(?:long|bitter|nearly|almost|about|roughly|more than|over|past|last)\s+)*\Z"
)
BEFORE = compiled(r"\s+(?:before|earlier|that (?:preceded|followed|went before|came after))\b")
YEAR = compiled(r"\b(?:1[5-9]|20)\d\d\b")
REACH = 40
MOST = 12  # lengths in one article that are held against each other


class Named(NamedTuple):
    """A length of time with the event that it is of, and what tells it from others."""

    claim: Claim
    event: str
    kind: str
    place: str
    detail: str
    whose: str


def variants(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` and `other` are lengths of one event, as far as the text tells."""
    found = [
        named for sentence in sentences for claim in sentence if (named := _named(text, claim))
    ]
    for one, other in combinations(found[:MOST], 2):
        if _are_of_one(one, other):
            yield Link("variant", one.claim.id, other.claim.id)


def _named(text: str, claim: Claim) -> Named | None:
    quantity = claim.quantity
    if quantity is None or quantity.dimension != "time" or claim.quoted:
        return None
    if not are_single(quantity) or YEAR.search(around(text, claim)):
        return None
    # the claim may or may not hold the noun: "20-year war", "two-decade-long"
    unit = UNIT.match(text, quantity.number.end)
    named = NAMED.match(text, unit.end()) if unit else None
    # "the" may be part of the claim: "The two decades"
    start = quantity.number.start
    before = DEFINITE.search(text[max(claim.sentence_span.start, start - REACH) : start])
    if not named or not before or BEFORE.match(text, named.end()):
        return None
    kind, place, detail = (named[group] or "" for group in ("kind", "place", "detail"))
    return Named(claim, named["event"], kind.strip(), place, detail, before["whose"] or "")


UNIT = compiled(r"[ -](?:century|centuries|decade|year|month|week|day|hour)s?")


def _are_of_one(one: Named, other: Named) -> bool:
    """The same noun, and nothing that tells the two apart."""
    first, second = one.claim.source, other.claim.source
    # Sudan or Yemen, the mine or the mill, his or hers, one speaker or another
    told = (
        (one.place, other.place),
        (one.detail, other.detail),
        (one.whose, other.whose),
        (first and first.name, second and second.name),
    )
    agree = not any(mine and theirs and mine != theirs for mine, theirs in told)
    return agree and (one.event, one.kind) == (other.event, other.kind)
