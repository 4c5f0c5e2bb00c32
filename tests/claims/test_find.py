"""From text to claims: what a user of the library sees."""

from datetime import date

import pytest

import claims
from claims.languages import LanguageError, data

DAY = date(2024, 3, 14)  # a Thursday

# text → the phrases of its claims, in order
PHRASES = {
    "About 1,500 Afghan soldiers crossed the river.": ["About 1,500 Afghan soldiers"],
    "They paid over £100 million and then £58 million.": ["over £100 million", "£58 million"],
    "The road is 910 kilometres (565 miles) long.": ["910 kilometres", "565 miles"],
    "The talks on July 13-14 failed.": ["July 13-14"],
    "The 20-year conflict ended.": ["20-year conflict"],
    "Over the past two weeks nobody came.": ["the past two weeks"],
    "It was built in 490 BC and burned in AD 410.": ["490 BC", "AD 410"],
    "One of the officials is now here, as he often was.": [],
    "It happened every day, officials now say.": [],
    "Flight 370 left Section 427 with an F-16.": [],
}


@pytest.mark.parametrize(("text", "phrases"), PHRASES.items())
def test_phrases(text: str, phrases: list[str]) -> None:
    assert [claim.text for claim in claims.find_claims(text, published=DAY)] == phrases


def test_every_claim_stands_where_it_says() -> None:
    text = "KYIV — “We lost 41 people on Monday,” he said.\n\nThe 2.7m-euro fund pays 25 %."
    found = claims.find_claims(text, published=DAY)
    assert [text[c.start : c.end] for c in found] == [c.text for c in found]
    assert all(text[slice(*c.sentence_span)] == c.sentence for c in found)
    assert [c.paragraph for c in found] == [0, 0, 1, 1]
    assert [c.quoted for c in found] == [True, True, False, False]


def test_a_window_is_no_bound() -> None:
    [people, window] = claims.find_claims(
        "About 40 people died over the past two weeks.", published=DAY
    )
    assert window.text == "the past two weeks"
    assert window.quantity is not None
    assert window.quantity.bound == "="
    assert window.part_of == people.id


def test_a_figure_holds_on_the_day_beside_it() -> None:
    [figure, day] = claims.find_claims("Some 300 people crossed on March 5.", published=DAY)
    assert figure.time is not None
    assert figure.time.first == figure.time.last == date(2024, 3, 5)
    assert day.part_of == figure.id


def test_a_date_that_opens_the_sentence_dates_its_figures() -> None:
    text = "On March 5, while rain fell, some 300 people crossed and 12 drowned."
    figures = [c for c in claims.find_claims(text, published=DAY) if c.quantity]
    assert [c.time and c.time.first for c in figures] == [date(2024, 3, 5)] * 2


#: text → the day each figure's date begins, or None
COMPARISONS = {
    "The rate was 4.5%, down from 6% in January.": [None, date(2024, 1, 1)],
    "It fell to 4.5% from 6% in January.": [None, date(2024, 1, 1)],
    "The toll is 40, higher than the 12 counted on March 5.": [None, date(2024, 3, 5)],
    "In January the rate was 4.5%, down sharply from 6%.": [date(2024, 1, 1), None],
    "In January 40 people came, compared with 12 in 2022.": [date(2024, 1, 1), date(2022, 1, 1)],
    "In January the rate fell from 6% to 4.5%.": [date(2024, 1, 1)],
    "The rate fell from 6% to 4.5% in January.": [date(2024, 1, 1)],
    "The rate rose 4.5% from January.": [date(2024, 1, 1)],
    # the date of a record is that of the record before
    "The rate rose to 6%, its highest since May 2012.": [None],
    "Some 300 people died, the deadliest raid since 2014.": [None],
    "It fell to 2.1 metres, the lowest level since records began in 1911.": [None],
    "It was the worst day since May 2020, with shares down 9%.": [None],
    "On March 5 it fell 9%, the biggest drop since 2020.": [date(2024, 3, 5)],
    "It was the fourth raid since 2014 and killed 300 people.": [None],
    "Some 300 people have died since 2014.": [date(2014, 1, 1)],
    "It cost €6.8bn, 45% over the 2014 budget of €4.7bn.": [None, None, date(2014, 1, 1)],
    "It got 25.7%, up 5.2 points on 2017.": [None, None],
    "Turnout was 76.6%, a touch above 2017.": [None],
    "It was a 43% rise on the previous year.": [None],
    "It burned 30 1950s-era boats.": [None],
    "It rose from 61 in 2016 to 88 in 2021 and 54 now.": [date(2016, 1, 1), date(2021, 1, 1), None],
    "Some 140 ships are stuck, twice the number of last week.": [None],
    "5 March 2020: 12 cows died on May 4.": [date(2020, 5, 4)],
    "Wheat for September delivery rose 5% on March 5.": [date(2024, 3, 5)],
    "Ships in a good month: 1,150\nIn January: 612": [None, date(2024, 1, 1)],
    "It pays 300 people more than it did in 2022.": [None],
    "In 2023 it put out 312 fires, 6 percent fewer than in 2022.": [date(2023, 1, 1)] * 2,
    "The minutes of 5 March 2020 were passed by 20 votes.": [None],
    "The raid of 5 March 2020 killed 20 people.": [date(2020, 3, 5)],
    "In 2020 the Act was passed, under which 20 men were held.": [None],
    "In 2020 there was a raid, of which 20 men were tired.": [date(2020, 1, 1)],
    "At least 300 people have died since 2014.": [date(2014, 1, 1)],
    "Most of the 300 people killed since 2014 were boys.": [date(2014, 1, 1)],
    "The latest of 300 arrests since 2014 was his.": [date(2014, 1, 1)],
    "A record 300 people have come since 2014.": [date(2014, 1, 1)],
}


@pytest.mark.parametrize(("text", "days"), COMPARISONS.items())
def test_what_is_compared_with_keeps_its_date(text: str, days: list[date | None]) -> None:
    figures = [c for c in claims.find_claims(text, published=DAY) if c.quantity]
    assert [c.time and c.time.first for c in figures] == days


def test_the_day_of_speaking_does_not_date_the_figure() -> None:
    [day, figure] = claims.find_claims(
        "The envoy said on Wednesday that 300 people crossed.", published=DAY
    )
    assert figure.time is None
    assert day.part_of is None
    assert day.time is not None
    assert day.time.first == date(2024, 3, 13)


@pytest.mark.parametrize(
    "text",
    [
        "The firm lost $5 million, against a profit of $1 million in 2020.",
        "The firm, which lost money on March 5, offered $5 million.",
        "They had come on March 5, paid $5 million and left.",
    ],
)
def test_a_date_of_another_phrase_does_not_date_the_figure(text: str) -> None:
    [figure] = [c for c in claims.find_claims(text, published=DAY) if c.text == "$5 million"]
    assert figure.time is None


def test_a_date_before_its_clause_dates_the_figures_in_it() -> None:
    text = "According to the envoy, only on March 5, some 300 people crossed, with over 40 drowned."
    figures = [c for c in claims.find_claims(text, published=DAY) if c.quantity]
    assert [c.time and c.time.first for c in figures] == [date(2024, 3, 5)] * 2


def test_a_range_of_dates_is_one_claim() -> None:
    [days] = claims.find_claims("The talks will take place on July 13-14.", published=DAY)
    assert days.time is not None
    assert days.time.value == "2024-07-13/2024-07-14"
    assert (days.time.first, days.time.last) == (date(2024, 7, 13), date(2024, 7, 14))


def test_a_record_does_not_tell_the_year_of_an_article_without_one() -> None:
    text = (
        "It was the worst day since March 2020. Shares have lost 9% this year; they met on May 5."
    )
    days = [c.time and c.time.first for c in claims.find_claims(text)]
    assert days == [date(2020, 3, 1), None, None, None]


def test_a_date_that_is_not_known_is_not_replaced_by_another() -> None:
    text = "It sold 300 boats during the quarter and will meet on 12 May 2024."
    [figure, *_] = claims.find_claims(text)
    assert figure.time is None


def test_without_a_date_nothing_is_guessed() -> None:
    [day] = claims.find_claims("It happened on Wednesday.")
    assert day.time is not None
    assert (day.time.first, day.time.last, day.time.anchored) == (None, None, False)


def test_reading_twice_gives_the_same() -> None:
    text = "On Monday 41 people died, the ministry said. About 300 were hurt."
    assert claims.read(text, DAY) == claims.read(text, DAY)


@pytest.mark.parametrize("text", ["", "\n", "   \n\n ", "\ufeff", "No figures at all."])
def test_nothing_in_nothing_out(text: str) -> None:
    assert claims.find_claims(text, published=DAY) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("xx", "no data 'units' for language 'xx'; there is: en"),
        ("../en", "'../en' is not a language code; try 'en'"),
    ],
)
def test_a_language_that_is_not_there_is_said(language: str, said: str) -> None:
    with pytest.raises(LanguageError) as raised:
        data(language, "units")
    assert str(raised.value) == said
