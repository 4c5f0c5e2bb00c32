"""Where dates and numbers may begin: each word of either, and nothing inside another word."""

import pytest

from claims.numbers import number_words
from claims.scan import _words, scan


@pytest.mark.parametrize(
    ("text", "dates", "numbers"),
    [
        ("In May 2021 two left.", ["May", "2021", "two"], [7, 8, 9, 10, 12]),
        ("A trillion trees", [], [2]),
        ("a half-dozen boats", ["half-dozen"], [2, 7]),
        ("Twenty-four hours", ["Twenty", "four", "hours"], [0, 7]),
        ("New\nYear’s Day", ["New\nYear’s Day"], []),
        ("2½ years, ¾ mile", ["2", "years", "¾"], [0, 1, 10]),
        ("dismay, often, A320x", [], [16, 17, 18]),
        ("8:30 p.m., 2nd", ["8:30", "2nd"], [0, 2, 3, 11]),
        ("May, 2021", ["May", "2021"], [5, 6, 7, 8]),
        ("the_May, dismay/June and éMay", ["June"], []),
        ("[Friday]–\tMonday", ["Friday", "Monday"], []),
        ("in 2016: 1,500", ["2016", "1,500"], [3, 4, 5, 6, 9, 11, 12, 13]),
        ("", [], []),
    ],
)
def test_dates_and_numbers_are_found(text: str, dates: list[str], numbers: list[int]) -> None:
    found = scan(text)
    assert [text[start:end] for start, end in found.dates] == dates
    assert found.numbers == numbers


def test_numbers_are_those_that_their_own_pattern_finds() -> None:
    words = sorted({*_words("en").dates, *_words("en").numbers})
    text = ", ".join(words)
    found = [match.start() for match in number_words("en").trigger.finditer(text)]
    assert scan(text).numbers == found
