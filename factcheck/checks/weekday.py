"""A weekday written beside a date should be the weekday of that date.

    The court sat on Friday, July 13, 2021.     13 July 2021 is a Tuesday; Friday was 9 or 16 July

An error when the year is written; without it the year comes from the article's own date, and it
is a warning.

Silent when the article's date is unknown and the year is not written.
"""

from collections.abc import Iterator
from datetime import date

from claims import Reading, Time, compiled
from factcheck.amounts import MONTHS, WEEKDAYS, day, weekday
from factcheck.days import shifted
from factcheck.finding import Finding
from factcheck.linked import ids_at

NAME = "weekday"

YEAR = compiled(r"\b\d{4}\b")


def check(reading: Reading) -> Iterator[Finding]:
    """Dates with a weekday that they do not fall on."""
    for time in reading.times:
        when = _day(time)
        if time.weekday is None or when is None or when.weekday() == time.weekday:
            continue
        written = YEAR.search(time.text) is not None
        near = _nearest(when, time.weekday)
        yield Finding(
            NAME,
            "error" if written else "warning",
            time.start,
            time.end,
            f"{day(when)} is a {weekday(when)}; {WEEKDAYS[time.weekday]} was {_days(near)}",
            cause=_other_year(time, when),
            claims=ids_at(reading, time.start),
        )


def _day(time: Time) -> date | None:
    """The day that is written, also where it opens or ends a span ("since Friday, 2 July")."""
    if time.open == "since":
        return time.first
    if time.open == "until":
        return time.last
    return time.first if time.first == time.last else None


def _nearest(when: date, wanted: int) -> tuple[date, date]:
    """The last and the next day before and after `when` that is the wanted weekday."""
    back = (when.weekday() - wanted) % 7
    return shifted(when, -back), shifted(when, 7 - back)


def _days(near: tuple[date, date]) -> str:
    one, other = near
    month, last = MONTHS[one.month - 1], f"{other.day} {MONTHS[other.month - 1]}"
    return f"{one.day} or {last}" if one.month == other.month else f"{one.day} {month} or {last}"


def _other_year(time: Time, when: date) -> str:
    """A year near by in which the date does fall on that weekday."""
    for year in (when.year - 1, when.year + 1):
        try:
            if when.replace(year=year).weekday() == time.weekday:
                return f"{when.day} {MONTHS[when.month - 1]} fell on that weekday in {year}"
        except ValueError:
            return ""
    return ""
