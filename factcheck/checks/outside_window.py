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

from claims import Claim, Reading, compiled
from factcheck.amounts import MONTHS, day
from factcheck.days import shifted
from factcheck.finding import Finding
from factcheck.linked import Dated, by_id, dated, linked

NAME = "outside-window"

YEAR = compiled(r"\d{4}")
BY_NAME = compiled(rf"\d{{4}}|{'|'.join(month[:3] for month in MONTHS)}")
SLACK = 8  # "the past two weeks" may be sixteen days


def check(reading: Reading) -> Iterator[Finding]:
    """Parts dated outside the days of their whole, and beginnings after the article."""
    known = by_id(reading)
    for link, when, window in dated(reading, "dated"):
        if BY_NAME.search(when.time.text) and not _can_be_inside(when, window):
            part, whole = (known[name].text for name in link.more)
            yield _outside(when, window, f"{part} of {whole}")
    if reading.published is not None:
        for _, since, _ in linked(reading, "since"):
            yield from _later(since, reading.published.day)


def _later(since: Claim, published: date) -> Iterator[Finding]:
    time = since.time
    later = time is not None and time.first is not None and time.first > published
    if later and YEAR.search(since.text):
        yield Finding(
            NAME,
            "error",
            since.start,
            since.end,
            f"since {since.text} begins after the article’s own day, {day(published)}",
            claims=(since.id,),
        )


def _outside(when: Dated, window: Dated, part: str) -> Finding:
    one, other = when.claim, window.claim
    days, within = other.text, "within "
    if window.time.open:
        days, within = f"since {other.text}", ""
    return Finding(
        NAME,
        "error",
        one.start,
        one.end,
        f"{one.text} is not {within}{days}, where the text counts {part}",
        working=f"{days} is {day(window.first)} to {day(window.last)}",
        claims=(one.id, other.id),
    )


def _can_be_inside(when: Dated, window: Dated) -> bool:
    first, last = window.first, window.last
    counted_back = window.time.type == "DURATION"
    if counted_back:
        first = shifted(first, -((last - first).days // SLACK + 1))
    if when.first <= last and first <= when.last:
        return True
    if YEAR.search(when.time.text):
        return not counted_back and not YEAR.search(window.time.text)
    # a date without a year is in the year of its whole: "in 2019 …, 40 of them on June 3"
    years = range(first.year, last.year + 1)
    return any(
        _moved(when.first, year) <= last and first <= _moved(when.last, year) for year in years
    )


def _moved(when: date, year: int) -> date:
    return (
        when.replace(year=year, day=min(when.day, 28))
        if when.month == 2
        else when.replace(year=year)
    )
