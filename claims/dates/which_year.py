"""The year of a day or month that is written without one."""

from collections.abc import Sequence
from datetime import date

from claims.dates.candidate import context
from claims.dates.expression import Expression
from claims.dates.passage import ends_sentence
from claims.dates.periods import full_day
from claims.dates.scene import Scene, value_of
from claims.dates.tense import (
    FUTURE,
    PAST_CUE,
    fixed_for,
    happened,
    looks_ahead,
    looks_back,
    surely_ahead,
    surely_behind,
    words_before,
)
from claims.languages import data
from claims.patterns import compiled

AHEAD = 150  # days a date without a year may lie ahead where nothing speaks of the future
AHEAD_AFTER_PAST = 60  # the same after a verb in the past
LENGTH_TO = compiled(r"\b(?:months|weeks|quarters?|year) (?:to|through) \Z")
NEXT_WORD = compiled(r"\s(\w+)")
LEAP = 4  # years from one 29 February to another
CLOSE = 45  # days from the publication that news speaks of without a year


def year_of_day(e: Expression, scene: Scene, month: int, day: int) -> int | None:
    """The year of a day written without one: the narrative's, or the nearest to publication."""
    told, today = narrated_year(e, scene, month, day), scene.published
    known = event_year(e, scene, month, day)
    if known:
        return known
    if today is None:
        return told
    near = nearest_year(e, scene, today, month, day)
    weekday = value_of(e, "weekday")
    if told is None or weekday is None:
        return near if told is None else told
    # the weekday written beside the day decides
    fits = [full_day(year, month, day).first for year in (told, near)]
    return near if _weekday(fits[0]) != weekday == _weekday(fits[1]) else told


def event_year(e: Expression, scene: Scene, month: int, day: int) -> int | None:
    """The year of "the September 11 attacks" and of what else is known by its day alone."""
    event = data("en", "dates")["events"].get(f"{month:02}-{day:02}")
    if not event:
        return None
    after = NEXT_WORD.match(scene.text, e.end)
    year: int = event["year"]
    known = scene.published is None or scene.published >= date(year, month, day)
    return year if known and after and after[1].lower() in event["words"] else None


def nearest_year(e: Expression, scene: Scene, today: date, month: int, day: int) -> int:
    """The year in which that day lies nearest to the publication, or before it."""
    years = range(today.year - LEAP, today.year + LEAP + 1)
    days = [found for year in years if (found := full_day(year, month, day).first)]
    if not days:  # in none of these years: "31 June"
        return today.year
    return nearest_day(e, scene, today, days).year


def nearest_day(e: Expression, scene: Scene, today: date, days: Sequence[date]) -> date:
    """The day nearest to the publication; the last one before it where that lies far ahead."""
    near = min(days, key=lambda day: (abs((day - today).days), (day - today).days))
    ahead = (near - today).days
    if -ahead > CLOSE and fixed_for(words_before(e, scene)):
        return min((day for day in days if day > today), default=near)
    if ahead <= 0:
        return near
    before = max((day for day in days if day <= today), default=near)
    if scene.text[max(0, e.start - 6) : e.start].rstrip().endswith("ended"):
        return before
    after = NEXT_WORD.match(scene.text, e.end)
    event = after and after[1].lower() in context("en")["happened"]
    # told as past a few weeks ahead in the same year, it is a slip to be shown
    far = ahead > CLOSE or near.year > today.year
    if event or (far and surely_behind(words_before(e, scene))):
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
    told = scene.passage.year_at(e.start)
    if told is None:
        return scene.passage.year_of_sentence(e.start)
    apart = ends_sentence(scene.text[scene.passage.place : e.start])
    weekday = value_of(e, "weekday")
    if weekday is not None and _weekday(full_day(told, month, day).first) == weekday:
        apart = apart and _weekday(_closest(scene.published, month, day)) == weekday
    return None if apart and _closest(scene.published, month, day) else told


def _weekday(day: date | None) -> int | None:
    return day.weekday() if day else None


def _closest(today: date, month: int, day: int) -> date | None:
    """That day of the year, where it lies within so many days of the publication."""
    for year in (today.year - 1, today.year, today.year + 1):
        near = full_day(year, month, day).first
        if near and abs((near - today).days) <= CLOSE:
            return near
    return None


def year_of_month(e: Expression, scene: Scene, number: int, today: date) -> int:
    """dates.md 6.2: ahead on a cue unless 8 months off; else the last one within 9 months or
    after a verb in the past; else the nearest."""
    back = (today.month - number) % 12
    last = today.year - (number > today.month)
    before = words_before(e, scene)
    if surely_ahead(before):
        return last + 1 if back else last
    until = not LENGTH_TO.search(before) and before.rstrip().lower().endswith(
        (" by", " through", " till", "come")  # "until" is in FUTURE
    )
    if (until or FUTURE.search(before)) and back >= 4:
        return last + 1
    if back <= 9 or PAST_CUE.search(before) or happened(e, scene):
        return last
    return last + 1
