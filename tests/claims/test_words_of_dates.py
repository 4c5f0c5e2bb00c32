"""How the words of time expressions are spelled, stand together, and what stands around them."""

import pytest

from claims.dates.candidate import Candidate, context
from claims.dates.forms import build_shapes, cuts, forms, shapes, spelled_out
from claims.dates.token import Token
from claims.dates.words import spelled_out as words_spelled_out
from claims.dates.words import spellings, trigger, vocabulary


def test_a_word_is_written_in_prose_at_a_beginning_and_in_a_headline() -> None:
    assert spellings("last", False) == ("last", "Last", "LAST")
    assert spellings("last", False, False) == ("last", "Last")
    assert spellings("Labor Day", False) == ("labor day", "Labor day", "Labor Day", "LABOR DAY")
    assert spellings("May", True) == ("May", "MAY")
    assert spellings("May", True, False) == ("May",)


def test_every_spelling_of_every_word_and_the_last_list_counts() -> None:
    made = words_spelled_out(
        {
            "lists": {"capitalised": ["May"], "abbreviated": ["Jan", "B.C"]},
            "words": {
                "month": {"May": 5, "Jan": 1},
                "part": {"night": "NI", "jan": "JA"},
            },
        }
    )
    assert made["abbreviated"] == ["B.C", "JAN", "Jan"]
    assert made["words"] == {
        "May": ("month", 5),
        "MAY": ("month", 5),
        "jan": ("part", "JA"),
        "Jan": ("part", "JA"),
        "JAN": ("month", 1),
        "night": ("part", "NI"),
        "Night": ("part", "NI"),
    }


@pytest.mark.parametrize(
    ("kind", "in_capitals"),
    [
        ("month", True), ("weekday", True), ("day_word", True), ("unit", True), ("units", True),
        ("which", True), ("holiday", True), ("part", False), ("number", False),
    ],
)  # fmt: skip
def test_only_some_lists_are_looked_for_in_capitals(kind: str, in_capitals: bool) -> None:
    lists = {"capitalised": [], "abbreviated": []}
    made = words_spelled_out({"lists": lists, "words": {kind: {"moon": 1}}})
    assert ("MOON" in made["words"]) == in_capitals


def test_a_language_says_which_words_stand_before_and_between_times() -> None:
    known = vocabulary("en")
    assert {"month", "weekday", "unit", "holiday"} <= set(known.kinds)
    assert known.between["until"] == "to"
    assert known.before == {
        "the": "the", "a": "a", "an": "a", "this": "this", "that": "that",
        "these": "these", "those": "those",
    }  # fmt: skip
    assert {"Jan", "JAN", "B.C"} <= known.abbreviated


def test_words_and_digits_are_found_behind_what_is_no_letter() -> None:
    found = trigger(["May", "Monday"]).findall(" May 5 Mayor (Monday) 2021-07-08 9:30pm x7 É5")
    assert [one.strip(" (") for one in found] == ["May", "5", "Monday", "2021-07-08", "9:30pm"]


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("in [May] it", "in", "it"),
        ("[May]", "", ""),
        ("5 p.m. [May]-be", "p.m.", "-"),
        ("the king’s [May] king’s", "king’s", "king’s"),
        ("well-known [May], it", "well-known", ""),
        ("in\n[May]\nit", "in", "it"),
        ("in\r\n[May]\r\nit", "in", "it"),
        ("in\n\n[May]\n\nit", "", ""),
        ("in  [May]  it", "in", "it"),
        ("(in) [May] (it)", "", ""),
        ("of 12 [May] 12", "12", "12"),
        ("an incomprehensibleness [May] x", "ncomprehensibleness", "x"),
    ],
)
def test_the_words_around_a_time_are_those_that_touch_it(
    text: str, before: str, after: str
) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    at = Candidate(plain, [Token("month", 5, start, end)], start, end, context("en"))
    assert (at.before(), at.after()) == (before, after)


def test_a_line_of_the_data_is_every_sequence_it_stands_for() -> None:
    assert spelled_out("[the] {which} {unit}", {}) == [("which", "unit"), ("the", "which", "unit")]
    assert spelled_out("{a|b} -", {"a": ["x", "y"]}) == [("x", "-"), ("y", "-"), ("b", "-")]
    assert spelled_out("{a} [, [the]] {b}", {}) == [
        ("a", "b"), ("a", ",", "b"), ("a", ",", "the", "b"),
    ]  # fmt: skip


def test_a_form_is_kept_as_a_row_of_signs_under_the_first() -> None:
    words = {"words": {"month": {}, "unit": {}}, "between": {"of": "of"}, "before": {"the": "the"}}
    entry = {
        "groups": {"any": ["month", "unit"]},
        "form": [
            {"write": ["[the] {month}", "{month} {day}"]},
            {"write": ["{any}", "the {unit} of {year}", "{any} {day}"]},
        ],
    }
    made = build_shapes(words, entry)
    sign = made["signs"]
    the, month, unit, day = sign["the"], sign["month"], sign["unit"], sign["day"]
    assert list(sign) == [
        *("month", "unit", "day", "year", "clock", "decade", "iso", "numeric", "fraction"),
        *("other", "year_pair", "compact", "of", "the"),
    ]
    assert len(set(sign.values())) == len(sign)
    assert made["longest"] == 4
    assert made["alone"] == ["month", "unit"]
    assert made["starting"] == {
        the: f"0 {the}{month}\n1 {the}{unit}{sign['of']}{sign['year']}",
        month: f"0 {month} {month}{day}",
        unit: f"1 {unit} {unit}{day}",
    }


def test_the_longest_form_at_a_place_comes_first() -> None:
    table = forms("en")
    month, day = table.signs["month"], table.signs["day"]
    first, second = cuts(month + day, "en")
    assert [(end, form.name) for end, form in first] == [(2, "month and day"), (1, "month")]
    assert second == ()
    assert cuts(day, "en") == ()
    assert shapes("en", month)[month].reads == "month"
    assert "month" in table.alone
    assert "zone" not in table.alone
