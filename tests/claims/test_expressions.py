"""Every form of the data finds its own examples, and stays away from its counter-examples."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from claims.dates.forms import forms
from claims.times import find_expressions

DATA = Path(__file__).resolve().parents[2] / "claims" / "languages" / "en" / "date_forms.toml"
FORMS: list[dict[str, Any]] = tomllib.loads(DATA.read_text("utf-8"))["form"]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form["name"])
def test_examples_of_the_form(form: dict[str, Any]) -> None:
    assert form["yes"]
    assert form["no"]
    for sentence, phrase in form["yes"].items():
        found = [(sentence[e.start : e.end], e.type) for e in find_expressions(sentence)]
        assert (phrase, form["type"]) in found, sentence
    for sentence in form["no"]:
        found = [e for e in find_expressions(sentence) if e.reads == form["reads"]]
        assert not found, (sentence, found)


def test_every_word_of_a_form_is_known() -> None:
    assert forms("en").starting


#: words that look like times and are none
SILENT = [
    "You may go and march on.",
    "He sat for a second opinion.",
    "Prices fall, and 2,000 people lost 1,990 dollars.",
    "2000 people came.",
    "They won 2-0 in front of 747 fans.",
    "The Sun said so.",
]


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert find_expressions(sentence) == []
