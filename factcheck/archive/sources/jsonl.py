"""JSON lines: an article a line. A large file is read in parts, by where its lines begin."""

import json
from collections.abc import Iterator
from functools import partial
from typing import IO, Any

from factcheck.archive.job import Fields, Job, Piece, Raw
from factcheck.archive.opened import opened
from factcheck.archive.sources import record
from factcheck.archive.sources.articles import TOO_LARGE, raising
from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.readers.file_bytes import LARGEST
from factcheck.visible import visible

MARK = b"\xef\xbb\xbf"


def read(job: Job) -> Iterator[Raw]:
    """The articles of all lines that begin in the pieces of the shard."""
    for piece in job.shard.pieces:
        with opened(piece.path, job.base) as file:
            for offset, line in lines(file, piece):
                if line.strip():
                    yield _raw(visible(piece.path), offset, line, job.settings.fields)


def lines(file: IO[bytes], piece: Piece) -> Iterator[tuple[int, bytes]]:
    """(offset, line) of each line that begins in the piece; one that is too long is cut."""
    offset = piece.start
    if offset:  # the line that is under way belongs to the piece before
        file.seek(offset - 1)
        offset += _line(file)[1] - 1
    while not piece.end or offset < piece.end:
        line, length = _line(file)
        if not line:
            return
        yield offset, line
        offset += length


def _line(file: IO[bytes]) -> tuple[bytes, int]:
    """The next line and its length; of one without end as much as says that it is too long."""
    line = more = file.readline(LARGEST + 1)
    length = len(line)
    while len(line) > LARGEST and more and not more.endswith(b"\n"):
        more = file.readline(1 << 20)
        length += len(more)
    return line, length


def _raw(path: str, offset: int, line: bytes, fields: Fields) -> Raw:
    place = f"{path}@{offset}"
    if len(line) > LARGEST:
        error = FactcheckError(f"{place}: {TOO_LARGE}", "Cut it into articles.")
        return Raw(path, place, "", b"", raising(error))
    try:
        whole = json.loads(line.removeprefix(MARK))
    except (ValueError, RecursionError) as error:
        broken = FactcheckError(f"{place}: is no JSON ({error})", "Check how it was made.")
        return Raw(path, place, "", line, raising(broken))
    return Raw(
        path, place, record.id_of(whole, fields), line, partial(_document, place, whole, fields)
    )


def _document(place: str, whole: Any, fields: Fields) -> Document:
    return record.document(place, whole, fields)
