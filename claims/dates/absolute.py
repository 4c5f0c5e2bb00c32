"""Days, months and years that are named: "July 5", "March 2019", "1998", "the 1980s"."""

import re
from collections.abc import Sequence
from datetime import date

from claims.dates.expression import Expression
from claims.dates.periods import (
    Meaning,
    moved,
    of_day,
    of_month,
    of_year,
)
from claims.dates.scene import NEAR, Scene, has, value_of, year_step
from claims.patterns import compiled

FUTURE = compiled(
    r"\b(?:will|would|shall|to be|due|scheduled|expected|supposed|plans? to|until|set for|next"
    r"|could|may|intends?|expects?|were to|ends|begins|starts|opens)\b"
)
PAST_CUE = compiled(r"\b(?:was|were|had|did|said|ended|since|between|\w+ed)\b")
# a verb that puts the month ahead however far off it is: "will open in", "is due to end by late"
SURELY_AHEAD = compiled(
    r"\b(?:will|shall|(?:is|are|was|were) (?:due|set|expected|scheduled|planned) to)"
    r"(?: (?!that\b|said\b|told\b)[\w'’-]+){1,4}? (?:in|by|until|from|on)(?: the)? ?\Z"
)
ISO_PARTS = compiled(r"\d+")
AHEAD = 150  # days a date without a year may lie ahead where nothing speaks of the future
AHEAD_AFTER_PAST = 60  # the same after a verb in the past
SENTENCE_END = compiled(r".*[.!?]\s+(?=[A-Z“\"])", re.DOTALL)
STOPS = compiled(r"(?<![ap]\.m)(?<!\b[A-Z])[.!?][\"”’)]*\s+[\"“‘(]?[A-Z]|\n\s*\n")
CUE_BEFORE = 60  # characters
YEARS_AHEAD = 10
LATEST_SHORT = 2049  # what "49" stands for when the article's date is not known
CLOSE = 45  # days from the publication that news speaks of without a year


def day_or_none(year: int, month: int, day: int) -> date | None:
    """That day of the calendar; None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def full_day(year: int, month: int, day: int, weekday: int | None = None) -> Meaning:
    """One calendar day, or an impossible one."""
    try:
        return of_day(date(year, month, day))._replace(weekday=weekday)
    except ValueError:
        value = f"{year:04}-{month:02}-{day:02}"
        return Meaning(value, weekday=weekday, impossible=True)


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


def day_of_named_month(e: Expression, scene: Scene) -> Meaning:
    """ "on the 5th", "the 28th of that month", "July 25 of that year"."""
    named = scene.named_day() if scene.narrative or has(e, "that") else scene.anchor()
    month, day = value_of(e, "month"), value_of(e, "day") or value_of(e, "ordinal")
    if named is None:
        return Meaning(f"XXXX-{month or 'XX'}-{day:02}", anchored=False)
    unit = value_of(e, "unit") or "M"
    there = moved(named, unit, year_step(e)) or named
    return full_day(there.year, month or there.month, day)


def weekday_day(e: Expression, scene: Scene) -> Meaning:
    """ "Monday 20": the month nearest to the publication in which that day is a Monday."""
    weekday, number = value_of(e, "weekday"), value_of(e, "day") or value_of(e, "ordinal")
    here = scene.anchor()
    for months in (0, -1, 1, -2, 2):
        near = moved(here, "M", months) if here else None
        day = full_day(near.year, near.month, number, weekday) if near else None
        if day and day.first and day.first.weekday() == weekday:
            return day
    return Meaning(f"XXXX-XX-{number:02}", weekday=weekday, anchored=here is not None)


def year_of_day(e: Expression, scene: Scene, month: int, day: int) -> int | None:
    """The year of a day written without one: the narrative's, or the nearest to publication."""
    told, today = narrated_year(e, scene, month, day), scene.published
    if today is None:
        return told
    near = nearest_year(e, scene, today, month, day)
    weekday = value_of(e, "weekday")
    if told is None or weekday is None:
        return near if told is None else told
    # the weekday written beside the day decides
    fits = [full_day(year, month, day).first for year in (told, near)]
    return near if _weekday(fits[0]) != weekday == _weekday(fits[1]) else told


def nearest_year(e: Expression, scene: Scene, today: date, month: int, day: int) -> int:
    """The year in which that day lies nearest to the publication, or before it."""
    reach = 4 if (month, day) == (2, 29) else 1
    years = range(today.year - reach, today.year + reach + 1)
    days = [found for year in years if (found := day_or_none(year, month, day))]
    if not days:  # in none of these years: "31 June"
        return today.year
    return nearest_day(e, scene, today, days).year


def nearest_day(e: Expression, scene: Scene, today: date, days: Sequence[date]) -> date:
    """The day nearest to the publication; the last one before it where that lies far ahead."""
    near = min(days, key=lambda day: (abs((day - today).days), (day - today).days))
    ahead = (near - today).days
    if ahead <= 0:
        return near
    before = max((day for day in days if day <= today), default=near)
    if scene.text[max(0, e.start - 6) : e.start].rstrip().endswith("ended"):
        return before
    if ahead <= AHEAD_AFTER_PAST or (ahead <= AHEAD and not looks_back(e, scene)):
        return near
    return near if looks_ahead(e, scene) else before


def narrated_year(e: Expression, scene: Scene, month: int, day: int = 15) -> int | None:
    """The year under discussion, where the text tells of another time than its own.

    News goes back to its own days: there a year named in an earlier sentence does not reach a
    date that lies close to the publication.
    """
    if scene.year is None:
        return None
    if scene.narrative or scene.published is None:
        if scene.named and scene.named.first and scene.named_place > scene.year_place:
            return scene.named.first.year
        return scene.year
    if e.start - scene.told_place > NEAR or scene.told >= scene.published.year - 1:
        return None
    apart = ends_sentence(scene.text[scene.told_place : e.start])
    weekday = value_of(e, "weekday")
    if weekday is not None and _weekday(full_day(scene.told, month, day).first) == weekday:
        apart = apart and _weekday(_closest(scene.published, month, day)) == weekday
    return None if apart and _closest(scene.published, month, day) else scene.told


def _weekday(day: date | None) -> int | None:
    return day.weekday() if day else None


def _closest(today: date, month: int, day: int) -> date | None:
    """That day of the year, where it lies within so many days of the publication."""
    for year in (today.year - 1, today.year, today.year + 1):
        near = full_day(year, month, day).first
        if near and abs((near - today).days) <= CLOSE:
            return near
    return None


def looks_ahead(e: Expression, scene: Scene) -> bool:
    """Does a word of the future stand shortly before, in the same sentence?"""
    return bool(FUTURE.search(words_before(e, scene)))


def looks_back(e: Expression, scene: Scene) -> bool:
    """Does a verb in the past or "since" stand shortly before, in the same sentence?"""
    return bool(PAST_CUE.search(words_before(e, scene)))


def words_before(e: Expression, scene: Scene) -> str:
    """The sentence's words shortly before the expression."""
    before = scene.text[max(0, e.start - CUE_BEFORE) : e.start]
    stop = SENTENCE_END.search(before)
    return before[stop.end() :] if stop else before


def ends_sentence(between: str) -> bool:
    """Does a sentence end in the text between two expressions?"""
    return STOPS.search(between) is not None


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
    both = bool(open_order) and one <= 12 and two <= 12 and one != two
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
    if year is None:
        return Meaning(
            f"XXXX-{month:02}-{day:02}", anchored=False, ambiguous=one <= 12 and two <= 12
        )
    return full_day(year, month, day)._replace(ambiguous=one <= 12 and two <= 12 and one != two)


def month_year(e: Expression, scene: Scene) -> Meaning:
    return of_month(value_of(e, "year") or value_of(e, "number"), value_of(e, "month"))


def month(e: Expression, scene: Scene) -> Meaning:
    """A month without a year."""
    number = value_of(e, "month")
    year = narrated_year(e, scene, number)
    if year is None and scene.published is not None:
        year = year_of_month(e, scene, number, scene.published)
    if year is None:
        return Meaning(f"XXXX-{number:02}", anchored=False)
    return of_month(year, number)


def year_of_month(e: Expression, scene: Scene, number: int, today: date) -> int:
    """dates.md 6.2: ahead on a cue unless 8 months off; else the last one within 9 months or
    after a verb in the past; else the nearest."""
    back = (today.month - number) % 12
    last = today.year - (number > today.month)
    before = words_before(e, scene)
    if SURELY_AHEAD.search(before):
        return last + 1 if back else last
    until = before.rstrip().endswith((" by", " through", " until", " till"))
    if (until or FUTURE.search(before)) and 0 < 12 - back <= 8:
        return last + 1 if back else last
    if back <= 9 or PAST_CUE.search(before):
        return last
    return last + 1


def year(e: Expression, scene: Scene) -> Meaning:
    number = value_of(e, "year") or value_of(e, "number")
    return of_year(number)
