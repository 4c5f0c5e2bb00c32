"""A copy of the tree in which one module at a time is changed, and processes that try its tests."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import hypothesis.strategies  # noqa: F401  each trial would load it again
import pytest

from tests.mutants.changes import Mutant
from tests.mutants.covered import WORDS, Covered, measured, read

Fate = Literal["killed", "killed by time", "survived"]
FEW = 150  # tests
PATIENCE = 10  # times what the tests take on the unchanged tree
LEAST = 60.0  # seconds that a trial may take at least
MEMORY = 3 * 2**30  # bytes
HOME = Path(__file__).resolve().parents[2]


def copy(tree: Path, target: Path) -> None:
    """The files of a tree that git knows or would take."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=tree, capture_output=True, check=True,
    ).stdout.decode()  # fmt: skip
    for name in listed.split("\0"):
        if name and (tree / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(tree / name, target / name)


def prepared(tree: Path) -> None:
    """Compile the patterns of the tree; those that a change touches are compiled anew."""
    subprocess.run([sys.executable, "tools/store_patterns.py"], cwd=tree, check=True)


def asked_of_a_child(tree: Path, do: Callable[[], int], seconds: float) -> int | None:
    """The exit code of `do` in a copy of this process, in the tree; None when it took too long.

    What it prints is in the tree's trial.log.
    """
    child = os.fork()
    if child == 0:
        code = 1
        try:
            _settle(tree)
            code = do()
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    return _waited(child, seconds)


def _settle(tree: Path) -> None:
    """Make this process one that was started in the tree."""
    os.setsid()
    log = os.open(tree / "trial.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.chdir(tree)
    sys.dont_write_bytecode = False  # or pytest would rewrite each test module anew
    sys.path[:] = [str(tree), *(place for place in sys.path if place not in ("", str(HOME)))]
    for name in [name for name in sys.modules if name.partition(".")[0] == "tests"]:
        del sys.modules[name]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _waited(child: int, seconds: float) -> int | None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


class Desk:
    """The copy, and what is known of its tests; `first` is what is tried before all others."""

    def __init__(self, tree: Path, sources: list[str], tests: list[str], first: list[str]) -> None:
        self.tree = tree
        self._first = first
        known = tree / "covered.json"
        if not known.exists():
            asked_of_a_child(tree, lambda: _keep(measured(tree, sources, tests), known), 3600)
        if not known.exists():
            sys.exit(f"the tests must pass before anything is changed: {tree / 'trial.log'}")
        self.covered: Covered = read(known)
        self._clock = 1_000_000_000

    def fate(self, mutant: Mutant) -> Fate:
        """Change the module, try its tests, and put it back."""
        original = (self.tree / mutant.path).read_text("utf-8")
        stages = self._stages(self.covered.tests(mutant.path, mutant.line))
        self._write(mutant.path, mutant.source)
        try:
            for tests in stages:
                code = self._tried(tests) if tests else 0
                if code is None:
                    return "killed by time"
                if code:
                    return "killed"
            return "survived"
        finally:
            self._write(mutant.path, original)

    def _stages(self, near: list[str]) -> list[list[str]]:
        """What is tried first and second: few that are near before those that see most.

        Where none is near, the answer was worked out and kept before the first test: all count.
        """
        near = near or list(self.covered.seconds)
        first = [name for name in near if name.startswith(tuple(self._first))]
        others = [name for name in near if name not in set(first)]
        return [others, first] if len(others) <= FEW else [first, others]

    def _tried(self, tests: list[str]) -> int | None:
        usual = sum(self.covered.seconds.get(name, 10) for name in tests)
        words = [*tests, "-x", "--tb=line", *WORDS]
        limit = max(LEAST, PATIENCE * usual)
        return asked_of_a_child(self.tree, lambda: int(pytest.main(words)), limit)

    def _write(self, path: str, source: str) -> None:
        """With a time of its own: what Python compiled of another version is then never used."""
        self._clock += 10
        (self.tree / path).write_text(source, "utf-8")
        os.utime(self.tree / path, (self._clock, self._clock))


def _keep(covered: Covered, place: Path) -> int:
    covered.write(place)
    return 0
