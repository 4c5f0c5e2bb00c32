"""A whole scan on one screen: plan, do every shard, close the result."""

import json
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any, NamedTuple

from factcheck.archive.engine import engine
from factcheck.archive.inputs import files_of
from factcheck.archive.job import Counts, Job, Outcome, Settings
from factcheck.archive.packages import look_for
from factcheck.archive.plan import PLAN, cut, read_plan, write_plan
from factcheck.archive.schema import SCHEMA, TABLES
from factcheck.archive.store import PART, Store, store_at
from factcheck.archive.watch import Seen
from factcheck.errors import FactcheckError
from factcheck.visible import visible

ABOUT = "scan.json"
Run = Callable[[Iterable[Job]], Generator[Outcome, None, None]]


class Plan(NamedTuple):
    """A scan that was prepared.

    shards, size  how many there are, and bytes to read
    """

    inputs: tuple[str, ...]
    settings: Settings
    base: str
    out: str
    shards: int
    size: int

    def jobs(self) -> Iterator[Job]:
        """Every shard, one after the other."""
        for shard in read_plan(store_at(self.out, self.base).lines(PLAN)):
            yield Job(shard, self.settings, self.base, self.out)


def prepare(inputs: Sequence[str], out: str, settings: Settings, *, resume: bool = False) -> Plan:
    """List the input and cut it into shards; what they are stands in `out` from then on.

    FactcheckError when `out` holds a scan and `resume` is off, or one that is not this one.
    """
    look_for(settings.form)
    settings = settings._replace(engine=engine())
    base = os.getcwd()  # noqa: PTH109
    store = store_at(out, base)
    _look_at(store, out, settings, resume)
    with store.file(PLAN) as file:
        count, size = write_plan(file, cut(files_of(inputs, base, out), settings.size, base))
        if not count:
            raise FactcheckError(
                f"{visible(', '.join(inputs))}: holds nothing that is read",
                "Files are known by their endings: .txt, .html, .jsonl, .parquet, .warc, ...",
            )
    plan = Plan(tuple(sorted(set(inputs))), settings, base, out, count, size)
    _say(store, plan, None)
    return plan


def scan(plan: Plan, run: Run, seen: Seen) -> Counts:
    """Do every shard with `run` and close the result; the sums of all counts.

    seen  is shown what came of each shard
    FactcheckError when some could not be done: all that was is kept, and `resume` goes on.
    """
    total, done, failed = Counts(), 0, list[Outcome]()
    try:
        with closing(run(plan.jobs())) as found:
            for outcome in found:
                seen(outcome)
                if outcome.failed:
                    failed.append(outcome)
                else:
                    total, done = total.plus(outcome.counts), done + 1
                if outcome.fatal:
                    break
    finally:
        finish(plan, total if done == plan.shards else None)
    if failed:
        raise _undone(plan, done, failed)
    return total


def finish(plan: Plan, total: Counts | None) -> None:
    """Take away what belongs to no shard, and say what there is; `total` when all are done."""
    store = store_at(plan.out, plan.base)
    _sweep(store, plan)
    if total is not None:
        _say(store, plan, total)


def _look_at(store: Store, out: str, settings: Settings, resume: bool) -> None:
    """FactcheckError when the place of the result is taken by something else."""
    shown = visible(out)
    data = store.read(ABOUT)
    if data is None:
        if store.names():
            raise FactcheckError(f"{shown}: is not empty", "Name a new folder for the result.")
        return
    if not resume:
        raise FactcheckError(
            f"{shown}: holds a scan", "--resume goes on with it; else name another folder."
        )
    known = json.loads(data)
    other = [name for name, value in _about(settings).items() if known.get(name) != value]
    if other:
        raise FactcheckError(
            f"{shown}: holds a scan with {_differences(known, settings, other[0])}",
            "Name another folder for this one.",
        )


def _differences(known: dict[str, Any], settings: Settings, name: str) -> str:
    if name != "settings":
        return f"{name} {known.get(name)}, and this is {_about(settings)[name]}"
    now, then = settings.as_json(), known["settings"]
    names = [key for key, value in now.items() if then.get(key) != value]
    return f"other settings ({', '.join(names)})"


def _about(settings: Settings) -> dict[str, Any]:
    about = {"schema": SCHEMA, "engine": settings.engine, "settings": settings.as_json()}
    known: dict[str, Any] = json.loads(json.dumps(about))
    return known


def _say(store: Store, plan: Plan, counts: Counts | None) -> None:
    about = {
        **_about(plan.settings),
        "inputs": plan.inputs,
        "shards": plan.shards,
        "bytes": plan.size,
        "complete": counts is not None,
        **(counts._asdict() if counts else {}),
    }
    with store.file(ABOUT) as file:
        file.write((json.dumps(about, indent=1) + "\n").encode())


def _sweep(store: Store, plan: Plan) -> None:
    """Take away what killed workers have left, and what an input that shrank has."""
    for folder in (*TABLES, "manifest", ""):
        for name in store.names(folder):
            number = name.partition(".")[0]
            left = name.startswith(".") and name.endswith(PART)
            if left or (number.isdecimal() and int(number) >= plan.shards):
                store.remove([f"{folder}/{name}" if folder else name])


def _undone(plan: Plan, done: int, failed: list[Outcome]) -> FactcheckError:
    last = failed[-1]
    if last.fatal or len(failed) == 1:
        return FactcheckError(
            f"{last.failed}; {done} of {plan.shards} shards are done", last.remedy
        )
    return FactcheckError(
        f"{len(failed)} of {plan.shards} shards are not done",
        "Mend what was said above, then go on with --resume.",
    )
