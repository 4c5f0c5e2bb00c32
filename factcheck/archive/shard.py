"""One shard: read, checked, written. It may be done anywhere and any number of times.

Everything that a kill can interrupt is made so that doing it again gives the same files: rows go
to files that appear whole, and the manifest, which says that the shard is done, comes last.
"""

from contextlib import ExitStack
from hashlib import blake2b
from typing import Any

from factcheck.archive.engine import engine
from factcheck.archive.job import Counts, Job, Outcome, Raw
from factcheck.archive.manifest import Record, part_name, read_record, write_record
from factcheck.archive.problems import UnreadableError
from factcheck.archive.rows import article_row, claim_rows, finding_rows
from factcheck.archive.schema import TABLES
from factcheck.archive.sources import articles_of
from factcheck.archive.store import Store, store_at
from factcheck.archive.tables import Writer, writer
from factcheck.errors import FactcheckError
from factcheck.run import Checked, check_document
from factcheck.visible import visible

SAME = "Install the same version on all machines."
OURS = "Please report it with the input."


def run_shard(job: Job) -> Outcome:
    """Do the shard, unless it is done; never raises what concerns this shard alone."""
    number, size = job.shard.number, job.shard.size
    if job.settings.engine != engine():
        failed = f"this worker has another engine ({engine()}, not {job.settings.engine})"
        return Outcome(number, size, failed=failed, remedy=SAME, fatal=True)
    try:
        store = store_at(job.out, job.base)
        known = read_record(store, job)
        if known and known.content == _content(job):
            return known.outcome
        return _done(job, store)
    except UnreadableError as error:
        return Outcome(number, size, failed=error.message, remedy=error.hint)
    except FactcheckError as error:
        return Outcome(number, size, failed=error.message, remedy=error.hint, fatal=True)
    except Exception as error:  # the process has other shards to do
        return Outcome(number, size, failed=f"a fault of its own ({error!r})", remedy=OURS)


def _content(job: Job) -> str:
    """The hash of what there is to read."""
    digest = Digest()
    for raw in articles_of(job):
        digest.add(raw)
    return digest.value()


def _done(job: Job, store: Store) -> Outcome:
    digest = Digest()
    with ExitStack() as stack:
        tables = Tables(job, store, stack)
        for raw in articles_of(job):
            digest.add(raw)
            _article(job, raw, tables)
        tables.close()
    outcome = Outcome(job.shard.number, job.shard.size, Counts(**tables.counts))
    write_record(store, job, Record(outcome, digest.value()))
    return outcome


def _article(job: Job, raw: Raw, tables: "Tables") -> None:
    """One article into the tables; what is wrong with it is a row as well."""
    try:
        document = raw.read()
        checked = check_document(document, scope=job.settings.scope, steps=False)
        rows = _rows(raw, checked)
    except FactcheckError as error:
        message = error.message.removeprefix(f"{visible(raw.place)}: ")
        rows = {"problems": [(raw.place, raw.id or None, message, error.hint)]}
    except Exception as error:  # a fault of our own must not cost the other articles
        reason = f"a fault of the engine's own ({type(error).__name__}: {error})"
        rows = {"problems": [(raw.place, raw.id or None, reason, OURS)]}
    tables.add(rows)


def _rows(raw: Raw, checked: Checked) -> dict[str, list[Any]]:
    return {
        "articles": [article_row(raw, checked)],
        "claims": claim_rows(raw.place, checked),
        "findings": finding_rows(raw.place, checked),
    }


class Digest:
    """The hash of articles as they are read."""

    def __init__(self) -> None:
        self._hash = blake2b(digest_size=16)

    def add(self, raw: Raw) -> None:
        """Take an article."""
        head = f"{raw.place}\0{raw.id}\0{len(raw.data)}\0"
        self._hash.update(head.encode("utf-8", "surrogatepass"))
        self._hash.update(raw.data)

    def value(self) -> str:
        """The hash in hexadecimal digits."""
        return self._hash.hexdigest()


class Tables:
    """All tables of a shard, open until `stack` is left, then there whole or not at all."""

    def __init__(self, job: Job, store: Store, stack: ExitStack) -> None:
        self.writers: dict[str, Writer] = {}
        self.counts = dict.fromkeys(TABLES, 0)
        for table in TABLES:
            name = part_name(table, job.shard.number, job.settings.form)
            file = stack.enter_context(store.file(name))
            self.writers[table] = writer(table, file, job.settings)

    def add(self, rows: dict[str, list[Any]]) -> None:
        """Take the rows of one article."""
        for table, found in rows.items():
            self.writers[table].add(found)
            self.counts[table] += len(found)

    def close(self) -> None:
        """Write what is held."""
        for one in self.writers.values():
            one.close()
