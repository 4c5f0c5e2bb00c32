"""A figure or a day that a source gives, wherever it stands there: in a sentence, in a table."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from claims import Claim, Quantity, Reading, Source, Time, compiled
from factcheck.aligning.sketch import COMMON, Sketch, normal, sketches, stem
from factcheck.aligning.values import is_count
from factcheck.document import Document
from factcheck.reports.cards import Passage, passage
from factcheck.sourcing.bare import is_gapped
from factcheck.sourcing.cast import NOBODY, Cast, cast_of
from factcheck.sourcing.parties import Party, parties
from factcheck.sourcing.roots import root
from factcheck.sourcing.years import years_about

OF_FIGURES = """
million billion trillion thousand hundred dozen percent per about around almost nearly some over
least most up down only just further total number
them him her us you me we i what where how any each both other no none some such very so if or can
could may might should must do does did being been all
"""
SAY_LITTLE = COMMON | {stem(word) for word in OF_FIGURES.split()}
NEAR, SENTENCE, BEFORE = 1.0, 0.5, 0.25  # what a word counts for, by how near it stands
SENTENCES_BEFORE = 2
ELLIPSIS = compiled(
    r"\b(?:(?:[Ii]t|[Tt]here|[Tt]hat|the (?:figure|number|total)) (?:was|were|is|are|had been)"
    r"|has|had)(?: (?:about|only|just|still|some))?\s\Z"
)
PER = "per "  # a rate by itself, "1,870 a day", is "per day"
BEHIND = compiled(r"\s*(?:[.;,)]|in \d{4}\b|\Z)")
ENDS = frozenset({"from", "to"})  # of a change
UNKNOWN = Party()


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
    meant     the roots of nouns that its sentence may leave out
    beside    the words between it and the next figures of its sentence
    party     whom it is about
    cast      whom its text names
    years     those that its passage may be of, where its sentence does not say
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
    meant: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    party: Party = UNKNOWN
    cast: Cast = NOBODY
    years: frozenset[int] = frozenset()


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
        fact = _going_on(fact, sketch.claim, found, reading.text)
        found += [(sketch.claim, end) for end in _ends(fact, reading.text, sketch.claim)]
    return found


def _fact(reading: Reading, document: Document, source: int, sketch: Sketch, whole: Whole) -> Fact:
    claim = sketch.claim
    party = whole.parties.get(claim.start, UNKNOWN)
    return Fact(
        source,
        place(document, claim.start),
        passage(reading.text, claim.start, claim.end, claim.sentence_span),
        claim.quantity,
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


def _going_on(fact: Fact, claim: Claim, found: Sequence[tuple[Claim, Fact]], text: str) -> Fact:
    """The fact; of a bare figure ("In 2021 there were 17", "and Elba has five") with the nouns that
    it may leave out: those of its sentence so far, or of the one before.
    """
    if not _is_elliptic(text, claim):
        return fact
    here, last = set[str](), set[str]()
    for before, other in reversed(found):
        gap = text[before.sentence_span.end : claim.sentence_span.start]
        if before.sentence_span == claim.sentence_span:
            here.add(other.thing)
        elif gap.strip() or "\n\n" in gap or last:
            break
        else:
            last.add(other.thing)
        last.discard("")
    meant = frozenset((here - {""}) or last)
    return fact._replace(meant=meant, around={**fact.around, **dict.fromkeys(meant, NEAR)})


def _is_elliptic(text: str, claim: Claim) -> bool:
    """Is it a number with a verb before it and no noun behind it?"""
    quantity = claim.quantity
    bare = quantity is not None and quantity.dimension.startswith("count")
    if quantity is None or not bare or quantity.unit.partition(PER)[0]:
        return False
    if is_gapped(text, claim.start, claim.end):
        return True
    behind = BEHIND.match(text, claim.end, claim.sentence_span.end)
    return bool(behind and ELLIPSIS.search(text, claim.sentence_span.start, claim.start))


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


def telling(words: Iterable[str]) -> list[str]:
    """The roots of those words that say what a sentence is about."""
    stems = (stem(word.strip(".,;:()")) for word in words)
    return [root(word) for word in stems if word.isalpha() and word not in SAY_LITTLE]
