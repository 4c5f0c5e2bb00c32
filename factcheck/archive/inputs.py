"""The input → its files, in one order whatever the order of the command line or of a disk."""

import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.archive.job import Sort
from factcheck.archive.opened import PACKED, filesystem, is_remote, plain_name
from factcheck.errors import FactcheckError
from factcheck.readers.types import ENDINGS
from factcheck.visible import visible

SORTS: dict[str, Sort] = {  # ending -> what the file holds; any other that is read is an article
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".warc": "warc",
    ".wet": "warc",
}


class Found(NamedTuple):
    """A file of the input: its path from `base`, its bytes, what it holds."""

    path: str
    size: int
    sort: Sort


def files_of(inputs: Iterable[str], base: str, out: str) -> Iterator[Found]:
    """Every file that is meant: those named, and in folders those of types that are read.

    Hidden files are none, and neither are `out` and the results of other scans. FactcheckError
    when an input is not there.
    """
    for name in sorted({_tidy(name) for name in inputs}):
        yield from _remote(name, out) if is_remote(name) else _local(name, base, out)


def _tidy(name: str) -> str:
    if not name:
        raise FactcheckError("an input: is empty", "Name a folder or a file.")
    return name.rstrip("/") or "/"


def _local(name: str, base: str, out: str) -> Iterator[Found]:
    path = Path(base, name)
    try:
        if path.is_dir():
            yield from _walk(name, base, os.path.realpath(Path(base, out)))
        else:
            yield Found(name, path.stat().st_size, sort_of(name) or "articles")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise FactcheckError(
            f"{visible(name)}: cannot be read ({reason})", "Check the path."
        ) from None


def _walk(folder: str, base: str, out: str) -> Iterator[Found]:
    """What is in a folder and in those below, by name; links to folders are not followed."""
    with os.scandir(os.path.join(base, folder)) as entries:  # noqa: PTH118  a million of them
        names = sorted(
            f"{entry.name}/" if entry.is_dir(follow_symlinks=False) else entry.name
            for entry in entries
            if not entry.name.startswith(".")
        )
    for name in names if not _is_result(names) else ():
        path = f"{folder}/{name}".replace("//", "/")
        if name.endswith("/"):
            if os.path.realpath(os.path.join(base, path)) != out:  # noqa: PTH118
                yield from _walk(path.rstrip("/"), base, out)
        elif sort := sort_of(name):
            yield Found(path, os.stat(os.path.join(base, path)).st_size, sort)  # noqa: PTH116,PTH118


def _is_result(names: Collection[str]) -> bool:
    """Is a folder with these in it what a scan has written?"""
    return "scan.json" in names and "manifest/" in names


def _remote(address: str, out: str) -> Iterator[Found]:
    system = filesystem(address)
    try:
        if system.isdir(address):
            yield from _below(system, address, out.rstrip("/"))
        else:
            size = system.info(address)["size"] or 0
            yield Found(address, size, sort_of(address) or "articles")
    except (OSError, ValueError) as error:
        raise FactcheckError(
            f"{visible(address)}: cannot be read ({error})", "Check the address."
        ) from None


def _below(system: Any, folder: str, out: str) -> Iterator[Found]:
    """What is in a folder at an address and in those below, in the order of `_walk`."""
    entries: dict[str, int] = {}
    for entry in system.ls(folder, detail=True):
        end = "/" if entry["type"] == "directory" else ""
        entries[entry["name"].rstrip("/").rpartition("/")[2] + end] = entry.get("size") or 0
    for name in sorted(entries) if not _is_result(entries) else ():
        path = f"{folder.rstrip('/')}/{name}"
        if name.startswith("."):
            continue
        if name.endswith("/"):
            if path.rstrip("/") != out:
                yield from _below(system, path.rstrip("/"), out)
        elif sort := sort_of(name):
            yield Found(path, entries[name], sort)


def sort_of(name: str) -> Sort | None:
    """What a file holds by its name; None for what nobody reads.

    >>> sort_of("news/2021.jsonl.gz"), sort_of("draft.md"), sort_of("draft.pages")
    ('jsonl', 'articles', None)
    """
    plain = plain_name(name.lower())
    ending = plain[plain.rfind(".") :] if "." in plain else ""
    if ending in SORTS:
        return SORTS[ending]
    return "articles" if ending in ENDINGS else None


def is_packed(path: str) -> bool:
    """Can it be read only from its beginning?"""
    return path.lower().endswith(PACKED)
