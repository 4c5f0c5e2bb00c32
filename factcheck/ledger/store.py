"""The ledger itself: marks and signatures are added to it, and read from it; nothing else."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Select, Table, bindparam, func, select
from sqlalchemy.dialects import postgresql, sqlite

from factcheck.errors import FactcheckError
from factcheck.ledger import rows
from factcheck.ledger.engine import engine_for, make_file, need_bytes, shown, transaction
from factcheck.ledger.mark import Mark, Signature, Version, going_on
from factcheck.ledger.place import Place
from factcheck.ledger.tables import articles, history, signatures, versions
from factcheck.ledger.upgrade import NEWEST, bring_up_to_date

# built once: to build a question takes longer than to answer it
NAMED = select(articles.c.id).where(articles.c.name == bindparam("name_")).with_for_update()
SAME = select(versions.c.id).where(
    versions.c.article == bindparam("article_"), versions.c.digest == bindparam("digest_")
)
BEFORE = (
    rows.marks()
    .where(history.c.article == bindparam("of"), history.c.claim == bindparam("id"))
    .order_by(None)
    .order_by(history.c.id.desc())
    .limit(1)
)


class Ledger:
    """A ledger that is open, of the newest version. Where there is none yet, it is empty, and made
    with its folder when something is written.

    updated_from  the version it had before, when it had to be brought up to date; else ""
    began         was it made here?
    """

    def __init__(self, place: Place) -> None:
        self.place = place
        self.updated_from = ""
        self.began = False
        self._engine: Engine | None = None
        if place.exists:
            self._engine = self._opened()

    @property
    def engine(self) -> Engine:
        """The database, which is made when it was not there."""
        if self._engine is None:
            self._engine = self._opened()
            self.began = True
        return self._engine

    def _opened(self) -> Engine:
        if not self.place.on_server:
            _make_folder(self.place)
            need_bytes(self.place)
            make_file(self.place)
        engine = engine_for(self.place)
        try:
            before = bring_up_to_date(engine, self.place)
        except FactcheckError:
            engine.dispose()
            raise
        self.updated_from = before if before != NEWEST else ""
        return engine

    def close(self) -> None:
        """Let go of the database."""
        if self._engine is not None:
            self._engine.dispose()

    def add(self, version: Version, marks: Sequence[Mark]) -> list[Mark]:
        """Write marks on the claims of one version, all or none; they are as safe as the disk.

        A mark that somebody else has made meanwhile is the one before, and what was left unsaid
        stays as it says: it is looked up while nobody can write.
        """
        return self.add_each([(version, mark) for mark in marks])

    def add_each(self, marks: Sequence[tuple[Version, Mark]]) -> list[Mark]:
        """The same for marks each of which is on a claim of a version of its own."""
        with transaction(self.engine, self.place, writes=True) as connection:
            return [self._add(connection, version, mark) for version, mark in marks]

    def _add(self, connection: Connection, version: Version, mark: Mark) -> Mark:
        article, number = _version_of(connection, mark.article, version)
        found = connection.execute(BEFORE, {"of": article, "id": mark.claim}).first()
        if found and found.id > mark.after:
            before = rows.mark(found)
            mark = going_on(before, mark)._replace(was=before.verdict)
        whole = mark._replace(digest=version.digest, after=0, unsaid=())
        row = {"article": article, "version": number, **rows.values(whole)}
        made = connection.execute(history.insert(), row)
        [number] = made.inserted_primary_key or [0]
        return whole._replace(id=number)

    def sign(self, version: Version, signature: Signature) -> None:
        """Put somebody's name under a version."""
        with transaction(self.engine, self.place, writes=True) as connection:
            article, number = _version_of(connection, signature.article, version)
            row = {"article": article, "version": number, **rows.signature_values(signature)}
            connection.execute(signatures.insert(), row)

    def marks(self, article: str = "") -> list[Mark]:
        """The history of an article, or of all, oldest first."""
        query = rows.marks()
        if article:
            query = query.where(articles.c.name == article)
        return [rows.mark(row) for row in self._rows(query)]

    def versions(self, article: str) -> dict[str, Version]:
        """The texts of an article that something was marked in, by their digests."""
        query = (
            select(versions.c.digest, versions.c.text, versions.c.published)
            .join(articles, versions.c.article == articles.c.id)
            .where(articles.c.name == article)
        )
        return {row.digest: Version(row.text, row.published) for row in self._rows(query)}

    def signatures(self, article: str = "") -> list[Signature]:
        """The signatures under an article, or under all, oldest first."""
        query = rows.signed()
        if article:
            query = query.where(articles.c.name == article)
        return [rows.signature(row) for row in self._rows(query)]

    def last_on_figures(self, lows: Iterable[str], kinds: Iterable[str]) -> list[Mark]:
        """The last mark on each claim of any article whose lower end and kind are among these."""
        newest = select(func.max(history.c.id)).group_by(history.c.article, history.c.claim)
        query = (
            rows.marks()
            .where(history.c.id.in_(newest))
            .where(history.c.low.in_(sorted(set(lows))), history.c.kind.in_(sorted(set(kinds))))
        )
        return [rows.mark(row) for row in self._rows(query)]

    def _rows(self, query: Any) -> Sequence[Any]:
        if self._engine is None:
            if not os.path.exists(self.place.where):  # noqa: PTH110 (a closed folder is no fault)
                return ()
            self._engine = self._opened()  # somebody else has begun it meanwhile
        with transaction(self.engine, self.place, writes=False) as connection:
            return connection.execute(query).all()


def _version_of(connection: Connection, article: str, version: Version) -> tuple[int, int]:
    """The numbers of an article and of its version, which are made where they are missing.

    On a server the article is locked until the transaction ends, so that each mark sees the one
    before it; in a file the whole ledger is.
    """
    number = _found_or_put(connection, NAMED, articles, {"name": article})
    row = {"article": number, "digest": version.digest, **version._asdict()}
    return number, _found_or_put(connection, SAME, versions, row)


def _found_or_put(
    connection: Connection, query: Select[Any], table: Table, row: dict[str, Any]
) -> int:
    """The number of the row that the query finds by some of its values; it is added where it is
    missing.

    On a server somebody else may add the same row at the same moment.
    """
    sought = {f"{name}_": row[name] for name in ("name", "article", "digest") if name in row}
    found: int | None = connection.scalar(query, sought)
    if found is None:
        on_server = connection.dialect.name == "postgresql"
        insert = postgresql.insert(table) if on_server else sqlite.insert(table)
        connection.execute(insert.on_conflict_do_nothing(), row)
        found = connection.scalar(query, sought)
    return found or 0


def _make_folder(place: Place) -> None:
    path = Path(place.where)
    if path.is_dir():
        raise FactcheckError(f"{shown(place)}: is a folder", "Name a file in it.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FactcheckError(
            f"{shown(place)}: its folder cannot be made ({error.strerror})",
            "Name a place that can be written, with FACTCHECK_LEDGER.",
        ) from None
