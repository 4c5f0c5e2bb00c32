"""Word lists as patterns, phrases found at a place, and the words before it."""

import re

import pytest

from claims import trie as tries
from claims.phrases import Before, Phrases, lengths
from claims.table import Table
from claims.trie import first_letters, trie

PHRASES = Phrases({"or so": "~", "Or": "|", "well-known fact": "!", "plus": ">"})


@pytest.mark.parametrize(
    ("words", "pattern"),
    [
        (["may"], "may"),
        (["may", "mar"], "ma(?:r|y)"),
        (["mar", "march"], "mar(?:ch)?"),
        (["mar", "march", "may"], "ma(?:r(?:ch)?|y)"),
        (["a b"], r"a\r?\sb"),
        (["a.b", "a-b"], r"a(?:\-b|\.b)"),
        ([], ""),
    ],
)
def test_a_word_list_is_one_pattern(
    words: list[str], pattern: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tries, "TRIES", {})
    assert trie(words) == trie(reversed(words)) == pattern


def test_a_word_list_that_was_worked_out_before_is_not_worked_out_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tries, "TRIES", {"mar\nmay": "made before"})
    assert trie(["may", "mar"]) == "made before"


def test_the_space_of_a_listed_phrase_may_be_a_line_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tries, "TRIES", {})
    assert re.fullmatch(trie(["last may"]), "last\r\nmay")


def test_first_letters_are_each_named_once() -> None:
    assert first_letters(["may", "june", "july"]) == "jm"


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        ("150 or so", 4, ("~", 9)),
        ("150 OR SO", 4, ("~", 9)),
        ("150 or-so", 4, ("~", 9)),
        ("150 or  \n so", 4, ("~", 12)),
        ("150 or\n\nso", 4, ("|", 6)),
        ("150 or sold", 4, ("|", 6)),
        ("150 or", 4, ("|", 6)),
        ("a well-known fact", 2, ("!", 17)),
        ("a well known fact", 2, ("!", 17)),
        ("a well-known face", 2, None),
        ("a plus so", 2, (">", 6)),
        ("a surplus", 2, None),
        ("150 or so", 3, None),
    ],
)
def test_the_longest_phrase_at_a_place(
    text: str, place: int, found: tuple[str, int] | None
) -> None:
    assert PHRASES.at(text, place) == found


def test_a_falsy_meaning_is_one() -> None:
    assert Phrases({"none": 0}).at("none", 0) == (0, 4)


def test_of_phrases_that_are_written_alike_the_first_counts() -> None:
    assert Phrases({"Or-so": 1, "or so": 2}).at("or so", 0) == (1, 5)
    assert Phrases({"or so": 2}, {"or": 2}).at("or so", 0) == (2, 5)


def test_lengths_are_those_of_the_longest_phrase() -> None:
    assert lengths(["or", "or so many", "or so"]) == {"or": 3}


@pytest.mark.parametrize(
    ("text", "words", "word", "touching"),
    [
        ("About the Few ", ["About", "the", "Few"], "Few", ""),
        ("a b c d e f ", ["b", "c", "d", "e", "f"], "f", ""),
        ("it has sub-", ["it", "has", "sub-"], "", "sub-"),
        ("he said (", ["he", "said"], "said", ""),
        ("he said “", ["he", "said"], "said", ""),
        ('he said "', ["he", "said"], "said", ""),
        ("he said ~", ["he", "said", "~"], "", "~"),
        ("he (said “so ", ["he", "said", "so"], "so", ""),
        ("Title\n\nSome ", ["Some"], "Some", ""),
        ("Title\n\nSome\n\nmore ", ["more"], "more", ""),
        ("Title\nSome ", ["Title", "Some"], "Some", ""),
        ("Title\n\n", [], "", ""),
        ("", [], "", ""),
    ],
)
def test_the_words_before_a_place(text: str, words: list[str], word: str, touching: str) -> None:
    before = Before(f"{text}31 boats", len(text))
    assert (before.words, before.word, before.touching) == (words, word, touching)
    assert before.low == [w.lower() for w in words]


def test_words_begin_where_they_stand() -> None:
    text = "It was the (the very last) of 31"
    before = Before(text, text.index("31"))
    assert [text[before.start_of(count) :][:4] for count in (1, 2, 3, 4)] == [
        "of 3",
        "last",
        "very",
        "the ",
    ]


def test_only_what_is_near_is_looked_at() -> None:
    for letters, words in ((41, ["about", "x" * 41]), (42, ["bout", "x" * 42])):
        text = f"about {'x' * letters} 31"
        assert Before(text, text.index("31")).words == words


class Pair(Table):
    one: int
    other: int


def test_a_table_takes_values_in_order_or_by_name() -> None:
    assert vars(Pair(1, 2)) == vars(Pair(1, other=2)) == {"one": 1, "other": 2}
