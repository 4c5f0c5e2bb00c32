"""A total and the list of its parts: "ten were killed: three men, two women, five children"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.links.neighbours import (
    Figure,
    Sentence,
    are_single,
    figures,
    same_measure,
    words_between,
)
from claims.model import Link
from claims.patterns import compiled

# what opens a list that claims to be complete; a colon does so less firmly than "made up of"
OPENS = compiled(
    r"(?:\s+[^\W\d][\w’'-]*){0,6}"
    r"(?:,?\s+(?P<all>made up of|comprising|consisting of|composed of)|:)\s+\Z"
)
NEXT = compiled(r"(?:\s+[^\W\d][\w’'-]*){0,5}(?:,\s+and|,|;|\s+and|\s+plus)\s+\Z")
# the last part runs to the end of its sentence or to a clause without figures
LAST = compiled(r"(?:\s+[^\W\d][\w’'-]*){0,6}\s*(?:[.;,!?”\"]|\Z)")
NOT_A_PART = compiled(r"\b(?:including|among|of (?:them|whom|which))\b")
MORE = compiled(r"\b(?:and|or|plus|others|rest)\b")


def sums(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is the first part, `other` the total, `more` the further parts."""
    for sentence in sentences:
        known = figures(sentence)
        for at in range(len(known) - 2):
            opens = OPENS.match(words_between(text, known[at], known[at + 1]))
            parts = _parts(text, known[at + 1 :]) if opens else []
            # "two parts: three songs and five dances" counts the parts
            counted = known[at].quantity.low == len(parts)
            if opens and parts and not counted and _are_of(known[at], parts):
                rest = tuple(claim.id for claim, _ in parts[1:])
                cue = "all" if opens["all"] else "list"
                yield Link("sum", parts[0].claim.id, known[at].claim.id, rest, cue)


def _parts(text: str, known: Sequence[Figure]) -> Sequence[Figure]:
    """All figures to the end of the sentence when each is followed by the next; else none."""
    for (one, _), (other, _) in pairwise(known):
        between = text[one.end : other.start]
        if not NEXT.match(between) or NOT_A_PART.search(between):
            return []
    last = known[-1].claim
    tail = text[last.end : last.sentence_span.end]
    open_end = NOT_A_PART.search(tail) or MORE.search(tail)
    return known if LAST.match(tail) and not open_end else []


def _are_of(total: Figure, parts: Sequence[Figure]) -> bool:
    whole = total.quantity
    every = [whole, *(quantity for _, quantity in parts)]
    same = all(same_measure(quantity, whole) for quantity in every)
    return same and whole.dimension in ("count", "money") and are_single(*every)
