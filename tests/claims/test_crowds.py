"""Where numbers crowd on each other: what is read of noise, and that all of prose is."""

import pytest

import claims
from claims import find_quantities
from factcheck.document import Document
from factcheck.run import check_document

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


@pytest.mark.parametrize("number", ["1,204", "3.14", "31", "seven"])
def test_it_is_told_where_numbers_stand_that_are_not_read(number: str) -> None:
    text = f"Then rain fell.\n{f'{number} ' * 100}\n{f'{number} ' * 60}\n{RAIN}"
    reading = claims.read(text)
    lines = text.splitlines(keepends=True)
    third = len(lines[0] + lines[1])
    places = range(third, third + len(lines[2]) - 1, len(number) + 1)
    assert reading.unread == tuple(places[1:])
    assert claims.read(RAIN * 50 + "Keld had 40 cows and 30 sheep. " * 50).unread == ()


def test_a_run_says_which_numbers_it_has_not_read() -> None:
    row = f"Keld {'1,204 ' * 40}\n"
    [remark] = check_document(Document("table.txt", f"Rain fell.\n{row * 5}"), None).remarks
    assert remark == (
        "table.txt: numbers in lines 4 to 6 that are not read: 99. More than a hundred stand close "
        "together there; check these by hand."
    )
