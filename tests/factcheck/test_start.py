"""What a plain run never loads; each of these costs more than reading an article."""

import subprocess
import sys

import pytest

from tests.factcheck.tool import ROOT, environment

HEAVY = {
    "asyncio", "charset_normalizer", "click", "dataclasses", "dateutil.parser",
    "email", "http", "importlib.metadata", "importlib.resources", "jinja2", "jsonschema",
    "logging", "lxml", "multiprocessing", "pydantic", "regex", "rich", "sqlite3", "tempfile",
    "tomllib", "unittest", "xml",
}  # fmt: skip
RUN = """
import sys
sys.argv = ["factcheck", *sys.argv[1:]]
from factcheck.__main__ import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""


def modules(*arguments: str) -> set[str]:
    """Names of everything that was imported by the time `factcheck` ended."""
    ended = subprocess.run(
        [sys.executable, "-c", RUN, *arguments],
        cwd=ROOT, capture_output=True, env=environment(), check=True,
    )  # fmt: skip
    return set(ended.stderr.decode().split())


@pytest.mark.parametrize("form", ["plain", "json", "jsonl", "unix", "markdown"])
def test_a_plain_run_loads_nothing_heavy(form: str) -> None:
    assert not modules("examples/flood.txt", "-f", form) & HEAVY


def test_rich_comes_with_the_terminal_report() -> None:
    assert "rich" in modules("examples/flood.txt", "-f", "terminal")


def test_the_version_loads_next_to_nothing() -> None:
    assert not modules("--version") & {"typer", "claims", "re", "factcheck.cli"}
