"""Days that do not exist, that can be read two ways, or that need the article's own date."""

from datetime import date

import pytest

from claims.times import find_times

DAY = date(2021, 7, 8)

#: sentence -> value of its last time, and whether there is no such day
IMPOSSIBLE = [
    ("It fell on 31 June 2021.", "2021-06-31", True),
    ("It fell on 30 June 2021.", "2021-06-30", False),
    ("It fell on 29 February 2021.", "2021-02-29", True),
    ("The deed is dated 2021-13-05.", "2021-13-05", True),
    ("The deed is dated 2021-12-05.", "2021-12-05", False),
    ("The deed is dated 2021-00-05.", "2021-00-05", True),
    ("The deed is dated 2021-01-05.", "2021-01-05", False),
    ("The deed is dated 2021-13-05T14:05.", "2021-13-05", True),
    ("The deed is dated 13/13/2021.", "2021-13-13", True),
    ("The deed is dated 0/7/2021.", "2021-00-07", True),
    ("The deed is dated 1/7/2021.", "2021-01-07", False),
    ("The deed is dated 12/13/2021.", "2021-12-13", False),
    ("The deed is dated 13/12/2021.", "2021-12-13", False),
    ("It ended at 24:00 on Friday.", "2021-07-02T24:00", False),
    ("It ended at 24:30 on Friday.", "2021-07-02T24:30", True),
    ("It ended at 25:00 on Friday.", "2021-07-02T25:00", True),
    ("It ended at 9:59 on Friday.", "2021-07-02T09:59", False),
    ("It ended at 9:60 on Friday.", "2021-07-02T09:60", True),
]


@pytest.mark.parametrize(("text", "value", "impossible"), IMPOSSIBLE)
def test_there_is_no_such_day(text: str, value: str, impossible: bool) -> None:
    time = find_times(text, DAY)[-1]
    assert (time.value, time.impossible) == (value, impossible)


#: day and month without the article's date -> whether there may be such a day
POSSIBLE = [
    ("1 January", True),
    ("31 January", True),
    ("29 February", True),
    ("30 February", False),
    ("31 March", True),
    ("30 April", True),
    ("31 April", False),
    ("31 May", True),
    ("31 June", False),
    ("31 July", True),
    ("31 August", True),
    ("31 September", False),
    ("30 September", True),
    ("31 October", True),
    ("31 November", False),
    ("31 December", True),
]


@pytest.mark.parametrize(("phrase", "possible"), POSSIBLE)
def test_a_day_of_no_year_may_be_one(phrase: str, possible: bool) -> None:
    [time] = find_times(f"It fell on {phrase}.", None)
    assert (time.first, time.impossible, time.anchored) == (None, not possible, False)


#: figures -> value, whether day and month could be swapped, with and without the article's date
FIGURES = [
    ("dated 11/12/2021", "2021-11-12", "2021-11-12", True),
    ("dated 12/11/2021", "2021-12-11", "2021-12-11", True),
    ("dated 13/11/2021", "2021-11-13", "2021-11-13", False),
    ("dated 11/13/2021", "2021-11-13", "2021-11-13", False),
    ("dated 12/12/2021", "2021-12-12", "2021-12-12", False),
    ("dated 8.7.2021", "2021-07-08", "2021-07-08", False),
    ("on 11/12", "2020-11-12", "XXXX-11-12", True),
    ("on 12/11", "2020-12-11", "XXXX-12-11", True),
    ("on 13/11", "2020-11-13", "XXXX-11-13", False),
    ("on 11/13", "2020-11-13", "XXXX-11-13", False),
    ("on 12/12", "2020-12-12", "XXXX-12-12", False),
    ("on 5/6", "2021-05-06", "XXXX-05-06", True),
]


@pytest.mark.parametrize(("phrase", "known", "unknown", "ambiguous"), FIGURES)
def test_day_and_month_in_figures_may_be_swapped_where_that_is_another_day(
    phrase: str, known: str, unknown: str, ambiguous: bool
) -> None:
    for day, value in ((DAY, known), (None, unknown)):
        [time] = find_times(f"It was left {phrase}.", day)
        assert (time.value, time.ambiguous) == (value, ambiguous)


#: phrase -> what is known of it without the article's date
OPEN = [
    ("on the 5th", "XXXX-XX-05"),
    ("on July 25 of that year", "XXXX-07-25"),
    ("on Monday 20", "XXXX-XX-20"),
    ("on Monday 2", "XXXX-XX-02"),
    ("on this day in 1999", "1999-XX-XX"),
    ("in May", "XXXX-05"),
    ("in the first half of May", "XXXX-05"),
    ("in the June quarter", "XXXX-Q2"),
    ("in the May quarter", "XXXX-QX"),
    ("on 22/04", "XXXX-04-22"),
    ("on Monday", "XXXX-WXX-1"),
    ("a week on Monday", "XXXX-WXX-1"),
    ("last Sunday", "XXXX-WXX-7"),
    ("on Sunday of last week", "XXXX-WXX-7"),
    ("at Christmas", "XXXX-12-25"),
    ("at Easter", "XXXX-XX-XX"),
    ("at 9 a.m.", "XXXX-XX-XXT09:00"),
    ("in the morning", "XXXX-XX-XXTMO"),
    ("on Monday night", "XXXX-WXX-1TNI"),
    ("this evening", "XXXX-XX-XXTEV"),
]


@pytest.mark.parametrize(("phrase", "value"), OPEN)
def test_what_needs_the_date_of_the_article(phrase: str, value: str) -> None:
    [time] = find_times(f"They left {phrase}.", None)
    assert (time.value, time.first, time.anchored) == (value, None, False)


def test_a_clock_time_heads_an_entry_whatever_ends_its_lines() -> None:
    [_, time] = find_times("It fell on 6 July.\r\n\r\n9:30 a.m.\r\n\r\nIt goes on.", DAY)
    assert time.value == "2021-07-08T09:30"
