"""Clock times that borrow: the half of the day, the day, or nothing at all."""

from datetime import date

import pytest

from claims.times import find_times

PUBLISHED = date(2013, 2, 12)  # a Tuesday
RANGES = [
    ("Doors open 8-10 p.m. on Friday.", ["2013-02-08T20:00", "2013-02-08T22:00"]),
    ("It is shut between 2 and 4 p.m. today.", ["2013-02-12T14:00", "2013-02-12T16:00"]),
    ("It rained from 11 to 1 p.m. on Monday.", ["2013-02-11T11:00", "2013-02-11T13:00"]),
    ("It rained from 1:30 to 3 p.m. Monday.", ["2013-02-11T13:30", "2013-02-11T15:00"]),
    (
        "The quake came at 2:46 p.m. (0546 GMT) on Friday, Feb. 8.",
        ["2013-02-08T14:46", "2013-02-08T05:46Z", "2013-02-08"],
    ),
    (
        "Polls closed at 8 p.m. Moscow time (1700 GMT) on Sunday.",
        ["2013-02-10T20:00", "2013-02-10T17:00Z", "2013-02-10"],
    ),
    ("It is open from 9:15 to 4 on 20/2/2013.", ["2013-02-20T09:15", "2013-02-20"]),
    (
        "They sit on the 19th between 3 and 5pm.",
        ["2013-02-19", "2013-02-19T15:00", "2013-02-19T17:00"],
    ),
    ("It is open daily from 9 a.m. to 5 p.m.", ["P1D", "XXXX-XX-XXT09:00", "XXXX-XX-XXT17:00"]),
]


@pytest.mark.parametrize(("text", "values"), RANGES)
def test_what_a_clock_time_borrows(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, PUBLISHED)] == values


SPOKEN = [
    ("The siren went at six thirty, she said.", "2013-02-12T06:30"),
    ("He woke at five-forty on Monday.", "2013-02-11T05:40"),
    ("It starts tomorrow at seven twenty-five.", "2013-02-13T07:25"),
    ("They left at six fifteen in the evening on Monday.", "2013-02-11T18:15"),
]


@pytest.mark.parametrize(("text", "value"), SPOKEN)
def test_an_hour_and_minutes_in_words(text: str, value: str) -> None:
    assert [time.value for time in find_times(text, PUBLISHED)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "At six thirty people gathered.",
        "By six forty-two voters had come.",
        "The score was six thirty.",
        "She ran the marathon in 2:25:18.",
        "They won 3-4.",
        "Some 8 men left.",
        "It fell to 4-6 points.",
    ],
)
def test_figures_that_are_no_clock(text: str) -> None:
    assert find_times(text, PUBLISHED) == []
