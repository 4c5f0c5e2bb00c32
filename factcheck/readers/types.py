"""Which type a file has: by what it begins with where that says it, else by its name's ending."""

import re
from collections.abc import Callable
from importlib import import_module

from claims import compiled
from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.readers.decode import AS_TEXT
from factcheck.readers.file import File

Reader = Callable[[File], Document]

TYPES = {  # name of the module that reads it -> what people call it, its endings
    "text": ("plain text", (".txt", ".text")),
    "subtitles": ("subtitles", (".srt", ".vtt")),
    "markdown": ("Markdown", (".md", ".markdown")),
    "docx": ("a Word file", (".docx", ".docm", ".dotx")),
    "html": ("a web page", (".html", ".htm", ".xhtml")),
    "mail": ("a mail", (".eml",)),
    "cms": ("JSON", (".json",)),
    "pdf": ("a PDF", (".pdf",)),
    "rtf": ("an RTF file", (".rtf",)),
    "epub": ("an EPUB", (".epub",)),
    "odt": ("an OpenDocument text", (".odt", ".ott")),
}
ENDINGS = {ending: name for name, (_, endings) in TYPES.items() for ending in endings}
ENDING = compiled(r"\.\w{1,10}\Z")
BY_BYTES = frozenset({"docx", "epub", "odt", "pdf", "rtf"})  # told by their bytes only
ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0"
SIGNATURES = ((b"%PDF-", "pdf"), (b"{\\rtf", "rtf"))
REFUSED = (
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
PARTS = (  # a name in a zip file begins so -> its type, or what it is
    ("word/document", "docx", ""),
    ("xl/", "", "a spreadsheet"),
    ("ppt/", "", "a presentation"),
    ("Index/", "", "a Pages, Numbers or Keynote file"),
)
MIMETYPES = {  # what the part "mimetype" begins with -> type
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/epub+zip": "epub",
}
JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*\"")  # no draft begins so
WEB_PAGE = re.compile(rb"\s*(?:<!doctype html|<html\b)", re.IGNORECASE)


def reader_for(file: File) -> tuple[Reader, tuple[str, ...]]:
    """The function that reads the file, and what to say when its name says another type."""
    told = _by_ending(file.name)
    found = _by_bytes(file) or _by_words(file, told)
    reader: Reader = import_module(f"factcheck.readers.{found}").read
    if told in ("", found):
        return reader, ()
    return reader, (f"is {TYPES[found][0]}, whatever its name says, and is read as such.",)


def _by_words(file: File, told: str) -> str:
    """The type of a file that is text; FactcheckError when there is nothing in what is none."""
    if told in BY_BYTES:
        if not file.data.strip():
            raise FactcheckError(
                f"{file.name}: is empty, so it is not {TYPES[told][0]}", "Fetch or save it again."
            )
        return "text"
    json = JSON.match(file.data)
    if file.field and (json or not told):
        return "cms"
    return told or ("cms" if json else "text")


def _by_ending(name: str) -> str:
    ending = ENDING.search(name.lower())
    return ENDINGS.get(ending[0], "") if ending else ""


def _by_bytes(file: File) -> str:
    """The type that the first bytes tell, or ""; FactcheckError for what nobody here reads."""
    data = file.data
    if data.startswith(ZIP):
        return _in_zip(file)
    if data.startswith(OLE):
        raise _old_office(file)
    for signature, what in REFUSED:
        if data.startswith(signature):
            raise FactcheckError(f"{file.name}: is {what}, not plain text", AS_TEXT)
    if WEB_PAGE.match(data.removeprefix(b"\xef\xbb\xbf")):
        return "html"
    return next((name for signature, name in SIGNATURES if data.startswith(signature)), "")


def _in_zip(file: File) -> str:
    from factcheck.readers.package import Package

    package = Package(file, "a zip file")
    mimetype = package.part("mimetype")
    for kind, name in MIMETYPES.items():
        if mimetype.startswith(kind):
            return name
    for start, name, what in PARTS:
        if any(part.startswith(start) for part in package.names):
            if name:
                return name
            raise FactcheckError(f"{file.name}: is {what}, not an article", AS_TEXT)
    raise FactcheckError(f"{file.name}: is a zip file", "Unpack it, and name the articles in it.")


def _old_office(file: File) -> FactcheckError:
    """Word puts a file with a password into the same container as its old files, and Outlook
    its mails.
    """
    if file.name.lower().endswith(".msg") or "__nameid_version".encode("utf-16-le") in file.data:
        return FactcheckError(f"{file.name}: is a mail of Outlook", "Save it as .eml or as text.")
    if "EncryptedPackage".encode("utf-16-le") in file.data:
        return FactcheckError(
            f"{file.name}: is a Word file with a password",
            "Save a copy without the password and try that.",
        )
    return FactcheckError(
        f"{file.name}: is an old Word file", "Save it as .docx or .odt and try again."
    )
