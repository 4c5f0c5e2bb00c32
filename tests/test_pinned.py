"""Articles and sentences of ours: no claim has moved that nobody looked at."""

from pathlib import Path

import pytest

from tests.pinned import ARTICLES, SENTENCES, golden_of, made

TEXTS = (*ARTICLES, *SENTENCES)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_it_is_as_it_was(path: Path) -> None:
    golden = golden_of(path).read_text("utf-8").splitlines()
    assert golden == made(path), "run tools/refresh.py, read the difference"
