"""What of a claim is held against another: its words, the words around it, its values.

White space, quotation marks, apostrophes and the sort of dash count for nothing, so that a draft
that was re-wrapped or typed with other quotes is the same draft.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from claims import Claim
from factcheck.stems import stem

WORD = re.compile(r"#|\w+(?:[.,]\w+)*")
NOT_WORDS = re.compile(r"[\"'“”„‟‘’‚‛«»‹›`´]+|\.\.\.|…")
DASH = re.compile(r" ?[‒–—―] ?| ?- ")
NEAR = 5  # words on each side of a figure that tell it from its neighbours
FIGURE = "#"
SAY_NOTHING = """
a an the of in on at to by for from with and or but as that this these those it its he she they
his her their is are was were be been has have had will would said says who which while after
before when than then there also more not
"""
COMMON = frozenset(SAY_NOTHING.split())


class Sketch(NamedTuple):
    """A claim, ready to be held against others.

    phrase  its own words
    frame   its sentence with `#` for every figure and date of it, hedges included
    slot    which of these `#` it is
    words   the telling words of the frame
    left, right  the words before and behind it, nearest first
    before, after  the frames of the sentences around its own
    """

    claim: Claim
    phrase: str
    frame: str
    slot: int
    words: frozenset[str]
    left: tuple[str, ...]
    right: tuple[str, ...]
    before: str
    after: str


class Sentence(NamedTuple):
    """One sentence with its claims."""

    claims: list[Claim]
    frame: str


def sketches(claims: Sequence[Claim], text: str) -> list[Sketch]:
    """A sketch of each claim, in the order of the text."""
    ordered = sorted(claims, key=lambda claim: (claim.sentence_span, claim.start, claim.end))
    groups = [list(group) for _, group in groupby(ordered, key=lambda one: one.sentence_span)]
    sentences = [Sentence(group, _frame(group, text)) for group in groups]
    return [
        sketch
        for number, sentence in enumerate(sentences)
        for sketch in _of(
            sentence,
            sentences[number - 1].frame if number else "",
            sentences[number + 1].frame if number + 1 < len(sentences) else "",
        )
    ]


def normal(text: str) -> str:
    """`text` without what typing alone decides.

    >>> normal("“It’s  over”, he\\nsaid — twice")
    'Its over, he said-twice'
    """
    return DASH.sub("-", " ".join(NOT_WORDS.sub("", text).split()))


def _frame(claims: Sequence[Claim], text: str) -> str:
    """The sentence of these claims with `#` for each of them."""
    start, end = claims[0].sentence_span
    parts, at = [], start
    for claim in claims:
        parts.append(text[at : max(at, claim.start)].replace(FIGURE, ""))
        parts.append(f" {FIGURE} ")
        at = max(at, _masked_until(claim))
    parts.append(text[at:end].replace(FIGURE, ""))
    return normal("".join(parts))


def _masked_until(claim: Claim) -> int:
    """The end of hedge and numeral, or of the measure; what is counted stays in the frame."""
    quantity = claim.quantity
    if quantity is None or quantity.dimension != "count":
        return claim.end
    if not claim.start <= quantity.number.start < quantity.number.end:
        return claim.end
    return quantity.number.end


def _of(sentence: Sentence, before: str, after: str) -> Iterator[Sketch]:
    tokens = [stem(word) for word in WORD.findall(sentence.frame)]
    telling = frozenset(tokens) - COMMON - {FIGURE}
    places = [number for number, token in enumerate(tokens) if token == FIGURE]
    for slot, claim in enumerate(sentence.claims):
        at = places[slot]
        yield Sketch(
            claim,
            normal(claim.text),
            sentence.frame,
            slot,
            telling,
            tuple(tokens[max(0, at - NEAR) : at][::-1]),
            tuple(tokens[at + 1 : at + 1 + NEAR]),
            before,
            after,
        )
