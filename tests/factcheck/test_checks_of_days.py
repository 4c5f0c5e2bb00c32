"""Days without their year, which a reading puts into one year and a check into several."""

from datetime import date

import pytest

import claims
from factcheck.checks import age, impossible_date, outside_window

PUBLISHED = date(2021, 7, 8)


@pytest.mark.parametrize(
    "text",
    [
        "Between May 2015 and July 2018, 300 people were hurt, 40 of them in February.",
        "Between May 2015 and July 2016, 300 people were hurt, 40 of them in February.",
        "From December 2019 to March 2020, 300 people were hurt, 40 of them in January.",
        "From 10 May 2017 to 3 March 2018, 300 people were hurt, 40 of them on 3 March.",
        "From May 2017 to March 2018, 300 people were hurt, 40 of them on 31 March.",
        "From 10 May 2017 to 28 February 2018, 300 people were hurt, 40 of them on 28 February.",
        "In the 1990s, 300 people were hurt, 40 of them in May.",
        "In the 1990s, 300 people were hurt, 40 of them on 29 February.",
        "In the 1990s, 300 people were hurt, 40 of them on 31 March.",
    ],
)
def test_a_day_that_one_year_of_the_window_has_is_inside(text: str) -> None:
    reading = claims.read(text, PUBLISHED)
    assert [link.kind for link in reading.links if link.kind == "dated"]
    assert list(outside_window.check(reading)) == []


@pytest.mark.parametrize(
    "text",
    [
        "From 10 May 2017 to 3 March 2018, 300 people were hurt, 40 of them on 4 March.",
        "From 10 May 2017 to 3 March 2018, 300 people were hurt, 40 of them on 9 May.",
        "From December 2019 to March 2020, 300 people were hurt, 40 of them in April.",
        "From May 2017 to March 2018, 300 people were hurt, 40 of them on 1 April.",
    ],
)
def test_a_day_that_no_year_of_the_window_has_is_outside(text: str) -> None:
    assert len(list(outside_window.check(claims.read(text, PUBLISHED)))) == 1


def test_an_age_is_not_held_against_a_day_of_birth_without_its_year() -> None:
    text = "Smith, 41, was born on 3 March. Jones, 44, was born in 1980."
    found = list(age.check(claims.read(text, PUBLISHED)))
    assert [text[finding.start : finding.end] for finding in found] == ["44"]


@pytest.mark.parametrize(
    "text",
    [
        "By June 31 houses were sold.",
        "On June 31 people met in Oslo.",
        "Since June 31 soldiers have died.",
        "They were told on February 30 men would come.",
    ],
)
def test_a_count_behind_a_month_is_no_day(text: str) -> None:
    assert list(impossible_date.check(claims.read(text, PUBLISHED))) == []


@pytest.mark.parametrize(
    "text",
    ["On June 31 less was said.", "On June 31 in Oslo.", "On 31 June people met in Oslo."],
)
def test_a_day_behind_a_month_is_no_count(text: str) -> None:
    assert len(list(impossible_date.check(claims.read(text, PUBLISHED)))) == 1
