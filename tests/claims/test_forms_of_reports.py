"""Forms that reports and minutes have: weeks by number, "to date", short years, days in figures."""

from datetime import date

import pytest

from claims.times import find_times

PUBLISHED = date(2025, 1, 3)
DAYS = [
    ("Cases rose in week 52.", "week 52", "2024-W52"),
    ("Cases will peak in week 20.", "week 20", "2025-W20"),
    ("Some 300 people were killed to date.", "to date", "PRESENT_REF"),
    ("They docked till date.", "till date", "PRESENT_REF"),
    ("They met in April of 87.", "April of 87", "1987-04"),
    ("They won in '68, '99 and 2008.", "'99", "1999"),
    ("Interest is paid quarterly.", "quarterly", "P3M"),
    ("the fair of 13/12–11/2/2017", "13/12", "2016-12-13"),
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
        "in week 31 of her pregnancy",
        "Records are kept up to date.",
        "The bones are hard to date.",
        "It is hard to date the bones.",
        "The quarterly dividend rose.",
        "its initial quarterly of five cents",
        "in April of 87 cases",
        "The ratio was 10/1.",
    ],
)
def test_what_is_none_of_them(text: str) -> None:
    assert not [time for time in find_times(text, PUBLISHED) if time.text != "April"]
