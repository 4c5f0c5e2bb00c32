"""The calendar: held against dateutil and the standard library."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta

from claims.dates.feasts import feast_day
from claims.dates.periods import containing, moved, of_season, of_week, of_weekend, of_year

DAYS = [date(1999, 12, 1) + timedelta(days=5 * n) for n in range(800)]  # into 2010
KEYS = {"Y": "years", "M": "months", "W": "weeks", "D": "days"}


@pytest.mark.parametrize("unit", KEYS)
def test_moving_is_what_dateutil_does(unit: str) -> None:
    for day in [*DAYS, date(2004, 2, 29), date(2000, 1, 31), date(2008, 12, 31)]:
        for count in (-25, -12, -1, 0, 1, 11, 48):
            assert moved(day, unit, count) == day + relativedelta(**{KEYS[unit]: count})


def test_beyond_the_calendar_there_is_nothing() -> None:
    assert moved(date(2021, 7, 8), "Y", -3000) is None
    assert moved(date(2021, 7, 8), "D", 10**9) is None


@pytest.mark.parametrize("unit", ["D", "W", "WE", "M", "Q", "Y", "E", "C"])
def test_every_day_lies_in_its_period(unit: str) -> None:
    for day in DAYS:
        period = containing(unit, day)
        assert period.first
        assert period.last
        assert period.first <= day or unit == "WE"
        assert day <= period.last


#: day -> week, weekend
WEEKS = [
    (date(2021, 1, 3), "2020-W53", "2020-W53-WE"),
    (date(2021, 1, 4), "2021-W01", "2021-W01-WE"),
    (date(2008, 12, 29), "2009-W01", "2009-W01-WE"),
    (date(2000, 1, 1), "1999-W52", "1999-W52-WE"),
    (date(2004, 12, 31), "2004-W53", "2004-W53-WE"),
]


@pytest.mark.parametrize(("day", "week", "weekend"), WEEKS)
def test_weeks_are_those_of_iso(day: date, week: str, weekend: str) -> None:
    assert (of_week(day).value, of_weekend(day).value) == (week, weekend)


def test_winter_ends_in_the_next_year() -> None:
    assert of_season(2003, "WI").last == date(2004, 2, 29)


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("12-25", date(2020, 12, 25)),
        ("11 thu 4", date(2020, 11, 26)),
        ("11 thu 4+1", date(2020, 11, 27)),
        ("5 mon -1", date(2020, 5, 25)),
        ("easter+1", date(2020, 4, 13)),
        ("election", date(2020, 11, 3)),
    ],
)
def test_feast_days(rule: str, day: date) -> None:
    assert feast_day(rule, 2020) == day


@pytest.mark.parametrize(
    ("year", "has_days"), [(0, False), (1, True), (9999, True), (10000, False)]
)
def test_a_year_has_days_where_the_calendar_has_them(year: int, has_days: bool) -> None:
    found = of_year(year)
    assert found.value == f"{year:04}"
    assert (found.first is not None, found.last is not None) == (has_days, has_days)
