"""What every reader is handed: the bytes of one article and what is known about them."""

from typing import NamedTuple

from factcheck.errors import FactcheckError

INSTALL = "Install its reader with: pip install 'factcheck-desk[documents]'."


class File(NamedTuple):
    """One article before it is read.

    name     as reports and messages print it
    data     its bytes
    field    where in a JSON file the article stands ("article.body"), or ""
    charset  what a web server says about the encoding, or ""
    """

    name: str
    data: bytes
    field: str = ""
    charset: str = ""


def not_installed(file: File, what: str) -> FactcheckError:
    """The error for a file type whose library is an extra that is not there."""
    return FactcheckError(f"{file.name}: is {what}, which needs a library of its own", INSTALL)
