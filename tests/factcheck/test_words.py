"""How values are written for people."""

from datetime import date
from decimal import Decimal

import pytest

from claims import Quantity, Source, Time, find_quantities
from factcheck.reports.words import amount, days, speaker, when

AMOUNTS = [
    ("about 1,500 Afghan soldiers", 1500, 1500, "Afghan soldiers", "count", "~"),
    ("200+ people", 200, 200, "people", "count", ">"),
    ("up to 5 centimetres", 5, 5, "centimetre", "length", "<"),
    ("40 to 50 degrees Celsius", 40, 50, "degree Celsius", "temperature", "="),
    ("58,000,000 pounds sterling", 58_000_000, 58_000_000, "pound sterling", "money", "="),
    ("up 2.5 percent", "2.50", "2.50", "percentage", "percentage", "up"),
    ("67 years of age", 67, 67, "year of age", "time", "="),
    ("1 foot", 1, 1, "foot", "length", "="),
    ("9,000 cubic feet per second", 9000, 9000, "cubic foot per second", "flow", "="),
    ("12", 12, 12, "", "count", "="),
]
#    as written, in normal form
SAID = [
    ("fewer than 30 men", "under 30 men"),
    ("less than 36 hours", "under 36 hours"),
    ("no more than 30 men", "up to 30 men"),
    ("30 men or fewer", "up to 30 men"),
    ("up to 30 men", "up to 30 men"),
    ("no fewer than 30 men", "30+ men"),
    ("nearly 1,400 men", "nearly 1,400 men"),
    ("almost £1.2bn", "nearly 1,200,000,000 pounds sterling"),
    ("some 1,400 men", "about 1,400 men"),
    ("a third of voters", "1/3 of voters"),
    ("one in nine pupils", "1/9 of pupils"),
    ("6 feet 2 inches", "6.167 feet"),
    ("318.5p", "318.5 pence"),
    ("£1,749.90", "1,749.90 pounds sterling"),
    ("£1.20 an hour", "1.20 pounds sterling per hour"),
    ("$2.1 billion", "2,100,000,000 US dollars"),
    ("11 million kronor", "11,000,000 Swedish kronor"),
    ("400 yen", "400 Japanese yen"),
    ("50 Hz", "50 hertz"),
    ("410,000 a day", "410,000 per day"),
]
DAYS = [
    ("Monday 5 July 2021", date(2021, 7, 5), date(2021, 7, 5)),
    ("Tuesday 13 to Wednesday 14 July 2021", date(2021, 7, 13), date(2021, 7, 14)),
    ("24 June to 8 July 2021", date(2021, 6, 24), date(2021, 7, 8)),
    ("20 December 2020 to 8 January 2021", date(2020, 12, 20), date(2021, 1, 8)),
    ("February 2020", date(2020, 2, 1), date(2020, 2, 29)),
    ("1 to 28 February 2020", date(2020, 2, 1), date(2020, 2, 28)),
    ("2011", date(2011, 1, 1), date(2011, 12, 31)),
    ("1990 to 1999", date(1990, 1, 1), date(1999, 12, 31)),
    ("9999", date(9999, 1, 1), date(9999, 12, 31)),
]
MAY = (date(2021, 5, 1), date(2021, 7, 8))
TIMES = [
    ("since 1 May 2021", Time(0, 0, "", "DATE", "2021-05", *MAY, open="since")),
    ("since Saturday 1 May 2021", Time(0, 0, "", "DATE", "2021-05-01", *MAY, open="since")),
    ("no such day in the calendar", Time(0, 0, "", "DATE", "2021-06-31", impossible=True)),
    (
        "unresolved: the article's date is unknown",
        Time(0, 0, "", "DATE", "XXXX-WXX-3", anchored=False),
    ),
    ("no date given", Time(0, 0, "", "DURATION", "P20Y")),
    ("no certain days", Time(0, 0, "", "DATE", "PAST_REF")),
]
SOURCES = [
    ("no source given", None),
    ("Ada Brink, quoted", Source("Ada Brink", 0, 9, "Ada Brink", manner="quote")),
    ("Ada Brink (here “she”), in paraphrase", Source("she", 0, 3, "Ada Brink")),
    ("the mayor, via RIA, in paraphrase", Source("the mayor", 0, 9, "", via="RIA")),
]


@pytest.mark.parametrize(("words", "low", "high", "unit", "dimension", "bound"), AMOUNTS)
def test_amount(words, low, high, unit, dimension, bound) -> None:  # type: ignore[no-untyped-def]
    assert amount(Quantity(0, 0, "", Decimal(low), Decimal(high), unit, dimension, bound)) == words


@pytest.mark.parametrize(("words", "form"), SAID)
def test_normal_form_of_what_is_written(words: str, form: str) -> None:
    [quantity] = find_quantities(f"It was {words}.")
    assert amount(quantity) == form


@pytest.mark.parametrize(("words", "first", "last"), DAYS)
def test_days(words: str, first: date, last: date) -> None:
    assert days(first, last) == words


@pytest.mark.parametrize(("words", "time"), TIMES)
def test_when(words: str, time: Time) -> None:
    assert when(time) == words


@pytest.mark.parametrize(("words", "source"), SOURCES)
def test_speaker(words: str, source: Source | None) -> None:
    assert speaker(source) == words
