"""docs/archive.md names every column with its unit, and its questions can be asked."""

import re
from pathlib import Path

import pytest

from tests.archive.archives import dump, scan
from tests.factcheck.tool import ROOT, factcheck
from tests.test_readme import tool

pytestmark = pytest.mark.archive

GUIDE = (ROOT / "docs" / "archive.md").read_text("utf-8")


def test_columns_are_those_of_today() -> None:
    assert tool("refresh").guide() == GUIDE, "run python tools/refresh.py"


def test_the_questions_can_be_asked(tmp_path: Path) -> None:
    pytest.importorskip("duckdb", reason="no DuckDB here: '.[archive]'")
    dump(tmp_path / "a.jsonl", 3)
    scan("a.jsonl", "--out", "out", "--format", "jsonl", cwd=tmp_path)
    [block] = re.findall(r"```sql\n(.*?)```", GUIDE, re.DOTALL)
    questions = [part.partition("\n")[2] for part in block.strip().split("\n\n")]
    assert len(questions) == 4
    for question in questions:
        ended = factcheck("query", "out", question, cwd=tmp_path)
        assert ended.code == 0, ended.err
