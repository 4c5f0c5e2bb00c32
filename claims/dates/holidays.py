"""Feast days in an article: of which year "Christmas" and "last Ramadan" are."""

from datetime import date, timedelta

from claims.dates.expression import Expression
from claims.dates.feasts import FIXED, Days, feast_days
from claims.dates.periods import Meaning, of_day, of_week, of_weekend, of_year
from claims.dates.relative import step
from claims.dates.scene import Scene, has, value_of
from claims.dates.which_year import narrated_year, nearest_day


def holiday(e: Expression, scene: Scene) -> Meaning:
    """A feast day: of the year named beside it, else the nearest as with month and day.

    A year in which it falls twice, or that the tables do not hold, is all that is known.
    """
    rule, year, today = value_of(e, "holiday"), value_of(e, "year"), scene.anchor()
    if year is None and today is None:
        fixed = FIXED.match(rule)
        return Meaning(f"XXXX-{fixed[1]}-{fixed[2]}" if fixed else "XXXX-XX-XX", anchored=False)
    if year is None and today is not None:
        days = days_meant(e, scene, rule, today)
    else:
        found = feast_days(rule, year)
        days = found[0] if len(found) == 1 else None
    if days is None:
        return of_year(year) if year else Meaning("XXXX-XX-XX")
    return _of_days(e, rule, *days)


def _of_days(e: Expression, rule: str, first: date, last: date) -> Meaning:
    """The feast itself, or the week or weekend that is named after it."""
    unit = value_of(e, "unit")
    if unit == "WE":
        return long_weekend(first)
    if unit == "W" and not has(e, "which"):
        return of_week(first)
    if rule.startswith("sighted "):
        return Meaning((first + timedelta(days=1)).isoformat(), first, last)
    if first != last:
        return Meaning(f"{first}/{last}", first, last)
    number = value_of(e, "ordinal")
    if unit == "D" and number:  # "the second day of Christmas"
        return of_day(first + timedelta(days=number - 1))
    return of_day(first)


def long_weekend(day: date) -> Meaning:
    """ "Labor Day weekend": the nearest Saturday and Sunday, the day, and what lies between."""
    near = of_weekend(day - timedelta(days=3))  # up to Tuesday it is the weekend before
    if near.first is None or near.last is None:
        return of_day(day)
    return near._replace(first=min(near.first, day), last=max(near.last, day))


def days_meant(e: Expression, scene: Scene, rule: str, today: date) -> Days | None:
    """The days of a feast without a year: pointed at, told of, or the nearest."""
    if value_of(e, "unit") == "Y":
        found = feast_days(rule, today.year + step(e))
        return found[0] if len(found) == 1 else None
    around = [days for year in (-1, 0, 1) for days in feast_days(rule, today.year + year)]
    if step(e) < 0:
        return max((days for days in around if days[0] < today), default=None)
    if step(e) > 0:
        return min((days for days in around if days[0] > today), default=None)
    near = min(around, key=lambda days: abs((days[0] - today).days), default=None)
    if near is None:
        return None
    told = narrated_year(e, scene, near[0].month, near[0].day)
    if told is not None:
        found = feast_days(rule, told)
        return found[0] if len(found) == 1 else None
    first = nearest_day(e, scene, today, [days[0] for days in around])
    return next(days for days in around if days[0] == first)
