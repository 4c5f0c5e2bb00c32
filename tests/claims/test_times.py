"""Which days a phrase means: whole answers, on articles published on known days."""

from datetime import date

import pytest

from claims.model import Time
from claims.times import find_expressions, find_times, resolve_times

#: published -> phrase in a sentence -> type, value
VALUES = {
    date(2021, 7, 8): [  # a Thursday
        ("He said on Thursday it was so.", "Thursday", "DATE", "2021-07-08"),
        ("He said on Wednesday it was so.", "Wednesday", "DATE", "2021-07-07"),
        ("It happened on Friday.", "Friday", "DATE", "2021-07-02"),
        ("The ministers will meet on Friday.", "Friday", "DATE", "2021-07-09"),
        ("It stays open until Friday.", "Friday", "DATE", "2021-07-09"),
        ("They met on Wednesday afternoon.", "Wednesday afternoon", "TIME", "2021-07-07TAF"),
        ("They met at 9:30 a.m. on Tuesday.", "9:30 a.m. on Tuesday", "TIME", "2021-07-06T09:30"),
        ("It began last Friday.", "last Friday", "DATE", "2021-07-02"),
        ("It will begin next Monday.", "next Monday", "DATE", "2021-07-12"),
        ("The talks are on July 13.", "July 13", "DATE", "2021-07-13"),
        ("It fell on Dec. 28.", "Dec. 28", "DATE", "2020-12-28"),
        ("It began in March.", "March", "DATE", "2021-03"),
        ("It fell in October.", "October", "DATE", "2020-10"),
        ("It ends by September.", "September", "DATE", "2021-09"),
        ("It fell last week.", "last week", "DATE", "2021-W26"),
        ("They met over the weekend.", "the weekend", "DATE", "2021-W26-WE"),
        ("It was hot last summer.", "last summer", "DATE", "2020-SU"),
        ("Earlier this year it rose.", "Earlier this year", "DATE", "2021"),
        ("It ended a decade ago.", "a decade ago", "DATE", "2011"),
        ("He left two months ago.", "two months ago", "DATE", "2021-05"),
        ("The past two weeks were calm.", "The past two weeks", "DURATION", "P2W"),
        ("It took nearly two years.", "nearly two years", "DURATION", "P2Y"),
        ("It took 2 hours and 5 minutes.", "2 hours and 5 minutes", "DURATION", "PT2H5M"),
        ("It took half an hour.", "half an hour", "DURATION", "PT30M"),
        ("It took a year and a half.", "a year and a half", "DURATION", "P18M"),
        ("It took decades.", "decades", "DURATION", "PXDE"),
        ("They met on Monday the 24th for talks.", "Monday the 24th", "DATE", "2021-05-24"),
        ("On Monday 20 people left.", "Monday", "DATE", "2021-07-05"),
        ("It fell in the first quarter.", "the first quarter", "DATE", "2021-Q1"),
        ("They met at ten past three.", "ten past three", "TIME", "2021-07-08T03:10"),
        ("It was the last Friday of May.", "the last Friday of May", "DATE", "2021-05-28"),
        (
            "It was the last Friday of December.",
            "the last Friday of December",
            "DATE",
            "2020-12-25",
        ),
        ("It was open until 24:00 on Friday.", "24:00 on Friday", "TIME", "2021-07-09T24:00"),
        ("Rents rose in recent years.", "recent years", "DATE", "PAST_REF"),
        ("Rents rose over the past decades.", "the past decades", "DURATION", "PXE"),
        ("On Monday 20 Dutch ministers met.", "Monday 20", "DATE", "2021-09-20"),
        ("They meet every Monday.", "every Monday", "SET", "XXXX-WXX-1"),
        ("They meet twice a week.", "twice a week", "SET", "P1W"),
        ("It is now closed.", "now", "DATE", "PRESENT_REF"),
        ("In the late 1980s it rose.", "the late 1980s", "DATE", "198"),
        ("In the 20th century it rose.", "the 20th century", "DATE", "19"),
        ("In the first half of 1990 it rose.", "the first half of 1990", "DATE", "1990-H1"),
        ("In Q1 2019 it rose.", "Q1 2019", "DATE", "2019-Q1"),
        ("On Christmas Eve they met.", "Christmas Eve", "DATE", "2020-12-24"),
        ("The last Monday of May was dry.", "The last Monday of May", "DATE", "2021-05-31"),
        (
            "It was the 29th of February last year.",
            "the 29th of February last year",
            "DATE",
            "2020-02-29",
        ),
        ("It was 29 February.", "29 February", "DATE", "2020-02-29"),
        ("They left at 11.30am on 7/7/21.", "11.30am on 7/7/21", "TIME", "2021-07-07T11:30"),
        ("Next year it ends.", "Next year", "DATE", "2022"),
        ("The talks resume Monday in Doha.", "Monday", "DATE", "2021-07-12"),
        ("He said that the talks began Monday.", "Monday", "DATE", "2021-07-05"),
        ("Over an hour later he died.", "Over an hour", "DURATION", "PT1H"),
        ("It ended a years-old quarrel.", "years-old", "DURATION", "PXY"),
        ("It fell in present-day Iraq.", "present-day", "DATE", "PRESENT_REF"),
        ("It rose in the latter half of 2008.", "the latter half of 2008", "DATE", "2008-H2"),
        ("On the night of 8 May 1904 it fell.", "the night of 8 May 1904", "TIME", "1904-05-08TNI"),
        ("Now the court must decide.", "Now", "DATE", "PRESENT_REF"),
        ("In Easter week it rained.", "Easter week", "DATE", "2021-W13"),
    ],
    date(2004, 2, 29): [  # a leap day, a Sunday
        ("It fell on Sunday.", "Sunday", "DATE", "2004-02-29"),
        ("He came a year ago.", "a year ago", "DATE", "2003"),
        ("She left yesterday.", "yesterday", "DATE", "2004-02-28"),
        ("She leaves tomorrow.", "tomorrow", "DATE", "2004-03-01"),
        ("It fell last month.", "last month", "DATE", "2004-01"),
    ],
    date(2008, 12, 29): [  # in week 1 of 2009
        ("This week it rained.", "This week", "DATE", "2009-W01"),
        ("It will rain on Jan. 3.", "Jan. 3", "DATE", "2009-01-03"),
        ("Last week it rained.", "Last week", "DATE", "2008-W52"),
    ],
    date(2005, 1, 2): [  # in week 53 of 2004
        ("This week it rained.", "This week", "DATE", "2004-W53"),
        ("It began on Dec. 30.", "Dec. 30", "DATE", "2004-12-30"),
        ("It began in December.", "December", "DATE", "2004-12"),
        ("It was tense last winter.", "last winter", "DATE", "2003-WI"),
    ],
}
CASES = [(day, *case) for day, cases in VALUES.items() for case in cases]


@pytest.mark.parametrize(("published", "sentence", "phrase", "kind", "value"), CASES)
def test_value(published: date, sentence: str, phrase: str, kind: str, value: str) -> None:
    found = [(t.text, t.type, t.value) for t in find_times(sentence, published)]
    assert found == [(phrase, kind, value)]


def times(text: str, published: date | None = date(2021, 7, 8)) -> list[Time]:
    return find_times(text, published)


def test_the_window_up_to_publication() -> None:
    [time] = times("It rose over the past two weeks.")
    assert (time.first, time.last) == (date(2021, 6, 24), date(2021, 7, 8))


def test_months_and_hours_are_two_lengths() -> None:
    values = [time.value for time in times("He got 18 months and 200 hours of service.")]
    assert values == ["P18M", "PT200H"]


def test_since_goes_on_to_the_publication() -> None:
    [time] = times("Since May 2021 they have advanced.")
    assert (time.first, time.last, time.open) == (date(2021, 5, 1), date(2021, 7, 8), "since")


def test_since_a_time_that_still_runs_ends_at_the_publication() -> None:
    [time] = times("Thousands fled since the start of the month.")
    assert (time.first, time.last, time.open) == (date(2021, 7, 1), date(2021, 7, 8), "since")


@pytest.mark.parametrize(
    "text",
    [
        "Room 2012 burned.",
        "In 1500 villages it burned.",
        "He wrote that Sun will grow.",
        "Now we know it.",
        "It is dated 2021-7-32.",
        "They ran the first quarter mile.",
        "They saw ten past three.",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert times(text) == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The talks on July 13-14 in the capital.", date(2021, 7, 13), date(2021, 7, 14)),
        ("From 2009 to 2011 it rose.", date(2009, 1, 1), date(2011, 12, 31)),
        ("From 1996 until 2001 it rose.", date(1996, 1, 1), date(2001, 12, 31)),
        ("Between March and May 2020 it rose.", date(2020, 3, 1), date(2020, 5, 31)),
        ("The 2012–13 season.", date(2012, 1, 1), date(2013, 12, 31)),
        ("The night of July 4-5.", date(2021, 7, 4), date(2021, 7, 5)),
        ("The night of 5–6 July.", date(2021, 7, 5), date(2021, 7, 6)),
        ("From Monday last week to Thursday it rained.", date(2021, 6, 28), date(2021, 7, 1)),
        ("It rained from Saturday to Wednesday.", date(2021, 7, 3), date(2021, 7, 7)),
        ("It rained from Wednesday to Monday.", date(2021, 6, 30), date(2021, 7, 5)),
        ("It will run from Friday to Thursday.", date(2021, 7, 9), date(2021, 7, 15)),
    ],
)
def test_the_two_ends_of_a_range(text: str, first: date, last: date) -> None:
    one, two = times(text)
    assert (one.first, two.last) == (first, last)
    assert one.range is not None
    assert one.range == two.range


def test_a_list_takes_its_month_from_the_end() -> None:
    found = times("On Monday 20, Tuesday 21 and Wednesday 22 April 2020 they met.")
    assert [t.value for t in found] == ["2020-04-20", "2020-04-21", "2020-04-22"]
    assert [t.weekday for t in found] == [0, 1, 2]


def test_the_date_wins_over_a_weekday_beside_it() -> None:
    [time] = times("On Friday, July 13, 2021 they met.")
    assert (time.value, time.weekday) == ("2021-07-13", 4)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It fell from 45 to 31 July.", ["2021-07-31"]),
        ("It ran from 0 to 3 March 1946.", ["1946-03-03"]),
        ("It ran from 1 July 0 to 9 July 2021.", ["2021-07-01", "2021-07-09"]),
        ("It ran from 4 to 9 July.", ["2021-07-04", "2021-07-09"]),
    ],
)
def test_only_a_day_of_a_month_takes_the_month_behind_it(text: str, values: list[str]) -> None:
    found = find_times(text, published=date(2021, 7, 8))
    assert [time.value for time in found] == values


@pytest.mark.parametrize("day", ["31 June 2021", "29 February 2021", "July 32nd", "2021-13-01"])
def test_no_such_day(day: str) -> None:
    for time in times(f"It fell on {day}."):
        assert time.impossible or time.first is None or time.text != day


@pytest.mark.parametrize("clock", ["24:30", "25:10", "9:75"])
def test_no_such_hour(clock: str) -> None:
    assert not [t for t in times(f"It was at {clock} on Friday.") if ":" in t.text and t.first]


def test_29_february_of_a_leap_year_is_a_day() -> None:
    [time] = times("It fell on 29 February 2020.")
    assert time.first == date(2020, 2, 29)
    assert not time.impossible


def test_day_and_month_that_could_be_swapped() -> None:
    assert [t.ambiguous for t in times("On 03/04/2021 and on 13/04/2021.")] == [True, False]


@pytest.mark.parametrize("phrase", ["Friday", "last week", "July 5", "yesterday", "two years ago"])
def test_nothing_is_invented_without_the_articles_date(phrase: str) -> None:
    [time] = times(f"They left {phrase}.", None)
    assert (time.first, time.last, time.anchored) == (None, None, False)
    assert "X" in time.value


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("on 22/4", "XXXX-04-22"),
        ("on 4/22", "XXXX-04-22"),
        ("on 4/5", "XXXX-04-05"),
        ("last night", "XXXX-XX-XXTNI"),
        ("that night", "XXXX-XX-XXTNI"),
    ],
)
def test_what_is_known_of_a_day_is_kept_without_the_articles_date(phrase: str, value: str) -> None:
    [time] = times(f"They left {phrase}.", None)
    assert (time.value, time.first, time.anchored) == (value, None, False)


def test_a_full_date_needs_no_article_date() -> None:
    [time] = times("They left on July 5, 2021.", None)
    assert (time.first, time.anchored) == (date(2021, 7, 5), True)


def test_a_history_counts_from_its_own_dates() -> None:
    text = (
        "The war began on 3 May 1811. On 9 June 1811 the fort fell, and in August 1811 the army "
        "crossed the river. In 1812 it turned back. On 4 March the last troops left. Two days "
        "later the king fled. In 1813 peace was made."
    )
    values = [t.value for t in find_times(text, date(2009, 12, 19))]
    assert values[-4:] == ["1812", "1812-03-04", "1812-03-06", "1813"]


@pytest.mark.parametrize(
    ("phrase", "known", "unknown"),
    [
        ("the week before last", "2021-W25", "XXXX-WXX"),
        ("the month after next", "2021-09", "XXXX-XX"),
        ("the year before last", "2019", "XXXX"),
    ],
)
def test_one_beyond_needs_the_articles_date(phrase: str, known: str, unknown: str) -> None:
    [time] = find_times(f"It is {phrase}.", date(2021, 7, 8))
    assert (time.value, time.anchored) == (known, True)
    [time] = find_times(f"It is {phrase}.", None)
    assert (time.value, time.anchored) == (unknown, False)


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("the same month last year", "2020-07"),
        ("the same month next year", "2022-07"),
        ("the same month of 2019", "2019-07"),
    ],
)
def test_the_same_month_of_another_year(phrase: str, value: str) -> None:
    assert [time.value for time in find_times(f"It was so in {phrase}.", date(2021, 7, 8))] == [
        value
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It took hours, 15 minutes of it in rain.", ["PTXH", "PT15M"]),
        ("It took 2 hours, 15 minutes.", ["PT2H15M"]),
        ("It struck at 4 o'clock at night on Tuesday.", ["2021-07-06T04:00", "2021-07-06"]),
        ("It struck at 5 o'clock at night on Tuesday.", ["2021-07-06T17:00", "2021-07-06"]),
    ],
)
def test_hours(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, date(2021, 7, 8))] == values


def test_figures_beside_each_other_make_no_year() -> None:
    found = find_times("Laps took 14.5 47 seconds apart on 1 July.", date(2021, 7, 8))
    assert [time.value for time in found] == ["PT47S", "2021-07-01"]


def test_news_with_one_old_date_stays_news() -> None:
    text = "The bridge, built in 1932, fell on Tuesday. On June 30 a crack had been seen."
    assert [t.value for t in times(text)] == ["1932", "2021-07-06", "2021-06-30"]


#: published on Thursday 29 September 2016
TENSES = [
    ("Thousands were shot since January 1st.", ["2016-01-01"]),
    ("He will leave office on Jan. 20.", ["2017-01-20"]),
    ("The plan was thrown into doubt on Feb. 9, when the court met.", ["2016-02-09"]),
    ("It would close soon. It was early April, and it ran.", ["2016-04"]),
    ("The term begins next Monday and ends in May.", ["2016-10-03", "2017-05"]),
    ("On Nov. 11, 2014, they met. A year later they signed.", ["2014-11-11", "2015"]),
    ("In 2011 he spoke. Later he left; earlier in the day it had rained.", ["2011", "2016-09-29"]),
    ("Following Monday's debate she rose.", ["2016-09-26"]),
    ("The Feb. 13 death of the judge left a gap.", ["2016-02-13"]),
    ("It would raise taxes over the next decade.", ["P10Y"]),
    ("It fell Friday, from the previous Friday.", ["2016-09-23", "2016-09-16"]),
    (
        "In the third quarter it earned $2 million, against $1 million a year earlier. In the "
        "first nine months it earned $5 million, against $4 million a year earlier.",
        ["2016-Q3", "2015-Q3", "P9M", "2015"],
    ),
    ("On Oct. 21, 2011, the first truck came.", ["2011-10-21"]),
]


@pytest.mark.parametrize(("text", "values"), TENSES)
def test_the_words_around_decide_the_year(text: str, values: list[str]) -> None:
    assert [t.value for t in find_times(text, date(2016, 9, 29))] == values


def test_this_weekend_is_the_one_just_over_on_a_monday() -> None:
    [time] = find_times("He spoke this weekend.", date(2016, 9, 19))
    assert time.first == date(2016, 9, 17)
    [time] = find_times("He will speak this weekend.", date(2016, 9, 19))
    assert time.first == date(2016, 9, 24)


def test_a_phrase_broken_by_a_line_end_but_not_by_a_blank_line() -> None:
    assert [t.value for t in times("It fell on July\n5, and two\r\nyears passed.")] == [
        "2021-07-05",
        "P2Y",
    ]
    assert [t.text for t in times("It fell in July\n\n5 men left.")] == ["July"]


def test_finding_and_resolving_apart_is_the_same() -> None:
    text = "From July 5 to last Friday, and every day since 2001."
    day = date(2021, 7, 8)
    assert resolve_times(find_expressions(text), text, day) == find_times(text, day)


@pytest.mark.parametrize(
    "text", ["", "May " * 500, "one " * 500, "1," * 500, "5 May 2020, " * 200, "\x00 1 \x00"]
)
def test_odd_text_is_read(text: str) -> None:
    for time in times(text):
        assert text[time.start : time.end] == time.text


#: published on Thursday 8 July 2021: the Friday is the next day, or the one six days before
AHEAD = [
    "It stays open (until Friday).",
    "It is due Friday.",
    "A vote is scheduled for Friday.",
    "It could come as early as Friday.",
    "They must leave no later than Friday.",
    "The court will rule on Friday.",
    "They are expected to meet Friday.",
    "Talks resume Friday.",
    "The ministers meet privately on Friday.",
    "The trial begins at 9 a.m. Friday.",
    "Voters vote on Friday.",
    "The game is on Friday.",
    "Flights are banned from midnight on Friday.",
    "It rose ahead of Friday's talks.",
    "On Friday the court will rule.",
]
BEHIND = [
    "The court ruled on Friday.",
    "He said on Friday he will go.",
    "It had been scheduled to begin Friday.",
    "The meet Friday drew 300 people.",
    "On Friday he said the court will rule.",
    "His vote on Friday was the last.",
    "The talks that began on Friday are over.",
    "This is his latest effort to bounce back from Friday's vote.",
]


@pytest.mark.parametrize("text", AHEAD)
def test_a_weekday_ahead(text: str) -> None:
    assert [str(time.first) for time in times(text)][-1] == "2021-07-09"


@pytest.mark.parametrize("text", BEHIND)
def test_a_weekday_behind(text: str) -> None:
    assert "2021-07-02" in [str(time.first) for time in times(text)]


#: published on Tuesday 12 February 2013: forms of writing
WRITTEN = [
    ("It lasted a quarter of an hour.", "PT15M"),
    ("It came a quarter century ago.", "1988"),
    ("It took 2 hours, 15 minutes and 30 seconds.", "PT2H15M30S"),
    ("It is dated 31-Oct-74.", "1974-10-31"),
    ("It is dated 03/18/40.", "1940-03-18"),
    ("The file is 20130203.", "2013-02-03"),
    ("It ran from 10/25 to 01/25.", "2012-10-25"),
    ("They meet on the 19th of every month.", "XXXX-XX-19"),
    ("It opened in October two thousand and five.", "2005-10"),
    ("It was the summer of '69.", "1969-SU"),
    ("In the week beginning 4 February it snowed.", "2013-W06"),
    ("The talks are next Wednesday.", "2013-02-20"),
    ("Four years ago today it opened.", "2009-02-12"),
    ("It is on the 1st of march.", "2013-03-01"),
]


@pytest.mark.parametrize(("text", "value"), WRITTEN)
def test_a_form_of_writing(text: str, value: str) -> None:
    assert find_times(text, date(2013, 2, 12))[0].value == value


@pytest.mark.parametrize(
    "text",
    [
        "They march on, and may return.",
        "It is 1/2 of them, from 1/2 to 3/4.",
        "Duration (in days)",
        "It is an everyday matter.",
        "The call came from 555-2013-0203.",
        "He paid $ 12 for it.",
        "CBS's '60 Minutes.'",
        "Resolution 1973 was read.",
        "It is open 24 hours a day, seven days a week.",
    ],
)
def test_a_form_that_only_looks_like_one(text: str) -> None:
    assert find_times(text, date(2013, 2, 12)) == []


#: after and before leave out what they name, and a clock time is only near
OPEN = [
    ("It grew after 2010.", "2011-01-01", "since"),
    ("It grew before 2010.", "2009-12-31", "until"),
    ("It ends before the end of May.", "2013-05-31", "until"),
    ("It fell shortly after 10 p.m. on Sunday.", "2013-02-10", None),
    ("It fell after Sunday's vote.", "2013-02-10", None),
]


@pytest.mark.parametrize(("text", "day", "open_end"), OPEN)
def test_an_open_end(text: str, day: str, open_end: str | None) -> None:
    [time] = find_times(text, date(2013, 2, 12))
    assert time.open == open_end
    assert day in (str(time.first), str(time.last))
