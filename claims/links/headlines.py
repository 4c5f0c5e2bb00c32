"""A figure of the headline and the figure of the body that it should repeat."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from claims.links.alike import Mention, are_apart, figures_in, has_moved, is_by_slip, shared
from claims.links.neighbours import Sentence
from claims.model import Claim, Link
from claims.patterns import compiled

LONGEST = 120  # characters
ROUNDED = Decimal("0.1")  # a headline rounds more than the text does
SMALL = 12
MOST = 12  # figures of the body that are added in pairs
LEADING = 3  # paragraphs of the body that a headline sums up
BEFORE = compiled(r"[# \t\r\n\ufeff]*")
# no full stop at its end, and a text below
BEHIND = compiled(r"(?<![.:!;,])[ \t\r]*\n\s*\S")


def headlines(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` stands in the headline, `other` and `more` in the body; none when a figure is equal."""
    if not sentences or not is_headline(text, sentences[0][0]):
        return
    heads = list(figures_in(text, sentences[0]))
    rest = [figure for sentence in sentences[1:] if heads for figure in figures_in(text, sentence)]
    for figure in heads:
        mine = set(figure.sorts)
        body = [other for other in rest if not mine.isdisjoint(other.sorts)]
        if any(other.value == figure.value for other in body):
            continue
        able = [other for other in body if _is_summed_up(text, figure, other)]
        if able:
            more = tuple(other.claim.id for other in body if other is not able[0])
            slip = figure.slip(able[0])
            cue = slip.sort if slip is not None and slip.sort == "scale" else ""
            yield Link("headline", figure.claim.id, able[0].claim.id, more, cue)
        elif _is_absent(figure, sentences[1:]):
            yield Link("headline", figure.claim.id, figure.claim.id, cue="absent")


def _is_absent(figure: Mention, body: Sequence[Sentence]) -> bool:
    """Has the body no figure, of whatever sort, and no two together, that come near it?

    Small numbers are left alone: three questions are asked, not counted.
    """
    value = figure.quantity.low
    near = value * ROUNDED
    known = [claim.quantity for sentence in body for claim in sentence if claim.quantity]
    return value > SMALL and not (
        any(one.low - near <= value <= one.high + near for one in known)
        or any(
            abs(one.low + other.low - value) <= near for one, other in combinations(known[:MOST], 2)
        )
    )


def is_headline(text: str, first: Claim) -> bool:
    """Does the claim stand in a short first line without a full stop, with a text below it?"""
    start, end = first.sentence_span
    is_short = end - start <= LONGEST
    return bool(is_short and BEFORE.fullmatch(text, 0, start) and BEHIND.match(text, end))


def _is_summed_up(text: str, figure: Mention, other: Mention) -> bool:
    """Is this what the headline speaks of?"""
    return not are_apart(figure, other) and _are_one(text, figure, other)


def _are_one(text: str, figure: Mention, other: Mention) -> bool:
    shares, slip = shared(text, figure, other), figure.slip(other)
    if slip is not None:
        return is_by_slip(shares, slip, figure, other, near=True)
    leads = other.claim.paragraph <= figure.claim.paragraph + LEADING
    return leads and shares.words >= 2 and shares.part >= 0.6 and not has_moved(other)
