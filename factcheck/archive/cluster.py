"""Shards on a cluster: the same function on Dask distributed, which does lost tasks again."""

from collections.abc import Generator, Iterable
from itertools import islice
from typing import Any

from factcheck.archive.job import Job, Outcome
from factcheck.archive.pool import LOST, MEMORY
from factcheck.archive.shard import run_shard
from factcheck.errors import FactcheckError
from factcheck.extras import without
from factcheck.visible import visible

WINDOW = 3  # tasks a worker thread has or waits for: no more are handed out, so that none pile up
PATIENCE = 30  # seconds for a scheduler to answer, and for a first worker


def outcomes(jobs: Iterable[Job], scheduler: str) -> Generator[Outcome, None, None]:
    """What came of each job, as it comes; `scheduler` is an address or a scheduler file."""
    try:
        from distributed import as_completed
    except ModuleNotFoundError:
        raise without("--scheduler", "cluster") from None
    client = _client(scheduler)
    waiting = iter(jobs)
    try:
        first = islice(waiting, WINDOW * _threads(client, scheduler))
        running = {_submit(client, job): job for job in first}
        done = as_completed(list(running))
        for future in done:
            job = running.pop(future)
            outcome = _outcome(future, job)
            for more in islice(waiting, 1):
                new = _submit(client, more)
                running[new] = more
                done.add(new)
            yield outcome
    finally:
        client.close()


def _client(scheduler: str) -> Any:
    from distributed import Client

    where = {"address": scheduler} if "://" in scheduler else {"scheduler_file": scheduler}
    try:
        return Client(**where, timeout=PATIENCE)
    except (OSError, TimeoutError, ValueError) as error:
        raise FactcheckError(
            f"--scheduler: {visible(scheduler)} does not answer ({error or 'no answer in time'})",
            "Start one with: dask scheduler --scheduler-file FILE.",
        ) from None


def _threads(client: Any, scheduler: str) -> int:
    """How many tasks can run at once; FactcheckError when no worker comes."""
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError:
        raise FactcheckError(
            f"--scheduler: {visible(scheduler)} has no workers",
            "Start some with: dask worker ADDRESS --nthreads 1 --nworkers 2.",
        ) from None
    threads: int = sum(client.nthreads().values())
    return max(1, threads)


def _submit(client: Any, job: Job) -> Any:
    return client.submit(run_shard, job, pure=False, key=f"factcheck-{job.shard.number}")


def _outcome(future: Any, job: Job) -> Outcome:
    from distributed import KilledWorker

    try:
        outcome: Outcome = future.result()
    except KilledWorker:
        return Outcome(job.shard.number, job.shard.size, failed=LOST, remedy=MEMORY)
    except ImportError as error:
        failed, remedy = f"the workers cannot do it ({error})", "Install factcheck there as well."
        return Outcome(job.shard.number, job.shard.size, failed=failed, remedy=remedy, fatal=True)
    return outcome
