"""An article and its ledger side by side, as the commands need them."""

import getpass
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from factcheck.config import kinds_for, scope_for, suppressions_for, verdict_names_for
from factcheck.errors import FactcheckError
from factcheck.extras import without
from factcheck.ledger.mark import Mark, Version
from factcheck.ledger.place import Place, ledger_of, ledger_to_write
from factcheck.ledger.state import Record
from factcheck.readers import Ways, read_article
from factcheck.run import check_document
from factcheck.scope import EVERY_LEVEL
from factcheck.verdicts import STATUSES, named

if TYPE_CHECKING:
    from factcheck.ledger.reckon import Article
    from factcheck.ledger.store import Ledger

WHO = "FACTCHECK_BY"


@dataclass(frozen=True)
class Work:
    """What a command works with.

    record   what the ledger said when it was looked at last
    names    verdict -> what people call it
    remarks  what somebody should know who has asked for a report
    written  the marks that were added last, as the ledger has them
    """

    article: "Article"
    ledger: "Ledger"
    record: Record
    names: Mapping[str, str]
    stale_after: int | None = None
    remarks: tuple[str, ...] = ()
    written: tuple[Mark, ...] = ()

    def add(self, *marks: Mark) -> "Work":
        """The work once the marks are written."""
        return self.add_each([(self.article.version, mark) for mark in marks])

    def add_each(self, marks: Sequence[tuple[Version, Mark]]) -> "Work":
        """The same for marks on claims of these versions of the article."""
        written = tuple(self.ledger.add_each(marks))
        return replace(self.anew(), written=written)

    def begun(self) -> Iterator[str]:
        """A line about the ledger, if it was begun with what has been written."""
        from factcheck.ledger.engine import shown

        if self.ledger.began:
            yield f"began a ledger in {shown(self.ledger.place)}."

    def anew(self) -> "Work":
        """The work with what the ledger says by now."""
        from factcheck.ledger.reckon import record

        return replace(self, record=record(self.ledger, self.article, self.stale_after))


def open_ledger(place: Place) -> "Ledger":
    """The ledger at a place; FactcheckError when its packages are missing, or it cannot be used."""
    try:
        from factcheck.ledger.store import Ledger
    except ImportError:
        raise without("the ledger", "ledger") from None
    return Ledger(place)


@contextmanager
def opened(
    place: Place,
    article: "Article",
    names: Mapping[str, str] = STATUSES,
    stale_after: int | None = None,
) -> Iterator[Work]:
    """An article that has been read, and the ledger at a place, open as long as this lasts.

    FactcheckError when the ledger cannot be used.
    """
    from factcheck.ledger.reckon import record

    with closing(open_ledger(place)) as ledger:
        yield Work(article, ledger, record(ledger, article, stale_after), names, stale_after)


@contextmanager
def at_work(
    path: str,
    published: date | None,
    *,
    begin: bool,
    stale_after: int | None = None,
    first: Callable[["Article", Mapping[str, str]], None] | None = None,
) -> Iterator[Work]:
    """Read an article and open its ledger; with `begin` one is made where there is none as soon as
    something is written.

    `first` looks at the article and the names of verdicts before the ledger is opened.
    FactcheckError when one of them cannot be read.
    """
    if path == "-":
        raise FactcheckError("standard input: has no name in a ledger", "Give a file.")
    found = ledger_of(path)
    if found is None and not begin:
        raise no_ledger(path)
    place = found or ledger_to_write(path)
    article, names = read(path, place.name_of(path), published), named(verdict_names_for(path))
    if first is not None:
        first(article, names)
    with opened(place, article, names, stale_after) as work:
        yield replace(work, remarks=tuple(_remarks(work.ledger)))


def no_ledger(path: str) -> FactcheckError:
    """The error for a question about verdicts where none were ever given."""
    from factcheck.visible import visible

    return FactcheckError(
        f"{visible(path)}: no ledger is found", "factcheck mark and factcheck review begin one."
    )


def read(path: str, name: str, published: date | None) -> "Article":
    """An article as its house wants it read, with what the ledger calls it."""
    from factcheck.ledger.reckon import Article

    document = read_article(path, Ways())
    house = kinds_for(path)
    suppressions, _ = suppressions_for(path, document.name)
    checked = check_document(
        document,
        published,
        house=house,
        scope=scope_for(path, EVERY_LEVEL),
        suppressions=suppressions,
    )
    return Article(name, checked._replace(names=verdict_names_for(path)), house)


def _remarks(ledger: "Ledger") -> Iterator[str]:
    from factcheck.ledger.engine import shown

    if ledger.updated_from:
        yield f"{shown(ledger.place)}: was brought up to date; a copy of it as it was is kept."


def person(asked: str) -> str:
    """Who acts: --by, or FACTCHECK_BY, or the user's name on this machine."""
    if said := asked.strip() or os.environ.get(WHO, "").strip():
        return said
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without a name, as in some containers
        raise FactcheckError("--by: nobody is named", "Say who you are: --by NAME.") from None
