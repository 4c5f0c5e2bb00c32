"""Runs targets over many seeds: what raises, hangs or differs from run to run is a finding."""

import argparse
import hashlib
import os
import signal
import subprocess
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from random import Random

from tests.factcheck.tool import ROOT, environment
from tests.fuzz.targets import TARGETS

LONGEST = 10  # seconds of processor for one input; the usual one takes some thousandths
TURN = 2.0  # seconds of one target before the next has its turn
SHOWN = 10  # findings of one sort that are told
COMPARED = 100  # inputs a target that are tried in processes with other hash seeds


class HangError(Exception):
    """One input took longer than any should."""


@contextmanager
def bounded() -> Iterator[None]:
    """Raise HangError when what is inside uses too much of the processor."""

    def ring(*_: object) -> None:
        raise HangError(f"more than {LONGEST} s")

    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def chance(target: str, seed: int) -> Random:
    """The source of chance of one input; another for each target."""
    return Random(f"{target} {seed}")


def attempt(target: str, seed: int) -> tuple[str, str]:
    """(what the target said, "") or ("", what went wrong: its last line and its place)."""
    try:
        with bounded():
            return TARGETS[target](chance(target, seed)), ""
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if "/site-packages/" not in frame.filename] or frames
        place = f"{ours[-1].filename.removeprefix(str(ROOT) + '/')}:{ours[-1].lineno}"
        return "", f"{type(error).__name__} at {place}: {str(error)[:300]!r}"


def digest(targets: Sequence[str], first: int, count: int) -> str:
    """What all these inputs give, in few letters; the same in every process."""
    said = hashlib.sha256()
    for target in targets:
        for seed in range(first, first + count):
            said.update(repr(attempt(target, seed)).encode("utf-8", "surrogatepass"))
    return said.hexdigest()


def digest_elsewhere(target: str, first: int, count: int, hash_seed: str) -> str:
    """The same, in a process of its own with another order of its sets."""
    code = f"from tests.fuzz.driver import digest; print(digest([{target!r}], {first}, {count}))"
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment({"PYTHONHASHSEED": hash_seed}),
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return ended.stdout.strip()


def inputs(minutes: float, first: int, targets: Sequence[str]) -> Iterator[tuple[str, int]]:
    """(target, seed) until the time is over.

    Each target gets as much time as any other, so that cheap ones are tried more often.
    """
    end = time.monotonic() + 60 * minutes
    next_ = dict.fromkeys(targets, first)
    while True:
        for target in targets:
            turn = time.monotonic() + TURN
            while time.monotonic() < turn:
                yield target, next_[target]
                next_[target] += 1
                if time.monotonic() > end:
                    return


def many(minutes: float, first: int, targets: Sequence[str]) -> int:
    """Try and tell; the number of findings."""
    tried: Counter[str] = Counter()
    found: Counter[str] = Counter()
    taken: Counter[str] = Counter()  # seconds of processor
    for target, seed in inputs(minutes, first, targets):
        begun = time.process_time()
        _, wrong = attempt(target, seed)
        taken[target] += time.process_time() - begun
        tried[target] += 1
        if wrong:
            sort = wrong.partition(": ")[0]
            found[sort] += 1
            if found[sort] <= SHOWN:
                print(f"{target} {seed}: {wrong}", flush=True)
    for target in targets:
        one, other = (digest_elsewhere(target, first, COMPARED, h) for h in ("1", "2"))
        if one != other:
            found[f"{target} differs"] += 1
            print(f"{target}: seeds {first} to {first + COMPARED - 1} differ by PYTHONHASHSEED")
    for target in targets:
        cost = 1000 * taken[target] / max(1, tried[target])
        seeds = f"seeds {first} to {first + tried[target] - 1}"
        print(f"{tried[target]:9,}  {target}, {seeds}, {cost:.1f} ms each")
    print(f"{tried.total():9,}  inputs, {found.total():,} findings of {len(found)} sorts")
    return found.total()


def steered(target: str, minutes: float) -> int:
    """Let atheris look for input that reaches new lines; it ends the process at a finding."""
    import atheris

    from tests.fuzz.steered import Steered

    use: Callable[[Random], str] = TARGETS[target]
    corpus = ROOT / "tests" / "fuzz" / "corpus" / target
    folders = [str(corpus)] if corpus.is_dir() else []
    options = [f"-max_total_time={int(60 * minutes)}", "-max_len=4096", "-timeout=20"]
    atheris.Setup([sys.argv[0], *options, *folders], lambda data: use(Steered(data)))
    atheris.Fuzz()
    return 0


def main(words: Sequence[str]) -> int:
    """The command line; 1 when something was found."""
    parser = argparse.ArgumentParser(description="Try the tool with made-up input.")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--target", choices=TARGETS, action="append")
    parser.add_argument("--seed", type=int, help="try one input and show what happens")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--coverage", choices=TARGETS, help="steered by coverage, with atheris")
    asked = parser.parse_args(words)
    targets = asked.target or list(TARGETS)
    os.chdir(ROOT)
    if asked.coverage:
        return steered(asked.coverage, asked.minutes)
    if asked.seed is not None:
        for target in targets:
            print(f"{target} {asked.seed}: {TARGETS[target](chance(target, asked.seed))}")
        return 0
    return 1 if many(asked.minutes, asked.first, targets) else 0
