"""Days, months and years that are named: "July 5", "March 2019", "1998", "the 1980s"."""

from claims.dates.expression import Expression
from claims.dates.periods import (
    Meaning,
    full_day,
    moved,
    of_century,
    of_month,
    of_quarter,
    of_year,
)
from claims.dates.scene import Scene, has, value_of, year_step
from claims.dates.which_year import narrated_year, year_of_day, year_of_month
from claims.patterns import compiled

MIDDLE = 15  # the last day of a month's first half
ISO_PARTS = compiled(r"\d+")
LONGEST_MONTH = 31  # days
YEARS_AHEAD = 10
MONTHS_APART = 11  # within these a day of the month falls on every weekday
LATEST_SHORT = 2049  # what "49" stands for when the article's date is not known


def month_day(e: Expression, scene: Scene) -> Meaning:
    """ "July 5", with or without year and weekday."""
    month, year, weekday = value_of(e, "month"), value_of(e, "year"), value_of(e, "weekday")
    day = value_of(e, "day") or value_of(e, "ordinal")
    if year is None:
        year = year_of_day(e, scene, month, day)
    if year is None:
        possible = 1 <= day <= (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31)
        value = f"XXXX-{month:02}-{day:02}"
        return Meaning(value, anchored=False, weekday=weekday, impossible=not possible)
    return full_day(year, month, day, weekday)


def spoken_day(e: Expression, scene: Scene) -> Meaning:
    """ "May twenty nine", "January first two thousand and thirty two"."""
    number = next(token for token in e.tokens if token.kind == "number")
    kind = "year" if has(e, "ordinal") else "day"
    return month_day(e._replace(tokens=[*e.tokens, number._replace(kind=kind)]), scene)


def day_of_named_month(e: Expression, scene: Scene) -> Meaning:
    """ "on the 5th", "the 28th of that month", "July 25 of that year"."""
    told = scene.tells_of_earlier(e.start) or has(e, "that")
    told = told or value_of(e, "which") in ("following", "previous", "same")
    named = scene.named_day() if told else scene.anchor()
    if not has(e, "unit") and scene.same_sentence(e.start):
        named = scene.exact  # "on 13 June and on the 15th"
    month, day = value_of(e, "month"), value_of(e, "day") or value_of(e, "ordinal")
    if named is None:
        known = f"{month:02}" if month else "XX"
        return Meaning(f"XXXX-{known}-{day:02}", anchored=False)
    unit = value_of(e, "unit") or "M"
    there = moved(named, unit, year_step(e)) or named
    return full_day(there.year, month or there.month, day)


def weekday_day(e: Expression, scene: Scene) -> Meaning:
    """ "Monday 20": the month nearest to the publication in which that day is a Monday."""
    weekday, number = value_of(e, "weekday"), value_of(e, "day") or value_of(e, "ordinal")
    here = scene.anchor()
    for months in sorted(range(-MONTHS_APART, MONTHS_APART + 1), key=abs):
        near = moved(here, "M", months) if here else None
        day = full_day(near.year, near.month, number, weekday) if near else None
        if day and day.first and day.first.weekday() == weekday:
            return day
    return Meaning(f"XXXX-XX-{number:02}", weekday=weekday, anchored=here is not None)


def iso(e: Expression, scene: Scene) -> Meaning:
    """ "2021-07-05", "05/07/2021": the order of day and month from the figures where they tell."""
    weekday = value_of(e, "weekday")
    written = value_of(e, "iso")
    if written:
        year, month, day = (int(part) for part in ISO_PARTS.findall(written)[:3])
        if not 1 <= month <= 12:
            return Meaning(written[:10], weekday=weekday, impossible=True)
        meaning = full_day(year, month, day, weekday)
        clock = written[11:16] if ":" in written else ""
        return meaning._replace(value=f"{meaning.value}T{clock}", type="TIME") if clock else meaning
    year, one, two, *open_order = value_of(e, "numeric")
    if year < 100:
        year = in_its_century(year, scene)
    month, day = (two, one) if open_order and one > 12 else (one, two)
    if not 1 <= month <= 12:
        return Meaning(f"{year:04}-{month:02}-{day:02}", impossible=True)
    both = bool(open_order) and max(one, two) <= 12 and one != two
    return full_day(year, month, day, weekday)._replace(ambiguous=both)


def short_year(e: Expression, scene: Scene) -> Meaning:
    """ "31-Oct-74"."""
    day, month, year = (token.value for token in e.tokens if token.kind != "-")
    return full_day(in_its_century(year, scene), month, day)


def in_its_century(year: int, scene: Scene) -> int:
    """The year that two figures stand for: at most ten years ahead of the publication."""
    latest = scene.published.year + YEARS_AHEAD if scene.published else LATEST_SHORT
    year = year % 100 + latest - latest % 100
    return year if year <= latest else year - 100


def figures_day(e: Expression, scene: Scene) -> Meaning:
    """ "on 22/04": a day and a month in figures."""
    one, two = value_of(e, "fraction")
    month, day = (two, one) if one > 12 else (one, two)
    year = year_of_day(e, scene, month, day)
    both = max(one, two) <= 12 and one != two
    if year is None:
        return Meaning(f"XXXX-{month:02}-{day:02}", anchored=False, ambiguous=both)
    return full_day(year, month, day)._replace(ambiguous=both)


def era_year(e: Expression, scene: Scene) -> Meaning:
    """ "27 BC", "AD 410", "the 5th century BC": before our era there are no calendar days."""
    before = value_of(e, "era") == -1
    if has(e, "unit"):
        number = value_of(e, "ordinal") - 1
        return Meaning(f"BC{number:02}") if before else of_century(100 * number)
    number = int(next(t.value for t in e.tokens if t.kind in ("number", "day", "year")))
    return Meaning(f"BC{number:04}") if before else of_year(number)


def this_day_in(e: Expression, scene: Scene) -> Meaning:
    """ "this day in 1999": month and day of the publication."""
    today, year = scene.anchor(), value_of(e, "year")
    if today is None:
        return Meaning(f"{year:04}-XX-XX", anchored=False)
    return full_day(year, today.month, today.day)


def month_year(e: Expression, scene: Scene) -> Meaning:
    number = value_of(e, "number")
    if number is not None and number <= LONGEST_MONTH:  # "May twenty nine"
        return spoken_day(e, scene)
    return of_month(value_of(e, "year") or value_of(e, "number"), value_of(e, "month"))


def month_of_short_year(e: Expression, scene: Scene) -> Meaning:
    """ "June of 74"."""
    return of_month(in_its_century(value_of(e, "number"), scene), value_of(e, "month"))


def half_of_month(e: Expression, scene: Scene) -> Meaning:
    """ "the first half of July": up to the 15th; the month as its value."""
    whole = month_year(e, scene) if has(e, "year") else month(e, scene)
    if whole.first is None:
        return whole
    if value_of(e, "ordinal") == 1 or value_of(e, "which") == "first":
        return whole._replace(last=whole.first.replace(day=MIDDLE))
    return whole._replace(first=whole.first.replace(day=MIDDLE + 1))


def month_quarter(e: Expression, scene: Scene) -> Meaning:
    """ "The June quarter": the three months to the end of June."""
    whole = month_year(e, scene) if has(e, "year") else month(e, scene)
    number = value_of(e, "month")
    if number % 3:  # of a year of the firm's own
        return Meaning("XXXX-QX", anchored=False)
    if whole.first is None:
        return Meaning(f"XXXX-Q{number // 3}", anchored=False)
    return of_quarter(whole.first.year, number // 3)


def year_pair(e: Expression, scene: Scene) -> Meaning:
    """ "2019/20": from the first day of the one to the last of the other."""
    one, two = (of_year(year) for year in value_of(e, "year_pair"))
    return Meaning(f"{one.value}/{two.value}", one.first, two.last)


def month(e: Expression, scene: Scene) -> Meaning:
    """A month without a year."""
    number = value_of(e, "month")
    year = narrated_year(e, scene, number)
    if year is None and scene.published is not None:
        year = year_of_month(e, scene, number, scene.published)
    if year is None:
        return Meaning(f"XXXX-{number:02}", anchored=False)
    return of_month(year, number)


def year(e: Expression, scene: Scene) -> Meaning:
    return of_year(int(value_of(e, "year") or value_of(e, "number")))
