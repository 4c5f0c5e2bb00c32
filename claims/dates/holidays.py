"""Feast days: the day that a rule of the data file gives in a year."""

from datetime import date, timedelta

from claims.dates.absolute import narrated_year, year_of_day
from claims.dates.expression import Expression
from claims.dates.periods import Meaning, of_day, of_week, of_weekend
from claims.dates.relative import step
from claims.dates.scene import Scene, has, value_of
from claims.patterns import compiled

FIXED = compiled(r"(\d\d)-(\d\d)\Z")
EASTER = compiled(r"(easter|orthodox)([+-]\d+)\Z")
NTH = compiled(r"(\d+) (\w{3}) (-?\d)(?:\+(\d))?\Z")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).

    >>> easter(2021)
    datetime.date(2021, 4, 4)
    """
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the eastern churches: Julian (Meeus), given in our calendar.

    >>> orthodox_easter(2021)
    datetime.date(2021, 5, 2)
    """
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    behind = year // 100 - year // 400 - 2  # days between the two calendars
    return date(year, month, day + 1) + timedelta(days=behind)


def feast_day(rule: str, year: int) -> date | None:
    """The day that `rule` names in `year`; see dates.toml for what rules there are."""
    fixed, moving, nth = FIXED.match(rule), EASTER.match(rule), NTH.match(rule)
    if fixed:
        return date(year, int(fixed[1]), int(fixed[2]))
    if moving:
        sunday = easter(year) if moving[1] == "easter" else orthodox_easter(year)
        return sunday + timedelta(days=int(moving[2]))
    if nth:
        return nth_weekday(year, int(nth[1]), WEEKDAYS.index(nth[2]), int(nth[3])) + timedelta(
            days=int(nth[4] or 0)
        )
    if rule == "election":  # the Tuesday after the first Monday of November
        return nth_weekday(year, 11, 0, 1) + timedelta(days=1)
    return None


def nth_weekday(year: int, month: int, weekday: int, count: int) -> date:
    """The `count`-th such weekday of a month; -1 is the last."""
    if count > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def holiday(e: Expression, scene: Scene) -> Meaning:
    """A feast day: of the year named beside it, else the nearest as with month and day."""
    rule = value_of(e, "holiday")
    year = value_of(e, "year")
    today = scene.anchor()
    if year is None and today is not None:
        year = holiday_year(e, scene, rule, today)
    if year is None:
        return Meaning(f"XXXX-{rule}" if FIXED.match(rule) else "XXXX-XX-XX", anchored=False)
    day = feast_day(rule, year)
    if day and value_of(e, "unit") == "WE":
        return long_weekend(day)
    if day and value_of(e, "unit") == "W" and not has(e, "which"):
        return of_week(day)
    return of_day(day) if day else Meaning("XXXX-XX-XX")


def long_weekend(day: date) -> Meaning:
    """ "Labor Day weekend": the nearest Saturday and Sunday, the day, and what lies between."""
    near = of_weekend(day - timedelta(days=3))  # up to Tuesday it is the weekend before
    if near.first is None or near.last is None:
        return of_day(day)
    return near._replace(first=min(near.first, day), last=max(near.last, day))


def holiday_year(e: Expression, scene: Scene, rule: str, today: date) -> int | None:
    this_year = feast_day(rule, today.year)
    if this_year is None:
        return None
    if has(e, "unit") and value_of(e, "unit") == "Y":
        return today.year + step(e)
    if step(e) < 0:
        return today.year - (this_year >= today)
    if step(e) > 0:
        return today.year + (this_year <= today)
    told = narrated_year(e, scene, this_year.month)
    return told if told is not None else year_of_day(e, scene, this_year.month, this_year.day)
