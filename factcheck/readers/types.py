"""Which type a file has: by what it begins with where that says it, else by its name's ending."""

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath

from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.readers.decode import AS_TEXT
from factcheck.readers.file import File

Reader = Callable[[File], Document]

TYPES = {  # name of the module that reads it -> what people call it
    "text": "plain text",
    "markdown": "Markdown",
}
ENDINGS = {
    ".markdown": "markdown",
    ".md": "markdown",
    ".text": "text",
    ".txt": "text",
}
REFUSED = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word, OpenDocument, Pages or zip file"),
    (b"{\\rtf", "an RTF file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
WEB_PAGE = re.compile(rb"\s*(?:<!doctype html|<html\b)", re.IGNORECASE)


def reader_for(file: File) -> Reader:
    """The function that reads the file, its module imported now."""
    for signature, what in REFUSED:
        if file.data.startswith(signature):
            raise FactcheckError(f"{file.name}: is {what}, not plain text", AS_TEXT)
    if WEB_PAGE.match(file.data.removeprefix(b"\xef\xbb\xbf")):
        raise FactcheckError(f"{file.name}: is a web page, not plain text", AS_TEXT)
    return _named(ENDINGS.get(PurePath(file.name).suffix.lower(), "text"))


def _named(name: str) -> Reader:
    found: Reader = import_module(f"factcheck.readers.{name}").read
    return found
