"""What is known of a shard that was done: what went in, by which engine, what came out."""

import json
from typing import Any, NamedTuple

from factcheck.archive.job import Counts, Job, Outcome
from factcheck.archive.schema import SCHEMA, TABLES
from factcheck.archive.store import Store


def part_name(table: str, number: int, form: str) -> str:
    """Where a shard's rows of a table stand.

    >>> part_name("claims", 12, "parquet")
    'claims/0000012.parquet'
    """
    return f"{table}/{number:07}.{form}"


def record_name(number: int) -> str:
    """Where the manifest of a shard stands."""
    return f"manifest/{number:07}.json"


class Record(NamedTuple):
    """The manifest of one shard.

    content  hash of all that was read: places, ids and bytes of its articles
    """

    outcome: Outcome
    content: str


def write_record(store: Store, job: Job, record: Record) -> None:
    """Say that the shard is done; its tables have to be there by now."""
    done = record.outcome
    about = {
        **_about(job),
        "content": record.content,
        **done.counts._asdict(),
        "parts": _parts(store, job),
    }
    with store.file(record_name(job.shard.number)) as file:
        file.write((json.dumps(about, indent=1) + "\n").encode())


def read_record(store: Store, job: Job) -> Record | None:
    """What is known of the shard; None when it is not done, or for another input or engine, or
    when a table is not as it was.
    """
    data = store.read(record_name(job.shard.number))
    try:
        known = json.loads(data) if data else {}
    except ValueError:
        return None
    about = json.loads(json.dumps(_about(job)))
    if not known or any(known.get(name) != value for name, value in about.items()):
        return None
    if known["parts"] != _parts(store, job):
        return None
    counts = Counts(*(known[name] for name in Counts._fields))
    outcome = Outcome(job.shard.number, job.shard.size, counts, reused=True)
    return Record(outcome, known["content"])


def _about(job: Job) -> dict[str, Any]:
    shard = job.shard
    return {
        "schema": SCHEMA,
        "engine": job.settings.engine,
        "settings": job.settings.as_json(),
        "shard": shard.number,
        "sort": shard.sort,
        "inputs": [piece._asdict() for piece in shard.pieces],
    }


def _parts(store: Store, job: Job) -> dict[str, int | None]:
    """The bytes of each table."""
    names = [part_name(table, job.shard.number, job.settings.form) for table in TABLES]
    return {name: store.size(name) for name in names}
