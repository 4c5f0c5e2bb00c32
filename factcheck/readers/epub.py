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
    flow = Flow()
    for number, chapter in enumerate(
        filter(None, map(book.files.get, dict.fromkeys(book.order))), 1
    ):
        name = normpath(join(dirname(container.root), unquote(chapter)))
        text, _ = decode(f"{file.name}: {name}", package.part(name))
        flow.begin_chapter(number)
        flow.html(text)
    document = flow.document(file.name, {})
    document.title = document.title or " ".join(book.title.split())
    document.author = " ".join(book.creator.split())
    return document


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
