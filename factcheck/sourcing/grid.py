"""A table as rows of cells, whatever it was read from: what is header, caption and body of it."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

import claims
from claims import Quantity
from factcheck.sourcing.years import YEAR_LABEL

PLAIN = re.compile(r"[-−–+]?\d[\d,.'’ \u00a0\u202f]*\Z")
THOUSANDS = re.compile(r"(?<=\d)[,.'’ \u00a0\u202f](?=\d{3}(?!\d))")
SIGNS = "$€£¥%‰"
NOTES = re.compile(r"\s*(?:[*†‡§]+|\[\w{1,2}\]|\([a-z]\)|[¹²³⁴⁵])\Z")  # "1,118*", "1,118 [2]"
LOSS = re.compile(r"\(([\d.,]+)\)\Z")  # what book-keepers write for -3.2
HEADS = 3  # rows of headers, at most
LONGEST = 30  # characters of a figure with its unit in one cell


class Row(NamedTuple):
    """One row.

    where  its place as people name it
    cells  their words, white space as one space
    spans  where they stand in the text of the source; none when the source is all table
    """

    where: str
    cells: Sequence[str]
    spans: Sequence[tuple[int, int]] = ()


class Grid(NamedTuple):
    """A table.

    caption  the words above it that say what it shows, or ""
    subject  other words that do: the name of its file
    header   a name for each column, "" where there is none
    heads    the rows in which these stand
    body     the other rows
    """

    caption: str
    subject: str
    header: Sequence[str]
    heads: Sequence[Row]
    body: Sequence[Row]


def grid(rows: Sequence[Row], caption: str = "", subject: str = "") -> Grid:
    """The rows of a table with what they are: words alone in their row are captions, a row that
    holds a figure is no header.

    >>> grid([Row("1", ["", "2020", "2021"]), Row("2", ["Fires", "402", "257"])]).header
    ['', '2020', '2021']
    >>> grid([Row("1", ["Population", "4,310"])]).header
    ['', '']
    """
    first = 0
    while first < len(rows) and sum(bool(cell) for cell in rows[first].cells) < 2:
        caption = f"{caption} {' '.join(rows[first].cells)}".strip()
        first += 1
    last = first
    while last < min(len(rows), first + HEADS) and _is_head(rows[last], last - first):
        last += 1
    heads = rows[first:last]
    width = max((len(row.cells) for row in rows), default=0)
    names = [name.replace("_", " ") for name in _names(heads, width)]  # "nights_2023"
    return Grid(caption, subject, names, heads, rows[last:])


def value(cell: str) -> Decimal | None:
    """The number in a cell that holds nothing else but a sign of money or percent.

    >>> value("18,420"), value("38.4%"), value("1.284.310"), value("12,5"), value("Adair")
    (Decimal('18420'), Decimal('38.4'), Decimal('1284310'), Decimal('12.5'), None)
    >>> value("+4.1*"), value("(3.2)"), value("−21.6")
    (Decimal('4.1'), Decimal('-3.2'), Decimal('-21.6'))
    """
    bare = NOTES.sub("", cell.strip().strip(SIGNS).strip()).strip(SIGNS).strip()
    bare = LOSS.sub(r"-\1", bare)
    if not PLAIN.match(bare):
        return None
    digits = THOUSANDS.sub("", bare).lstrip("+").replace("−", "-").replace("–", "-")
    try:
        return Decimal(digits.replace(",", "."))
    except ArithmeticError:
        return None


def measured(cell: str) -> Quantity | None:
    """The figure in a cell that holds it with its unit and nothing else: "$40m", "12.1 °C".

    >>> (found := measured("12.1 km")) and (found.low, found.unit), measured("5 towns burned down")
    ((Decimal('12.1'), 'kilometre'), None)
    """
    if not cell or len(cell) > LONGEST or not any(c.isdigit() for c in cell[:2]):
        return None
    found = claims.find_quantities(cell)
    return found[0] if len(found) == 1 and found[0].text == cell else None


def is_figure(cell: str) -> bool:
    """Does the cell hold a figure and no words?"""
    return value(cell) is not None or measured(cell) is not None


def _is_head(row: Row, number: int) -> bool:
    """May the row be a header, being the `number`th? A second one leaves its first cell empty."""
    figures = [cell for cell in row.cells if is_figure(cell) and not YEAR_LABEL.match(cell)]
    return not figures and (number == 0 or not row.cells[0])


def _names(heads: Sequence[Row], width: int) -> list[str]:
    """The headers of each column joined; one above others goes on to the right."""
    names = [""] * width
    for number, row in enumerate(heads):
        above = ""
        for column in range(width):
            cell = row.cells[column] if column < len(row.cells) else ""
            above = cell or (above if number < len(heads) - 1 else "")
            names[column] = f"{names[column]} {above}".strip()
    return names
