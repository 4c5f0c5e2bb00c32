""" "last" is a verb in "will last three weeks", and points back in "the last three weeks"."""

from datetime import date

import pytest

import claims

DAY = date(2023, 5, 9)
WINDOW = (date(2023, 4, 18), DAY)

TEXTS = {
    "Sales fell in the last three weeks.": ("the last three weeks", WINDOW),
    "Last three weeks were hard.": ("Last three weeks", WINDOW),
    "The fair will last three weeks.": ("three weeks", (None, None)),
    "Talks could last three weeks, he said.": ("three weeks", (None, None)),
    "The talks last three weeks.": ("three weeks", (None, None)),
    "It did not last three weeks.": ("three weeks", (None, None)),
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.items())
def test_last(text: str, expected: tuple[str, tuple[date | None, date | None]]) -> None:
    [time] = claims.find_times(text, published=DAY)
    assert (time.text, (time.first, time.last)) == expected


@pytest.mark.parametrize("word", ["ago", "earlier", "later"])
def test_over_a_length_that_is_counted_from_a_day_is_more_than_it(word: str) -> None:
    [_, length] = claims.find_quantities(f"It paid $5 million over two years {word}.")
    assert (length.text, length.bound) == ("over two years", ">")


def test_over_an_age_is_more_than_it() -> None:
    [_, age] = claims.find_quantities("It drew 300 men over 50 years old.")
    assert (age.low, age.bound) == (50, ">")
