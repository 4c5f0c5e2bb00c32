"""Tables that are files of their own: comma, semicolon, tab or bar part their cells."""

import csv
import re

from factcheck.errors import FactcheckError
from factcheck.readers.decode import decode
from factcheck.readers.file import File
from factcheck.sourcing.grid import Grid, Row, grid

TABLES = (".csv", ".tsv", ".tab")
DELIMITERS = ",;\t|"
LARGEST = 50_000  # cells


def is_table(name: str) -> bool:
    """Does the name say that it is a table?"""
    return name.lower().endswith(TABLES)


def read_table(file: File) -> tuple[Grid, tuple[str, ...]]:
    """The table and remarks; FactcheckError when it is none."""
    text, remarks = decode(file.name, file.data)
    rows = _rows(text, file.name)
    if not rows:
        raise FactcheckError(f"{file.name}: holds no table", "Its first row should name columns.")
    name = file.name.rpartition("/")[2].rpartition(".")[0]
    return grid(rows, subject=" ".join(re.split(r"[\W_]+", name))), remarks


def _rows(text: str, name: str) -> list[Row]:
    """Each row that has any words, at its line."""
    first = text.lstrip("\ufeff\r\n").partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    reader = csv.reader(text.lstrip("\ufeff").splitlines(), delimiter=delimiter)
    rows, cells = [], 0
    try:
        for row in reader:
            cells += len(row)
            if cells > LARGEST:
                raise FactcheckError(
                    f"{name}: has more than {LARGEST:,} cells", "Give the rows that matter."
                )
            if any(cell.strip() for cell in row):
                words = [" ".join(cell.split()) for cell in row]
                rows.append(Row(f"line {reader.line_num}", words))
    except csv.Error as error:
        raise FactcheckError(f"{name}: is no table ({error})", "Save it as CSV anew.") from None
    return rows
