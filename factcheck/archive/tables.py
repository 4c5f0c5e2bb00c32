"""Rows into files: Parquet or JSON lines, a table each, in groups so that memory stays flat."""

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import IO, Any, Protocol

from factcheck.archive.job import Settings
from factcheck.archive.rows import Row
from factcheck.archive.schema import SCHEMA, TABLES, Column
from factcheck.reports.json import encoded

GROUP = 2_048  # rows that are held before they are written


class Writer(Protocol):
    """Takes the rows of one table."""

    def add(self, rows: Sequence[Row]) -> None:
        """Take rows."""

    def close(self) -> None:
        """Write what is held; the file itself stays open."""


class JsonLines:
    """One object a line; texts as they are, days in ISO form."""

    def __init__(self, file: IO[bytes], columns: tuple[Column, ...]) -> None:
        self.file = file
        self.names = [column.name for column in columns]

    def add(self, rows: Sequence[Row]) -> None:
        """Write rows."""
        lines = [
            encoded({name: _plain(value) for name, value in zip(self.names, row, strict=True)})
            for row in rows
        ]
        if lines:
            self.file.write(("\n".join(lines) + "\n").encode("utf-8"))

    def close(self) -> None:
        """Nothing is held."""


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, float) and value.is_integer() else value


class Parquet:
    """Parquet, packed with zstd; schema number, engine and settings stand in its metadata."""

    def __init__(self, file: IO[bytes], columns: tuple[Column, ...], settings: Settings) -> None:
        import pyarrow
        from pyarrow import parquet

        self.schema = arrow_schema(columns).with_metadata(_about(settings))
        self.make: Callable[..., Any] = pyarrow.RecordBatch.from_arrays
        self.array: Callable[..., Any] = pyarrow.array
        self.writer = parquet.ParquetWriter(file, self.schema, compression="zstd")
        self.held: list[Row] = []

    def add(self, rows: Sequence[Row]) -> None:
        """Hold rows, and write them when they are many."""
        self.held += rows
        if len(self.held) >= GROUP:
            self._write()

    def close(self) -> None:
        """Write the rest and the end of the file."""
        if self.held:
            self._write()
        self.writer.close()

    def _write(self) -> None:
        columns = zip(*self.held, strict=True)
        arrays = [
            self._array(values, field.type)
            for values, field in zip(columns, self.schema, strict=True)
        ]
        self.writer.write_batch(self.make(arrays, schema=self.schema))
        self.held = []

    def _array(self, values: Sequence[Any], kind: Any) -> Any:
        try:
            return self.array(values, type=kind)
        except UnicodeEncodeError:  # half a character, as JSON can say it with \ud83d
            return self.array([_utf8(value) for value in values], type=kind)


def _utf8(value: Any) -> Any:
    if isinstance(value, list):
        return [_utf8(inner) for inner in value]
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def arrow_schema(columns: tuple[Column, ...]) -> Any:
    """The columns as pyarrow knows them."""
    import pyarrow

    types = {
        "text": pyarrow.string(),
        "integer": pyarrow.int64(),
        "number": pyarrow.float64(),
        "day": pyarrow.date32(),
        "flag": pyarrow.bool_(),
        "texts": pyarrow.list_(pyarrow.string()),
    }
    return pyarrow.schema([(column.name, types[column.type]) for column in columns])


def _about(settings: Settings) -> dict[str, str]:
    return {
        "factcheck.schema": str(SCHEMA),
        "factcheck.engine": settings.engine,
        "factcheck.settings": json.dumps(settings.as_json()),
    }


def writer(table: str, file: IO[bytes], settings: Settings) -> Writer:
    """What writes `table` to `file` in the form of the settings."""
    columns = TABLES[table]
    return (
        JsonLines(file, columns) if settings.form == "jsonl" else Parquet(file, columns, settings)
    )
