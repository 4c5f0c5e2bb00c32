"""Whole articles, and the words of every finding: nothing has moved that nobody looked at."""

from pathlib import Path

import pytest

from tests.pinned import PINNED, made


@pytest.mark.parametrize("target", PINNED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_it_is_as_it_was(target: Path) -> None:
    golden = target.read_text("utf-8")
    assert golden == made(target), "run tools/refresh.py, read the difference"
