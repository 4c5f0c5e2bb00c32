"""A scan that is under way: its processes, how far it is, an end that it did not expect."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.factcheck.tool import environment

PATIENCE = 60  # seconds; a scan of a test takes a few when the machine is its own


class Scan:
    """`factcheck scan` as a process that is watched."""

    def __init__(self, *arguments: str, cwd: Path, limit: Callable[[], None] | None = None) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "factcheck", "scan", *arguments],
            cwd=cwd, env=environment(), text=True, preexec_fn=limit,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def ended(self) -> tuple[int, str]:
        """Its exit code and what it said, when it has come to its end."""
        _, said = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said

    def running(self) -> bool:
        """Is it still under way?"""
        return self.process.poll() is None

    def workers(self) -> list[int]:
        """The processes that do the shards."""
        return [one for server in children(self.process.pid) for one in children(server)]

    def kill(self) -> list[int]:
        """Kill the driver alone; the processes that it leaves behind."""
        left = self.workers()
        self.process.kill()
        self.process.communicate()
        return left


def children(parent: int) -> list[int]:
    """The processes that a process has started."""
    try:
        listed = Path(f"/proc/{parent}/task/{parent}/children").read_text()
    except FileNotFoundError:
        return []
    return [int(number) for number in listed.split()]


def alive(process: int) -> bool:
    """Does it still run? One that nobody has asked for its end stays in the list of processes."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def end(process: int) -> bool:
    """Kill a process as the system does when memory is short; was it there?"""
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def wait_for(condition: Callable[[], object]) -> None:
    """Wait until something is so."""
    for _ in range(PATIENCE * 100):
        if condition():
            return
        time.sleep(0.01)
    raise AssertionError("it took too long")


def done(out: Path) -> list[str]:
    """The shards that are done."""
    return sorted(file.name for file in (out / "manifest").glob("*.json"))


def left_over(out: Path) -> list[str]:
    """Files that nobody asked for."""
    return [str(file) for file in out.rglob(".*")]


def peak(process: int) -> int:
    """The most memory that a process has had, in MB."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except FileNotFoundError:
        return 0
    found = status.partition("VmHWM:")[2].split()
    return int(found[0]) // 1000 if found else 0
