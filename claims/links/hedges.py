"""One figure with a hedge and without: "up to 2,000 visas", later "the 2,000 visas"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.links.alike import Figure, are_apart, figures_in, shared
from claims.links.headlines import is_headline
from claims.links.neighbours import Sentence
from claims.model import Link
from claims.patterns import compiled

HEDGED = ("<", ">", "~")
# behind "cut" and "rose" a figure is a change, and these are not told
UP_TO = compiled(r"\b(?:up to|as many as|as much as)\b", re.IGNORECASE)
LEAST = 2  # words that the clauses share; fewer under a headline or for "the 2,000 visas"
FARTHEST = 8  # figures of one sort and value back that a figure is held against


def hedges(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is hedged, `other` is not; the first pair of each figure without a hedge."""
    known: dict[object, list[Figure]] = {}
    heads: set[str] = set()
    if sentences and is_headline(text, sentences[0][0]):
        heads = {claim.id for claim in sentences[0]}
    repeated = _repeated(sentences)
    for sentence in sentences:
        again = [claim for claim in sentence if claim.quantity and claim.quantity.low in repeated]
        for figure in figures_in(text, again):
            for sort in figure.sorts:
                known.setdefault((sort, figure.value), []).append(figure)
    found = {
        link.other: link
        for figures in known.values()
        if len(figures) > 1
        for link in _among(text, figures, heads)
    }
    yield from found.values()


def _repeated(sentences: Sequence[Sentence]) -> set[Decimal]:
    """The values that stand in the text more than once."""
    values = [claim.quantity.low for sentence in sentences for claim in sentence if claim.quantity]
    return {value for value, times in Counter(values).items() if times > 1}


def _among(text: str, figures: Sequence[Figure], heads: set[str]) -> Iterator[Link]:
    hedged = [_hedge(text, figure) for figure in figures]
    for at, one in enumerate(figures):
        for number in range(at + 1, min(len(figures), at + 1 + FARTHEST)):
            if not (hedged[at] == "" or hedged[number] == "") or hedged[at] == hedged[number]:
                continue
            other = figures[number]
            if _are_one(text, one, other, one.claim.id in heads):
                first, second = (one, other) if hedged[at] else (other, one)
                hedge = hedged[at] or hedged[number]
                cue = "up to" if hedge == "<" else ""
                yield Link("hedge", first.claim.id, second.claim.id, cue=cue)
                return


def _hedge(text: str, figure: Figure) -> str:
    """The limit that the words before the number set; "" for a plain figure."""
    if UP_TO.search(text, figure.claim.start, figure.quantity.number.start):
        return "<"
    return figure.quantity.bound if figure.quantity.bound in HEDGED else ""


def _are_one(text: str, one: Figure, other: Figure, near: bool) -> bool:
    if one.claim.sentence_span == other.claim.sentence_span or are_apart(one, other):
        return False
    counts = one.quantity.dimension == "count"
    if one.quantity.dimension == "percentage" and not near:
        return False  # "as much as 15% of the firm", "the 15% limit": shares of what is not said
    shares = shared(text, one, other)
    least = 1 if near or (shares.definite and counts) else LEAST
    return shares.words >= least and not shares.names_clash
