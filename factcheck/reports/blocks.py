"""What pages for people are built of: headings, titles with facts, sentences, labelled rows."""

from collections.abc import Iterator

from factcheck.reports.cards import Passage
from factcheck.reports.layout import Line, Piece, cells, wrap

MARGIN = " " * 4
LABEL = 7  # the longest label and a space


def heading(words: str) -> Iterator[Line]:
    """A title of its own, an empty line before it."""
    yield []
    yield [Piece(words, "title")]


def headed(lines: list[Line], facts: str, width: int) -> Iterator[Line]:
    """A title with facts at the right edge of its last line, or of the next if there is no room."""
    room = width - sum(cells(piece.text) for piece in lines[-1]) - cells(facts)
    yield from lines[:-1]
    if room >= 2:
        yield [*lines[-1], Piece(" " * room), Piece(facts, "faint")]
    else:
        yield lines[-1]
        yield [Piece(" " * max(0, width - cells(facts))), Piece(facts, "faint")]


def marked(passage: Passage, width: int) -> Iterator[Line]:
    """The sentence; brackets mark the words in question, also where there is no colour."""
    pieces = [
        Piece(passage.before),
        Piece("["),
        Piece(passage.words, "figure"),
        Piece("]"),
        Piece(passage.after),
    ]
    yield from wrap(pieces, width, MARGIN, MARGIN)


def row(label: str, text: str, width: int) -> Iterator[Line]:
    """A label in the margin and what it labels."""
    first, *rest = wrap([Piece(text)], width, f"{MARGIN}{label:<{LABEL}}", MARGIN + " " * LABEL)
    yield [Piece(first[0].text, "label"), *first[1:]]
    yield from rest
