"""Forms that reports and minutes have: weeks by number, "to date", short years, days in figures."""

from datetime import date

import pytest

from claims.times import find_times

PUBLISHED = date(2025, 1, 3)
DAYS = [
    ("Cases rose in week 52.", "week 52", "2024-W52"),
    ("Cases will peak in week 20.", "week 20", "2025-W20"),
    ("Some 300 people were killed to date.", "to date", "PRESENT_REF"),
    ("Most cases are open till date.", "till date", "PRESENT_REF"),
    ("They met in June of 74.", "June of 74", "1974-06"),
    ("They won in '68, '99 and 2008.", "'99", "1999"),
    ("Interest is paid quarterly.", "quarterly", "P3M"),
    ("the fair of 13/12–19/2/2016", "13/12", "2015-12-13"),
]


@pytest.mark.parametrize(("text", "words", "value"), DAYS)
def test_what_is_read(text: str, words: str, value: str) -> None:
    assert {time.text: time.value for time in find_times(text, PUBLISHED)}[words] == value


def test_what_is_counted_to_date_is_of_the_day_of_publication() -> None:
    (time,) = find_times("To date, 300 people died.", PUBLISHED)
    assert (time.first, time.last) == (PUBLISHED, PUBLISHED)


def test_both_ends_in_figures_have_their_month_and_day_in_one_order() -> None:
    one, two = find_times("from 10/25 to 01/25/2020", PUBLISHED)
    assert (one.value, two.value) == ("2019-10-25", "2020-01-25")
    assert one.range == two.range is not None


@pytest.mark.parametrize(
    "text",
    [
        "They lost in week 9.",
        "in week 34 of her pregnancy",
        "Records are kept up to date.",
        "The bones are hard to date.",
        "It is hard to date the bones.",
        "The quarterly dividend rose.",
        "its initial quarterly of five cents",
        "in June of 74 cases",
        "The ratio was 10/1.",
    ],
)
def test_what_is_none_of_them(text: str) -> None:
    assert not [time for time in find_times(text, PUBLISHED) if time.text != "June"]
