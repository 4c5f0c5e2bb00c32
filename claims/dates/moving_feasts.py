"""Feasts that follow the moon, from the tables of moving_feasts.toml."""

from datetime import date, timedelta
from functools import cache

from claims.languages import data
from claims.patterns import compiled

# "moon passover -1 7": from the day before (it begins at sundown) to the seventh after
LASTING = compiled(r"moon (\w+)(?: (-?\d) (-?\d))?\Z")
SIGHTED = compiled(r"sighted (\w+)\Z")
UP_TO = compiled(r"moon (\w+) to (\w+)\Z")  # "moon ramadan to eid_al_fitr"
ONE_DAY = timedelta(days=1)
Days = tuple[date, date]


def moving_feast(rule: str, year: int) -> list[Days]:
    """First and last day of a feast as often as it falls in `year`: none, one or two.

    >>> [(str(first), str(last)) for first, last in moving_feast("moon passover -1 7", 2018)]
    [('2018-03-30', '2018-04-07')]
    """
    until = UP_TO.match(rule)
    if until:
        # a sighting of the moon may move both ends by a day
        ends = [*table(until[2]).get(year, ()), *table(until[2]).get(year + 1, ())]
        firsts = table(until[1]).get(year, ())
        return [(first - ONE_DAY, min(e for e in ends if e > first)) for first in firsts]
    sighted = SIGHTED.match(rule)
    if sighted:
        return [(day - ONE_DAY, day + ONE_DAY) for day in table(sighted[1]).get(year, ())]
    match = LASTING.match(rule)
    if not match:
        return []
    before, after = timedelta(days=int(match[2] or 0)), timedelta(days=int(match[3] or 0))
    return [(day + before, day + after) for day in table(match[1]).get(year, ())]


@cache
def table(name: str) -> dict[int, list[date]]:
    """Year -> the days of that feast."""
    found: dict[int, list[date]] = {}
    for written in data("en", "moving_feasts")[name].split():
        day = date.fromisoformat(written)
        found.setdefault(day.year, []).append(day)
    return found
