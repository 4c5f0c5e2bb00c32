"""Whole articles of ours: no claim has moved that nobody looked at."""

from pathlib import Path

import pytest

from tests.pinned import ARTICLES, golden_of, made


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_it_is_as_it_was(path: Path) -> None:
    golden = golden_of(path).read_text("utf-8").splitlines()
    assert golden == made(path), "run tools/refresh.py, read the difference"
