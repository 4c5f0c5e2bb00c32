"""Every entry of the figure data finds what it says it finds, and nothing where it says so."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from claims import Quantity, find_quantities
from tests.claims.shown import figures_of

FOLDER = Path(__file__).resolve().parents[2] / "claims" / "languages" / "en"
FILES = ["numbers", "units", "currencies", "bounds", "nouns", "names"]


def entries() -> list[tuple[str, dict[str, Any]]]:
    found = []
    for name in FILES:
        for key, value in tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8")).items():
            if isinstance(value, list) and isinstance(value[0], dict):
                found += [(f"{name}.{key}.{next(iter(entry.values()))}", entry) for entry in value]
    return found


@pytest.mark.parametrize(("name", "entry"), entries(), ids=lambda value: str(value)[:40])
def test_an_entry_has_examples_that_hold(name: str, entry: dict[str, Any]) -> None:
    assert entry.get("yes"), f"{name} needs examples that match"
    assert "no" in entry, f"{name} needs examples that must not match"
    for text, wanted in entry["yes"].items():
        assert figures_of(text) == normal(wanted), text
    for text in entry["no"]:
        assert not any(belongs(q, entry) for q in find_quantities(text)), text


def normal(wanted: str) -> str:
    return wanted.replace(".50 ", ".5 ")


def belongs(quantity: Quantity, entry: dict[str, Any]) -> bool:
    """Is this quantity the entry's doing? By unit or bound where it has one, else any at all."""
    if "name" in entry:
        return quantity.unit == entry["name"]
    if "sign" in entry:
        return quantity.bound == entry["sign"] != "="
    return entry["role"] not in ("before", "month", "year", "clock", "pronoun")


def letters_of(entry: dict[str, Any]) -> list[str]:
    written = [*entry.get("words", ()), *entry.get("symbols", ()), *entry.get("after", ())]
    return [word for word in written if word[-1].isalpha() and " " not in word]


def test_a_longer_word_is_no_unit() -> None:
    read = [
        (entry["name"], text)
        for _, entry in entries()
        if "name" in entry
        for word in letters_of(entry)
        for text in (f"They saw 40 {word}zq there.", f"They saw 40{word}zq there.")
        if any(q.unit == entry["name"] for q in find_quantities(text))
    ]
    assert read == []
