"""An anniversary falls as many years after its event as its number says.

    Sunday marks the 10th anniversary of the 2012 flood.     in 2021, 2012 is nine years ago

The day of the anniversary must be written beside it: a year, "this year", "on Sunday". In "began in
2014 and is in its third year" the article's own date is the day, and the year that runs counts.

Silent when the text does not say when the anniversary is, since it may be one of years ago or to
come, for weekdays near the turn of the year, and for "in October" when next October would fit.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Claim, Published, Reading, compiled
from factcheck.amounts import MONTHS, amount
from factcheck.days import shifted
from factcheck.finding import Finding
from factcheck.linked import Dated, dated

NAME = "anniversary"

WEEK = 7  # days
MONTH = compiled("|".join(MONTHS))
YEAR = compiled(r"\d{4}")


def check(reading: Reading) -> Iterator[Finding]:
    """Anniversaries whose number their two dates do not give."""
    for link, one, other in dated(reading, "anniversary"):
        if link.cue == "year":
            finding = _year(one, reading.published, link.factor)
        else:
            finding = _anniversary(one, other, link.factor)
        if finding:
            yield finding


def _anniversary(one: Dated, other: Dated, number: Decimal) -> Finding | None:
    span, years = _years(one), _years(other)
    least, most = years[0] - span[1], years[1] - span[0]
    if least <= number <= most:
        return None
    return _finding(one.claim, other.claim, number, least, most)


def _year(event: Dated, published: Published | None, number: Decimal) -> Finding | None:
    """Is the year of the event that runs on the article's own day the one that is said?"""
    one, began, last = event.claim, event.first.year, event.last
    if published is None or last > published.day or began != last.year:
        return None
    today = published.day.year
    past = today - began
    if past <= number <= past + 1:
        return None
    years = f"{past} or {past + 1}" if past else "1"
    message = f"what began in {began} is in year {years}, not {amount(number)}"
    return Finding(
        NAME,
        "error",
        one.start,
        one.end,
        message,
        working=f"{today} − {began} = {past}",
        cause=_cause(number, past, past + 1),
        claims=(one.id,),
    )


def _years(when: Dated) -> tuple[int, int]:
    """First and last year that are meant.

    A weekday may be one of next week, and a month or day without its year one of next year.
    """
    words, first, last = when.time.text, when.first, when.last
    if MONTH.search(words) and not YEAR.search(words):
        return first.year, last.year + 1
    slack = WEEK if first == last and not any(sign.isdigit() for sign in words) else 0
    return shifted(first, -slack).year, shifted(last, slack).year


def _finding(one: Claim, other: Claim, number: Decimal, least: int, most: int) -> Finding:
    years = str(least) if least == most else f"{least} to {most}"
    return Finding(
        NAME,
        "error",
        one.start,
        one.end,
        f"{other.text} is {years} years after {one.text}, not {amount(number)}",
        cause=_cause(number, least, most),
        claims=(one.id, other.id),
    )


def _cause(number: Decimal, least: int, most: int) -> str:
    if number in (least - 1, most + 1):
        return "off by one year"
    return "off by a decade" if number in (least - 10, most + 10) else ""
