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


#   text                                       words                              value
LENGTHS = [
    ("She ran it in 14 minutes 6.62 seconds.", "14 minutes 6.62 seconds", "= 846.62 second"),
    ("It sat for over six hours and 20 minutes.", "over six hours and 20 minutes", "> 380 minute"),
    ("He got three years and five months.", "three years and five months", "= 41 month"),
    ("It took 2 hours, 4 minutes, 9 seconds.", "2 hours, 4 minutes, 9 seconds", "= 7449 second"),
    ("He served two years and 20 days.", "two years and 20 days", "~ 750 day"),
    ("They waited two to three hours.", "two to three hours", "= 2 hour"),
    ("It took 90 minutes.", "90 minutes", "= 90 minute"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "value"), LENGTHS)
def test_a_length_in_two_units_is_one_value(text: str, words: str, value: str) -> None:
    [claim] = claims.find_claims(text)
    quantity = claim.quantity
    assert quantity is not None
    assert (claim.text, quantity.text) == (words, words)
    assert f"{quantity.bound} {quantity.low} {quantity.unit}" == value


def test_two_lengths_in_a_row_stay_two() -> None:
    found = claims.find_claims("It took 40 minutes and he waited for 3 hours.")
    assert [claim.text for claim in found] == ["40 minutes", "3 hours"]
