"""Questions to the result of a scan, in SQL, by DuckDB; nothing but reading, nothing but DIR."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from factcheck.archive.scan import ABOUT
from factcheck.archive.schema import SCHEMA, TABLES, Column
from factcheck.archive.waiting import Waiting
from factcheck.errors import FactcheckError
from factcheck.extras import without
from factcheck.visible import flat, visible

JSON_TYPES = {
    "text": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "day": "DATE",
    "flag": "BOOLEAN",
    "texts": "VARCHAR[]",
}
LONGEST_LINE = 1 << 28  # bytes of a row in JSON; an article may be one sentence
TOGETHER = 1_000  # rows that are fetched at once
GLOB = "*?["


class Answer(NamedTuple):
    """The names of the columns, and the rows as they come."""

    names: list[str]
    rows: Iterator[tuple[Any, ...]]


class Archive:
    """The tables of a scan, open for questions.

    complete  whether the scan has come to its end
    waiting   for how long answers may be worked on
    """

    def __init__(self, connection: Any, about: dict[str, Any], seconds: float) -> None:
        self.connection = connection
        self.waiting = Waiting(connection.interrupt, seconds)
        self.complete: bool = about["complete"]

    def ask(self, question: str) -> Answer:
        """The answer to one SELECT; FactcheckError when it is none, or is wrong."""
        import duckdb

        try:
            statements = self.connection.extract_statements(question)
            if [one.type for one in statements] != [duckdb.StatementType.SELECT]:
                raise FactcheckError(
                    "the question: is not one SELECT", "Tables can be read only, one at a time."
                )
            self.waiting.for_(lambda: self.connection.execute(statements[0]))
            names = [column[0] for column in self.connection.description]
            return Answer(names, self._rows())
        except duckdb.Error as error:
            raise _wrong(error) from None

    def _rows(self) -> Iterator[tuple[Any, ...]]:
        import duckdb

        try:
            while rows := self.waiting.for_(lambda: self.connection.fetchmany(TOGETHER)):
                yield from rows
        except duckdb.Error as error:
            raise _wrong(error) from None


def _first_line(error: Exception) -> str:
    return flat(str(error).partition("LINE ")[0].strip()).rstrip(".")


def _wrong(error: Exception) -> FactcheckError:
    return FactcheckError(
        f"the question: {_first_line(error)}",
        "factcheck query DIR lists the tables and their columns.",
    )


@contextmanager
def tables(folder: str, seconds: float = 0) -> Iterator[Archive]:
    """The tables of the scan in `folder`; FactcheckError when there is none.

    seconds  how long all questions may take together; 0 for no limit
    """
    about = _about(folder)
    try:
        import duckdb
    except ModuleNotFoundError:
        raise without("questions", "archive") from None
    with TemporaryDirectory(prefix="factcheck-") as room:
        connection = duckdb.connect(":memory:")
        archive = Archive(connection, about, seconds)
        try:
            _make_views(connection, folder, about["settings"]["form"])
            _lock(connection, folder, room)
            yield archive
        finally:
            if not archive.waiting.stuck:
                connection.close()


def _make_views(connection: Any, folder: str, form: str) -> None:
    import duckdb

    for table, columns in TABLES.items():
        files = Path(folder).absolute() / table
        try:
            connection.execute(f"create view {table} as {_read(files, form, columns)}")
        except duckdb.Error as error:
            raise FactcheckError(
                f"{visible(folder)}: has no table {table} ({_first_line(error)})",
                "factcheck scan --resume goes on with a scan.",
            ) from None


def _lock(connection: Any, folder: str, room: str) -> None:
    """From here on nothing but the folder is read, and nothing written but what does not fit into
    memory, to `room`.
    """
    allowed = ", ".join(_quoted(f"{Path(path).absolute()}/") for path in (folder, room))
    for setting in (
        f"temp_directory = {_quoted(room)}",
        f"allowed_directories = [{allowed}]",
        "enable_external_access = false",
        "lock_configuration = true",
    ):
        connection.execute(f"set {setting}")


def _about(folder: str) -> dict[str, Any]:
    shown = visible(folder)
    try:
        about: dict[str, Any] = json.loads((Path(folder) / ABOUT).read_bytes())
    except (OSError, ValueError):
        raise FactcheckError(
            f"{shown}: holds no scan", "Make one: factcheck scan INPUT --out DIR."
        ) from None
    if about["schema"] != SCHEMA:
        raise FactcheckError(
            f"{shown}: has tables of schema {about['schema']}, and this reads {SCHEMA}",
            "Scan again, or use the version that made it.",
        )
    if any(character in folder for character in GLOB):
        raise FactcheckError(f"{shown}: has one of {GLOB} in its name", "Rename the folder.")
    return about


def _read(files: Path, form: str, columns: tuple[Column, ...]) -> str:
    """What reads all parts of a table."""
    paths = _quoted(f"{files}/*.{form}")
    if form == "parquet":
        return f"select * from read_parquet({paths})"
    types = ", ".join(f"'{column.name}': '{JSON_TYPES[column.type]}'" for column in columns)
    return (
        f"select * from read_json({paths}, format='newline_delimited', "
        f"columns={{{types}}}, maximum_object_size={LONGEST_LINE})"
    )


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
