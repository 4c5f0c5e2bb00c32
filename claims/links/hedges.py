"""One figure with a hedge and without: "up to 2,000 visas", later "the 2,000 visas"."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.links.alike import Mention, are_apart, figures_in, shared
from claims.links.headlines import is_headline
from claims.links.neighbours import Sentence
from claims.model import Link

HEDGED = ("<", ">", "~")
LEAST = 2  # words that the clauses share; fewer under a headline or for "the 2,000 visas"
FARTHEST = 8  # figures of one sort and value back that a figure is held against


def hedges(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is hedged, `other` is not; the first pair of each figure without a hedge."""
    known: dict[object, list[Mention]] = {}
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
        link.other: link for figures in known.values() for link in _among(text, figures, heads)
    }
    yield from found.values()


def _repeated(sentences: Sequence[Sentence]) -> set[Decimal]:
    """The values that stand in the text more than once."""
    values = [claim.quantity.low for sentence in sentences for claim in sentence if claim.quantity]
    return {value for value, times in Counter(values).items() if times > 1}


def _among(text: str, figures: Sequence[Mention], heads: set[str]) -> Iterator[Link]:
    hedged = [(figure, _hedge(figure)) for figure in figures]
    for behind, (one, mine) in enumerate(hedged, 1):
        for other, its in hedged[behind : behind + FARTHEST]:
            told = mine != its and "" in (mine, its)
            if told and _are_one(text, one, other, one.claim.id in heads):
                first, second = (one, other) if mine else (other, one)
                cue = "up to" if "<" in (mine, its) else ""
                yield Link("hedge", first.claim.id, second.claim.id, cue=cue)
                return


def _hedge(figure: Mention) -> str:
    """The limit that the words before the number set; "" for a plain figure."""
    return figure.quantity.bound if figure.quantity.bound in HEDGED else ""


def _are_one(text: str, one: Mention, other: Mention, near: bool) -> bool:
    """Are both said of one thing? `near`: a headline and its text."""
    # "as much as 15% of the firm", "the 15% limit": shares of what is not said
    told = near or one.quantity.dimension != "percentage"
    elsewhere = one.claim.sentence_span != other.claim.sentence_span
    return told and elsewhere and not are_apart(one, other) and _agree(text, one, other, near)


def _agree(text: str, one: Mention, other: Mention, near: bool) -> bool:
    shares = shared(text, one, other)
    known = shares.definite and one.quantity.dimension == "count"
    least = 1 if near or known else LEAST
    return shares.words >= least and not shares.names_clash
