"""The tables of a scan and what their columns hold."""

from collections.abc import Iterator

from factcheck.archive.schema import ABOUT, SCHEMA, TABLES


def listing() -> Iterator[str]:
    """Each table, then its columns with their types."""
    yield f"Tables of schema {SCHEMA}; number is a double, texts a list."
    width = max(len(column.name) for columns in TABLES.values() for column in columns)
    for table, columns in TABLES.items():
        yield ""
        yield f"{table}: {ABOUT[table]}"
        for column in columns:
            yield f"  {column.name:{width}}  {column.type:7}  {column.means}"
