"""EPUB: all chapters in the order of the book, with chapter and paragraph of each claim."""

from collections.abc import Mapping
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from factcheck.document import Document
from factcheck.readers.decode import decode
from factcheck.readers.file import File
from factcheck.readers.flow import Flow
from factcheck.readers.package import Package
from factcheck.readers.safe_xml import local, read_part
from factcheck.visible import visible

MOST_NAMED = 3  # missing chapters
CONTAINER = "META-INF/container.xml"


def read(file: File) -> Document:
    """The text of all chapters; FactcheckError when the book does not say what they are."""
    package = Package(file, "an EPUB")
    if "META-INF/encryption.xml" in package.names and b"EncryptedData" in package.part(
        "META-INF/encryption.xml"
    ):
        raise package.encrypted()
    container, book = _Names(), _Names()
    read_part(package, CONTAINER, container)
    if not container.root:
        raise package.broken("it does not say where its text is")
    read_part(package, container.root, book)
    chapters = _chapters(book, dirname(container.root))
    missing = [name for name in chapters if name not in package.names]
    if len(missing) == len(chapters):
        raise package.broken(f"{container.root} and what it names are not in it")
    flow = Flow()
    for number, name in enumerate(chapters, 1):
        text, _ = decode(f"{file.name}: {name}", package.part(name))
        flow.begin_chapter(number)
        flow.html(text)
    document = flow.document(file.name, {})
    document.title = document.title or " ".join(book.title.split())
    document.author = " ".join(book.creator.split())
    document.remarks = _remarks(missing)
    return document


def _chapters(book: "_Names", folder: str) -> list[str]:
    """The parts that hold the chapters, in their order; for one that the book gives no part, the
    name by which it calls it.
    """
    parts = (book.files.get(name) or name for name in dict.fromkeys(book.order))
    return [normpath(join(folder, unquote(part))) for part in parts]


def _remarks(missing: list[str]) -> tuple[str, ...]:
    """What to say about chapters that are not there."""
    if not missing:
        return ()
    named = ", ".join(visible(name) for name in missing[:MOST_NAMED])
    more = f" and {len(missing) - MOST_NAMED} more" if len(missing) > MOST_NAMED else ""
    verb = "is" if len(missing) == 1 else "are"
    return (f"{named}{more} {verb} missing from the book and not read.",)


class _Names:
    """What the two lists of an EPUB say: which file is the book, which files are its chapters."""

    def __init__(self) -> None:
        self.root = ""
        self.files: dict[str, str] = {}
        self.order: list[str] = []
        self.title = self.creator = ""
        self._inside = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        tag = self._inside = local(name)
        if tag == "rootfile" and not self.root:
            self.root = attributes.get("full-path", "")
        elif tag == "item":
            self.files[attributes.get("id", "")] = attributes.get("href", "")
        elif tag == "itemref" and attributes.get("linear") != "no":
            self.order.append(attributes.get("idref", ""))

    def end(self, name: str) -> None:
        self._inside = ""

    def text(self, words: str) -> None:
        if self._inside == "title":
            self.title += words
        elif self._inside == "creator":
            self.creator += words
