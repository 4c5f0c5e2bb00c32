"""Where numbers crowd on each other: what is read of noise, and that all of prose is."""

import pytest

from claims import find_quantities

RAIN = "Then the rain fell on the hills. "


def read(text: str) -> int:
    return len(find_quantities(text))


@pytest.mark.parametrize("numbers", ["5% 6% ", "5\u200b6\u200b", "5\0006\0", "3/4 ½ "])
def test_of_crowd_after_crowd_one_number_in_fifteen_characters_is_read(numbers: str) -> None:
    short, long = ((numbers * 45 + RAIN) * times for times in (20, 40))
    most = len(short) / 15
    assert 0.7 * most < read(long) - read(short) < 1.1 * most


@pytest.mark.parametrize("numbers", ["5% ", "5 cows, ", "½ "])
def test_of_one_crowd_a_hundred_numbers_are_read(numbers: str) -> None:
    assert read(numbers * 99) == 99
    assert read(numbers * 400) == 100


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("Keld had 40 cows and 30 sheep. ", 2),
        ("The river rose from 40 cm to 50 cm, or by 25%. ", 2),
        ("The villages along the upper river: 41 cows, 72 sheep, 12 goats.\n", 3),
        ("Keld Bridge and surroundings  41 cows  37 sheep\n", 2),
    ],
)
def test_all_of_prose_and_of_a_long_list_is_read(line: str, figures: int) -> None:
    assert read(line) == figures
    assert read(line * 400) == figures * 400


def test_prose_behind_a_crowd_is_read() -> None:
    story = "In the morning 40 cows and 30 sheep stood on the bridge at Keld. "
    noise = ("5% 6% " * 45 + RAIN) * 20
    assert [figure.text for figure in find_quantities(noise + RAIN * 20 + story)[-2:]] == [
        "40 cows",
        "30 sheep",
    ]
