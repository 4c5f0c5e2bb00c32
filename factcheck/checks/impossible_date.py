"""A date must exist in the calendar.

    Talks resume on June 31.     June has 30 days

Days beyond the end of their month, 29 February outside leap years, and hours beyond midnight.
Where day and month can be read either way ("03/04/2021"), there is a note.

Silent for what is not read as a date at all, and for a count behind a month ("in June 31 people
died").
"""

from calendar import monthrange
from collections.abc import Iterator

from claims import Reading, Time, compiled
from factcheck.amounts import MONTHS, day
from factcheck.finding import Finding, Level
from factcheck.linked import ids_at

NAME = "impossible-date"

# a noun in the plural right behind a month and a day without comma: the number counts it
DAY_LAST = compiled(r"[A-Za-z.]\s+\d\d?\Z")
COUNTED = compiled(r"\s+(?:people|men|women|children|police|[a-z]{3,}(?<!s)s)\b")
VALUE = compiled(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")


def check(reading: Reading) -> Iterator[Finding]:
    """Days that no calendar has, and days that can be read in two ways."""
    for time in reading.times:
        if time.impossible and not _is_count(reading.text, time):
            yield _finding(reading, time, "error", _reason(time))
        elif time.ambiguous and time.first is not None and str(time.first.year) in time.text:
            swapped = time.first.replace(month=time.first.day, day=time.first.month)
            message = f"may be read as {day(time.first)} or as {day(swapped)}"
            yield _finding(reading, time, "note", message)


def _is_count(text: str, time: Time) -> bool:
    ends_in_day = DAY_LAST.search(time.text)
    return ends_in_day is not None and COUNTED.match(text, time.end) is not None


def _finding(reading: Reading, time: Time, level: Level, message: str) -> Finding:
    return Finding(NAME, level, time.start, time.end, message, claims=ids_at(reading, time.start))


def _reason(time: Time) -> str:
    if "T" in time.value:
        return "no clock shows such a time"
    match = VALUE.match(time.value)
    if match is None or not 1 <= int(match[2]) <= 12:
        return "there is no such day in the calendar"
    month = int(match[2])
    year = int(match[1]) if match[1].isdigit() else 2000
    days = monthrange(year, month)[1]
    if month == 2 and int(match[3]) == 29:
        return f"{year} is not a leap year: February has {days} days"
    return f"{MONTHS[month - 1]} has {days} days"
