"""The days of a part of a period, and of lengths that are counted from a day."""

from datetime import date

import pytest

from claims.times import find_times

PUBLISHED = date(2021, 7, 8)  # a Thursday


#: sentence -> phrase, value, first day, last day
DAYS = [
    ("It began in early March.", "early March", "2021-03", "2021-03-01", "2021-03-10"),
    ("It fell in mid-February 2020.", "mid-February 2020", "2020-02", "2020-02-11", "2020-02-20"),
    ("It came in late February.", "late February", "2021-02", "2021-02-21", "2021-02-28"),
    ("It began in early 2019.", "early 2019", "2019", "2019-01-01", "2019-04-30"),
    ("At the end of last week.", "the end of last week", "2021-W26", "2021-07-02", "2021-07-04"),
    ("Earlier this year it rose.", "Earlier this year", "2021", "2021-01-01", "2021-07-08"),
    ("They meet later this week.", "later this week", "2021-W27", "2021-07-08", "2021-07-11"),
    ("It rose in March.", "March", "2021-03", "2021-03-01", "2021-03-31"),
    ("It ends a week from today.", "a week from today", "2021-07-15", "2021-07-15", "2021-07-15"),
    ("He left 3 days before May 1.", "3 days before May 1", "2021-04-28", *("2021-04-28",) * 2),
    ("It took two weeks after the vote.", "two weeks", "P2W", "None", "None"),
    (
        "It was ten years ago this month.",
        "ten years ago this month",
        "2011-07",
        "2011-07-01",
        "2011-07-31",
    ),
    ("They will meet in two weeks.", "two weeks", "P2W", "2021-07-22", "2021-07-22"),
    ("It reopens in two weeks.", "two weeks", "P2W", "2021-07-22", "2021-07-22"),
    ("It would be sold in two weeks.", "two weeks", "P2W", "2021-07-22", "2021-07-22"),
    ("He said it would reopen in two weeks.", "two weeks", "P2W", "2021-07-22", "2021-07-22"),
    ("Will she be back in two weeks?", "two weeks", "P2W", "2021-07-22", "2021-07-22"),
    ("She said it had doubled in two weeks.", "two weeks", "P2W", "None", "None"),
    ("It is the second fire in two weeks.", "two weeks", "P2W", "None", "None"),
    ("It was to be sold in two weeks.", "two weeks", "P2W", "None", "None"),
    ("First week of 2021.", "First week of 2021", "2021-W01", "2021-01-04", "2021-01-10"),
    ("Labor Day weekend.", "Labor Day weekend", "2021-W35-WE", "2021-09-04", "2021-09-06"),
    ("In June 31 people died.", "June", "2021-06", "2021-06-01", "2021-06-30"),
    ("They met on June 31.", "June 31", "2021-06-31", "None", "None"),
    ("It was signed on 23-04-2020.", "23-04-2020", "2020-04-23", "2020-04-23", "2020-04-23"),
    ("The same period last year.", "The same period last year", "2020", "2020-01-01", "2020-12-31"),
    ("It is due to open in May.", "May", "2022-05", "2022-05-01", "2022-05-31"),
    ("It opened in May.", "May", "2021-05", "2021-05-01", "2021-05-31"),
    ("It helps in coming quarters.", "coming quarters", "FUTURE_REF", "None", "None"),
    ("It starts a fortnight hence.", "a fortnight hence", "2021-07-22", *("2021-07-22",) * 2),
    ("He wrote it in two weeks.", "two weeks", "P2W", "None", "None"),
    ("It starts three days hence.", "three days hence", "2021-07-11", "2021-07-11", "2021-07-11"),
]


@pytest.mark.parametrize(("sentence", "phrase", "value", "first", "last"), DAYS)
def test_days(sentence: str, phrase: str, value: str, first: str, last: str) -> None:
    found = [(t.text, t.value, str(t.first), str(t.last)) for t in find_times(sentence, PUBLISHED)]
    assert found == [(phrase, value, first, last)]


#: sentence -> value of every end
RANGES = [
    ("It rained from May to September.", ["2020-05", "2020-09"]),
    ("It lasted from early September to May.", ["2020-09", "2021-05"]),
    ("It is open from 9 a.m. to 5 p.m. Monday.", ["2021-07-05T09:00", "2021-07-05T17:00"]),
    ("It fell in 1960 - 1961.", ["1960", "1961"]),
    ("The code is 133-05-07-2020.", []),
]


@pytest.mark.parametrize(("sentence", "values"), RANGES)
def test_ranges(sentence: str, values: list[str]) -> None:
    assert [time.value for time in find_times(sentence, PUBLISHED)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In May he left. Six weeks later he fell.", "XXXX-WXX"),
        ("He left on 4 May. Six weeks later he fell.", "2021-W24"),
        ("In May he left. Two years later he fell.", "2023"),
    ],
)
def test_weeks_are_counted_from_a_day_only(text: str, value: str) -> None:
    assert find_times(text, published=PUBLISHED)[-1].value == value
