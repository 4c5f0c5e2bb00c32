"""What a plain run never loads; each of these costs more than reading an article."""

import subprocess
import sys

import pytest

from tests.factcheck.tool import ROOT, environment

HEAVY = {
    "asyncio", "charset_normalizer", "click", "dataclasses", "dateutil.parser",
    "email", "http", "importlib.metadata", "importlib.resources", "jinja2", "jsonschema",
    "logging", "lxml", "markdown_it",
    "multiprocessing", "pydantic", "pypdf", "regex", "rich", "sqlite3", "socket", "ssl", "tempfile",
    "tomllib", "trafilatura", "unittest", "xml", "zipfile",
}  # fmt: skip
RUN = """
import sys
from factcheck.__main__ import run
run(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
"""


def modules(*arguments: str) -> set[str]:
    """Names of everything that was imported by the time `factcheck` ended."""
    ended = subprocess.run(
        [sys.executable, "-c", RUN, *arguments],
        cwd=ROOT, capture_output=True, env=environment(), check=True,
    )  # fmt: skip
    return set(ended.stderr.decode().split())


NOT_ASKED_FOR = {
    "csv", "distributed", "docx", "duckdb", "fastwarc", "fsspec", "html", "pyarrow", "zstandard",
    "hashlib", "lsprotocol", "pygls", "unicodedata", "zipfile",
    "factcheck.archive", "factcheck.commands.archive",
    "factcheck.commands.editors", "factcheck.lsp", "factcheck.reports.webpage",
    "factcheck.shipped", "factcheck.timeline", "factcheck.verdicts",
}  # fmt: skip


def test_editors_get_nothing_that_they_did_not_ask_for() -> None:
    assert not modules("examples/flood.txt", "-f", "unix") & (HEAVY | NOT_ASKED_FOR)
    assert not modules("examples/flood.txt", "-f", "unix", "--column-unit", "byte") & NOT_ASKED_FOR


@pytest.mark.parametrize("form", ["plain", "json", "jsonl", "unix", "markdown", "sarif"])
def test_a_plain_run_loads_nothing_heavy(form: str) -> None:
    loaded = modules("examples/flood.txt", "-f", form)
    assert "claims.find" in loaded
    assert not loaded & HEAVY


def test_rich_comes_with_the_terminal_report() -> None:
    assert "rich" in modules("examples/flood.txt", "-f", "terminal")


def test_the_version_loads_next_to_nothing() -> None:
    loaded = modules("--version")
    assert "factcheck.version" in loaded
    assert not loaded & {"typer", "claims", "re", "factcheck.cli"}
