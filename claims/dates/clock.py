"""Times of the day: "9:30 a.m. EST Tuesday", "noon", "Sunday night", "this morning"."""

from datetime import date

from claims.dates.absolute import iso, month_day
from claims.dates.clock_ranges import HALF_A_DAY, in_four_figures, says_half
from claims.dates.expression import Expression
from claims.dates.periods import Meaning, moved, of_day
from claims.dates.relative import day_word, step
from claims.dates.scene import Scene, has, value_of
from claims.dates.weekdays import weekday, which_weekday

HOURS = 24
FARTHEST = 400  # characters from a day to a clock time that is on it
LAST_WEEK = 7  # days
NIGHT = "NI"
FIRST_OF_NIGHT = 5  # "5 o'clock at night" is in the evening, "4 o'clock at night" is not


def day_of(e: Expression, scene: Scene) -> Meaning:
    """The day that stands beside a time of day, else the day under discussion."""
    if has(e, "month"):
        return month_day(e, scene)
    if has(e, "numeric") or has(e, "iso"):
        return iso(e, scene)
    if has(e, "weekday"):
        return which_weekday(e, scene) if has(e, "which") else weekday(e, scene)
    if has(e, "day_word"):
        return day_word(e, scene)
    if has(e, "part") and (has(e, "which") or has(e, "this")):
        return _pointed_day(e, scene)
    if has(e, "rate") or scene.repeats_at(e.start):  # "9 a.m. daily", "daily from 9 a.m."
        return Meaning("XXXX-XX-XX")
    day = _day_told_of(e, scene) or scene.anchor()
    if day is None:
        return Meaning("XXXX-XX-XX", anchored=False)
    return of_day(day)


def _day_told_of(e: Expression, scene: Scene) -> date | None:
    """The day that the sentences before tell of. Into another paragraph of news only a day of the
    last week reaches: what happened long ago is seldom told by the clock."""
    day, place = scene.exact, scene.exact_place
    if day is None or e.start - place >= FARTHEST or _heads_a_part(e, scene.text):
        return None
    if scene.narrative or scene.published is None or "\n" not in scene.text[place : e.start]:
        return day
    return day if abs((scene.published - day).days) <= LAST_WEEK else None


def _heads_a_part(e: Expression, text: str) -> bool:
    """Is the clock time a line of its own, as above each entry of a running report?"""
    begins = e.start == 0 or text[e.start - 1] == "\n"
    return begins and text.startswith(("\n", "\r"), e.end)


def clock_of(e: Expression, text: str) -> tuple[int, int] | None:
    """Hour and minute as written, in the half of the day that is named; 24:00 ends the day."""
    read = _written(e, text)
    if read is None:
        return None
    if any(token.kind == "clock" and says_half(text, token) for token in e.tokens):
        return read  # "11 a.m. tonight" is shown as it stands
    hour, minute = read
    part = value_of(e, "part") or (NIGHT if _tonight(e, text) else None)
    return in_the_part(part, hour), minute


def _written(e: Expression, text: str) -> tuple[int, int] | None:
    clock = value_of(e, "clock")
    if clock:
        return clock[0], clock[1]
    name = value_of(e, "clock_name")
    if name:
        return int(name[:2]), 0
    token = next((t for t in e.tokens if t.kind in ("number", "day", "year")), None)
    if token is None:
        return None
    figures = token.value > HOURS or in_four_figures(token, text)
    hour, minute = divmod(token.value, 100) if figures else (token.value, 0)
    return hour, minute


def _tonight(e: Expression, text: str) -> bool:
    """ "tonight at 8 o'clock"."""
    words = (text[t.start : t.end].lower() for t in e.tokens if t.kind == "day_word")
    return any(word in ("tonight", "tonite") for word in words)


def in_the_part(part: str | None, hour: int) -> int:
    """The hour of 24 that an hour of 12 is in that part of the day.

    >>> in_the_part("EV", 7), in_the_part("NI", 11), in_the_part("NI", 3), in_the_part("MO", 12)
    (19, 23, 3, 0)
    """
    if hour == HALF_A_DAY and part in ("NI", "MO"):
        return 24 if part == "NI" else 0
    later = part in ("AF", "EV") or (part == NIGHT and hour >= FIRST_OF_NIGHT)
    return hour + HALF_A_DAY if later and hour < HALF_A_DAY else hour


def clock(e: Expression, scene: Scene) -> Meaning:
    """A clock time with the day it is on."""
    day = day_of(e, scene)
    read = clock_of(e, scene.text)
    if read is None:
        return day
    hour, minute = read
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return Meaning(f"{day.value}T{hour:02}:{minute:02}", impossible=True)
    zone = "Z" if value_of(e, "zone") == "Z" else ""
    return day._replace(value=f"{day.value[:10]}T{hour:02}:{minute:02}{zone}", type=None)


def day_part(e: Expression, scene: Scene) -> Meaning:
    """ "Wednesday afternoon", "last night", "tomorrow morning", "this evening"."""
    name = value_of(e, "part")
    named = has(e, "weekday") or has(e, "day_word") or has(e, "month")
    day = day_of(e, scene) if named else _pointed_day(e, scene)
    return day._replace(value=f"{day.value[:10]}T{name}", type=None)


def _pointed_day(e: Expression, scene: Scene) -> Meaning:
    """The day of "last night", "this evening" and "the following morning"."""
    if scene.anchor() is None or (_of_named(e) and not scene.named):
        return Meaning("XXXX-XX-XX", anchored=False)
    goes_on = value_of(e, "which") == "next" and has(e, "the") and scene.named
    base = scene.one_day() if goes_on or _of_named(e) else scene.anchor()
    there = moved(base, "D", step(e)) if base else None
    return of_day(there) if there else Meaning("XXXX-XX-XX", anchored=base is not None)


def _of_named(e: Expression) -> bool:
    """ "that night", "the following morning": counted from a day named before."""
    return has(e, "that") or value_of(e, "which") in ("following", "same")


def part(e: Expression, scene: Scene) -> Meaning:
    """ "the morning", "mid-afternoon": of the day under discussion."""
    day = day_of(e, scene)
    return day._replace(value=f"{day.value}T{value_of(e, 'part')}")
