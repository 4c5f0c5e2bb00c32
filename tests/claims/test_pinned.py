"""Lengths that the date behind them pins to the calendar."""

from datetime import date

import pytest

from claims.times import find_times

PUBLISHED = date(2004, 11, 3)
PINNED = [
    ("In the quarter ended July 31 sales rose.", "2004-Q2", "2004-05-01", "2004-07-31"),
    ("For the third quarter ended Sept. 30 it lost.", "2004-Q3", "2004-07-01", "2004-09-30"),
    ("In the year ended March 31 it lost.", "P1Y", "2003-04-01", "2004-03-31"),
    ("In the six months ended Oct. 1, 2003, it grew.", "P6M", "2003-04-02", "2003-10-01"),
    ("Prices rose in the three months to June.", "P3M", "2004-04-01", "2004-06-30"),
    ("In the first nine months of 2003 it rose.", "P9M", "2003-01-01", "2003-09-30"),
    ("The last two weeks of February 2004 were dry.", "P2W", "2004-02-16", "2004-02-29"),
    ("In the first three months of this year it rose.", "P3M", "2004-01-01", "2004-03-31"),
]


@pytest.mark.parametrize(("text", "value", "first", "last"), PINNED)
def test_days_of_a_pinned_length(text: str, value: str, first: str, last: str) -> None:
    time = find_times(text, PUBLISHED)[0]
    assert (time.value, str(time.first), str(time.last)) == (value, first, last)


@pytest.mark.parametrize(
    "text",
    [
        "The first two weeks of the war were calm.",
        "It took six months to March through the hills.",
        "He waited two years to 9 a.m. on Monday.",
        "The first 40 days of February were cold.",
        "The second two weeks of May were cold.",
    ],
)
def test_a_length_that_nothing_pins(text: str) -> None:
    lengths = [time for time in find_times(text, PUBLISHED) if time.type == "DURATION"]
    assert [(time.first, time.last) for time in lengths] == [(None, None)]
