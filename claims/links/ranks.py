"""Figures in the order of their rank: "first with 1,204 votes, second with 980"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claims.links.neighbours import Figure, Sentence, figures, head, same_measure
from claims.model import Claim, Link, Quantity
from claims.patterns import compiled

PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")
MOST = (
    "largest|biggest|highest|tallest|longest|heaviest|richest|most populous|most expensive|deepest"
)
LEAST = "smallest|lowest|shortest|lightest|poorest|cheapest|least populous"
# "second with", "third place on", ", second (": what is won by having more of it
PLACED = compiled(
    rf"\b(?P<place>{'|'.join(PLACES)})(?:[ -]placed?)?,?\s*(?:with|on|at|\()\s*"
    r"(?:about |some |nearly |almost |around )?\Z",
    re.IGNORECASE,
)
RANKED = compiled(
    rf"\b(?:(?P<place>{'|'.join(PLACES[1:])})[ -])?(?:(?P<most>{MOST})|(?P<least>{LEAST}))\b",
    re.IGNORECASE,
)
FOLLOWED = compiled(r"\bfollowed by\b[^.;:,]*?\b(?:with|on|at|\()\s*\Z")
NEXT = compiled(r",?\s*(?:and )?[^.;:,]*?\b(?:with|on|at|\()\s*\Z")
LEADS = compiled(
    r"\b(?:first|led|leads|leading|top|tops|topped|most|highest|largest|biggest|ahead)\b"
)
HOLDS = compiled(r"(?:\b(?:has|have|had|with)|,|\()\s*(?:about |some |nearly |almost |around )?\Z")
TELLING = (*PLACES[1:], "followed by")  # one of them is in every sentence with two ranks
WON = frozenset(("vote", "point", "seat", "ballot", "medal", "goal", "win", "victory", "mandate"))
BY = compiled(r"\bby (\w+)")
REACH = 80  # characters before a figure in which its rank stands
END = compiled(r"[.;:]\s")


class Ranked(NamedTuple):
    """A figure with its place (1 is best), what it is best at, and the words between."""

    claim: Claim
    quantity: Quantity
    place: int
    sense: str
    by: str


def ranks(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is placed before `other`; cue "most", "least" or, for one place twice, "same"."""
    for sentence in sentences:
        known = figures(sentence)
        if len(known) < 2 or not any(word in known[0].claim.sentence for word in TELLING):
            continue
        placed = [rank for at in range(len(known)) if (rank := _rank(text, known, at))]
        placed.sort(key=lambda rank: rank.place)
        for one, other in pairwise(placed):
            if _are_comparable(one, other):
                cue = "same" if one.place == other.place else one.sense
                yield Link("rank", one.claim.id, other.claim.id, cue=cue)
        yield from _followed(text, known)


def _rank(text: str, known: Sequence[Figure], at: int) -> Ranked | None:
    claim, quantity = known[at]
    start = known[at - 1].claim.end if at else claim.sentence_span.start
    before = text[max(start, claim.start - REACH) : claim.start]
    match = PLACED.search(before)
    if match and (quantity.dimension == "percentage" or head(quantity) in WON):
        return Ranked(claim, quantity, PLACES.index(match["place"].lower()) + 1, "most", "")
    named = list(RANKED.finditer(before))
    if not named or END.search(before, named[-1].end()):
        return None
    match = named[-1]
    held = not before[match.end() :].strip() or HOLDS.search(before)
    if quantity.dimension == "count" and not held:
        return None  # the biggest quake need not have killed the most people
    place = PLACES.index(match["place"].lower()) + 1 if match["place"] else 1
    by = BY.search(before, match.end())
    sense = "most" if match["most"] else "least"
    return Ranked(claim, quantity, place, sense, by[1] if by else "")


def _are_comparable(one: Ranked, other: Ranked) -> bool:
    first, second = one.claim.time, other.claim.time
    days = {(time.first, time.last) for time in (first, second) if time is not None}
    return (
        _is_of_one_sort(one.quantity, other.quantity)
        and (one.sense, one.by) == (other.sense, other.by)
        and len(days) < 2
    )


def _is_of_one_sort(one: Quantity, other: Quantity) -> bool:
    nouns = {noun for noun in (head(one), head(other)) if noun}
    same = same_measure(one, other) and not one.vague and not other.vague
    return same and (one.dimension != "count" or len(nouns) < 2)


def _followed(text: str, known: Sequence[Figure]) -> Iterator[Link]:
    """ "Lopez led with 41 per cent, followed by Diaz with 33 and Ruiz with 20" """
    pattern = FOLLOWED
    for (one, first), (other, second) in pairwise(known):
        if other.start - one.end > REACH:
            continue
        between = text[one.end : other.start]
        opens = text[max(one.sentence_span.start, one.start - REACH) : one.end]
        chained = pattern.search(between) if pattern is FOLLOWED else pattern.match(between)
        if chained and (pattern is NEXT or LEADS.search(opens)) and _is_of_one_sort(first, second):
            yield Link("rank", one.id, other.id, cue="most")
            pattern = NEXT
        elif pattern is NEXT:
            return
