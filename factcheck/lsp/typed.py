"""An article as it stands in an editor, checked, with places in the unit that the editor counts."""

import re
from typing import NamedTuple

from lsprotocol.types import Position, PositionEncodingKind, Range

from claims import Claim
from factcheck.columns import column, end_column, size
from factcheck.config import kinds_for, look_again, scope_for, suppressions_for
from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.readers import read_typed
from factcheck.reports.entry import Entry, page_entries
from factcheck.run import Checked, check_document
from factcheck.scope import EVERY_LEVEL

UNITS = {
    PositionEncodingKind.Utf8: "byte",
    PositionEncodingKind.Utf16: "utf16",
    PositionEncodingKind.Utf32: "char",
}
LINE_END = re.compile(r"\r\n|\n|\r")  # as the protocol defines it


class Spot(NamedTuple):
    """Where a claim stands, and the entry that it, as a part or a repeat perhaps, belongs to."""

    range: Range
    claim: Claim
    entry: Entry


class Typed(NamedTuple):
    """One version of an article.

    uri    what the editor calls it
    text   every character that the editor has
    unit   what it counts columns in
    spots  in the order of the text
    """

    uri: str
    text: str
    unit: str
    checked: Checked
    spots: list[Spot]

    def range(self, start: int, end: int) -> Range:
        """The editor's range for offsets of the document."""
        return range_in(self.checked.document, self.unit, start, end)

    def end_of_line(self, line: int) -> Position:
        """Behind the last character of a line, which is counted from 0."""
        lines = LINE_END.split(self.text)
        return Position(line, size(lines[min(line, len(lines) - 1)], self.unit))

    def at(self, asked: Range) -> list[Spot]:
        """The spots that a selection touches; the one with the fewest words first."""
        found = [spot for spot in self.spots if touches(spot.range, asked)]
        return sorted(found, key=lambda spot: len(spot.claim.text))


def typed(uri: str, name: str, text: str, encoding: PositionEncodingKind) -> Typed:
    """Check `text`; FactcheckError when it is nothing to read, or the house's kinds are not."""
    document = read_typed(name, text)
    if label := document.label(0):  # "paragraph 1": there are no places that the editor knows
        raise FactcheckError(
            f"{document.name}: is read by paragraphs, not by the lines of an editor (“{label}”)",
            "Check it on the command line.",
        )
    look_again()
    suppressions, _ = suppressions_for(name, document.name)
    checked = check_document(
        document,
        house=kinds_for(name),
        scope=scope_for(name, EVERY_LEVEL),
        suppressions=suppressions,
    )
    unit = UNITS[encoding]
    owners = {claim: entry for entry in page_entries(checked, 1) for claim in entry.ids}
    spots = [
        Spot(range_in(document, unit, claim.start, claim.end), claim, owners[claim.id])
        for claim in checked.reading.claims
        if claim.id in owners
    ]
    return Typed(uri, text, unit, checked, spots)


def range_in(document: Document, unit: str, start: int, end: int) -> Range:
    """The range of the characters from `start` to `end`: lines and columns from 0."""
    return Range(
        Position(document.place(start).line - 1, column(document, start, unit) - 1),
        Position(document.end_place(end).line - 1, end_column(document, end, unit) - 1),
    )


def touches(one: Range, other: Range) -> bool:
    """Do two ranges share a character, or does one begin where the other ends?"""
    return one.start <= other.end and other.start <= one.end
