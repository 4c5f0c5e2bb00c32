"""PDF: the text with page and line of each word; pypdf takes it out of the file.

Left out: running heads, page numbers, signs of footnotes. The day a PDF was made says nothing
about the day an article comes out, and is not used.
"""

from typing import TYPE_CHECKING, Any

from claims import compiled
from factcheck.document import Document, Place
from factcheck.errors import FactcheckError
from factcheck.readers.composer import Composer
from factcheck.readers.file import File, not_installed
from factcheck.readers.pdf_lines import Line, Piece, join, lines_of, without_running_heads
from factcheck.readers.text import title_of
from factcheck.visible import flat

if TYPE_CHECKING:
    from pypdf import PdfReader

SHOWN_PAGES = 5
ADDRESS = compiled(r", \d{7,}(?=\))| at 0x[0-9a-f]+")  # where it stood in memory
MOST_PAGES = 2_000  # a page takes some milliseconds


def read(file: File) -> Document:
    """The text of all pages."""
    try:
        import pypdf
    except ModuleNotFoundError:
        raise not_installed(file, "a PDF") from None
    import logging

    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)  # it warns of what it mends itself
    try:
        pages = _pages(file, pypdf)
    except FactcheckError:
        raise
    except Exception as error:  # pypdf meets a broken file with whatever exception comes up
        reason = ADDRESS.sub("", f"{type(error).__name__}: {flat(str(error))}")[:100].rstrip(".")
        raise FactcheckError(
            f"{file.name}: is a PDF that is damaged ({reason})",
            "Open it in a PDF viewer, print it into a new PDF and try that.",
        ) from None
    return _document(file, pages)


def _pages(file: File, pypdf: Any) -> list[list[Line]]:
    from io import BytesIO

    reader: PdfReader = pypdf.PdfReader(BytesIO(file.data))
    if reader.is_encrypted and not _opens_without_password(reader, pypdf):
        raise FactcheckError(
            f"{file.name}: is an encrypted PDF", "Save a copy without encryption and try that."
        )
    if len(reader.pages) > MOST_PAGES:
        raise FactcheckError(
            f"{file.name}: has more than {MOST_PAGES:,} pages", "Give one article at a time."
        )
    return [_lines(page) for page in reader.pages]


def _opens_without_password(reader: Any, pypdf: Any) -> bool:
    """Many are locked against changes only; the newer locks need one more library."""
    try:
        return bool(reader.decrypt(""))
    except (pypdf.errors.DependencyError, NotImplementedError):
        return False


def _lines(page: Any) -> list[Line]:
    pieces: list[Piece] = []

    def take(text: str, current: Any, matrix: Any, font: Any, size: float) -> None:
        left = matrix[4] * current[0] + matrix[5] * current[2] + current[4]
        height = matrix[4] * current[1] + matrix[5] * current[3] + current[5]
        scale = abs(matrix[3] * current[3]) or 1
        pieces.append(Piece(text, left, height, size * scale))

    page.extract_text(visitor_text=take)
    return lines_of(pieces)


def _document(file: File, pages: list[list[Line]]) -> Document:
    empty = [number for number, lines in enumerate(pages, 1) if not lines]
    if len(empty) == len(pages):
        raise FactcheckError(
            f"{file.name}: is a PDF without text, probably scanned",
            "Have its text recognised (OCR) first, or type what matters.",
        )
    out = Composer()
    for page, line, text, gap in join(without_running_heads(pages)):
        out.part(gap) if gap else None
        out.add(text, Place(line, 1), page, f"page {page}, line {line}")
    text = out.text()
    return Document(file.name, text, title_of(text), _remarks(empty), marks=out.marks)


def _remarks(empty: list[int]) -> tuple[str, ...]:
    if not empty:
        return ()
    shown = ", ".join(str(number) for number in empty[:SHOWN_PAGES])
    more = ", ..." if len(empty) > SHOWN_PAGES else ""
    return (f"no text on page {shown}{more}; pictures are not read.",)
