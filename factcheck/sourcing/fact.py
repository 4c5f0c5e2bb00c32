"""A figure or a day that a source gives, wherever it stands there: in a sentence, in a table."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from claims import Claim, Quantity, Reading, Source, Time
from factcheck.aligning.sketch import COMMON, Sketch, normal, sketches, stem
from factcheck.aligning.values import is_count
from factcheck.document import Document
from factcheck.reports.cards import Passage, passage
from factcheck.sourcing.roots import root

OF_FIGURES = """
million billion trillion thousand hundred dozen percent per about around almost nearly some over
least most up down only just further total number
them him her us you me we i what where how any each both other no none some such very so if or can
could may might should must do does did being been all
"""
SAY_LITTLE = COMMON | {stem(word) for word in OF_FIGURES.split()}
NEAR, SENTENCE, BEFORE = 1.0, 0.5, 0.25  # what a word counts for, by how near it stands
SENTENCES_BEFORE = 2


class Fact(NamedTuple):
    """One figure (or day, when there is no quantity) with what is known about it.

    source    number of the source, in the order of the command line
    where     its place there, as people name it
    passage   the sentence or the row, its words apart
    time      when a figure holds, or the day itself
    thing     the root of the head of what is counted, or ""
    around    word -> what it counts for
    row       words of the row's label in a table, none for a row of totals
    rows      words of all labels of the table
    column    words of its header
    columns   the words of headers that one column alone has, of those with figures of its sort
    is_cell   whether it stands in a table
    is_part   whether it stands under another figure (a date, a conversion in brackets), or is
              another reading of a cell
    behind    the stems behind the numeral, nearest first
    """

    source: int
    where: str
    passage: Passage
    quantity: Quantity | None
    time: Time | None
    kind: str
    thing: str
    around: Mapping[str, float]
    speaker: Source | None = None
    row: frozenset[str] = frozenset()
    rows: frozenset[str] = frozenset()
    column: frozenset[str] = frozenset()
    columns: frozenset[str] = frozenset()
    is_cell: bool = False
    is_part: bool = False
    behind: tuple[str, ...] = ()


def facts_in(reading: Reading, document: Document, source: int = 0) -> list[tuple[Claim, Fact]]:
    """Every claim of a text as a fact, in the order of the text; "from 3 to 5" as two facts."""
    return [
        (sketch.claim, fact)
        for sketch in sketches(reading.claims, reading.text)
        for fact in _ends(_fact(reading, document, source, sketch), reading.text, sketch.claim)
    ]


def _fact(reading: Reading, document: Document, source: int, sketch: Sketch) -> Fact:
    return Fact(
        source,
        place(document, sketch.claim.start),
        passage(reading.text, sketch.claim.start, sketch.claim.end, sketch.claim.sentence_span),
        sketch.claim.quantity,
        sketch.claim.time,
        sketch.claim.kind,
        head(sketch.claim.quantity),
        _around(sketch, _earlier(reading, sketch.claim.sentence_span.start)),
        sketch.claim.source,
        is_part=sketch.claim.part_of is not None,
        behind=sketch.right,
    )


def _ends(fact: Fact, text: str, claim: Claim) -> Iterator[Fact]:
    """The fact; both ends of a change apart, since an article may give one of them."""
    quantity = fact.quantity
    changed = text[max(0, claim.start - 5) : claim.start].lower() == "from "
    if quantity is None or quantity.low == quantity.high or not changed:
        yield fact
        return
    for end in (quantity.low, quantity.high):
        yield fact._replace(quantity=quantity._replace(low=end, high=end))


def place(document: Document, offset: int) -> str:
    """The line or, where there are pages or times, these."""
    return document.label(offset) or f"line {document.place(offset).line}"


def head(quantity: Quantity | None) -> str:
    """The root of the noun that a figure belongs to; "" when there is none."""
    if quantity is None:
        return ""
    noun = quantity.unit if quantity.dimension == "count" else quantity.noun
    return root(noun.rpartition(" ")[2])


def _around(sketch: Sketch, earlier: str) -> dict[str, float]:
    """The words around a figure, and those `earlier` ones, with what each counts for."""
    found = dict.fromkeys(telling(normal(earlier).split()), BEFORE)
    found.update(dict.fromkeys(telling(sketch.words), SENTENCE))
    near = [*sketch.left, *sketch.right]
    quantity = sketch.claim.quantity
    if quantity is not None:
        near += (quantity.noun or (quantity.unit if is_count(quantity) else "")).split()
    found.update(dict.fromkeys(telling(near), NEAR))
    return found


def _earlier(reading: Reading, start: int) -> str:
    """The sentences before the one that begins at `start`, in its paragraph or the one before."""
    at = bisect_left(reading.sentences, start, key=lambda sentence: sentence.start)
    before = reading.sentences[max(0, at - SENTENCES_BEFORE) : at]
    return reading.text[before[0].start : before[-1].end] if before else ""


def telling(words: Iterable[str]) -> list[str]:
    """The roots of those words that say what a sentence is about."""
    stems = (stem(word.strip(".,;:()")) for word in words)
    return [root(word) for word in stems if word.isalpha() and word not in SAY_LITTLE]
