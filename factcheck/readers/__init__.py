"""Articles from files, standard input and addresses: bytes in, a Document out.

One file a document type; `types.py` knows which is which. A reader is a function `read(file)`.
What only one type needs is imported when such a file is read.
"""

from typing import NamedTuple

from factcheck.document import Document
from factcheck.readers.file import File
from factcheck.readers.file_bytes import bytes_of
from factcheck.readers.types import reader_for
from factcheck.readers.web import is_address
from factcheck.visible import visible


class Ways(NamedTuple):
    """What the user says about how articles are to be read.

    stdin_name     the name of what comes on standard input
    field          where in JSON the article stands, or ""
    private_hosts  whether addresses of this machine and its network may be asked
    """

    stdin_name: str = "<stdin>"
    field: str = ""
    private_hosts: bool = False


def read_article(argument: str, ways: Ways) -> Document:
    """The article at a path, at an address, or on standard input for "-".

    FactcheckError if there is none, or it cannot be read.
    """
    shown = visible(ways.stdin_name if argument == "-" else _spelt(argument))
    if is_address(argument):
        file = _fetched(argument, shown, ways)
    else:
        file = File(shown, bytes_of(argument, shown), ways.field)
    reader, remarks = reader_for(file)
    document = reader(file)
    document.remarks = (*remarks, *document.remarks)
    return document


def _spelt(argument: str) -> str:
    """A name as UTF-8 has it, which Python reads as half letters where the locale is "C"."""
    try:
        return argument.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError:
        return argument


def _fetched(address: str, shown: str, ways: Ways) -> File:
    from factcheck.readers.fetch import fetch  # the only way to the network

    answer = fetch(address, shown, private_hosts=ways.private_hosts)
    return File(shown, answer.data, ways.field, answer.charset)


def read_typed(name: str, text: str) -> Document:
    """The article as an editor holds it; FactcheckError when it is nothing to read."""
    file = File(visible(name), text.encode("utf-8", "replace"))
    reader, _ = reader_for(file)
    return reader(file)
