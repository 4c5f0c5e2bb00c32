"""A figure for some days and one for more days around them, of the same thing and speaker."""

from collections.abc import Iterator, Sequence
from itertools import permutations

from claims.links.neighbours import Sentence, head
from claims.model import Claim, Link

# kinds so general that two figures of one kind need not speak of one thing
GENERAL = {"count", "money", "percentage", "measure", "duration", "age", "length"}


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
    if not noun or claim.kind in GENERAL or not source.name:
        return None
    return noun, claim.kind, source.name


def _inside(one: Claim, other: Claim) -> bool:
    small, large = one.time, other.time
    if small is None or large is None or not small.first or not large.first:
        return False
    if not small.last or not large.last or (small.first, small.last) == (large.first, large.last):
        return False
    return large.first <= small.first and small.last <= large.last


def _share_words(one: Claim, other: Claim) -> bool:
    """Two words of five letters and more besides the figures: place, verb, adjective."""
    mine, theirs = (
        {word.strip(".,;:“”\"'’()").lower() for word in claim.sentence.split()}
        for claim in (one, other)
    )
    return len([word for word in mine & theirs if len(word) >= 5]) >= 2
