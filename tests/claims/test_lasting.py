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
