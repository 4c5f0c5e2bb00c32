"""Every way in which a kind file can be wrong, and the whole of what is then said."""

from typing import Any

import pytest

from claims.kind_form import KindError, check_kind
from tests.claims.test_kind_data import GOOD

ENTRIES = (
    "alone, bound, hints, means, no, note, nouns, of, search, source, step, takes, triggers, "
    "unless, weak_nouns, yes"
)
NO_ENTRY = f"there is no such entry; there are: {ENTRIES}"
NO_GROUP = "no such group; there are: @people, @places"
LIST = 'write it as a list of texts: {0} = ["…", "…"]'
ENDINGS = 'write endings as in "cross(es,ed,ing)"'
BOUND = {"says": "a", "year": 1, "source": "b"}
SOURCE = {"name": "a", "pitfall": "b"}

#   what is changed                    the entry       the remedy
WRONG: list[tuple[dict[str, Any], str, str]] = [
    ({"triger": ["a"]}, "triger", f"{NO_ENTRY}; perhaps triggers is meant"),
    ({"zzz": ["a"]}, "zzz", NO_ENTRY),
    *(
        ({name: "bee"}, name, LIST.format(name))
        for name in (
            *("triggers", "hints", "unless", "nouns", "weak_nouns", "of"),
            *("takes", "alone", "yes", "no", "search"),
        )
    ),
    ({"hints": [1]}, "hints", LIST.format("hints")),
    ({"hints": ["a", " "]}, "hints", LIST.format("hints")),
    *(
        ({name: ["bee(s"]}, f"{name} 'bee(s'", ENDINGS)
        for name in ("triggers", "hints", "unless", "nouns", "weak_nouns", "of")
    ),
    ({"nouns": ["hive", "@"]}, "nouns '@'", ENDINGS),
    ({"nouns": ["(s)"]}, "nouns '(s)'", ENDINGS),
    ({"nouns": ["@(s)"]}, "nouns '@(s)'", ENDINGS),
    ({"nouns": ["( )"]}, "nouns '( )'", ENDINGS),
    ({"nouns": ["bee(S)"]}, "nouns 'bee(S)'", ENDINGS),
    ({"nouns": ["bee (s)"]}, "nouns 'bee (s)'", ENDINGS),
    ({"of": ["@hives"]}, "of '@hives'", NO_GROUP),
    ({"of": ["@peple"]}, "of '@peple'", f"{NO_GROUP}; perhaps @people is meant"),
    ({"means": 4}, "means", 'write it as text between quotation marks: name = "…"'),
    ({"note": ["a"]}, "note", 'write it as text between quotation marks: name = "…"'),
    *(({name: None}, name, LIST.format(name)) for name in ("takes", "yes", "no")),
    *(({name: []}, name, "is missing; every kind has it") for name in ("takes", "yes", "no")),
    ({"means": ""}, "means", "is missing; every kind has it"),
    (
        {"triggers": [], "nouns": []},
        "triggers",
        "give at least one trigger word, noun or dimension",
    ),
    ({"step": {"ask": "a"}}, "step", "write each one under a line [[step]]"),
    ({"source": ["a"]}, "source", "write each one under a line [[source]]"),
    ({"bound": [BOUND, "a"]}, "bound", "write each one under a line [[bound]]"),
    ({"step": [{"ask": "a"}, {}]}, "step 2", "add ask"),
    ({"source": [{}]}, "source 1", "add name, pitfall"),
    ({"bound": [{}]}, "bound 1", "add says, source, year"),
    ({"step": [{"ask": "a", "only": "x"}]}, "step 1", "only is one of: dated, undated, sourced"),
    ({"step": [{"ask": "a", "why": "x"}]}, "step 1", "no why here; there are: ask, only"),
    (
        {"source": [{**SOURCE, "only": "x"}]},
        "source 1",
        "no only here; there are: name, pitfall, when",
    ),
    (
        {"bound": [{**BOUND, "max": 3, "min": 2}]},
        "bound 1",
        "no max, min here; there are: high, low, says, source, unit, unless, words, year",
    ),
    ({"source": [{**SOURCE, "when": "x"}]}, "source 1, when", LIST.format("when")),
    ({"bound": [{**BOUND, "words": "x"}]}, "bound 1, words", LIST.format("words")),
    ({"bound": [{**BOUND, "unless": "x"}]}, "bound 1, unless", LIST.format("unless")),
    ({"bound": [{**BOUND, "year": "x"}]}, "bound 1, year", "write it as a number: year = 2024"),
    ({"bound": [{**BOUND, "low": "x"}]}, "bound 1, low", "write it as a number: low = 2024"),
    ({"bound": [{**BOUND, "high": True}]}, "bound 1, high", "write it as a number: high = 2024"),
    ({"bound": [BOUND, {**BOUND, "says": 3}]}, "bound 2, says", 'write it as a text: says = "…"'),
    ({"bound": [{**BOUND, "unit": 3}]}, "bound 1, unit", 'write it as a text: unit = "…"'),
    ({"step": [{"ask": 3}]}, "step 1, ask", 'write it as a text: ask = "…"'),
]


@pytest.mark.parametrize(("change", "entry", "remedy"), WRONG)
def test_what_is_wrong_is_said_in_full(change: dict[str, Any], entry: str, remedy: str) -> None:
    with pytest.raises(KindError) as caught:
        check_kind("bees", {**GOOD, **change}, "bees.toml", groups=["people", "places"])
    assert (caught.value.file, caught.value.entry, caught.value.remedy) == (
        "bees.toml",
        entry,
        remedy,
    )


RIGHT: list[dict[str, Any]] = [
    {"note": "of the keepers"},
    {"hints": ["cross(es,ed,ing) into"], "unless": ["honey"], "weak_nouns": ["bee"]},
    {"of": ["@people", "hive"], "alone": ["area"]},
    {"search": ["bees (all"]},  # no words: brackets mean nothing there
    {"yes": ["Keepers (all lost [4 hives]."], "no": ["@ [3]"]},
    *({"step": [{"ask": "a", "only": only}]} for only in ("dated", "undated", "sourced")),
    {"source": [{**SOURCE, "when": ["x"]}]},
    {"bound": [{**BOUND, "low": 1.5, "high": 2, "unit": "km", "words": ["x"], "unless": ["y"]}]},
    *(
        {"triggers": [], "nouns": [], name: ["bee"]}
        for name in ("triggers", "hints", "nouns", "weak_nouns", "alone")
    ),
]


@pytest.mark.parametrize("change", RIGHT)
def test_all_that_a_kind_may_have_passes(change: dict[str, Any]) -> None:
    check_kind("bees", {**GOOD, **change}, "bees.toml", groups=["people"])


def test_a_file_that_amends_a_kind_may_have_some_entries_only() -> None:
    check_kind("killed", {"note": "ours"}, "killed.toml", amends=True)
    check_kind("killed", {}, "killed.toml", amends=True)
    with pytest.raises(KindError, match="there is no such entry"):
        check_kind("killed", {"notes": "ours"}, "killed.toml", amends=True)


@pytest.mark.parametrize("name", ["means", "takes", "yes", "no"])
def test_every_kind_has_these(name: str) -> None:
    with pytest.raises(KindError, match=f"^bees.toml: {name}: is missing; every kind has it$"):
        check_kind("bees", {key: GOOD[key] for key in GOOD if key != name}, "bees.toml")


def test_groups_that_are_not_known_are_not_checked() -> None:
    check_kind("bees", {**GOOD, "of": ["@hives"]}, "bees.toml")
    with pytest.raises(KindError, match=r"no such group; there are: $"):
        check_kind("bees", {**GOOD, "of": ["@hives"]}, "bees.toml", groups=[])


@pytest.mark.parametrize("slug", ["bees", "bee-hives", "a-b-c"])
def test_a_slug_may_have_hyphens(slug: str) -> None:
    check_kind(slug, GOOD, "bees.toml")


@pytest.mark.parametrize("slug", ["-bees", "bees-", "bee--hives", "bees\n", "2bees"])
def test_a_slug_has_hyphens_between_words_only(slug: str) -> None:
    with pytest.raises(KindError) as caught:
        check_kind(slug, GOOD, "bees.toml")
    assert caught.value.entry == slug
    assert caught.value.remedy == ("name the file in small letters and hyphens, as in deal.toml")
