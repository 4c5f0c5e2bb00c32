"""Times of the day: "9:30 a.m. EST Tuesday", "noon", "Sunday night", "this morning"."""

from claims.dates.absolute import iso, month_day
from claims.dates.expression import Expression
from claims.dates.periods import Meaning, moved, of_day
from claims.dates.relative import day_word, step
from claims.dates.scene import Scene, has, value_of
from claims.dates.weekdays import weekday, which_weekday

HOURS = 24


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
    if scene.repeats_at(e.start):  # "daily from 9 a.m."
        return Meaning("XXXX-XX-XX")
    day = scene.exact if scene.exact and e.start - scene.exact_place < 400 else scene.anchor()
    if day is None:
        return Meaning("XXXX-XX-XX", anchored=False)
    return of_day(day)


def clock_of(e: Expression) -> tuple[int, int] | None:
    """Hour and minute as written; 24:00 is the end of the day."""
    clock = value_of(e, "clock")
    if clock:
        return clock[0], clock[1]
    name = value_of(e, "clock_name")
    if name:
        return int(name[:2]), int(name[3:])
    number = next((t.value for t in e.tokens if t.kind in ("number", "day", "year")), None)
    if number is None:
        return None
    first = e.tokens[0]
    figures = number > HOURS or first.end - first.start == len("0900")
    hour, minute = divmod(number, 100) if figures else (number, 0)
    if value_of(e, "part") in ("AF", "EV") and hour < 12:
        hour += 12
    return hour, minute


def clock(e: Expression, scene: Scene) -> Meaning:
    """A clock time with the day it is on."""
    day = day_of(e, scene)
    read = clock_of(e)
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
    if has(e, "weekday") or has(e, "day_word") or has(e, "month"):
        day = day_of(e, scene)
    elif scene.anchor() is None or (_of_named(e) and not scene.named):
        day = Meaning("XXXX-XX-XX", anchored=False)
    else:
        base = scene.named_day() if _of_named(e) else scene.anchor()
        there = moved(base, "D", step(e)) if base else None
        day = of_day(there) if there else Meaning("XXXX-XX-XX")
    return day._replace(value=f"{day.value[:10]}T{name}", type=None)


def _of_named(e: Expression) -> bool:
    """ "the same night", "the following morning": counted from a day named before."""
    return value_of(e, "which") in ("following", "same")


def part(e: Expression, scene: Scene) -> Meaning:
    """ "the morning", "mid-afternoon": of the day under discussion."""
    day = day_of(e, scene)
    return day._replace(value=f"{day.value[:10]}T{value_of(e, 'part')}")
