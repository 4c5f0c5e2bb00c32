"""The figures of a table: the header gives noun, unit and window, the row's label gives the place.

A total's row ("Total", "All counties") is about the whole, so a claim about it need not name the
row.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims import Bound, Quantity
from factcheck.reports.cards import Passage
from factcheck.sourcing.cast import cast_of_table
from factcheck.sourcing.columns import (
    DIGIT,
    UNIT,
    Column,
    caption_column,
    column,
    name_alone,
    readings,
    time_of,
    unit_of,
    words_of_header,
)
from factcheck.sourcing.fact import NEAR, SENTENCE, Fact, telling
from factcheck.sourcing.grid import SIGNS, Grid, Row, is_figure, measured, value
from factcheck.sourcing.years import YEAR_LABEL
from factcheck.visible import flat

TOTAL = frozenset({"total", "all", "sum", "overall", "together", "altogether", "national"})
REST = frozenset({"other"})  # the row of what is in no other row, which nobody names
LABELS = 300  # rows; in a longer table they are names, and reading each takes its time
RANK = frozenset({"rank", "#", "no", "no.", "pos", "pos.", "position"})


def facts_of(grid: Grid, source: int = 0) -> Iterator[tuple[tuple[int, int], Fact]]:
    """Each figure with the span of its cell in the text, row by row; a figure that may be two
    things ("124.9" below "Police", in a table "in millions") is two facts, likeliest first.
    """
    columns = [column(name) for name in grid.header]
    caption = _caption(grid)
    years = bool(grid.body) and all(YEAR_LABEL.match(row.cells[0]) for row in grid.body)
    labels = [row.cells[0] if years else _label(row) for row in grid.body]
    named = _named(labels)
    headers = [frozenset(words_of_header(name)) for name in grid.header]
    rivals = _rivals(grid, columns, headers)
    rows = frozenset().union(*named)
    dated = _year_column(grid)
    cast = cast_of_table(_words(grid))
    around = dict.fromkeys(telling(f"{grid.subject} {grid.caption}".split()), SENTENCE)
    for row, label, names in zip(grid.body, labels, named, strict=True):
        pattern = Fact(
            source, row.where, Passage("", "", ""), None, None, "", "",
            around | dict.fromkeys(telling(label.split()), SENTENCE) | dict.fromkeys(names, NEAR),
            rows=rows, is_cell=True, row=names, cast=cast,
        )  # fmt: skip
        year = time_of(row.cells[dated]) if dated is not None else None
        heading = column(label) if len(grid.body) <= LABELS else name_alone(label)
        for number, (own, cell) in enumerate(zip(columns, row.cells, strict=False)):
            if (
                is_figure(cell)
                and own.name.lower() not in RANK
                and number >= years
                and number != dated
            ):
                span = row.spans[number] if row.spans else (0, 0)
                for fact in _readings(
                    cell, own, heading._replace(time=heading.time or year), caption, pattern
                ):
                    yield span, fact._replace(column=headers[number], columns=rivals[number] - rows)


def _caption(grid: Grid) -> Column | None:
    """What the words above the table, or in its corner, say of all its figures."""
    corner = grid.header[0] if grid.header else ""
    found = caption_column(grid.caption)
    if corner and (found is None or not found.measures):
        of_corner = caption_column(corner)
        return of_corner if of_corner and of_corner.measures else found
    return found


def _year_column(grid: Grid) -> int | None:
    """The column that says of which year each row is, behind its label; None when none does."""
    width = max((len(row.cells) for row in grid.body), default=0)
    for number in range(1, width):
        cells = [row.cells[number] for row in grid.body if number < len(row.cells)]
        if len(cells) == len(grid.body) and all(map(YEAR_LABEL.match, cells)):
            return number
    return None


def _words(grid: Grid) -> list[str]:
    """Everything that the table says in words."""
    cells = [cell for row in grid.body for cell in row.cells if cell and not is_figure(cell)]
    return [grid.subject, grid.caption, *grid.header, *cells]


def _rivals(
    grid: Grid, columns: Sequence[Column], headers: Sequence[frozenset[str]]
) -> list[frozenset[str]]:
    """For each column the words that one column alone has, of those with the same sort of figures:
    nobody takes tonnes for ships.
    """
    filled = [
        number
        for number in range(len(columns))
        if any(is_figure(cell) for row in grid.body for cell in row.cells[number : number + 1])
    ]
    rivals: list[frozenset[str]] = []
    for own in columns:
        if DIGIT.search(own.unit):  # "Over 52 weeks": few words of that come back in a story
            rivals.append(frozenset())
            continue
        same = [number for number in filled if columns[number].dimension == own.dimension]
        often = Counter(word for number in same for word in headers[number])
        rivals.append(frozenset(word for word, count in often.items() if count == 1))
    return rivals


def _named(labels: Sequence[str]) -> list[frozenset[str]]:
    """The words of each label that tell its row from others, none for a row of totals: "Fire" and
    "Police" of departments.
    """
    words = [telling(UNIT.sub("", label).split()) for label in labels]
    often = Counter(word for label in words for word in set(label))
    return [
        frozenset()
        if TOTAL.intersection(label.lower().split())
        else REST
        if "other" in label.lower()
        else frozenset([word for word in known if often[word] == 1] or known)
        for label, known in zip(labels, words, strict=True)
    ]


def _label(row: Row) -> str:
    """What a row is about: its cells that are no figures."""
    return " ".join(cell for cell in row.cells if cell and not is_figure(cell))


def _readings(
    cell: str, own: Column, label: Column, caption: Column | None, pattern: Fact
) -> Iterator[Fact]:
    """What the figure may be, likeliest first."""
    names = ", ".join(filter(None, (label.name, own.name)))
    fact = pattern._replace(
        passage=Passage(flat(f"{names}: ") if names else "", flat(cell), ""),
        time=own.time or label.time or (caption and caption.time),
        around={**pattern.around, **dict.fromkeys(telling(own.name.split()), NEAR)},
    )
    for number, reading in enumerate(readings(own, label, caption)):
        yield fact._replace(
            quantity=_quantity(cell, reading),
            kind=reading.kind,
            thing=reading.noun,
            is_part=number > 0,
        )


def _quantity(cell: str, column: Column) -> Quantity | None:
    """The figure in the unit of its column, or in its own: "61.5%", "$40", "$40m"."""
    amount = value(cell)
    if amount is None:
        own_words = measured(cell)
        return own_words and own_words._replace(noun=column.noun)
    step = column.factor
    exponent = amount.as_tuple().exponent
    if isinstance(exponent, int) and exponent < 0:
        step *= Decimal(10) ** exponent
    unit, dimension = column.unit, column.dimension
    sign = next((sign for sign in cell if sign in SIGNS), "")
    own = unit_of(sign) if sign and dimension == "count" else None
    if own is not None:
        unit, dimension = own.unit, own.dimension
    amount *= column.factor
    bound: Bound = "="
    if column.changes:
        bound, amount = "down" if amount < 0 else "up", abs(amount)
    return Quantity(
        0, len(cell), cell, amount, amount, unit, dimension, bound, step, noun=column.noun
    )
