"""Draws changes by chance, tries each, and says what share was noticed."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.mutants.changes import Mutant, mutant, places
from tests.mutants.trial import HOME, Desk, copy, prepared

UNDER = ("claims", "factcheck/checks")
DATA = ("/compiled/", "stored_patterns.py")
LEAST = 85  # per cent
FIRST = ["tests/test_pinned.py", "tests/factcheck/test_checks.py"]  # notice most, in little time
TESTS = ["claims", "factcheck", "tests/claims", "tests/factcheck", "tests/test_golden.py", *FIRST]
APART = (  # what asks the command in a process of its own, and two that are slow
    *("lsp", "start", "faults", "editor_settings", "cli", "bad_input", "against", "diff"),
)


def modules(tree: Path, under: Sequence[str]) -> dict[str, str]:
    """Path -> source of every module that may be changed."""
    paths = sorted(path for folder in under for path in (tree / folder).rglob("*.py"))
    named = {path.relative_to(tree).as_posix(): path for path in paths}
    return {
        name: path.read_text("utf-8")
        for name, path in named.items()
        if not any(part in name for part in DATA)
    }


def drawn(sources: dict[str, str], sample: int, seed: int) -> list[Mutant]:
    """So many changes: a module by its lines, then one of its places; none twice."""
    chance = Random(seed)
    left = {path: places(source) for path, source in sources.items()}
    found: list[Mutant] = []
    while len(found) < sample and any(left.values()):
        open_ = [path for path in left if left[path]]
        lines = [sources[path].count("\n") for path in open_]
        [path] = chance.choices(open_, lines)
        place = left[path].pop(chance.randrange(len(left[path])))
        found.append(mutant(path, sources[path], place))
    return found


def at(sources: dict[str, str], asked: Sequence[str]) -> list[Mutant]:
    """Every change of a module, PATH, or of one of its lines, PATH:LINE."""
    found = []
    for path, _, line in (one.partition(":") for one in asked):
        if path not in sources:
            sys.exit(f"no module to change: {path}")
        every = (mutant(path, sources[path], place) for place in places(sources[path]))
        found += [one for one in every if not line or one.line == int(line)]
    return found


def told(desk: Desk, mutants: Sequence[Mutant], only: set[int]) -> Counter[str]:
    """Try each and say what became of it."""
    fates: Counter[str] = Counter()
    same = mutants[0]._replace(source=(desk.tree / mutants[0].path).read_text("utf-8"))
    if desk.fate(same) != "survived":
        sys.exit(f"a module that is not changed fails its tests: {desk.tree / 'trial.log'}")
    for number, one in enumerate(mutants, 1):
        if only and number not in only:
            continue
        begun = time.monotonic()
        fate = desk.fate(one)
        fates[fate] += 1
        print(f"{number:4} {fate:14} {time.monotonic() - begun:6.1f} s  {one}", flush=True)
    return fates


def main(words: Sequence[str]) -> int:
    """The command line; 1 when too few were noticed."""
    parser = argparse.ArgumentParser(description="Change the code and see whether a test notices.")
    parser.add_argument("--sample", type=int, default=250)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--under", action="append", help="a folder; claims and the checks")
    parser.add_argument("--only", default="", help="numbers of changes, with commas")
    parser.add_argument("--at", action="append", help="all changes at PATH or PATH:LINE")
    parser.add_argument("--tests", action="append", help="try these tests and no others")
    parser.add_argument("--desk", type=Path, help="a folder to work in that is kept")
    asked = parser.parse_args(words)
    with TemporaryDirectory(prefix="mutants") as made:
        tree = (asked.desk or Path(made)).resolve()
        copy(HOME, tree)
        prepared(tree)
        sources = modules(tree, asked.under or UNDER)
        mutants = at(sources, asked.at) if asked.at else drawn(sources, asked.sample, asked.seed)
        if not mutants:
            sys.exit("nothing to change there")
        tests = asked.tests or [*TESTS, *(f"--ignore-glob=*/test_{name}.py" for name in APART)]
        desk = Desk(tree, [f"{folder}/*" for folder in UNDER], tests, FIRST)
        fates = told(desk, mutants, {int(number) for number in asked.only.split(",") if number})
    share = 100 * (1 - fates["survived"] / fates.total())
    print(f"{share:.1f} % of {fates.total()} changes were noticed: {dict(fates)}")
    return 0 if share >= LEAST else 1
