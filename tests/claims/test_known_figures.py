"""What is known to be wrong is still wrong, and what differs on purpose still differs."""

import tomllib
from pathlib import Path

import pytest

from tests.claims.shown import figures_of

KNOWN = tomllib.loads(
    (Path(__file__).parents[1] / "known_failures" / "figures.toml").read_text("utf-8")
)


@pytest.mark.parametrize("entry", KNOWN["failure"], ids=lambda entry: entry["cause"][:40])
def test_a_known_failure_is_taken_out_once_it_is_mended(entry: dict[str, str]) -> None:
    assert figures_of(entry["text"]) != entry["wanted"], "mended: take it out"


@pytest.mark.parametrize("entry", KNOWN["difference"], ids=lambda entry: entry["cause"][:40])
def test_a_difference_on_purpose_holds(entry: dict[str, str]) -> None:
    assert figures_of(entry["text"]) == entry["ours"]
