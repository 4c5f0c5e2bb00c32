"""A figure for some days and one for more days around them, of the same thing and speaker."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import permutations

from claims.links.alike import ANY_COUNT
from claims.links.neighbours import Sentence, head
from claims.model import Claim, Link


def windows(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` holds on days inside those of `other`, with the same noun, kind and speaker."""
    groups: dict[tuple[str, str, str], list[Claim]] = {}
    for sentence in sentences:
        for claim in sentence:
            key = _subject(claim)
            if key is not None:
                groups.setdefault(key, []).append(claim)
    for members in groups.values():
        for one, other in permutations(members[:MOST], 2):
            if _inside(one, other) and _share_words(one, other):
                yield Link("window", one.id, other.id)


MOST = 12  # figures of one subject in one article that are held against each other


def _subject(claim: Claim) -> tuple[str, str, str] | None:
    """Noun, kind and speaker, when all three are there."""
    quantity, source = claim.quantity, claim.source
    if quantity is None or quantity.dimension != "count" or quantity.vague or source is None:
        return None
    noun = head(quantity)
    if not noun or claim.kind == ANY_COUNT or not source.name:
        return None
    return noun, claim.kind, source.name


def _inside(one: Claim, other: Claim) -> bool:
    small, large = _days(one), _days(other)
    return (
        small is not None
        and large is not None
        and small != large
        and large[0] <= small[0]
        and small[1] <= large[1]
    )


def _days(claim: Claim) -> tuple[date, date] | None:
    time = claim.time
    return (time.first, time.last) if time and time.first and time.last else None


def _share_words(one: Claim, other: Claim) -> bool:
    """Two words of five letters and more besides the figures: place, verb, adjective."""
    mine, theirs = (
        {word.strip(".,;:“”\"'’()").lower() for word in claim.sentence.split()}
        for claim in (one, other)
    )
    return len([word for word in mine & theirs if len(word) >= 5]) >= 2
