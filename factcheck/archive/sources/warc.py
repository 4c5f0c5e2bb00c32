"""Web archives (WARC): an article is a page that was fetched with success, or its text (WET)."""

from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import IO, Any

from factcheck.archive.job import Job, Raw
from factcheck.archive.opened import opened
from factcheck.archive.sources.articles import TOO_LARGE, raising
from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.readers.file import File
from factcheck.readers.file_bytes import LARGEST
from factcheck.visible import visible

PAGES = ("text/html", "application/xhtml")
FETCHED = 200


def read(job: Job) -> Iterator[Raw]:
    """The pages of the files of the shard, in their order."""
    for piece in job.shard.pieces:
        with opened(piece.path, job.base, unpack=False) as file:
            yield from _pages(file, visible(piece.path))


def _pages(file: IO[bytes], path: str) -> Iterator[Raw]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    wanted = WarcRecordType.response | WarcRecordType.conversion
    for found in ArchiveIterator(file, record_types=wanted, parse_http=True, auto_decode="all"):
        if found.record_type == WarcRecordType.conversion:
            yield _raw(path, found, "text")
        elif _is_page(found):
            yield _raw(path, found, "html")


def _is_page(found: Any) -> bool:
    kind = (found.http_content_type or "").lower()
    status = found.http_headers.status_code if found.http_headers else 0
    return status == FETCHED and kind.startswith(PAGES)


def _raw(path: str, record: Any, reader: str) -> Raw:
    place = f"{path}@{record.stream_pos}"
    address = record.headers.get("WARC-Target-URI") or ""
    data: bytes = record.reader.read(LARGEST + 1)
    if len(data) > LARGEST:
        error = FactcheckError(f"{place}: {TOO_LARGE}", "Cut it into articles.")
        return Raw(path, place, address, b"", raising(error))
    file = File(place, data, charset=record.http_charset or "")
    return Raw(path, place, address, data, partial(_document, file, reader))


def _document(file: File, reader: str) -> Document:
    document: Document = import_module(f"factcheck.readers.{reader}").read(file)
    return document
