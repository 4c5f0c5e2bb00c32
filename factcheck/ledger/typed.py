"""What somebody typed outside: in a spreadsheet, in the HTML report, in Markdown's boxes.

Each form gives `Row`s; what is not as it should be is a FactcheckError with its place.
"""

import csv
import io
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.ledger.log_in import history, is_history
from factcheck.ledger.marking import Said
from factcheck.ledger.row import Row, is_day
from factcheck.reports.csv import FORMULA
from factcheck.verdicts import read_json, status_called, verdicts_in
from factcheck.visible import visible

SHOWN = 40  # characters of a cell in a message
OF_JSON = "Give the file that the HTML report saved, or one of factcheck log -f json."


def rows_of(path: str, names: Mapping[str, str]) -> list[Row]:
    """Everything that was typed in a file, by its ending .csv, .json or .md."""
    ending = Path(path).suffix.lower()
    if ending == ".json":
        return list(_saved(path))
    if ending in (".md", ".markdown"):
        from factcheck.ledger.boxes import ticked

        return list(ticked(_text(path), visible(path), names))
    if ending in (".csv", ".tsv"):
        return list(_table(_text(path), visible(path), names))
    raise FactcheckError(
        f"{visible(path)}: no log is read from such a file", "There are: .csv, .json, .md."
    )


def _text(path: str) -> str:
    try:
        data = Path(path).read_bytes()
    except FileNotFoundError:
        raise FactcheckError(f"{visible(path)}: no such file", "Check the path.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise FactcheckError(f"{visible(path)}: cannot be read ({reason})", "Check it.") from None
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:  # what Excel calls CSV, west of Poland
        return data.decode("cp1252", "replace")


def _saved(path: str) -> Iterator[Row]:
    """The file that the HTML report saves, or `factcheck log -f json`."""
    whole, shown = read_json(path), visible(path)
    if is_history(whole):
        yield from history(whole, shown)
        return
    for number, given in enumerate(verdicts_in(whole, shown, OF_JSON), 1):
        said = Said(given.verdict, given.source, given.note, ticks=given.ticks)
        yield Row(f"{shown}: verdict {number}", given.article, given.claim, given.text, said)


def _table(text: str, shown: str, names: Mapping[str, str]) -> Iterator[Row]:
    """The CSV report, or `factcheck log -f csv`, once a spreadsheet has saved it."""
    lines = io.StringIO(text, newline=None)  # old spreadsheets end lines with a carriage return
    csv.field_size_limit(max(csv.field_size_limit(), len(text)))  # a note may hold a whole mail
    head = lines.readline()
    lines.seek(0)
    reader = csv.DictReader(lines, delimiter=max(",;\t", key=head.count), strict=True)
    try:
        if not {"id", "status"} <= set(reader.fieldnames or []):
            raise FactcheckError(
                f"{shown}: has no columns id and status", "Give a table from -f csv, its head kept."
            )
        for row in reader:
            where = f"{shown}: line {reader.line_num}"
            cells = {key: _cell(value) for key, value in row.items() if isinstance(value, str)}
            _whole(row, cells, where)
            if cells.get("id"):
                yield _of_table(cells, where, names)
    except csv.Error as error:
        raise FactcheckError(
            f"{shown}: line {reader.line_num}: the table is damaged ({error})",
            "Nothing was taken in; save it as CSV again.",
        ) from None


def _whole(row: Mapping[str, Any], cells: Mapping[str, str], where: str) -> None:
    """FactcheckError for a row that is cut off, or has cells that belong to no column."""
    beyond = any(cell.strip() for cell in row.get(None) or ())  # type: ignore[call-overload]
    cut = any(cells.values()) and not {"id", "status"} <= cells.keys()
    if beyond or cut:
        said = "more cells than the head" if beyond else "too few cells for its id and status"
        raise FactcheckError(
            f"{where}: has {said}: the table is damaged",
            "Nothing was taken in; save it as CSV again.",
        )


def _cell(value: str) -> str:
    """The text of a cell, without the apostrophe that `reports.csv.harmless` put before it."""
    text = value.strip()
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text


def _of_table(cells: Mapping[str, str], where: str, names: Mapping[str, str]) -> Row:
    status = cells.get("status", "")
    verdict = status_called(status, names, f"{where}: ") if status else None
    parts = [cells.get(name, "") for name in ("source", "page", "link")]
    as_of = cells.get("as_of", "")
    if as_of and not is_day(as_of):
        raise FactcheckError(
            f"{where}: as_of is no day: {visible(as_of[:SHOWN])!r}", "Write 2021-07-08."
        )
    typed = Said(verdict, ", ".join(filter(None, parts)), cells.get("note", ""), as_of)
    on = cells.get("checked_on", "")
    claim, article = cells["id"], cells.get("article", "")
    statement = cells.get("statement", "")
    return Row(where, article, claim, statement, typed, cells.get("checker", ""), on)
