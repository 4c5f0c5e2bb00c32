"""Files → shards, a shard a line in a file, so that a million articles need no memory."""

import json
from collections.abc import Iterable, Iterator
from typing import IO

from factcheck.archive.inputs import Found, is_packed
from factcheck.archive.job import Piece, Shard, Sort
from factcheck.archive.opened import opened
from factcheck.archive.packages import look_for
from factcheck.errors import FactcheckError

PLAN = "plan.jsonl"
EACH = 1_000  # bytes that opening a file is worth, so that a shard has no million tiny ones


def cut(files: Iterable[Found], size: int, base: str) -> Iterator[Shard]:
    """Shards of about `size` bytes, numbered from 0: the same for the same files and size.

    Small files of one sort stand together; JSON lines are cut by bytes, Parquet by row groups;
    what is packed stays whole.
    """
    number, held, weight, read = 0, list[Piece](), 0, 0
    sort: Sort = "articles"
    for found in files:
        look_for(found.sort)
        for piece, more in _pieces(found, size, base):
            if held and (found.sort != sort or weight + more > size):
                yield Shard(number, sort, tuple(held), read)
                number, held, weight, read = number + 1, [], 0, 0
            sort = found.sort
            held.append(piece)
            weight += more + EACH
            read += more
    if held:
        yield Shard(number, sort, tuple(held), read)


def _pieces(found: Found, size: int, base: str) -> Iterator[tuple[Piece, int]]:
    """The parts of a file that can be read by themselves, each with its bytes."""
    path, whole, sort = found
    if sort == "jsonl" and whole > size and not is_packed(path):
        for start in range(0, whole, size):
            end = min(start + size, whole)
            yield Piece(path, whole, start, end), end - start
    elif sort == "parquet":
        yield from _row_groups(path, whole, size, base)
    else:
        yield Piece(path, whole), whole


def _row_groups(path: str, whole: int, size: int, base: str) -> Iterator[tuple[Piece, int]]:
    """Neighbouring row groups; one that cannot be read is left for the worker to say so."""
    weights = _weights(path, base)
    if not weights:
        yield Piece(path, whole), whole
    start, weight = 0, 0
    for group, more in enumerate(weights, 1):
        weight += more
        if weight >= size or group == len(weights):
            yield Piece(path, whole, start, group), weight
            start, weight = group, 0


def _weights(path: str, base: str) -> list[int]:
    """The bytes of each row group when it is unpacked; none when the file cannot be read."""
    import pyarrow
    from pyarrow import parquet

    try:
        with opened(path, base, unpack=False) as file:
            about = parquet.ParquetFile(file).metadata
            groups = range(about.num_row_groups)
            return [about.row_group(group).total_byte_size for group in groups]
    except (FactcheckError, pyarrow.ArrowException):
        return []


def write_plan(file: IO[bytes], found: Iterable[Shard]) -> tuple[int, int]:
    """Write the shards; how many there are, and their bytes."""
    count = size = 0
    for shard in found:
        pieces = [list(piece) for piece in shard.pieces]
        line = json.dumps([shard.number, shard.sort, pieces, shard.size])
        file.write(line.encode() + b"\n")
        count += 1
        size += shard.size
    return count, size


def read_plan(lines: Iterable[bytes]) -> Iterator[Shard]:
    """The shards of a plan that was written."""
    for line in lines:
        number, sort, pieces, size = json.loads(line)
        yield Shard(number, sort, tuple(Piece(*piece) for piece in pieces), size)
