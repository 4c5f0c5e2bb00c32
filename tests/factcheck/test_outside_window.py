"""A month or day without its year may be that of any year of its whole (outside_window.py)."""

from datetime import date

import pytest

import claims
from factcheck.checks import outside_window

PUBLISHED = date(2021, 7, 8)


@pytest.mark.parametrize(
    "text",
    [
        "Between May 2015 and July 2018, 300 people were hurt, 40 of them in February.",
        "Between May 2015 and July 2016, 300 people were hurt, 40 of them in February.",
        "From December 2019 to March 2020, 300 people were hurt, 40 of them in January.",
        "From 10 May 2017 to 3 March 2018, 300 people were hurt, 40 of them on 3 March.",
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
    ],
)
def test_a_day_that_no_year_of_the_window_has_is_outside(text: str) -> None:
    assert len(list(outside_window.check(claims.read(text, PUBLISHED)))) == 1
