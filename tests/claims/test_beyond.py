"""Figures and days beyond what can be reckoned with: they are told, and nothing else stops."""

from datetime import date
from decimal import Decimal

import pytest

from claims import find_claims, find_quantities, find_times, read

FIRST, LAST = date(1, 1, 1), date(9999, 12, 31)
HUGE = "123,456,789,012,345,678,901 trillion"


@pytest.mark.parametrize("published", [FIRST, LAST])
@pytest.mark.parametrize(
    "words",
    [
        "yesterday", "tomorrow", "on Monday", "on Friday", "last week", "next week", "next year",
        "this weekend", "last month", "three centuries ago", "at Easter", "last quarter",
        "in the 1990s", "next winter", "since last Sunday", "the following day", "on 5 January",
        "from 6.30 pm until 4 am", "from Friday to Monday", "from 10 pm on Friday until 4 am",
    ],
)  # fmt: skip
def test_days_beyond_the_calendar_are_none(published: date, words: str) -> None:
    text = f"The bridge fell {words}, and 12 sheep died on 3 May 2012."
    times = {time.text: time for time in find_times(text, published)}
    assert times["3 May 2012"].first == date(2012, 5, 3)
    for time in times.values():
        assert text[time.start : time.end] == time.text
        assert time.first is None or time.last is None or time.first <= time.last


@pytest.mark.parametrize("words", ["March 0000", "Q3 0000", "the year 0000", "AD 2.5", "0-01-05"])
def test_years_that_never_were(words: str) -> None:
    text = f"It was {words} when 12 sheep died on 3 May 2012."
    assert "3 May 2012" in [time.text for time in find_times(text, date(2021, 7, 8))]


@pytest.mark.parametrize("digits", [HUGE, "9" * 30, "9" * 400, "9" * 5000, f"0.{'3' * 40}"])
@pytest.mark.parametrize(
    "rest",
    [" sheep: Ann, Bob and Eve", " degrees", " km (12 miles)", " of the 40 votes", "%", "st place"],
)
def test_numbers_beyond_any_size_are_told_not_reckoned_with(digits: str, rest: str) -> None:
    text = f"The farm lost {digits}{rest}. In Keld 12 sheep died."
    reading = read(text, date(2021, 7, 8))
    assert "12 sheep" in [claim.text for claim in reading.claims]
    for claim in reading.claims:
        assert text[claim.start : claim.end] == claim.text


def test_places_said_without_end_stop_where_no_amount_has_more() -> None:
    [first, *_] = find_quantities(f"It fell by one point {'three ' * 3000}per cent.")
    assert first.low == Decimal(f"1.{'3' * 30}")


def test_a_weekday_behind_digits_without_end_is_read() -> None:
    [time] = find_times(f"It will {'5' * 60} ago Monday.", date(2021, 7, 8))
    assert time.first == date(2021, 7, 12)


def test_a_number_of_33_digits_keeps_its_value() -> None:
    [claim] = find_claims(f"The star has {HUGE} atoms.")
    assert claim.quantity
    assert claim.quantity.low == Decimal("123456789012345678901e12")


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        (
            "He counted 354-year-old estimated 2,973 trees.",
            ["354-year-old", "estimated 2,973 trees"],
        ),
        ("It took ninety one half. kWh in 7 days.", ["ninety one", "7 days"]),
        (
            "It has hundreds one two twelve % half.",
            ["hundreds one two", "one two", "two", "twelve %"],
        ),
    ],
)
def test_figures_do_not_cross(text: str, phrases: list[str]) -> None:
    assert [quantity.text for quantity in find_quantities(text)] == phrases


def test_what_loses_its_noun_keeps_its_measure() -> None:
    found = find_quantities("He counted 354-year-old estimated 2,973 trees.")
    assert [quantity.unit for quantity in found] == ["year of age", "trees"]


@pytest.mark.parametrize("figure", ["9,813.981", "1,234.567", "12,345.678"])
def test_three_places_behind_the_point_of_a_long_number(figure: str) -> None:
    found = read(f"It weighed {figure} tons on Monday.", date(2021, 7, 8)).claims
    assert [claim.text for claim in found] == [f"{figure} tons", "Monday"]
    assert found[0].quantity
    assert found[0].quantity.low == Decimal(figure.replace(",", ""))
