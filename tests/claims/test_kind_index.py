"""The word index of kinds, each word in all its forms; and what a page takes over."""

from typing import Any

import pytest

from claims.kind_clauses import Clauses, near, price_between, read_clauses
from claims.kind_data import (
    ALONE,
    HINT,
    NOUN,
    REFUSAL,
    TRIGGER,
    WEAK_NOUN,
    Lexicon,
    build_index,
    build_lexicon,
    lexicon,
    noun_groups,
)
from claims.kind_pages import (
    KindBound,
    KindSource,
    KindStep,
    general_slugs,
    kind_page,
    kind_slugs,
    universal_steps,
)
from claims.languages import LanguageError, data
from claims.model import Span
from claims.tokens import read_tokens

CLAUSES: dict[str, Any] = {
    "price": {",": 0.5, "but": 2.0},
    "word": 0.125,
    "inside": 2.0,
    "beside": 1.5,
    "most": 3.0,
    "ahead": ["next"],
    "names": ["May"],
    "groups": {"people": ["man", "lady", "boy", "boss", "coach", "lash", "fox", "child"]},
}
KINDS: dict[str, dict[str, Any]] = {
    "bees": {
        "triggers": ["swarm(s,ed)", "keep(s) bees", "keep bees for years", "may"],
        "hints": ["honey"],
        "unless": ["bumble"],
        "nouns": ["Hive", "@people"],
        "weak_nouns": ["colony"],
        "of": ["hive", "@people"],
        "takes": ["count"],
        "alone": ["area"],
    },
    "honey": {"triggers": ["honey"], "nouns": ["hive"], "takes": ["money", "count"]},
}
INDEX = build_index(KINDS, CLAUSES)


def test_a_trigger_stands_in_the_index_with_each_ending() -> None:
    for word in ("swarm", "swarms", "swarmed"):
        assert INDEX["triggers"][word] == ((("bees", TRIGGER),), {})
    assert INDEX["triggers"]["bumble"] == ((("bees", REFUSAL),), {})


def test_a_word_of_two_kinds_has_the_first_kind_first() -> None:
    assert INDEX["triggers"]["honey"] == ((("bees", HINT), ("honey", TRIGGER)), {})
    assert INDEX["nouns"]["hive"] == (("bees", NOUN), ("honey", NOUN))


def test_phrases_stand_under_their_first_two_words_the_longest_first() -> None:
    sense = (("bees", TRIGGER),)
    assert INDEX["triggers"]["keep"] == (
        (),
        {"bees": ((("bees", "for", "years"), sense), (("bees",), sense))},
    )
    assert INDEX["triggers"]["keeps"] == ((), {"bees": ((("bees",), sense),)})


def test_nouns_have_their_plurals() -> None:
    nouns = {noun for noun, senses in INDEX["nouns"].items() if ("bees", NOUN) in senses}
    assert nouns == {
        *("hive", "hives", "man", "mans", "lady", "ladies", "boy", "boys", "boss", "bosses"),
        *("coach", "coaches", "lash", "lashes", "fox", "foxes", "child", "childs"),
    }
    assert INDEX["nouns"]["colony"] == INDEX["nouns"]["colonies"] == (("bees", WEAK_NOUN),)


def test_the_rest_is_taken_over() -> None:
    assert INDEX["takes"] == {"bees": ["count"], "honey": ["money", "count"]}
    assert INDEX["of"] == {"bees": ["hive", "@people"], "honey": []}
    assert INDEX["alone"] == {"area": "bees"}


def test_the_lexicon_has_all_of_it() -> None:
    words = build_lexicon(KINDS, CLAUSES)
    assert words.triggers == INDEX["triggers"]
    assert words.nouns == INDEX["nouns"]
    assert words.takes == {"bees": {"count"}, "honey": {"money", "count"}}
    assert words.of["bees"] == {"hive", "hives"} | words.groups["people"]
    assert words.of["honey"] == frozenset()
    assert words.alone == {"area": "bees"}
    assert (words.price, words.word, words.inside) == (CLAUSES["price"], 0.125, 2.0)
    assert (words.beside, words.most) == (1.5, 3.0)
    assert words.ahead == {"next"}
    assert words.names == {"May"}


def test_a_trigger_is_surer_than_a_noun_and_a_noun_than_a_hint() -> None:
    assert TRIGGER > NOUN > ALONE > HINT > WEAK_NOUN > 0 > REFUSAL


def test_the_groups_of_english_have_plurals() -> None:
    assert {"child", "children", "soldiers", "families"} <= noun_groups("en")["people"]
    assert {"city", "cities", "county"} <= noun_groups("en")["places"]
    assert lexicon("en").groups == noun_groups("en")


def clauses_of(text: str, words: Lexicon) -> Clauses:
    return read_clauses(text, read_tokens(text, Span(0, len(text))), words)


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        ("bees swarmed", [(1, 2)]),
        ("we keep bees", [(1, 3)]),
        ("we keep bees for years", [(1, 5)]),
        ("we keep bees for weeks", [(1, 3)]),
        ("we keep cows", []),
        ("we keep", []),
        ("they may swarm", [(1, 2), (2, 3)]),
        ("in May they swarm", [(3, 4)]),
    ],
)
def test_triggers_are_found_as_words_and_as_phrases(
    text: str, triggers: list[tuple[int, int]]
) -> None:
    found = clauses_of(text, build_lexicon(KINDS, CLAUSES)).triggers
    assert [trigger[:2] for trigger in found] == triggers


def test_each_word_adds_its_price() -> None:
    read = clauses_of("bees swarmed, but left", build_lexicon(KINDS, CLAUSES))
    assert read.prices == [0.0, 0.125, 0.25, 0.75, 2.75, 2.875]
    assert read.starts == [0, 5, 12, 14, 18]


#   words of the figure, of the trigger, and the price of what stands between
PRICES = [0.0, 1.0, 3.0, 6.0, 10.0, 15.0]


@pytest.mark.parametrize(
    ("figure", "trigger", "price"),
    [
        ((2, 3), (0, 1), 2.0),
        ((2, 3), (1, 2), 0.0),
        ((2, 3), (0, 2), 0.0),
        ((2, 3), (1, 4), 0.0),
        ((2, 3), (2, 3), 9.0),
        ((1, 3), (2, 3), 9.0),
        ((1, 3), (2, 4), 0.0),
        ((1, 2), (4, 5), 7.0),
        ((1, 3), (3, 4), 0.0),
    ],
)
def test_what_stands_between_costs(
    figure: tuple[int, int], trigger: tuple[int, int], price: float
) -> None:
    assert price_between(PRICES, *figure, *trigger, 9.0) == price


def test_in_a_long_sentence_the_far_triggers_are_left_out() -> None:
    text = "swarm " * 60
    read = clauses_of(text, build_lexicon(KINDS, CLAUSES))
    some = near(read, 30, 31, 0.5)
    assert [begins for begins, _, _ in some] == list(range(22, 39))
    few = clauses_of("swarm " * 39, build_lexicon(KINDS, CLAUSES))
    assert near(few, 30, 31, 0.5) == few.triggers
    many = clauses_of("swarm " * 40, build_lexicon(KINDS, CLAUSES))
    assert len(near(many, 30, 31, 0.5)) == 17


def test_a_page_has_what_its_file_says() -> None:
    own: dict[str, dict[str, Any]] = {
        "bees": {
            "means": "Bees.",
            "step": [{"ask": "a"}, {"ask": "b", "only": "dated"}],
            "source": [{"name": "n", "pitfall": "p", "when": ["w"]}, {"name": "m", "pitfall": "q"}],
            "search": ["s"],
            "bound": [{"says": "c", "year": 1, "source": "d", "high": 2, "words": ["x"]}],
            "triggers": ["t"],
            "nouns": ["hive"],
        }
    }
    page = kind_page("bees", own=own)
    assert page.slug == "bees"
    assert page.means == "Bees."
    assert page.steps == (KindStep("a"), KindStep("b", "dated"))
    assert page.sources == (KindSource("n", "p", ("w",)), KindSource("m", "q", ()))
    assert page.search == ("s",)
    assert page.bounds == (KindBound("c", 1, "d", None, 2, "", ("x",), ()),)
    assert (page.triggers, page.nouns) == (("t",), ("hive",))


def test_a_general_kind_has_a_meaning_and_no_steps() -> None:
    assert general_slugs() == ["count", "money", "percentage", "measure"]
    page = kind_page("count")
    assert page == ("count", "A number of things that no kind claims.", (), (), (), (), (), ())
    assert kind_page("zzz").means == ""


def test_the_slugs_of_a_house_stand_among_the_others() -> None:
    slugs = kind_slugs(own={"bees": {}})
    assert slugs == sorted([*kind_slugs(), "bees"])


def test_a_shipped_page_has_its_words() -> None:
    page = kind_page("killed")
    assert page.means == "People lost their lives."
    assert "killed" in page.triggers
    assert "death" in page.nouns
    assert page.search[0].startswith('["{place}"')


def test_the_universal_steps_are_asked_in_their_order() -> None:
    steps = universal_steps()
    assert steps[0] == "What exactly is counted[ as {noun}]?"
    assert len(steps) == 5


def test_a_language_without_data_is_named() -> None:
    with pytest.raises(LanguageError, match=r"^no data 'units' for language 'xx'; there is: en$"):
        data("xx", "units")
    with pytest.raises(LanguageError, match=r"^'\.\./en' is not a language code; try 'en'$"):
        data("../en", "units")
