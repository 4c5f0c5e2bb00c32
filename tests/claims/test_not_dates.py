"""Date words that say no time, or another than the nearest: idioms, titles, fixtures."""

from datetime import date

import pytest

from claims.times import find_times

PUBLISHED = date(2019, 5, 3)  # a Friday


def values(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(time.text, time.value) for time in find_times(text, published)]


@pytest.mark.parametrize(
    "text",
    [
        "At the end of the day, it is about money.",
        "“At the end of the day it's about trust,” she said.",
        "It is, at the end of the day, a choice.",
        "But at the end of the day we lost.",
        "He told Fox News Sunday that it was so.",
        "He appeared on “Any Given Sunday” again.",
        "She writes for Saturday Night Live.",
        "They watched Monday Night Football.",
    ],
)
def test_an_idiom_or_a_title_is_no_time(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The tally stood at 45 at the end of the day.", ("the end of the day", "2019-05-03")),
        ("At the end of the day shares were up.", ("the end of the day", "2019-05-03")),
        ("He told Fox News on Sunday that it was so.", ("Sunday", "2019-04-28")),
        ("“I left on Sunday” he said.", ("Sunday", "2019-04-28")),
        ("Fire Kills Ten Saturday Night In Leeds", ("Saturday Night", "2019-04-27TNI")),
    ],
)
def test_the_same_words_as_a_time(text: str, found: tuple[str, str]) -> None:
    assert values(text) == [found]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They will play the winner of Ghana against Mali in the capital in Sunday's final.", 5),
        ("Spain face Italy in Sunday's final.", 5),
        ("He could miss Sunday’s match.", 5),
        ("She is favourite to win Sunday's election.", 5),
    ],
)
def test_a_fixture_to_come(text: str, day: int) -> None:
    assert values(text)[-1][1] == f"2019-05-{day:02}"


@pytest.mark.parametrize(
    "text",
    [
        "Spain won Sunday's final.",
        "He will miss the next match after being sent off in Sunday's game.",
        "Spain, who face Chile next, were beaten in Sunday's game.",
        "He said he was hurt in Sunday's match.",
        "He is praised for what he did in Sunday's final.",
    ],
)
def test_a_fixture_played(text: str) -> None:
    assert values(text)[-1] == ("Sunday", "2019-04-28")


YARDSTICK = "It was 1.6C above the 1850-1900 average. " * 3


@pytest.mark.parametrize(("published", "value"), [(PUBLISHED, "2018-10"), (None, "XXXX-10")])
def test_a_yardstick_lends_no_year(published: date | None, value: str) -> None:
    assert values(YARDSTICK + "It rained in October.", published)[-1] == ("October", value)


def test_a_span_of_years_that_is_told_of_lends_its_year() -> None:
    text = "The 1939-1945 war was long. It began in September."
    assert values(text, None)[-1] == ("September", "1945-09")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It lasts two hours or 90 minutes.", [("two hours", "PT2H"), ("90 minutes", "PT90M")]),
        ("It lasts a year or two.", [("a year or two", "P2Y")]),
        ("It lasts two or three days.", [("two or three days", "P3D")]),
    ],
)
def test_one_length_or_another(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("It was loud on 5 February 2018.\n\nThe vote ended at 11pm.", "2019-05-03T23:00"),
        ("It was loud on 5 February 2018. The vote ended at 11pm.", "2018-02-05T23:00"),
        ("The blast came on Tuesday.\n\nIt was heard at 11pm.", "2019-04-30T23:00"),
        ("It began on Tuesday.\n\n11pm\n\nIt goes on.", "2019-05-03T23:00"),
        ("The shop is open from 9 a.m. to 11pm daily.", "XXXX-XX-XXT23:00"),
        ("The shop is open 9 a.m. to 11pm every day.", "XXXX-XX-XXT23:00"),
        ("The paper comes daily. The shop shut at 11pm.", "2019-05-03T23:00"),
    ],
)
def test_the_day_of_a_clock_time(text: str, clock: str) -> None:
    assert ("11pm", clock) in values(text)
