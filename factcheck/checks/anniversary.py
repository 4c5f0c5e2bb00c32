"""An anniversary falls as many years after its event as its number says.

    Sunday marks the 10th anniversary of the 2012 flood.     in 2021, 2012 is nine years ago

The day of the anniversary must be written beside it: a year, "this year", "on Sunday". In "began in
2014 and is in its third year" the article's own date is the day, and the year that runs counts.

Silent when the text does not say when the anniversary is, since it may be one of years ago or to
come, for weekdays near the turn of the year, and for "in October" when next October would fit.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from claims import Claim, Reading, Time, compiled
from factcheck.amounts import MONTHS, amount
from factcheck.days import shifted
from factcheck.finding import Finding
from factcheck.linked import linked

NAME = "anniversary"

WEEK = 7  # days
MONTH = compiled("|".join(MONTHS))
YEAR = compiled(r"\d{4}")


def check(reading: Reading) -> Iterator[Finding]:
    """Anniversaries whose number their two dates do not give."""
    for link, one, other in linked(reading, "anniversary"):
        event = one.time
        if event is None or event.first is None or event.last is None:
            continue
        if link.cue == "year":
            today = reading.published.day if reading.published else None
            finding = _year(one, event.first, event.last, today, link.factor)
        else:
            finding = _anniversary(one, other, link.factor)
        if finding:
            yield finding


def _anniversary(one: Claim, other: Claim, number: Decimal) -> Finding | None:
    event, marked = one.time, other.time
    span, years = _years(event), _years(marked)
    if span is None or years is None:
        return None
    least, most = years[0] - span[1], years[1] - span[0]
    if least <= number <= most:
        return None
    return _finding(one, other, number, least, most)


def _year(
    one: Claim, first: date, last: date, today: date | None, number: Decimal
) -> Finding | None:
    """The year that runs on `today` of what began between `first` and `last`."""
    if today is None or last > today or first.year != last.year:
        return None
    past = today.year - first.year
    if past <= number <= past + 1:
        return None
    message = f"what began in {first.year} is in year {past} or {past + 1}, not {amount(number)}"
    return Finding(
        NAME,
        "error",
        one.start,
        one.end,
        message,
        working=f"{today.year} − {first.year} = {past}",
        cause=_cause(number, past, past + 1),
        claims=(one.id,),
    )


def _years(time: Time | None) -> tuple[int, int] | None:
    """First and last year that are meant.

    A weekday may be one of next week, and a month or day without its year one of next year.
    """
    if time is None or time.first is None or time.last is None:
        return None
    if MONTH.search(time.text) and not YEAR.search(time.text):
        return time.first.year, time.last.year + 1
    slack = 0 if any(sign.isdigit() for sign in time.text) else WEEK
    slack = slack if time.first == time.last else 0
    return shifted(time.first, -slack).year, shifted(time.last, slack).year


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
