"""A figure and the same figure in another unit: "910 kilometers (560 miles)"."""

import re
from collections.abc import Iterator, Sequence

from claims.links.neighbours import Sentence
from claims.model import Claim, Link
from claims.patterns import compiled

OPEN = compiled(r"\s*\(\s*(?:or |that is |i\.e\. |=\s?)?\Z")
OR = compiled(r",\s+or\s+\Z")
# what may stand behind the second figure inside the bracket
CLOSE = compiled(r"\s*(?:(?:long|wide|high|tall|deep|away|apart|across|each|a day)\s*)?[);/]")
COMMA = compiled(r"\s*[,.;]")
# "3 m by 4 m (10 by 13 ft)", "7 ft 10 in (2.39 m)": the figure before is one piece of several
PIECE = compiled(r"\s*(?:by|x|×|and|to|[-–—,])?\s*\Z")
DIFFERENCE_BEFORE = compiled(
    r"\b(?:by|difference (?:[a-z]+ ){1,6}(?:is|was)|warming of"
    r"|(?:rise|increase|drop|fall|decrease|difference|change|swing|jump) of)\s+"
    r"(?:(?:about|around|up to|at least|more than|nearly|almost|over|just)\s+)*\Z",
    re.IGNORECASE,
)
DIFFERENCE_AFTER = compiled(
    r"\)?\s*(?:warmer|cooler|hotter|colder|milder|higher|lower|above|below|rise|increase|drop|warming"
    r"|of warming|or more above|more than|less than)\b"
)
REACH = 60  # characters before a figure in which a verb of change may stand


def conversions(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`other` in brackets, or after ", or", says `one` in another unit of the same dimension."""
    for sentence in sentences:
        for before, one, other in zip((None, *sentence), sentence, sentence[1:], strict=False):
            if _converts(text, one, other) and not _is_piece(text, before, one):
                yield Link("conversion", one.id, other.id, cue=_cue(text, one, other))


def _converts(text: str, one: Claim, other: Claim) -> bool:
    first, second = one.quantity, other.quantity
    return bool(
        first
        and second
        and not first.vague
        and first.dimension == second.dimension != "count"
        and first.unit != second.unit
        and _restates(text, one, other, measured=first.dimension not in ("money", "time"))
    )


def _restates(text: str, one: Claim, other: Claim, measured: bool) -> bool:
    between = text[one.end : other.start]
    in_brackets = OPEN.match(between) and CLOSE.match(text, other.end)
    behind_or = measured and OR.match(between) and COMMA.match(text, other.end)
    return bool(in_brackets or behind_or)


def _is_piece(text: str, before: Claim | None, one: Claim) -> bool:
    return bool(
        before
        and before.quantity
        and one.quantity
        and before.quantity.dimension in (one.quantity.dimension, "count")
        and PIECE.match(text[before.end : one.start])
    )


def _cue(text: str, one: Claim, other: Claim) -> str:
    if one.quantity is None or one.quantity.dimension != "temperature":
        return ""
    before = text[max(one.sentence_span.start, one.start - REACH) : one.quantity.number.start]
    moved = one.quantity.bound in ("up", "down") or DIFFERENCE_BEFORE.search(before)
    return "difference" if moved or DIFFERENCE_AFTER.match(text, other.end) else ""
