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
