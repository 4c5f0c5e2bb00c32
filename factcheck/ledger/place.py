"""Where the ledger of an article is, and what it calls the article: a few looks at the disk.

FACTCHECK_LEDGER names a file or a PostgreSQL address; otherwise `.factcheck/ledger.db` is looked
for in the article's folder and upwards, as Git looks for `.git`.
"""

import os
from pathlib import Path
from typing import NamedTuple

from factcheck.errors import FactcheckError
from factcheck.readers.web import is_address
from factcheck.visible import visible

VARIABLE = "FACTCHECK_LEDGER"
FOLDER, FILE = ".factcheck", "ledger.db"
TOPS = (FOLDER, "factcheck.toml", ".git")  # what stands at the top of a desk's articles
SERVERS = ("postgresql://", "postgres://", "postgresql+psycopg://")


class Place(NamedTuple):
    """Where a ledger is.

    where   path of an SQLite file, or address of a PostgreSQL database
    top     the folder from which articles are named; "" when they have no folder in common
    exists  False when the file has still to be made
    """

    where: str
    top: str = ""
    exists: bool = True

    @property
    def on_server(self) -> bool:
        """Is it a database that a desk shares?"""
        return self.where.startswith(SERVERS)

    def name_of(self, article: str) -> str:
        """What the ledger calls an article: its path from the top, or the whole path.

        >>> Place("/desk/.factcheck/ledger.db", "/desk").name_of("/desk/may/flood.txt")
        'may/flood.txt'
        """
        if is_address(article) or article.startswith("<"):  # "<stdin>"
            return article
        path = Path(os.path.abspath(article))  # noqa: PTH100  Path.absolute keeps ".."
        inside = self.top and path.is_relative_to(self.top)
        name = (path.relative_to(self.top) if inside else path).as_posix()
        # bytes that are no UTF-8, which no database takes: one name for each file all the same
        return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def ledger_of(article: str) -> Place | None:
    """The ledger that an article belongs to; None when nobody has begun one.

    FactcheckError when FACTCHECK_LEDGER names a database that nobody here can speak to.
    """
    if named := os.environ.get(VARIABLE):
        if "://" in named and not named.startswith(SERVERS):
            raise FactcheckError(
                f"{VARIABLE}: {visible(named.partition('://')[0])} is no database for a ledger",
                "Name a file, or postgresql://user@host/name.",
            )
        place = Place(named, _top(article), True)
        return place if place.on_server or _is_file(named) else None
    for folder in _upwards(article):
        if _is_file(os.path.join(folder, FOLDER, FILE)):  # noqa: PTH118  a tenth of the time
            return Place(os.path.join(folder, FOLDER, FILE), folder)  # noqa: PTH118
    return None


def ledger_to_write(article: str) -> Place:
    """The same, or where one is to begin: here when the article lies below, else beside it."""
    found = ledger_of(article)
    if found:
        return found
    if named := os.environ.get(VARIABLE):
        return Place(named, _top(article), False)
    folders, here = _upwards(article), str(Path.cwd())
    top = here if here in folders else folders[0]
    return Place(str(Path(top) / FOLDER / FILE), top, False)


def _upwards(article: str) -> list[str]:
    """The article's folder and all above it; for what is no file, those from here."""
    beside = "." if is_address(article) or article.startswith("<") else os.path.dirname(article)  # noqa: PTH120
    folder = Path(os.path.abspath(beside or "."))  # noqa: PTH100
    return [str(folder), *map(str, folder.parents)]


def _top(article: str) -> str:
    for folder in _upwards(article):
        if any(os.path.exists(os.path.join(folder, name)) for name in TOPS):  # noqa: PTH110, PTH118
            return folder
    return ""


def _is_file(path: str) -> bool:
    try:
        return os.path.isfile(path)  # noqa: PTH113
    except ValueError:  # a path that no system could have
        return False
