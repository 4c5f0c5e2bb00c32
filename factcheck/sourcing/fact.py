"""A figure or a day that a source gives, wherever it stands there: in a sentence, in a table."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from claims import Quantity, Source, Time
from factcheck.aligning.sketch import COMMON
from factcheck.document import Document
from factcheck.reports.cards import Passage
from factcheck.sourcing.cast import NOBODY, Cast
from factcheck.sourcing.parties import Party
from factcheck.sourcing.roots import root
from factcheck.stems import stem

OF_FIGURES = """
million billion trillion thousand hundred dozen percent per about around almost nearly some over
least most up down only just further total number
them him her us you me we i what where how any each both other no none some such very so if or can
could may might should must do does did being been all
"""
SAY_LITTLE = COMMON | {stem(word) for word in OF_FIGURES.split()}
NEAR, SENTENCE, BEFORE = 1.0, 0.5, 0.25  # what a word counts for, by how near it stands
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
    is_old    whether it is what a change began at: "from 120 to 200"
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
    is_old: bool = False
    is_part: bool = False
    behind: tuple[str, ...] = ()
    meant: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    party: Party = UNKNOWN
    cast: Cast = NOBODY
    years: frozenset[int] = frozenset()


def place(document: Document, offset: int) -> str:
    """The line or, where there are pages or times, these."""
    return document.label(offset) or f"line {document.place(offset).line}"


def head(quantity: Quantity | None) -> str:
    """The root of the noun that a figure belongs to; "" when there is none."""
    if quantity is None:
        return ""
    noun = quantity.unit if quantity.dimension == "count" else quantity.noun
    return root(noun.rpartition(" ")[2])


def telling(words: Iterable[str]) -> list[str]:
    """The roots of those words that say what a sentence is about."""
    parts = (part for word in words for part in word.split("-"))  # "E-scooter"
    stems = (stem(part.strip(".,;:()")) for part in parts)
    return [root(word) for word in stems if word.isalpha() and word not in SAY_LITTLE]
