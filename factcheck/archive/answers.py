"""An answer as text: a table for people, CSV or JSON lines for programs."""

import csv
import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from itertools import islice
from math import isfinite
from typing import Any

from factcheck.archive.query import Answer
from factcheck.reports.csv import Echo, harmless
from factcheck.reports.json import encoded
from factcheck.reports.layout import cells
from factcheck.visible import flat

SHOWN = 1_000  # rows of a table for people; programs get all
WIDEST = 60  # characters of a cell
GAP = "  "


def table(answer: Answer) -> Iterator[str]:
    """Columns side by side, long cells cut, figures to the right."""
    rows = list(islice(answer.rows, SHOWN))
    texts = [answer.names, *([_cell(value) for value in row] for row in rows)]
    widths = [max(map(cells, column)) for column in zip(*texts, strict=True)]
    right = [_is_figures(column) for column in zip(*rows, strict=True)] or [False] * len(widths)
    for line in texts:
        yield GAP.join(map(_padded, line, widths, right)).rstrip()
    if next(answer.rows, None) is not None:
        yield f"... and more: only {SHOWN:,} rows are shown; -f csv and -f jsonl give all."


def _cell(value: Any) -> str:
    text = "" if value is None else flat(_plain(value))
    return text if len(text) <= WIDEST else text[: WIDEST - 1] + "…"


def _plain(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return ", ".join(map(_plain, value))
    return str(value)


def _is_figures(column: tuple[Any, ...]) -> bool:
    return all(value is None or isinstance(value, int | float) for value in column)


def _padded(text: str, width: int, right: bool) -> str:
    space = " " * (width - cells(text))
    return space + text if right else text + space


def comma_separated(answer: Answer) -> Iterator[str]:
    """CSV with a head; cells that a spreadsheet would run are defused."""
    writer = csv.writer(Echo())
    yield str(writer.writerow(answer.names))
    for row in answer.rows:
        cells_of = ["" if value is None else harmless(_plain(value)) for value in row]
        yield str(writer.writerow(cells_of))


def json_lines(answer: Answer) -> Iterator[str]:
    """One object a row."""
    for row in answer.rows:
        yield encoded({name: _json(value) for name, value in zip(answer.names, row, strict=True)})


def _json(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, float) and not isfinite(value):
        return None  # JSON has neither "NaN" nor "Infinity"
    if isinstance(value, float) and value.is_integer():
        return int(value)
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError):
        return str(value)
    return value


ANSWERS: dict[str, Callable[[Answer], Iterator[str]]] = {
    "table": table,
    "csv": comma_separated,
    "jsonl": json_lines,
}
