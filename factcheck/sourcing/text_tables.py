"""The tables in the text of a source: those that its file marks, and those that only stand so:
lines whose cells are parted by bars, tabs or wide gaps.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.document import Document, Table
from factcheck.sourcing.fact import place
from factcheck.sourcing.grid import Grid, Row, grid, is_figure

BAR = re.compile(r"\|")
GAPS = (BAR, re.compile(r"\t+"), re.compile(r" {2,}"))
RULE = re.compile(r"[\s|+:=_*-]*\Z")  # the line below the header, which parts it from the body
SIGNS = " |\n\t\r\xa0"
CAPTION = re.compile(r"(?:table|figure|annex|fig\.) ", re.IGNORECASE)
LONGEST_CAPTION = 250  # characters
LONGEST_CELL = 300  # more is a page that is laid out by a table
FEWEST_ROWS = 2
LINES = 3  # of a table in plain text, at least
BEFORE = 2_000  # characters in which the caption is looked for

Span = tuple[int, int]
Cells = list[list[Span]]  # of each row where its cells stand


def grids(document: Document) -> Iterator[Grid]:
    """Each table that holds figures, with the caption or heading above it."""
    end = 0
    for table in document.tables:
        if _is_data(document.text, table):
            yield _grid(document, [_spans(document.text, row) for row in table.rows], end)
            end = table.end
    if not document.tables:
        for block in _blocks(document.text):
            yield _grid(document, block, end)
            end = block[-1][-1][1]


def _spans(text: str, row: Sequence[int]) -> list[Span]:
    return [_stripped(text, start, end) for start, end in pairwise(row)]


def _stripped(text: str, start: int, end: int) -> Span:
    """The words of a cell without the signs around them."""
    words = text[start:end]
    start += len(words) - len(words.lstrip(SIGNS))
    return start, max(start, start + len(words.strip(SIGNS)))


def _is_data(text: str, table: Table) -> bool:
    cells = [text[start:end] for row in table.rows for start, end in _spans(text, row)]
    wide = sum(len(row) > 2 for row in table.rows)
    figures = any(is_figure(cell) for cell in cells)
    return wide >= FEWEST_ROWS and figures and max(map(len, cells)) <= LONGEST_CELL


def _grid(document: Document, rows: Cells, after: int) -> Grid:
    """The table; its caption stands between `after` and its first cell."""
    text = document.text
    found = [
        Row(
            place(document, next((start for start, end in row if start < end), row[0][0])),
            [" ".join(text[start:end].split()) for start, end in row],
            row,
        )
        for row in rows
    ]
    start = rows[0][0][0]
    return grid(found, _caption(text[max(after, start - BEFORE) : start]))


def _caption(before: str) -> str:
    """The paragraph above a table, if it is a caption or a heading rather than prose."""
    words = before.rstrip(SIGNS).rpartition("\n\n")[2]
    if len(words) > LONGEST_CAPTION:
        words = words.rpartition("\n")[2]
    prose = words.endswith((".", ":", "!", "?")) and not CAPTION.match(words)
    return "" if prose or len(words) > LONGEST_CAPTION else " ".join(words.split())


def _blocks(text: str) -> Iterator[Cells]:
    """The lines of each table that only stands so."""
    block: Cells = []
    start = 0
    for line in text.split("\n"):
        cells = _cells(line.rstrip(), start)
        if len(cells) > 1:
            block.append(cells)
        elif not line.strip() or not RULE.match(line):
            yield from _table(text, block)
            block = []
        start += len(line) + 1
    yield from _table(text, block)


def _cells(line: str, start: int) -> list[Span]:
    """The spans of a line's cells; one that begins with a gap has an empty first cell."""
    gap = next((gap for gap in GAPS if gap.search(line)), None)
    if gap is None or RULE.match(line):
        return []
    cells, at = [], 0
    for match in [*gap.finditer(line), None]:
        end = match.start() if match else len(line)
        cells.append(_stripped(line, at, end))
        at = match.end() if match else end
    if gap is BAR:  # the frame
        cells = cells[line.lstrip()[0] == "|" : len(cells) - (line[-1] == "|")]
    return [(start + first, start + last) for first, last in cells]


def _table(text: str, block: Cells) -> Iterator[Cells]:
    """The lines with as many cells as most have, if three or more and two of them hold figures."""
    if len(block) < LINES:
        return
    counts = [len(row) for row in block]
    width = max(set(counts), key=counts.count)
    rows = [row for row in block if len(row) == width]
    head = block[0]
    if len(head) == width - 1:  # nothing above the labels
        rows.insert(0, [(head[0][0], head[0][0]), *head])
    if width > 2 and all(row[0][0] == row[0][1] for row in rows):  # it is indented
        rows = [row[1:] for row in rows]
    figures = sum(any(is_figure(text[a:b]) for a, b in row) for row in rows)
    if len(rows) >= LINES and figures >= LINES - 1:
        yield rows
