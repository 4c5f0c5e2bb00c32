"""A kind file that cannot be used is named with its entry and what to do about it."""

from typing import Any

import pytest

from claims.candidates import join
from claims.kind_data import build_lexicon
from claims.kind_form import KindError, check_kind
from claims.kind_pages import kind_page, kind_slugs
from claims.kinds import find_kinds
from claims.languages import data
from claims.quantities import find_quantities
from claims.text import read_layout

GOOD: dict[str, Any] = {
    "means": "Bees kept, swarmed or lost.",
    "triggers": ["swarm(s,ed)", "keep bees"],
    "nouns": ["beehive"],
    "takes": ["count"],
    "search": ["{names} bees"],
    "yes": ["Keepers lost [4,000 beehives]."],
    "no": ["The honey cost [$9]."],
    "step": [{"ask": "Whose hives?"}],
    "source": [{"name": "the keepers' register", "pitfall": "colonies are not hives"}],
    "bound": [{"says": "a hive holds one colony", "year": 2024, "source": "a keeper"}],
}

#   what is changed                                the entry           the remedy begins with
BAD: list[tuple[dict[str, Any], str, str]] = [
    ({"trigger": ["swarm"]}, "trigger", "there is no such entry; there are: alone, bound,"),
    ({"triggers": "swarm"}, "triggers", "write it as a list of texts"),
    ({"triggers": ["swarm", ""]}, "triggers", "write it as a list of texts"),
    ({"triggers": ["swarm(s"]}, "triggers 'swarm(s'", "write endings as in"),
    ({"means": ["bees"]}, "means", "write it as text"),
    ({"means": ""}, "means", "is missing; every kind has it"),
    ({"takes": []}, "takes", "is missing; every kind has it"),
    ({"yes": []}, "yes", "is missing; every kind has it"),
    ({"triggers": [], "nouns": []}, "triggers", "give at least one trigger word"),
    ({"step": ["Whose hives?"]}, "step", "write each one under a line [[step]]"),
    ({"step": [{"only": "dated"}]}, "step 1", "add ask"),
    ({"step": [{"ask": "When?", "only": "old"}]}, "step 1", "only is one of: dated, undated,"),
    ({"source": [{"name": "a"}]}, "source 1", "add pitfall"),
    ({"bound": [{"says": "a", "year": 1, "source": "b", "max": 3}]}, "bound 1", "no max here;"),
    (
        {"bound": [{"says": "a", "year": 1, "source": "b", "words": "c"}]},
        "bound 1, words",
        "write it as a list of texts",
    ),
]


def test_a_good_kind_passes() -> None:
    check_kind("bee-hives", GOOD, "bee-hives.toml")


@pytest.mark.parametrize(("change", "entry", "remedy"), BAD)
def test_what_is_wrong_is_said(change: dict[str, Any], entry: str, remedy: str) -> None:
    with pytest.raises(KindError) as caught:
        check_kind("bees", {**GOOD, **change}, "ours/bees.toml")
    assert caught.value.file == "ours/bees.toml"
    assert caught.value.entry == entry
    assert caught.value.remedy.startswith(remedy)
    assert str(caught.value) == f"ours/bees.toml: {entry}: {caught.value.remedy}"


@pytest.mark.parametrize("slug", ["Bees", "bees 2", "bees_kept", ""])
def test_a_slug_is_plain(slug: str) -> None:
    with pytest.raises(KindError, match="small letters and hyphens"):
        check_kind(slug, GOOD, "bees.toml")


def test_a_house_adds_a_kind_of_its_own() -> None:
    words = build_lexicon({**data("en", "kinds"), "bees": GOOD}, data("en", "clauses"))
    text = "In spring 300 colonies swarmed near Ljubljana."
    items = join(text, find_quantities(text), [])
    assert find_kinds(text, read_layout(text), items, words=words) == [("bees",)]
    assert kind_page("bees", own={"bees": GOOD}).means == GOOD["means"]


def test_every_kind_has_a_page_and_count_has_an_empty_one() -> None:
    assert len(kind_slugs()) == 36
    assert all(kind_page(slug).steps for slug in kind_slugs())
    assert kind_page("count").steps == ()
