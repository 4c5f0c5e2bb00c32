"""Sentences end where a reader would say so."""

import pytest

from claims.text import LONGEST, read_layout

SENTENCES = {
    "Mr. Smith paid $5.5 million. He won.": ["Mr. Smith paid $5.5 million.", "He won."],
    "The U.S. army left at 5 p.m. Friday. Nobody saw it.": [
        "The U.S. army left at 5 p.m. Friday.",
        "Nobody saw it.",
    ],
    "They left the U.S. The army stayed.": ["They left the U.S.", "The army stayed."],
    "“It is over,” she said. “We lost.” Nobody cried.": [
        "“It is over,” she said.",
        "“We lost.”",
        "Nobody cried.",
    ],
    "It rose to 4.5. Then it fell.": ["It rose to 4.5.", "Then it fell."],
    "On Sept. 6 he met J. P. Miles Jr. of Acme Inc. in Rome.": [
        "On Sept. 6 he met J. P. Miles Jr. of Acme Inc. in Rome."
    ],
    "He waved.”Mr. Jones did not.": ["He waved.”Mr. Jones did not."],
    "Headline of it\n\nKABUL — Body text.": ["Headline of it", "KABUL — Body text."],
}


@pytest.mark.parametrize(("text", "expected"), SENTENCES.items())
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in read_layout(text).sentences] == expected


def test_short_lines_are_paragraphs_of_their_own() -> None:
    text = "Soldiers cross the river\nBy Jane Roe\n8 July 2021\n\nBody."
    assert len(read_layout(text).paragraphs) == 4


def test_a_headline_ends_above_the_byline() -> None:
    text = "Council says the new bridge over the river will cost more\nBy Jane Roe\nBody of it."
    assert len(read_layout(text).sentences) == 3


def test_places_are_found_again() -> None:
    text = "One here. Two there.\n\nThree."
    layout = read_layout(text)
    assert text[slice(*layout.sentence_at(text.index("there")))] == "Two there."
    assert layout.paragraph_index(text.index("Three")) == 1


def test_empty_text() -> None:
    layout = read_layout(" \n\n ")
    assert layout.sentences == []
    assert layout.sentence_at(0) == (0, 0)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("40 cows, 9 pigs; " * 100, ";"),
        ("40 cows, and 9 pigs " * 100, ","),
        ("40 cows and 9 pigs " * 100, ""),
        ("4" * 2500, ""),
    ],
)
def test_what_is_too_long_for_a_sentence_is_cut_where_a_reader_pauses(text: str, ends: str) -> None:
    layout = read_layout(text)
    pieces = [text[start:end] for start, end in layout.sentences]
    assert max(map(len, pieces)) <= LONGEST < len(text)
    assert all(piece.endswith(ends) and piece == piece.strip() for piece in pieces[:-1])
    assert "".join("".join(pieces).split()) == "".join(text.split())  # and nothing is lost
    assert len(layout.paragraphs) == 1


def test_a_sentence_that_somebody_may_have_written_stays_whole() -> None:
    text = "The council, " + "which had met in the old town hall of Keld, " * 22 + "rose."
    assert 900 < len(text) <= LONGEST
    assert len(read_layout(text).sentences) == 1


def split(text: str) -> list[str]:
    """The sentences of a text."""
    return [text[a:b] for a, b in read_layout(text).sentences]


@pytest.mark.parametrize(
    "first", ["It fell!", "Did it fall?", "It fell…", "It fell...", "It fell.”"]
)
def test_a_sentence_ends_behind_its_mark(first: str) -> None:
    assert split(f"{first} Then it rose.") == [first, "Then it rose."]


@pytest.mark.parametrize("close", ['"', "”", "’", "'", "»", ")", "]", "?", "!", ".”"])
def test_what_closes_belongs_to_the_sentence_before(close: str) -> None:
    assert split(f"It fell.{close} Then it rose.") == [f"It fell.{close}", "Then it rose."]


@pytest.mark.parametrize(
    "second",
    [
        *("“Then it rose.”", '"Then it rose."', "‘Then it rose.’", "'Then it rose.'", "« Then»"),
        *("(Then it rose.)", "[Then it rose.]", "— Then it rose.", "– Then it rose.", "- Then it"),
        *("30 rose.", "Élise rose.", "Łódź rose.", "``Then it rose.''"),
    ],
)
def test_a_sentence_opens_with_a_capital_a_figure_or_a_mark(second: str) -> None:
    assert split(f"It fell. {second}") == ["It fell.", second]


@pytest.mark.parametrize(
    "whole",
    [
        "It fell. then it rose.",
        "It fell.Then it rose.",
        "It fell by 4.5 metres.",
        "The owner, Mr. Roe, left.",
        *(f"He met {mark}Mr. Roe at noon." for mark in "([\"“”‘'«—–"),
        "He met J. P. Miles at noon.",
        "The U.S. Army left.",
        "He left at 5 p.m. Friday.",
        "It is made by Acme Inc. Rome has none.",
        "It was sold by Acme Inc.",
        "I. The harbour",
        "In Hull, e.g. London Road is shut.",
    ],
)
def test_no_sentence_ends_there(whole: str) -> None:
    assert split(whole) == [whole]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("They left the U.S.", "The army stayed."),
        ("It was sold by Acme Inc.", "The firm is shut."),
        ("He chose plan B.", "The other failed."),
        ("He met Ann Lee Jr.", "She had left."),
        ("It is told by acme.com.", "London has none."),
        ("He said “so.”", "London has none."),
        ("It fell by 4.5.", "London has none."),
    ],
)
def test_a_sentence_ends_behind_what_may_be_short_for_something(first: str, second: str) -> None:
    assert split(f"{first} {second}") == [first, second]


def test_a_line_ends_its_sentence_and_its_paragraph() -> None:
    text = (
        "Soldiers cross the river \t\r\nThe ferry is lost.\nIt sank. It is gone. \r\nNobody cried."
    )
    layout = read_layout(text)
    expected = [
        "Soldiers cross the river",
        "The ferry is lost.",
        "It sank. It is gone.",
        "Nobody cried.",
    ]
    assert [text[a:b] for a, b in layout.paragraphs] == expected
    assert split(text) == [*expected[:2], "It sank.", "It is gone.", "Nobody cried."]


def test_blank_lines_part_paragraphs_and_white_space_around_them_counts_for_nothing() -> None:
    text = "\n  It fell.\n \t\n\n It rose. \n\n"
    layout = read_layout(text)
    assert [text[a:b] for a, b in layout.paragraphs] == ["It fell.", "It rose."]
    assert layout.paragraph_index(0) == 0
    assert layout.paragraph_index(text.index("It rose") - 1) == 0
    assert layout.paragraph_index(text.index("It rose")) == 1
    assert layout.sentence_index(0) == 0
    assert layout.sentence_at(text.index("It rose")) == layout.sentences[1]


@pytest.mark.parametrize(("length", "pieces"), [(LONGEST, 1), (LONGEST + 1, 2)])
def test_a_sentence_may_be_a_thousand_characters_long(length: int, pieces: int) -> None:
    assert len(split("4" * length)) == pieces


@pytest.mark.parametrize(
    ("place", "length"), [(498, LONGEST), (499, 500), (500, 501), (998, 999), (999, LONGEST)]
)
def test_what_is_too_long_is_cut_in_its_second_half(place: int, length: int) -> None:
    text = f"{'4' * place}, {'4' * (1500 - place)}"
    first = split(text)[0]
    assert len(first) == length


@pytest.mark.parametrize(("sign", "cut"), [("; ", ";"), (", ", ","), (" ", "")])
def test_the_best_place_for_a_cut_is_taken_though_another_stands_behind_it(
    sign: str, cut: str
) -> None:
    worse = {"; ": ", ", ", ": " ", " ": ""}[sign]
    text = f"{'4' * 600}{sign}{'4' * 100}{worse}{'4' * 600}"
    assert split(text)[0] == f"{'4' * 600}{cut}"


def test_the_words_of_a_sentence_are_cut_once() -> None:
    text = "It fell. It rose."
    layout = read_layout(text)
    assert layout.tokens(text, 1) is layout.tokens(text, 1)
    assert layout.tokens(text, 0) != layout.tokens(text, 1)
