"""What is left out of the claims, by the examples of its data file."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

import claims

ROOT = Path(__file__).resolve().parents[2]
ENTRIES = tomllib.loads((ROOT / "claims/languages/en/claims.toml").read_text("utf-8"))
DAY = date(2024, 3, 14)


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_examples_of_each_entry(entry: dict[str, list[str]]) -> None:
    assert entry["yes"]
    assert entry["no"]
    assert [text for text in entry["yes"] if claims.find_claims(text, published=DAY)] == []
    assert [text for text in entry["no"] if not claims.find_claims(text, published=DAY)] == []
