"""Feast days in the calendar: the days that a rule of the data file gives in a year."""

from datetime import date, timedelta

from claims.dates.moving_feasts import moving_feast
from claims.patterns import compiled

Days = tuple[date, date]
FIXED = compiled(r"(\d\d)-(\d\d)( not sun)?\Z")
EASTER = compiled(r"(easter|orthodox)([+-]\d+)\Z")
NTH = compiled(r"(\d+) (\w{3}) (-?\d)(?:\+(\d))?\Z")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SUNDAY = 6


def feast_days(rule: str, year: int) -> list[Days]:
    """First and last day of every feast that `rule` names in `year`; rules are in dates.toml.

    >>> [str(first) for first, last in feast_days("5 mon -1", 2021)]
    ['2021-05-31']
    """
    if rule.startswith(("moon ", "sighted ")):
        return moving_feast(rule, year)
    days = [feast_day(part, year) for part in ends_of(rule)]
    return [(days[0], days[-1])] if days[0] and days[-1] else []


def ends_of(rule: str) -> list[str]:
    """ "easter-46 easter-1" in its two halves; every other rule as it is."""
    return rule.split() if rule.startswith(("easter", "orthodox")) else [rule]


def feast_day(rule: str, year: int) -> date | None:
    """The day of a feast that does not follow the moon."""
    fixed, moving, nth = FIXED.match(rule), EASTER.match(rule), NTH.match(rule)
    if fixed:
        day = date(year, int(fixed[1]), int(fixed[2]))
        early = bool(fixed[3]) and day.weekday() == SUNDAY
        return day - timedelta(days=1) if early else day
    if moving:
        return easter_sunday(year, moving[1]) + timedelta(days=int(moving[2]))
    if nth:
        return nth_weekday(year, int(nth[1]), WEEKDAYS.index(nth[2]), int(nth[3])) + timedelta(
            days=int(nth[4] or 0)
        )
    if rule == "election":  # the Tuesday after the first Monday of November
        return nth_weekday(year, 11, 0, 1) + timedelta(days=1)
    return None


def easter_sunday(year: int, church: str = "easter") -> date:
    """Easter Sunday of the western churches, or of the "orthodox" ones in our calendar.

    >>> easter_sunday(2021), easter_sunday(2021, "orthodox")
    (datetime.date(2021, 4, 4), datetime.date(2021, 5, 2))
    """
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

    return easter(year, EASTER_WESTERN if church == "easter" else EASTER_ORTHODOX)


def nth_weekday(year: int, month: int, weekday: int, count: int) -> date:
    """The `count`-th such weekday of a month; -1 is the last."""
    if count > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)
