"""The articles of a shard, one after the other, whatever they are kept in."""

from collections.abc import Callable, Iterator
from importlib import import_module

from factcheck.archive.job import Job, Raw


def articles_of(job: Job) -> Iterator[Raw]:
    """Every article of the shard in the order of the input.

    UnreadableError when a file of many articles is not there or breaks off.
    """
    read: Callable[[Job], Iterator[Raw]] = import_module(
        f"factcheck.archive.sources.{job.shard.sort}"
    ).read
    return read(job)
