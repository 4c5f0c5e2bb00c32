"""XML read piece by piece, by handlers; entities that a file declares itself are refused.

Such entities are how a small file becomes a large one, or reads other files. None of the
document types here needs them.
"""

from collections.abc import Mapping
from typing import Protocol

from factcheck.readers.package import Package


class Handler(Protocol):
    """What is called, in the order of the file. Names are "namespace local"."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, words: str) -> None:
        """Characters between tags; they may come in several pieces."""


class _RefusedError(Exception):
    """An entity was declared."""


def read_part(package: Package, name: str, handler: Handler) -> None:
    """Call `handler` with all of one part; nothing when there is no such part.

    FactcheckError when the part is no XML, or declares entities.
    """
    data = package.part(name)
    if not data:
        return
    from xml.parsers import expat

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.text
    try:
        parser.Parse(data, True)
    except _RefusedError:
        raise package.broken(f"{name} declares entities, which is refused") from None
    except (expat.ExpatError, ValueError) as error:
        raise package.broken(f"{name}: {error}") from None


def _refuse(*_: object) -> int:
    raise _RefusedError


def local(name: str) -> str:
    """The name of an element without its namespace.

    >>> local("urn:oasis:names:tc:opendocument:xmlns:text:1.0 span")
    'span'
    """
    return name.rpartition(" ")[2]
