"""Files that are an article each, of any type that the readers know, also packed."""

from collections.abc import Callable, Iterator

from factcheck.archive.job import Job, Piece, Raw
from factcheck.archive.opened import opened, plain_name
from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.readers.file import File
from factcheck.readers.file_bytes import LARGEST
from factcheck.readers.types import reader_for
from factcheck.visible import visible

TOO_LARGE = f"larger than {LARGEST // 1_000_000} MB"


def read(job: Job) -> Iterator[Raw]:
    """One article a file; a file that cannot be read is a bad article, no bad shard."""
    for piece in job.shard.pieces:
        yield _raw(job, piece)


def _raw(job: Job, piece: Piece) -> Raw:
    shown = visible(piece.path)
    try:
        with opened(piece.path, job.base) as file:
            data = file.read(LARGEST + 1)
    except FactcheckError as error:
        return Raw(shown, shown, "", b"", raising(error))
    if len(data) > LARGEST:
        large = FactcheckError(f"{shown}: {TOO_LARGE}", "Cut it into articles.")
        return Raw(shown, shown, "", b"", raising(large))
    return Raw(shown, shown, "", data, lambda: _document(shown, data, job.settings.fields.text))


def _document(shown: str, data: bytes, field: str) -> Document:
    file = File(plain_name(shown), data, field)
    reader, remarks = reader_for(file)
    document = reader(file)
    document.name = shown
    document.remarks = (*remarks, *document.remarks)
    return document


def raising(error: FactcheckError) -> Callable[[], Document]:
    """What reads an article of which it is known already that it cannot be read."""

    def read() -> Document:
        raise error

    return read
