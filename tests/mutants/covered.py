"""Which tests reach which lines, and how long each takes: asked once, for all mutants."""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

FEW = 3  # tests
WORDS = (  # of every run of pytest here
    *("-q", "-p", "no:cacheprovider"),
    *("-W", "ignore:Module already imported:pytest.PytestAssertRewriteWarning"),
)


class Covered:
    """Tests by line: {path: {line: [number of test]}}, and the seconds of each."""

    def __init__(self, lines: dict[str, dict[int, list[int]]], seconds: dict[str, float]) -> None:
        self.lines = lines
        self.seconds = seconds
        self._names = list(seconds)

    def tests(self, path: str, line: int) -> list[str]:
        """Those that reach a line, the quickest first.

        What runs once only, when a module is imported or for an answer that is kept, is reached
        by all that reach anything else of the module.
        """
        of_file = self.lines.get(path, {})
        found = set(of_file.get(line, ()))
        if len(found) < FEW:
            found = {number for numbers in of_file.values() for number in numbers}
        return sorted((self._names[n] for n in found), key=lambda name: self.seconds[name])

    def write(self, place: Path) -> None:
        """Keep it for another run."""
        place.write_text(json.dumps([self.lines, self.seconds]), "utf-8")


def read(place: Path) -> Covered:
    """What `write` kept."""
    lines, seconds = json.loads(place.read_text("utf-8"))
    numbered = {path: {int(line): n for line, n in of.items()} for path, of in lines.items()}
    return Covered(numbered, seconds)


class _Watch:
    """A plug-in of pytest: names the test that runs, and takes its time."""

    def __init__(self, coverage: Any) -> None:
        self.coverage = coverage
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Around each test with what it sets up."""
        self.coverage.switch_context(item.nodeid)
        begun = time.monotonic()
        try:
            return (yield)
        finally:
            self.seconds[item.nodeid] = time.monotonic() - begun
            self.coverage.switch_context("")


def measured(tree: Path, sources: list[str], tests: list[str]) -> Covered:
    """Run the tests of a tree under coverage; call it in a process of its own."""
    import coverage

    watched = coverage.Coverage(
        data_file=None, config_file=False, include=[str(tree / source) for source in sources]
    )
    watch = _Watch(watched)
    watched.start()
    ended = pytest.main([*tests, "--tb=short", *WORDS], plugins=[watch])
    watched.stop()
    if ended:
        sys.exit(1)
    numbers = {name: number for number, name in enumerate(watch.seconds)}
    data = watched.get_data()
    lines = {
        str(Path(path).relative_to(tree)): {
            line: [numbers[name] for name in names if name]
            for line, names in data.contexts_by_lineno(path).items()
        }
        for path in data.measured_files()
    }
    return Covered(lines, watch.seconds)
