"""Bytes of the input: from a path of this machine, or through fsspec from an address."""

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from factcheck.archive.problems import unreadable
from factcheck.errors import FactcheckError
from factcheck.extras import without
from factcheck.visible import visible

PACKED = (".gz", ".zst")
Errors = tuple[type[Exception], ...]
WINDOW = 1 << 27  # bytes that unpacking may keep; zstd's own bound for files from anywhere


def is_remote(path: str) -> bool:
    """Is it an address that fsspec knows: s3://bucket/news, gs://...?"""
    return "://" in path


def plain_name(path: str) -> str:
    """The name without the ending of what packs it.

    >>> plain_name("news/2021.jsonl.gz")
    'news/2021.jsonl'
    """
    return path[: path.rfind(".")] if path.lower().endswith(PACKED) else path


@contextmanager
def opened(path: str, base: str = "", *, unpack: bool = True) -> Iterator[IO[bytes]]:
    """The file at `path`, unpacked when its name says that it is packed.

    base  the folder that a path of this machine is seen from
    UnreadableError when it is not there, or breaks off while somebody reads it.
    """
    broken: Errors = (OSError, EOFError, zlib.error, *_zstd_errors())
    try:
        with _raw(path, base) as file:
            yield _unpacked(path, file) if unpack else file
    except FactcheckError:
        raise
    except broken as error:
        raise unreadable(visible(path), error) from None


def _raw(path: str, base: str) -> IO[bytes]:
    if not is_remote(path):
        return Path(base, path).open("rb")
    file: IO[bytes] = filesystem(path).open(path, "rb")
    return file


def filesystem(address: str) -> Any:
    """What fsspec has for the scheme of an address; FactcheckError when that is not installed."""
    try:
        import fsspec
    except ModuleNotFoundError:
        raise without(visible(address), "archive") from None
    scheme = address.partition("://")[0]
    try:
        return fsspec.filesystem(scheme)
    except (ValueError, ImportError) as error:
        raise FactcheckError(
            f"{visible(address)}: cannot be reached ({error})",
            f"Install the package of fsspec for {visible(scheme)}://, or copy the files here.",
        ) from None


def _unpacked(path: str, file: IO[bytes]) -> IO[bytes]:
    ending = path.lower().rpartition(".")[2]
    if ending == "gz":
        return gzip.GzipFile(fileobj=file)  # type: ignore[return-value]
    if ending == "zst":
        return _zstd(path, file)
    return file


def _zstd(path: str, file: IO[bytes]) -> IO[bytes]:
    import io

    try:
        import zstandard
    except ModuleNotFoundError:
        raise without(visible(path), "archive") from None
    unpacker = zstandard.ZstdDecompressor(max_window_size=WINDOW)
    stream = unpacker.stream_reader(file, read_across_frames=True)
    return io.BufferedReader(stream, 1 << 16)


def _zstd_errors() -> Errors:
    import sys

    module = sys.modules.get("zstandard")  # nobody can raise it before it is loaded
    return (module.ZstdError,) if module else ()
