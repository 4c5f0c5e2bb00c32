"""Shards on the cores of this machine: one process a core, each handed one shard at a time.

A process that dies is replaced and its shard done again, since shards may be done any number of
times. Processes come from a server that has the engine loaded (forkserver): a copy of this
process would inherit its locks and threads, and hangs when pyarrow is loaded.
"""

import os
import signal
from collections.abc import Generator, Iterable, Iterator
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from typing import Any

from factcheck.archive.job import Job, Outcome

MOST_TRIES = 5  # of a shard that ends its process each time: then it is the shard
CONTEXT = get_context("forkserver")
LOADED = ["factcheck.archive.shard", "claims.find"]
LOST = f"its process was ended {MOST_TRIES} times"
MEMORY = "Use fewer --jobs if memory is short, then go on with --resume."


def cores() -> int:
    """How many processes this machine lets us run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def outcomes(jobs: Iterable[Job], count: int) -> Generator[Outcome, None, None]:
    """What came of each job, as it comes, with `count` processes.

    They are ended when the caller stops asking.
    """
    CONTEXT.set_forkserver_preload(LOADED)
    desk = _Desk(iter(jobs))
    workers = [_Worker() for _ in range(count)]
    try:
        for worker in workers:
            worker.take(desk.next())
        while busy := [worker for worker in workers if worker.job]:
            for worker in _ready(busy):
                outcome = worker.answer()
                if outcome is None:
                    outcome = desk.again(worker.job)
                    worker.replace()
                worker.take(desk.next())
                if outcome:
                    yield outcome
    finally:
        for worker in workers:
            worker.end()


class _Desk:
    """Jobs to hand out: those of processes that died first."""

    def __init__(self, jobs: Iterator[Job]) -> None:
        self.jobs = jobs
        self.waiting: list[Job] = []
        self.tries: dict[int, int] = {}

    def next(self) -> Job | None:
        return self.waiting.pop() if self.waiting else next(self.jobs, None)

    def again(self, job: Job | None) -> Outcome | None:
        """Take back a job whose process died; what to say when that is enough."""
        if job is None:
            return None
        number = job.shard.number
        self.tries[number] = self.tries.get(number, 0) + 1
        if self.tries[number] >= MOST_TRIES:
            return Outcome(number, job.shard.size, failed=LOST, remedy=MEMORY)
        self.waiting.append(job)
        return None


class _Worker:
    """A process and what it is doing."""

    def __init__(self) -> None:
        self.job: Job | None = None
        self._start()

    def _start(self) -> None:
        self.pipe, theirs = CONTEXT.Pipe()
        self.process = CONTEXT.Process(target=serve, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()

    def take(self, job: Job | None) -> None:
        """Begin a job; one that died unnoticed is seen when its answer is asked for."""
        self.job = job
        if job:
            try:
                self.pipe.send(job)
            except OSError:
                self.process.join()

    def answer(self) -> Outcome | None:
        """What came of the job; None when the process died."""
        try:
            outcome: Outcome = self.pipe.recv()
        except (EOFError, OSError):
            return None
        return outcome

    def replace(self) -> None:
        """A new process instead of one that died."""
        self.end()
        self._start()

    def end(self) -> None:
        """End the process, whatever it does."""
        self.pipe.close()
        self.process.kill()
        self.process.join()


def _ready(busy: list[_Worker]) -> list[_Worker]:
    """Those that have an answer, or that are gone."""
    handles: dict[Any, _Worker] = {worker.pipe: worker for worker in busy}
    return [handles[one] for one in connection.wait(list(handles))]


def serve(pipe: "Connection[Outcome, Job]") -> None:
    """Do jobs until nobody hands one out; Ctrl-C is for the process that does."""
    from factcheck.archive.shard import run_shard

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            pipe.send(run_shard(pipe.recv()))
        except (EOFError, OSError):
            return
