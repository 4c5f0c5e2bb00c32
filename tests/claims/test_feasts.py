"""Feast days: rules of the calendar and of the moon, and of which year an article speaks."""

import tomllib
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from dateutil.relativedelta import SU, relativedelta

from claims.dates.feasts import feast_days, nth_weekday
from claims.times import find_times

LANGUAGE = Path(__file__).resolve().parents[2] / "claims" / "languages" / "en"
RULES = set(
    tomllib.loads((LANGUAGE / "dates.toml").read_text("utf-8"))["words"]["holiday"].values()
)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_gives_days(rule: str) -> None:
    days = [found for year in range(2001, 2036) for found in feast_days(rule, year)]
    assert len(days) >= 34
    assert all(first <= last for first, last in days)


def test_nth_weekday_is_that_of_dateutil() -> None:
    for year in range(1990, 2040):
        may = date(year, 5, 1)
        assert nth_weekday(year, 5, 6, 2) == may + relativedelta(weekday=SU(2))
        assert nth_weekday(year, 5, 6, -1) == may + relativedelta(day=31, weekday=SU(-1))


#: rule of the data file -> the day in 2021
RULES_OF_ONE_DAY = [
    ("6 mon 1", "2021-06-07"),
    ("6 tue 1", "2021-06-01"),
    ("6 wed 1", "2021-06-02"),
    ("6 thu 1", "2021-06-03"),
    ("6 fri 1", "2021-06-04"),
    ("6 sat 1", "2021-06-05"),
    ("6 sun 1", "2021-06-06"),
    ("6 tue 2", "2021-06-08"),
    ("6 wed -1", "2021-06-30"),
    ("12 fri -1", "2021-12-31"),
    ("12 thu -1", "2021-12-30"),
    ("11 thu 4+1", "2021-11-26"),
    ("05-09 not sun", "2021-05-08"),
    ("05-10 not sun", "2021-05-10"),
    ("orthodox+0", "2021-05-02"),
]


@pytest.mark.parametrize(("rule", "day"), RULES_OF_ONE_DAY)
def test_a_rule_names_a_day_of_the_year(rule: str, day: str) -> None:
    assert feast_days(rule, 2021) == [(date.fromisoformat(day), date.fromisoformat(day))]


def test_a_rule_that_is_none_names_no_day() -> None:
    assert feast_days("when it rains", 2021) == []


#: rule -> first and last day of one year
FEASTS = [
    ("moon passover", 2018, "2018-03-31", "2018-03-31"),
    ("moon passover -1 7", 2018, "2018-03-30", "2018-04-07"),
    ("moon lunar_new_year", 2018, "2018-02-16", "2018-02-16"),
    ("moon diwali", 2019, "2019-10-27", "2019-10-27"),
    ("sighted eid_al_fitr", 2018, "2018-06-14", "2018-06-16"),
    ("sighted eid_al_fitr", 2021, "2021-05-12", "2021-05-14"),
    ("moon ramadan to eid_al_fitr", 2018, "2018-05-15", "2018-06-15"),
    ("moon ramadan to eid_al_fitr", 1999, "1999-12-08", "2000-01-08"),
    ("easter-46 easter-1", 2018, "2018-02-14", "2018-03-31"),
]


@pytest.mark.parametrize(("rule", "year", "first", "last"), FEASTS)
def test_a_feast_of_the_moon_falls_on_days_of_its_own_each_year(
    rule: str, year: int, first: str, last: str
) -> None:
    assert feast_days(rule, year) == [(date.fromisoformat(first), date.fromisoformat(last))]


def test_a_feast_may_fall_twice_in_a_year_or_be_beyond_the_tables() -> None:
    assert len(feast_days("sighted eid_al_fitr", 2000)) == 2
    assert feast_days("moon diwali", 1900) == []
    assert feast_days("moon passover", 1850) == []


def test_feasts_of_the_islamic_year_are_354_or_355_days_apart() -> None:
    days = [first for year in range(1990, 2050) for first, _ in feast_days("sighted ashura", year)]
    gaps = {(b - a).days for a, b in pairwise(days)}
    assert gaps <= {353, 354, 355}


#: published, sentence -> value, first and last day of the feast
MEANT = [
    ("2013-07-04", "Ramadan begins next week.", "2013-07-08/2013-08-08"),
    ("2019-05-03", "Last Ramadan prices rose.", "2018-05-15/2018-06-15"),
    ("2021-07-08", "It broke out during Eid al-Fitr.", "2021-05-13"),
    ("2018-02-20", "Millions travelled for the Lunar New Year.", "2018-02-16"),
    ("2018-12-20", "It ended before Hanukkah 2018.", "2018-12-02/2018-12-10"),
    ("2001-01-10", "He was shot on Eid al-Fitr 2000.", "2000"),
    ("2016-03-01", "It rained on Diwali 1990.", "1990"),
]


@pytest.mark.parametrize(("published", "text", "value"), MEANT)
def test_the_feast_that_is_meant(published: str, text: str, value: str) -> None:
    assert find_times(text, date.fromisoformat(published))[0].value == value


@pytest.mark.parametrize(
    "text", ["Operation Ramadan failed.", "Easter Island is far.", "We holidayed."]
)
def test_a_name_is_no_feast(text: str) -> None:
    assert find_times(text, date(2021, 7, 8)) == []


def test_a_sighted_feast_has_a_day_on_either_side() -> None:
    [time] = find_times("Eid al-Adha 2018 was quiet.", date(2018, 9, 1))
    day = date(2018, 8, 21)
    assert (time.value, time.first, time.last) == (
        "2018-08-21",
        day - timedelta(days=1),
        day + timedelta(days=1),
    )
