"""A ledger of an older version is brought up to date, after a copy; one of a newer is refused."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from factcheck.errors import FactcheckError
from factcheck.ledger.engine import shown, transaction
from factcheck.ledger.place import Place

KNOWN = ("0001", "0002")  # the files of migrations/versions, oldest first
NEWEST = KNOWN[-1]
TABLES = ("article", "version", "history", "signature")
OUR_LOCK = 0x666163746368  # any number, the same for all of us: "factch"


def bring_up_to_date(engine: Engine, place: Place) -> str:
    """Make the tables, or what is new in them; the version that was there before, or "".

    FactcheckError when the ledger is of a newer version, or no ledger.
    """
    with transaction(engine, place, writes=False) as connection:
        before = _version(connection, place)
    if before == NEWEST:
        return before
    if before and not place.on_server:
        _copy(engine, place, before)
    with transaction(engine, place, writes=True) as connection:
        if place.on_server:
            connection.execute(text(f"SELECT pg_advisory_xact_lock({OUR_LOCK})"))
            if before and _version(connection, place) == before:
                _copy_on_server(connection, before)
        migrate(connection, NEWEST)
    return before


def migrate(connection: Connection, version: str) -> None:
    """Take every step up to `version`."""
    from alembic import command  # a ledger of today does not need it
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, version)


def _version(connection: Connection, place: Place) -> str:
    """The version of the ledger, "" when there is nothing in the database yet."""
    names = set(inspect(connection).get_table_names())
    found = ""
    if "alembic_version" in names:
        found = connection.scalar(text("SELECT version_num FROM alembic_version")) or ""
    elif names and not (place.on_server and names.isdisjoint(TABLES)):
        raise FactcheckError(
            f"{shown(place)}: is a database of another program",
            "Name a file that factcheck made, or one that is not there yet.",
        )
    if found and found not in KNOWN:
        raise FactcheckError(
            f"{shown(place)}: is of a newer factcheck (ledger {found}, this one knows {NEWEST})",
            "Update factcheck; nothing was changed.",
        )
    return found


def _copy(engine: Engine, place: Place, version: str) -> None:
    """The whole file beside it, as ledger.db.0001.backup; an earlier copy stays."""
    path, number = Path(f"{place.where}.{version}.backup"), 1
    while path.exists():
        number += 1
        path = Path(f"{place.where}.{version}.backup{number}")
    try:
        with closing(sqlite3.connect(path)) as copy, closing(engine.raw_connection()) as whole:
            whole.driver_connection.backup(copy)  # type: ignore[union-attr]  # sqlite3's own
    except (OSError, sqlite3.Error) as error:
        raise FactcheckError(
            f"{path}: the copy that comes before an update cannot be written ({error})",
            "Make room or ask for permission; nothing was changed.",
        ) from None


def _copy_on_server(connection: Connection, version: str) -> None:
    """Each table into a schema of its own, in the transaction that updates them."""
    schema = f"factcheck_backup_{version}"
    connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {schema}"))
    for table in TABLES:
        connection.execute(text(f"CREATE TABLE IF NOT EXISTS {schema}.{table} AS TABLE {table}"))
