"""Days, weeks and weekdays by their place in a longer time: "the first week of July"."""

from datetime import date, timedelta

from claims.dates.absolute import month, month_day, month_year, year
from claims.dates.expression import Expression
from claims.dates.lengths import unit_of
from claims.dates.periods import Meaning, containing, moved, of_day
from claims.dates.relative import STEPS, unanchored, which_unit
from claims.dates.scene import Scene, has, value_of


def week_of(e: Expression, scene: Scene) -> Meaning:
    """ "the week of July 5"."""
    day = month_day(e, scene)
    return containing(unit_of(e), day.first) if day.first else day


def numbered_week(e: Expression, scene: Scene) -> Meaning:
    """ "week 53 of 2020", by ISO 8601; without a year the nearest to the publication."""
    number, year = value_of(e, "day") or value_of(e, "number"), value_of(e, "year")
    if year is None:
        return _nearest_week(scene.published, number)
    try:
        return containing("W", date.fromisocalendar(year, number, 1))
    except ValueError:  # a year of 52 weeks
        return Meaning(f"{year:04}-W{number:02}", impossible=True)


def _nearest_week(today: date | None, number: int) -> Meaning:
    if today is None:
        return Meaning(f"XXXX-W{number:02}", anchored=False)
    years = range(today.year - 1, today.year + 2)
    last = (date(year, 12, 28).isocalendar().week for year in years)  # 52 or 53 (ISO 8601)
    mondays = [
        date.fromisocalendar(year, number, 1)
        for year, weeks in zip(years, last, strict=True)
        if number <= weeks
    ]
    if not mondays:
        return Meaning(f"{today.year:04}-W{number:02}", impossible=True)
    return containing("W", min(mondays, key=lambda monday: abs(today - monday)))


def nth_of(e: Expression, scene: Scene) -> Meaning:
    """ "the first week of July", "the last Monday of May 2019", "the last day of the year"."""
    if value_of(e, "which") == "same":  # "the same month of 2018"
        return same_of_year(e, scene)
    whole = _whole(e, scene)
    if whole.first is None or whole.last is None:
        return Meaning(whole.value, anchored=whole.anchored)
    number, weekday, unit = (value_of(e, kind) for kind in ("ordinal", "weekday", "unit"))
    if number is None and value_of(e, "which") in ("last", "final"):
        if weekday is not None:
            return of_day(whole.last - timedelta(days=(whole.last.weekday() - weekday) % 7))
        back = {"W": 3, "WE": 5}.get(unit, 0)  # days: most of the week, or its Saturday, lie inside
        return containing(unit, whole.last - timedelta(days=back))
    number = number or 1
    if weekday is not None:
        gap = (weekday - whole.first.weekday()) % 7 + 7 * (number - 1)
        return of_day(whole.first + timedelta(days=gap))
    inside = timedelta(days=3 if unit == "W" else 0)  # most of a week's days count (ISO 8601)
    return containing(unit, moved(whole.first + inside, unit, number - 1) or whole.first)


def _whole(e: Expression, scene: Scene) -> Meaning:
    """The month or year that something is the first or last of."""
    if has(e, "month"):
        return month_year(e, scene) if has(e, "year") else month(e, scene)
    if has(e, "year"):
        return year(e, scene)
    return which_unit(e._replace(tokens=e.tokens[-2:]), scene)


def same_of_year(e: Expression, scene: Scene) -> Meaning:
    """ "the same month last year": the month under discussion, or that of the publication."""
    if value_of(e, "which") != "same":  # "the last week of last year"
        return nth_of(e, scene)
    unit, named, base = value_of(e, "unit"), scene.named, scene.published
    if named and named.first and containing(unit, named.first).value == named.value:
        base = named.first
    if base is None:
        return Meaning(unanchored(unit), anchored=False)
    year, which = value_of(e, "year"), [t.value for t in e.tokens if t.kind == "which"][1:]
    years = STEPS.get(which[0], -1) if which else 1 if value_of(e, "ago") == "later" else -1
    there = moved(base, "Y", year - base.year if year else years)
    return containing(unit, there) if there else Meaning(unanchored(unit))
