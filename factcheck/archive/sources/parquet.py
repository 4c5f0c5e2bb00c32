"""Parquet: an article a row; a shard reads some of the row groups of a file."""

import json
from collections.abc import Iterator
from functools import partial
from typing import Any

from factcheck.archive.job import Fields, Job, Piece, Raw
from factcheck.archive.opened import opened
from factcheck.archive.problems import unreadable
from factcheck.archive.sources import record
from factcheck.readers import cms
from factcheck.visible import visible

ROWS = 64  # that are in memory together; an article may be long


def read(job: Job) -> Iterator[Raw]:
    """The articles of all rows in the pieces of the shard."""
    import pyarrow

    for piece in job.shard.pieces:
        with opened(piece.path, job.base, unpack=False) as file:
            try:
                yield from _rows(file, piece, job.settings.fields)
            except pyarrow.ArrowException as error:
                raise unreadable(visible(piece.path), error) from None


def _rows(file: Any, piece: Piece, fields: Fields) -> Iterator[Raw]:
    from pyarrow import parquet

    path = visible(piece.path)
    table = parquet.ParquetFile(file, buffer_size=1 << 20, pre_buffer=False)
    groups = range(piece.start, piece.end or table.num_row_groups)
    row = sum(table.metadata.row_group(group).num_rows for group in range(groups.start))
    columns = [name for name in table.schema_arrow.names if name in _wanted(fields)]
    for batch in table.iter_batches(ROWS, row_groups=[*groups], columns=columns, use_threads=False):
        for values in batch.to_pylist():
            yield _raw(path, row, values, fields)
            row += 1


def _wanted(fields: Fields) -> frozenset[str]:
    """The columns that are looked at; those of a nested field are in the first part's."""
    named = [field.partition(".")[0] for field in fields if field]
    return frozenset((*named, *cms.TITLES, *cms.AUTHORS, *cms.DATES))


def _raw(path: str, row: int, values: dict[str, Any], fields: Fields) -> Raw:
    place = f"{path}@{row}"
    data = json.dumps(values, default=str, sort_keys=True).encode()
    read = partial(record.document, place, values, fields)
    return Raw(path, place, record.id_of(values, fields), data, read)
