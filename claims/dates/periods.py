"""Calendar periods with their TIMEX3 values, and moving from one to another.

Only what the standard library's proleptic Gregorian calendar gives exactly: ISO weeks, month ends,
months added with the day clamped (as dateutil.relativedelta does; a test holds them equal).
"""

from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import NamedTuple

from claims.model import Time, TimeType

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # first month
YEARS = {"Y": 1, "E": 10, "C": 100, "L": 1000}
MONTHS = {"M": 1, "Q": 3}
WORKING_WEEK = 5  # days
DAYS = {"D": 1, "W": 7, "F": 14, "WE": 7}


class Meaning(NamedTuple):
    """What an expression says: its TIMEX3 value and its days; see claims.model.Time.

    type   when it is another one than the form's
    """

    value: str
    first: date | None = None
    last: date | None = None
    type: TimeType | None = None
    anchored: bool = True
    ambiguous: bool = False
    weekday: int | None = None
    impossible: bool = False


def of_day(day: date) -> Meaning:
    return Meaning(day.isoformat(), day, day)


def full_day(year: int, month: int, day: int, weekday: int | None = None) -> Meaning:
    """One calendar day, or an impossible one."""
    try:
        return of_day(date(year, month, day))._replace(weekday=weekday)
    except ValueError:
        value = f"{year:04}-{month:02}-{day:02}"
        return Meaning(value, weekday=weekday, impossible=True)


def month_end(year: int, month: int) -> date:
    """The last day of a month; month 14 is February of the next year."""
    if year == MAXYEAR and month == 12:
        return date(year, 12, 31)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def of_month(year: int, month: int) -> Meaning:
    return Meaning(f"{year:04}-{month:02}", date(year, month, 1), month_end(year, month))


def of_year(year: int) -> Meaning:
    if not MINYEAR <= year <= MAXYEAR:
        return Meaning(f"{year:04}")
    return Meaning(f"{year:04}", date(year, 1, 1), date(year, 12, 31))


def of_quarter(year: int, quarter: int) -> Meaning:
    first = date(year, 3 * quarter - 2, 1)
    return Meaning(f"{year:04}-Q{quarter}", first, month_end(year, 3 * quarter))


def quarter_of(day: date) -> int:
    """The number of the quarter that holds `day`.

    >>> [quarter_of(date(2021, month, 1)) for month in (1, 3, 4, 12)]
    [1, 1, 2, 4]
    """
    return (day.month + 2) // 3


def of_half(year: int, half: int) -> Meaning:
    return Meaning(f"{year:04}-H{half}", date(year, 6 * half - 5, 1), month_end(year, 6 * half))


def of_season(year: int, season: str) -> Meaning:
    """Winter begins in December of its year.

    >>> of_season(2020, "WI").last
    datetime.date(2021, 2, 28)
    """
    month = SEASONS[season]
    return Meaning(f"{year:04}-{season}", date(year, month, 1), month_end(year, month + 2))


def of_decade(year: int) -> Meaning:
    year -= year % 10
    return Meaning(f"{year // 10:03}", date(max(year, 1), 1, 1), date(year + 9, 12, 31))


def of_century(year: int) -> Meaning:
    """The century whose years begin with the same two digits: 1850 is in "18"."""
    year -= year % 100
    return Meaning(f"{year // 100:02}", date(max(year, 1), 1, 1), date(year + 99, 12, 31))


def of_week(day: date) -> Meaning:
    """The ISO week, Monday to Sunday.

    >>> of_week(date(2021, 1, 3)).value
    '2020-W53'
    """
    year, week, weekday = day.isocalendar()
    monday = day - timedelta(days=weekday - 1)
    return Meaning(f"{year:04}-W{week:02}", monday, monday + timedelta(days=6))


def of_weekend(day: date) -> Meaning:
    week = of_week(day)
    assert week.last
    return Meaning(f"{week.value}-WE", week.last - timedelta(days=1), week.last)


def containing(unit: str, day: date) -> Meaning:
    """The calendar period of that unit that holds `day`.

    >>> containing("Q", date(2004, 2, 29)).value
    '2004-Q1'
    """
    match unit:
        case "W" | "F":
            return of_week(day)
        case "WE":
            return of_weekend(day)
        case "M":
            return of_month(day.year, day.month)
        case "Q":
            return of_quarter(day.year, quarter_of(day))
        case "Y":
            return of_year(day.year)
        case "E":
            return of_decade(day.year)
        case "C":
            return of_century(day.year)
    return of_day(day)


def moved(day: date, unit: str, count: float) -> date | None:
    """`day` moved by whole units; None beyond the calendar.

    >>> moved(date(2021, 3, 31), "M", -1), moved(date(2020, 2, 29), "Y", 1)
    (datetime.date(2021, 2, 28), datetime.date(2021, 2, 28))
    """
    try:
        if unit in YEARS or unit in MONTHS:
            months = round(count * (12 * YEARS[unit] if unit in YEARS else MONTHS[unit]))
            year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
            return date(year, month + 1, min(day.day, month_end(year, month + 1).day))
        if unit in DAYS:
            return day + timedelta(days=round(count * DAYS[unit]))
    except (ValueError, OverflowError):
        return None
    return day


def days_on(time: Time, days: int) -> Time:
    """A day, or a time of a day, so many days later, or before it if negative; the same where the
    calendar ends.
    """
    day = moved(time.first, "D", days) if time.first else None
    if day is None:
        return time
    hour = time.value[len("2021-07-08") :]
    return time._replace(first=day, last=day, value=day.isoformat() + hour)


def working_days(day: date, count: int) -> date | None:
    """The day so many working days (Monday to Friday) after `day`, before it if negative.

    >>> working_days(date(2021, 7, 8), 2), working_days(date(2021, 7, 12), -1)
    (datetime.date(2021, 7, 12), datetime.date(2021, 7, 9))
    """
    weeks, rest = divmod(abs(count), WORKING_WEEK)
    sign = 1 if count > 0 else -1
    begin = _working_day(day, -sign)
    there = moved(begin, "W", sign * weeks) if begin else None
    for _ in range(rest):
        there = _working_day(there and moved(there, "D", sign), sign)
    return there


def _working_day(day: date | None, sign: int) -> date | None:
    """The day itself, or the next working day on that side of a weekend."""
    while day and day.weekday() >= WORKING_WEEK:
        day = moved(day, "D", sign)
    return day
