"""Writers that are processes of their own, for tests of what a ledger keeps.

python -m tests.ledger.writing PLACE NAME COUNT   writes COUNT marks, says so after each
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from factcheck.ledger.mark import Mark, Version
from factcheck.ledger.place import Place
from factcheck.ledger.store import Ledger
from factcheck.verdicts import STATUSES
from tests.factcheck.tool import ROOT, environment

ARTICLE, TEXT = "ferry.txt", Version("31 people were killed.", "2021-07-08")
CLAIMS = tuple(f"claim{number}" for number in range(5))
AT = "2021-07-09T10:00:00Z"
# a writer is killed so many marks after its beginning, and up to so many seconds later: on opening,
# writing and committing alike, however busy the machine is
MOST_MARKS, LONGEST = 3, 0.02


def write(place: str, name: str, count: int, tell: int) -> None:
    """Write marks one by one; each is told to the file `tell` once it is acknowledged."""
    ledger = Ledger(Place(place))
    chosen = random.Random(name)
    for number in range(count):
        claim, verdict = chosen.choice(CLAIMS), chosen.choice(tuple(STATUSES))
        note = f"{name}-{number}"
        [mark] = ledger.add(TEXT, [Mark(ARTICLE, claim, "31 people", AT, name, verdict, note=note)])
        os.write(tell, f"{mark.id} {note}\n".encode())


def together(place: str, count: int) -> dict[str, int]:
    """Two processes write `count` marks each at once: note -> number of all acknowledged ones."""
    writers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.ledger.writing", place, name, str(count)],
            cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True,
        )
        for name in ("anna", "ben")
    ]  # fmt: skip
    told: dict[str, int] = {}
    for writer in writers:
        out, _ = writer.communicate(timeout=900)
        assert writer.returncode == 0
        told |= _acknowledged(out)
    return told


def killed(place: str, rounds: int, seed: int) -> dict[str, int]:
    """A writer is killed `rounds` times at random moments: all that was acknowledged before."""
    moments, told = random.Random(seed), dict[str, int]()
    for number in range(rounds):
        reads, writes = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reads)
            try:
                write(place, f"life{number}", 10**9, writes)
            finally:
                os._exit(3)  # only when a mark could not be written
        os.close(writes)
        out = _some(reads, moments.randint(0, MOST_MARKS))
        time.sleep(moments.uniform(0, LONGEST))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL
        told |= _acknowledged((out + _rest(reads)).decode())
    return told


def _some(pipe: int, lines: int) -> bytes:
    """What comes until there are so many lines."""
    out = b""
    while out.count(b"\n") < lines:
        out += os.read(pipe, 1 << 16)
    return out


def _rest(pipe: int) -> bytes:
    out = b""
    while part := os.read(pipe, 1 << 16):
        out += part
    os.close(pipe)
    return out


def _acknowledged(out: str) -> dict[str, int]:
    """Whole lines only: half a line was not told."""
    lines = [line.split() for line in out.splitlines(keepends=True) if line.endswith("\n")]
    return {note: int(number) for number, note in lines}


def assert_kept(ledger: Ledger, told: dict[str, int]) -> list[Mark]:
    """Every acknowledged mark is there under its number, and each follows the one before it."""
    marks = ledger.marks(ARTICLE)
    there = {mark.note: mark.id for mark in marks}
    assert {note: there.get(note) for note in told} == told
    before = dict.fromkeys(CLAIMS, "open")
    for mark in marks:
        assert mark.was == before[mark.claim]
        before[mark.claim] = mark.verdict
    return marks


if __name__ == "__main__":
    if sys.argv[1] == "kill":
        _, _, where, rounds, seed = sys.argv
        Ledger(Place(where)).close()
        Path(f"{where}.told").write_text(json.dumps(killed(where, int(rounds), int(seed))), "utf-8")
    else:
        _, where, who, many = sys.argv
        write(where, who, int(many), sys.stdout.fileno())
