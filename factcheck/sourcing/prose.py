"""The figures and days of a text in sentences, each with what its text says about it."""

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from claims import Claim, Quantity, Reading
from factcheck.aligning.sketch import Sketch, normal, sketches
from factcheck.aligning.values import is_count
from factcheck.document import Document
from factcheck.reports.cards import passage
from factcheck.sourcing.cast import Cast, cast_of
from factcheck.sourcing.fact import (
    BEFORE,
    NEAR,
    SENTENCE,
    UNKNOWN,
    Fact,
    head,
    place,
    telling,
)
from factcheck.sourcing.meant import counted_in, going_on
from factcheck.sourcing.parties import Party, parties
from factcheck.sourcing.range_ends import ends
from factcheck.sourcing.spans_of_time import length_of
from factcheck.sourcing.years import years_about

SENTENCES_BEFORE = 2
MANY_TIMES = 20
ENDS = frozenset({"from", "to"})  # of a change


class Whole(NamedTuple):
    """What the text of a figure says about it beyond its sentence."""

    parties: Mapping[int, Party]
    cast: Cast
    years: Mapping[int, frozenset[int]]


def facts_in(reading: Reading, document: Document, source: int = 0) -> list[tuple[Claim, Fact]]:
    """Every claim of a text as a fact, in the order of the text; "from 3 to 5" as two facts."""
    whole = Whole(parties(reading), cast_of(reading), years_about(reading))
    found: list[tuple[Claim, Fact]] = []
    for sketch in sketches(reading.claims, reading.text):
        fact = _fact(reading, document, source, sketch, whole)
        fact = going_on(fact, sketch.claim, found, reading.text)
        counted_in(found, fact, sketch.claim, reading.text)
        found += [(sketch.claim, end) for end in ends(fact, reading.text, sketch.claim)]
    return found


def _fact(reading: Reading, document: Document, source: int, sketch: Sketch, whole: Whole) -> Fact:
    claim = sketch.claim
    party = whole.parties.get(claim.start, UNKNOWN)
    return Fact(
        source,
        place(document, claim.start),
        passage(reading.text, claim.start, claim.end, claim.sentence_span),
        _counted(claim.quantity) or length_of(claim),
        None if party.undated else claim.time,
        claim.kind,
        head(claim.quantity),
        _around(sketch, _earlier(reading, claim.sentence_span.start)),
        claim.source,
        is_part=claim.part_of is not None,
        behind=sketch.right,
        beside=_beside(sketch, party),
        party=party,
        cast=whole.cast,
        years=whole.years.get(claim.sentence_span.start, frozenset()),
    )


def _counted(quantity: Quantity | None) -> Quantity | None:
    """The quantity; "was dialled 219 times" as a count, of which nobody makes 219 times as many."""
    if quantity is None or quantity.dimension != "multiple" or quantity.low < MANY_TIMES:
        return quantity
    return quantity._replace(dimension="count", unit="", noun="")


def _around(sketch: Sketch, earlier: str) -> dict[str, float]:
    """The words around a figure, and those `earlier` ones, with what each counts for."""
    found = dict.fromkeys(_telling_of(earlier), BEFORE)
    found.update(dict.fromkeys(telling(sketch.words), SENTENCE))
    near = [*sketch.left, *sketch.right]
    quantity = sketch.claim.quantity
    if quantity is not None:
        near += (quantity.noun or (quantity.unit if is_count(quantity) else "")).split()
    found.update(dict.fromkeys(telling(near), NEAR))
    return found


@lru_cache(maxsize=8)
def _telling_of(text: str) -> tuple[str, ...]:
    """The telling words of sentences, which all figures of the next one have before them."""
    return tuple(telling(normal(text).split()))


def _beside(sketch: Sketch, party: Party) -> frozenset[str]:
    """The words of a figure's own clause, and "from" or "to" directly before it."""
    return frozenset([*telling(party.words), *ENDS.intersection(sketch.left[:1])])


def _earlier(reading: Reading, start: int) -> str:
    """The sentences before the one that begins at `start`, in its paragraph or the one before."""
    at = bisect_left(reading.sentences, start, key=lambda sentence: sentence.start)
    before = reading.sentences[max(0, at - SENTENCES_BEFORE) : at]
    return reading.text[before[0].start : before[-1].end] if before else ""
