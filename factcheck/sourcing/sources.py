"""The sources of an article, read: texts of every type that articles may have, and tables."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from claims import Reading
from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.readers import Ways, read_article
from factcheck.readers.file import File
from factcheck.readers.file_bytes import bytes_of
from factcheck.readers.inputs import in_folders, same_file
from factcheck.readers.types import ENDINGS
from factcheck.run import check_document
from factcheck.sourcing.bare import with_bare
from factcheck.sourcing.csv_table import TABLES, is_table, read_table
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.own_day import own_day
from factcheck.sourcing.prose import facts_in
from factcheck.sourcing.spans_of_time import ends_of
from factcheck.sourcing.table import facts_of
from factcheck.sourcing.text_tables import grids
from factcheck.visible import visible


class Source(NamedTuple):
    """One source.

    text     what was read and understood; None for a table
    facts    its figures and days, in order
    remarks  what the reader of a report should know about the reading
    """

    name: str
    text: tuple[Reading, Document] | None
    facts: list[Fact]
    remarks: tuple[str, ...] = ()


def read_sources(
    names: Sequence[str], ways: Ways, day: date | None, article: str = "-"
) -> tuple[list[Source], list[str]]:
    """All sources in their order, each once, a folder for the files in it but the article itself;
    FactcheckError when one cannot be read, or is the article: in itself everything is found. What
    of a folder cannot be read is left out while there is anything else: a line about each.

    day      the article's own: that of a source that gives none
    article  its name, as on the command line
    """
    files = _but_article(names, article)
    found: list[Source] = []
    errors: list[FactcheckError] = []
    for name in files:
        try:
            found.append(_read(name, len(found), ways, day))
        except FactcheckError as error:
            if name in names:
                raise
            errors.append(error)
    if errors and not found:
        raise errors[0]
    return found, [f"left out: {error}" for error in errors]


def _but_article(names: Sequence[str], article: str) -> list[str]:
    files = list(dict.fromkeys(in_folders(names, (*ENDINGS, *TABLES))))
    others = [file for file in files if not same_file(file, article)]
    if len(others) < len(files) and (not others or set(names) & (set(files) - set(others))):
        raise FactcheckError(
            f"{visible(article)}: is the article itself, in which everything is found",
            "Name what it was written from.",
        )
    return others


def _read(name: str, number: int, ways: Ways, day: date | None) -> Source:
    shown = visible(name)
    if is_table(name):
        table, remarks = read_table(File(shown, bytes_of(name, shown)))
        return Source(shown, None, [fact for _, fact in facts_of(table, number)], remarks)
    document = read_article(name, ways)
    if not document.text.strip():
        raise FactcheckError(f"{shown}: holds no text", "A scanned page has to be read first.")
    checked = check_document(document, steps=False)
    if checked.reading.published is None and day is not None:
        checked = check_document(document, day, steps=False)
    reading = with_bare(checked.reading)
    return Source(shown, (reading, document), _facts(reading, document, number), document.remarks)


def _facts(reading: Reading, document: Document, number: int) -> list[Fact]:
    """The figures of sentences and of tables, in the order of the text. What a table is read for
    is not read as a sentence again, and in headers there are measures and days at most.
    """
    found: list[tuple[int, Fact]] = []
    cells: set[int] = set()
    heads: set[int] = set()
    told = facts_in(reading, document, number)
    for grid in grids(document):
        for (start, end), fact in facts_of(grid, number):
            found.append((start, fact._replace(cast=told[0][1].cast) if told else fact))
            cells.update(range(start, end))
        for start, end in (span for row in grid.heads for span in row.spans):
            heads.update(range(start, end))
    day = own_day(reading, document, number)
    if day is not None and reading.published is not None:
        found.append((reading.published.start, day))
    for claim, fact in told:
        place = claim.quantity.number.start if claim.quantity else -1
        counts = claim.quantity is not None and claim.quantity.dimension == "count"
        if place not in cells and not (counts and place in heads):
            found.append((claim.start, fact))
            days = ends_of(fact.time) if fact.quantity is None else ()
            found += [(claim.start, fact._replace(time=day, is_part=True)) for day in days]
    return [fact for _, fact in sorted(found, key=lambda one: one[0])]
