"""Calendar days of TIMEX3 values, and the time between two of them."""

from calendar import monthrange
from datetime import date
from decimal import Decimal

from claims import Time, compiled
from factcheck.intervals import Interval

VALUE = compiled(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z")
# mean lengths of the Gregorian calendar
DAYS_IN = {
    "day": Decimal(1),
    "week": Decimal(7),
    "month": Decimal("30.436875"),
    "year": Decimal("365.2425"),
    "decade": Decimal("3652.425"),
    "century": Decimal("36524.25"),
}


def days_of(value: str) -> tuple[date, date] | None:
    """First and last day of a year, month or day; None for anything else.

    >>> days_of("2021-02")
    (datetime.date(2021, 2, 1), datetime.date(2021, 2, 28))
    """
    match = VALUE.match(value)
    if not match:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        last = monthrange(year, month or 12)[1]
        return date(year, month or 1, 1), date(year, month or 12, last)
    except ValueError:
        return None


def known_days(time: Time | None) -> tuple[date, date] | None:
    """First and last day of a time; None when it is open or no day is known."""
    if time is None or time.first is None or time.last is None:
        return None
    return time.first, time.last


def elapsed(first: str, second: str, unit: str) -> Interval | None:
    """Shortest and longest time between two TIMEX3 values, in `unit`, the last day included.

    >>> [round(end, 2) for end in elapsed("2009", "2011", "year")]
    [Decimal('1.00'), Decimal('3.00')]
    """
    begin, end = days_of(first), days_of(second)
    if begin is None or end is None or unit not in DAYS_IN:
        return None
    shortest = max(0, (end[0] - begin[1]).days)
    longest = (end[1] - begin[0]).days + 1
    return Interval(shortest / DAYS_IN[unit], longest / DAYS_IN[unit])


def shifted(day: date, days: int) -> date:
    """`day` moved by some days, but not beyond the calendar, which has the years 1 to 9999.

    >>> shifted(date(2021, 2, 28), 1), shifted(date(1, 1, 3), -7)
    (datetime.date(2021, 3, 1), datetime.date(1, 1, 1))
    """
    furthest = date.max.toordinal()
    return date.fromordinal(min(max(day.toordinal() + days, 1), furthest))
