"""A step and where it led: "fell $1.92, or 12.8%, to $13.08", "up 120 points (0.4%) to 33,849"."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.links.neighbours import Figure, Sentence, are_single, figures, head, words_between
from claims.model import Link, Quantity
from claims.patterns import compiled

JOINED = compiled(r"(?:,?\s+or\s+(?:about\s+|nearly\s+|almost\s+)?|\s*\(\s*)\Z")
TO = compiled(
    r"(?:,|\))?\s+(?:to|at)\s+(?:(?:close|finish|end|settle|trade|stand)\s+(?:the\s+\w+\s+)?at\s+)?"
    r"(?:just\s+|a\s+record\s+)?\Z"
)
CENT = Decimal("0.01")


def steps(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` by how much, `other` the figure it led to, `more` the same step in per cent.

    `factor` turns the unit of the step into that of the figure: 0.01 for cents and dollars.
    """
    for sentence in sentences:
        known = figures(sentence)
        for first, second, end in zip(known, known[1:], known[2:], strict=False):
            if not TO.match(words_between(text, second, end)):
                continue
            if JOINED.match(words_between(text, first, second)):
                link = _step(first, second, end) or _step(second, first, end)
                if link:
                    yield link


def _step(step: Figure, percent: Figure, end: Figure) -> Link | None:
    by, share, to = step.quantity, percent.quantity, end.quantity
    if not are_single(by, share, to) or not (by.low and share.low and to.low):
        return None
    signs = {by.bound, share.bound} & {"up", "down"}
    if share.unit != "percentage" or len(signs) != 1 or not _are_of_one(by, to):
        return None
    cue = signs.pop()
    factor = CENT if by.unit == "cent" else Decimal(1)
    more = (percent.claim.id,)
    return Link("step", step.claim.id, end.claim.id, more, cue, cue == "down", factor)


def _are_of_one(by: Quantity, to: Quantity) -> bool:
    """Points of an index, things of one noun, or money of one currency, also by the barrel."""
    if by.dimension == "point":
        return to.dimension == "point" or (to.dimension == "count" and not head(to))
    if by.dimension == "count":
        return to.dimension == "count" and head(to) in ("", head(by))
    unit = to.unit.partition(" per ")[0]
    same = unit == by.unit or (by.unit == "cent" and unit.endswith("dollar"))
    return by.dimension == "money" and to.dimension in ("money", "money rate") and same
