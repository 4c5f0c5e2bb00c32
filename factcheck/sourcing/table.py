"""The figures of a table: the header gives noun, unit and window, the row's label gives the place.

Comma, semicolon, tab and bar part cells. A total's row ("Total", "All counties") is about the
whole, so a claim about it need not name the row.
"""

import csv
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

import claims
from claims import Quantity, Time
from factcheck.errors import FactcheckError
from factcheck.readers.decode import decode
from factcheck.readers.file import File
from factcheck.reports.cards import Passage
from factcheck.sourcing.fact import NEAR, SENTENCE, Fact, telling

TABLES = (".csv", ".tsv", ".tab")
DELIMITERS = ",;\t|"
PLAIN = re.compile(r"[-−]?\d[\d,.'’ \u00a0\u202f]*\Z")
THOUSANDS = re.compile(r"(?<=\d)[,.'’ \u00a0\u202f](?=\d{3}(?!\d))")
YEAR = re.compile(r"(?:1[6-9]|20)\d\d\Z")
UNIT = re.compile(r"\(([^()]{1,40})\)|([%‰])")
MONEY = re.compile(r"([$€£¥])\s?(.*)")
TOTAL = frozenset({"total", "all", "sum", "overall", "together", "altogether", "national"})
LONGEST_UNIT = 40  # characters
LARGEST = 50_000  # cells
ONE = 5  # a figure to read a header's unit with; "1" would make it a singular


class Column(NamedTuple):
    """What a header says about the figures below it.

    factor  what a figure is multiplied by: a million below "US$ million"
    kind    the kind of claim that a figure of its noun would be: "Deaths" are people killed
    """

    name: str
    noun: str
    unit: str
    dimension: str
    factor: Decimal
    time: Time | None
    kind: str = ""


def is_table(name: str) -> bool:
    """Does the name say that it is a table?"""
    return name.lower().endswith(TABLES)


def facts_of(file: File, source: int = 0) -> tuple[list[Fact], tuple[str, ...]]:
    """The figures of a table, row by row, and remarks; FactcheckError when it is none."""
    text, remarks = decode(file.name, file.data)
    rows = _rows(text, file.name)
    if not rows:
        raise FactcheckError(f"{file.name}: holds no table", "Its first row should name columns.")
    columns = [_column(name) for name in rows[0][1]]
    subject = telling(re.split(r"[\W_]+", file.name.rpartition("/")[2].rpartition(".")[0]))
    return list(_facts(rows, columns, subject, source)), remarks


def _rows(text: str, name: str) -> list[tuple[int, list[str]]]:
    """(line, cells) of each row that has any."""
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
                rows.append((reader.line_num, [" ".join(cell.split()) for cell in row]))
    except csv.Error as error:
        raise FactcheckError(f"{name}: is no table ({error})", "Save it as CSV anew.") from None
    return rows


def _facts(
    rows: list[tuple[int, list[str]]], columns: list[Column], subject: list[str], source: int
) -> Iterator[Fact]:
    body = rows[1:]
    years = all(YEAR.match(cells[0]) for _, cells in body)
    labels = [cells[0] if years else _label(cells) for _, cells in body]
    named = [frozenset(telling(label.split())) for label in labels]
    every = frozenset().union(*(names for names in named if not names & TOTAL))
    for (line, cells), label, names in zip(body, labels, named, strict=True):
        year = _time(label) if years else None
        for column, cell in list(zip(columns, cells, strict=False))[years:]:
            value = _value(cell)
            if value is not None:
                around = dict.fromkeys(subject, SENTENCE)
                around.update(dict.fromkeys([*names, *telling(column.name.split())], NEAR))
                yield Fact(
                    source, f"line {line}", Passage(f"{label}, {column.name}: ", cell, ""),
                    _quantity(cell, value, column), year or column.time, column.kind,
                    column.noun, around, row=frozenset() if names & TOTAL else names,
                    rows=every, is_cell=True,
                )  # fmt: skip


def _time(words: str) -> Time | None:
    """The first days that the words pin."""
    return next((time for time in claims.find_times(words) if time.first), None)


def _label(cells: list[str]) -> str:
    """What a row is about: its cells that are no figures."""
    return " ".join(cell for cell in cells if cell and _value(cell) is None)


def _quantity(cell: str, value: Decimal, column: Column) -> Quantity:
    """The figure in the unit of its column, or in its own: "61.5%", "$40"."""
    amount, step = value * column.factor, column.factor
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < 0:
        step *= Decimal(10) ** exponent
    unit, dimension = column.unit, column.dimension
    own = _unit(cell.strip("0123456789.,'’ \u00a0\u202f-−")) if dimension == "count" else None
    if own is not None:
        unit, dimension = own.unit, own.dimension
    return Quantity(
        0, len(cell), cell, amount, amount, unit, dimension, step=step, noun=column.noun
    )


def _value(cell: str) -> Decimal | None:
    """The number in a cell that holds nothing else but a sign of money or percent.

    >>> _value("18,420"), _value("38.4%"), _value("1.284.310"), _value("12,5"), _value("Adair")
    (Decimal('18420'), Decimal('38.4'), Decimal('1284310'), Decimal('12.5'), None)
    """
    bare = cell.strip().strip("$€£¥%").strip()
    if not PLAIN.match(bare):
        return None
    digits = THOUSANDS.sub("", bare).replace("−", "-").replace(",", ".")
    try:
        return Decimal(digits)
    except ArithmeticError:
        return None


def _column(name: str) -> Column:
    """
    >>> _column("Length (km)")[1:5]
    ('length', 'kilometre', 'length', Decimal('1'))
    >>> _column("Cost (US$ million) 2021")[1:5]
    ('cost', 'US dollar', 'money', Decimal('1000000'))
    """
    times = claims.find_times(name)
    noun = name
    for time in reversed(times):
        noun = noun[: time.start] + noun[time.end :]
    match = UNIT.search(noun)
    bare = " ".join(UNIT.sub("", noun).split())
    unit = (match[1] or match[2]) if match else bare.rpartition(" in ")[2]
    heads = telling(bare.split())
    found = _unit(unit)
    head = heads[-1] if heads else ""
    if found is None:
        return Column(name, head, bare, "count", Decimal(1), _time(name), _kind(bare))
    return Column(name, head, found.unit, found.dimension, found.low / ONE, _time(name))


def _kind(noun: str) -> str:
    """
    >>> _kind("Deaths")
    'killed'
    """
    found = claims.read(f"{ONE} {noun.lower()}.").claims if noun else ()
    return found[0].kind if found else ""


def _unit(words: str) -> Quantity | None:
    """What a unit in a header means: "km", "%", "US$ million"; None for what is none."""
    if not words or len(words) > LONGEST_UNIT:
        return None
    money = MONEY.search(words)
    tries = [f"{words[: money.end(1)]}{ONE} {money[2]}"] if money else []
    for text in (*tries, f"{ONE} {words}", f"{ONE} {words.lower()}", f"{ONE}{words}"):
        found = claims.find_quantities(text.strip())
        if found and found[0].dimension != "count" and found[0].end == len(text.strip()):
            return found[0]
    return None
