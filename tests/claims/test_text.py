"""Sentences end where a reader would say so."""

import pytest

from claims.text import read_layout

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
