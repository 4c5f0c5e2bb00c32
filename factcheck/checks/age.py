"""An age should fit the date of birth beside it, on the article's own day.

    Smith, 44, was born in 1980.     in a text of 8 July 2021, born in 1980 is 40 or 41

With the year of birth alone two ages are possible; with month and day only one.

Silent without the article's date or a written year of birth, and when the sentence names another
date.
"""

from collections.abc import Iterator
from datetime import date

from claims import Reading, compiled
from factcheck.amounts import amount, day
from factcheck.days import known_days
from factcheck.finding import Finding
from factcheck.linked import timed

NAME = "age"

YEAR = compiled(r"\d{4}")


def check(reading: Reading) -> Iterator[Finding]:
    """Ages that the date of birth does not give."""
    if reading.published is None:
        return
    today = reading.published.day
    for one, age, other, time in timed(reading, "age"):
        born = known_days(time)
        if born is None or not YEAR.search(other.text):
            continue
        least, most = _years(born[1], today), _years(born[0], today)
        if least <= age.low <= most or age.bound != "=":
            continue
        to = "or" if most == least + 1 else "to"
        both = str(most) if least == most else f"{least} {to} {most}"
        yield Finding(
            NAME,
            "error",
            one.start,
            one.end,
            f"born {other.text}, one is {both} on {day(today)}, not {amount(age.low)}",
            working=f"{today.year} − {born[0].year} = {today.year - born[0].year}",
            cause="off by one year" if age.low in (least - 1, most + 1) else "",
            claims=(one.id, other.id),
        )


def _years(born: date, today: date) -> int:
    """Full years from one day to another.

    >>> _years(date(1980, 7, 9), date(2021, 7, 8))
    40
    """
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
