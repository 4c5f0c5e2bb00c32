"""A part belongs to the days of its whole, and what has lasted since a day began before today.

    In May, 300 people were killed, 40 of them on June 3.     3 June is not in May

Linked by "including" or "of them", with a date for the part and days for the whole ("in May",
"from 2010 to 2015", "over the past two weeks"). A window that is counted back from the article's
day may reach back an eighth further. And a "since" must not name a year, month or day after the
article's own.

Silent for weekdays, for dates whose year can be that of the whole, and without the article's date
when the days depend on it.
"""

from collections.abc import Iterator
from datetime import date

from claims import Claim, Reading, Time, compiled
from factcheck.amounts import MONTHS, day
from factcheck.days import shifted
from factcheck.finding import Finding
from factcheck.linked import by_id, linked

NAME = "outside-window"

YEAR = compiled(r"\d{4}")
BY_NAME = compiled(rf"\d{{4}}|{'|'.join(month[:3] for month in MONTHS)}")
SLACK = 8  # "the past two weeks" may be sixteen days


def check(reading: Reading) -> Iterator[Finding]:
    """Parts dated outside the days of their whole, and beginnings after the article."""
    known = by_id(reading)
    published = reading.published.day if reading.published else None
    for link, one, other in linked(reading, "dated", "since"):
        if link.kind == "since":
            finding = _later(one, published)
        else:
            part, whole = (known[name] for name in link.more)
            finding = _outside(one, other, f"{part.text} of {whole.text}", published)
        if finding:
            yield finding


def _later(since: Claim, published: date | None) -> Finding | None:
    time = since.time
    if time is None or time.first is None or published is None or time.first <= published:
        return None
    if not YEAR.search(time.text):
        return None
    return Finding(
        NAME,
        "error",
        since.start,
        since.end,
        f"since {since.text} begins after the article’s own day, {day(published)}",
        claims=(since.id,),
    )


def _outside(one: Claim, other: Claim, part: str, published: date | None) -> Finding | None:
    when, window = one.time, other.time
    if when is None or window is None or not BY_NAME.search(when.text):
        return None
    span, days = _days(window, published), _days(when, published)
    if span is None or days is None or _can_be_inside(when, days, window, span):
        return None
    return Finding(
        NAME,
        "error",
        one.start,
        one.end,
        f"{one.text} is not within {other.text}, where the text counts {part}",
        working=f"{other.text} is {day(span[0])} to {day(span[1])}",
        claims=(one.id, other.id),
    )


def _days(time: Time, published: date | None) -> tuple[date, date] | None:
    """First and last day; what is open ends with the article."""
    last = time.last or (published if time.open == "since" else None)
    return None if time.first is None or last is None else (time.first, last)


def _can_be_inside(
    when: Time, days: tuple[date, date], window: Time, span: tuple[date, date]
) -> bool:
    first, last = span
    if window.type == "DURATION":
        first = shifted(first, -((last - first).days // SLACK + 1))
    if days[0] <= last and first <= days[1]:
        return True
    if YEAR.search(when.text):
        return window.type != "DURATION" and not YEAR.search(window.text)
    # a date without a year is in the year of its whole: "in 2019 …, 40 of them on June 3"
    years = range(first.year, last.year + 1)
    return any(_moved(days[0], year) <= last and first <= _moved(days[1], year) for year in years)


def _moved(when: date, year: int) -> date:
    return (
        when.replace(year=year, day=min(when.day, 28))
        if when.month == 2
        else when.replace(year=year)
    )
