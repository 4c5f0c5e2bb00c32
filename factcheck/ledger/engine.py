"""The connection to a ledger: durable, patient with other writers, its errors in one line.

SQLite keeps a write-ahead log and waits for the disk at each commit (synchronous=FULL), so that
neither a kill nor a power cut takes back what was acknowledged. Writers take their turn before they
read (BEGIN IMMEDIATE); each waits PATIENCE seconds for the others.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from factcheck.errors import FactcheckError
from factcheck.extras import without
from factcheck.ledger.place import Place
from factcheck.visible import visible

PATIENCE = 30  # seconds
SERVER_PATIENCE = 5  # seconds to find a server; its locks are waited for as in a file
TOLD = {  # what a database says -> what happened, and what to do
    "database is locked": ("is locked", "Another program writes; try again when it has ended."),
    "not a database": ("is no ledger", "Name a file that factcheck made, or move this one away."),
    "malformed": ("is damaged", "Restore it from a copy; sqlite3 FILE .recover may save the rest."),
    "readonly": ("cannot be written", "Ask its owner for permission."),
    "unable to open": ("cannot be opened", "Check that its folder is there and can be written."),
    "disk is full": ("is on a full disk", "Make room and try again."),
    "lock timeout": ("is locked", "Another program writes; try again when it has ended."),
    "password": ("wants a password", "Put it into ~/.pgpass, or into the address."),
}


def shown(place: Place) -> str:
    """The place as messages name it, without a password."""
    if not place.on_server:
        try:
            return visible(str(Path(place.where).absolute().relative_to(Path.cwd())))
        except ValueError:
            return visible(place.where)
    scheme, _, rest = place.where.partition("://")
    user, at, host = rest.rpartition("@")
    return visible(f"{scheme}://{user.partition(':')[0]}{at}{host.partition('?')[0]}")


def engine_for(place: Place) -> Engine:
    """An engine on the ledger; nothing is opened yet. FactcheckError when a driver is missing."""
    if place.on_server:
        return _server(place)
    return _file(place)


def _server(place: Place) -> Engine:
    address = "postgresql+psycopg://" + place.where.partition("://")[2]
    settings = f"-c lock_timeout={PATIENCE}s"
    try:
        return create_engine(
            address, connect_args={"connect_timeout": SERVER_PATIENCE, "options": settings}
        )
    except ImportError:
        raise without(shown(place), "postgres") from None
    except (SQLAlchemyError, ValueError):  # of the address: a port in words, say
        raise FactcheckError(
            f"{shown(place)}: is no address of a database", "Write postgresql://user@host/name."
        ) from None


def _file(place: Place) -> Engine:
    path = Path(place.where).absolute()
    # a ledger on a medium that nobody can write to is still read
    sealed = path.is_file() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    alone = not Path(
        f"{path}-wal"
    ).exists()  # nothing is left in the log of a writer that was killed
    how = "" if not sealed else "?immutable=1" if alone else "?mode=ro"
    address = path.as_uri() + how

    def connect() -> sqlite3.Connection:
        made = sqlite3.connect(
            address, uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False
        )
        if not sealed:
            made.execute("PRAGMA journal_mode=WAL")
        made.execute("PRAGMA synchronous=FULL")
        made.execute("PRAGMA foreign_keys=ON")
        return made

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    return engine


def make_file(place: Place) -> None:
    """The file of a ledger that is not there yet, a database from its first moment: one of no bytes
    is what a damaged disk leaves, never what somebody is just making.
    """
    path = Path(place.where)
    if path.exists():
        return
    beside = path.with_name(f".factcheck-{os.getpid()}.new")  # the ledger's name may be a long one
    try:
        with closing(sqlite3.connect(beside)) as made:
            made.execute("PRAGMA journal_mode=WAL").fetchall()  # it is written after its answer
        # not over one that somebody else has made meanwhile; where a disk knows no links, SQLite
        # makes the file when it opens it
        with suppress(OSError):
            os.link(beside, path)
    except sqlite3.Error as error:  # on a full disk, say: SQLite would leave an empty file there
        raise told(place, str(error)) from None
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def need_bytes(place: Place) -> None:
    """FactcheckError for a ledger whose file has lost all that was in it."""
    path = Path(place.where)
    if path.is_file() and not path.stat().st_size:
        raise FactcheckError(
            f"{shown(place)}: is damaged: it is empty",
            "Restore it from a copy, or remove it to begin anew.",
        )


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def transaction(engine: Engine, place: Place, *, writes: bool) -> Iterator[Connection]:
    """All that is done inside, or none of it; FactcheckError in place of the database's errors."""
    try:
        with engine.connect().execution_options(writes=writes) as connection, connection.begin():
            yield connection
    except DBAPIError as error:
        raise told(place, str(error.orig)) from None


def told(place: Place, said: str) -> FactcheckError:
    """What a database says, for people."""
    for words, (happened, remedy) in TOLD.items():
        if words in said:
            return FactcheckError(f"{shown(place)}: {happened}", remedy)
    reason = visible(" ".join(said.split()))
    return FactcheckError(f"{shown(place)}: cannot be used ({reason})", "Check it and try again.")
