"""From expressions to times: each read in text order, with what was named before in mind."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache

from claims.dates import (
    absolute,
    clock,
    holidays,
    lengths,
    parts_of_periods,
    parts_of_years,
    relative,
    spoken_clock,
    weekdays,
)
from claims.dates.baselines import compared_since, is_aside, is_baseline
from claims.dates.edges import narrowed
from claims.dates.expression import Expression
from claims.dates.offsets import count_from, days_ahead
from claims.dates.overnight import over_midnight
from claims.dates.periods import Meaning, moved
from claims.dates.pinned import pinned
from claims.dates.ranges import in_order, join_ranges, up_to_now, weekdays_in_order, with_years
from claims.dates.scene import Scene, has, value_of
from claims.dates.story import read_story
from claims.model import Time
from claims.patterns import compiled

Reader = Callable[[Expression, Scene], Meaning]
MODULES = (
    absolute, parts_of_years, parts_of_periods, relative, weekdays, lengths, clock, spoken_clock,
    holidays,
)  # fmt: skip
SINCE = frozenset(("since", "after"))
UNTIL = frozenset(("until", "till", "by", "before"))
BEYOND = ("after", "before")
LAST_PART = compiled(r"\b(?:[Ee]nd|[Cc]lose)\b")
LONGEST_CUE = 14  # characters, with the space


@cache
def reader(name: str) -> Reader:
    """The function that a form's `reads` names."""
    for module in MODULES:
        if hasattr(module, name):
            found: Reader = getattr(module, name)
            return found
    raise LookupError(f"no reading is called {name!r}; see claims/languages/en/date_forms.toml")


def resolve(expressions: Sequence[Expression], text: str, published: date | None) -> list[Time]:
    """The times that the expressions mean on an article published on that day."""
    measures = {e.start for e in expressions if _measures(e, text, published)}
    told = [e for e in expressions if e.start not in measures]
    scene = Scene(text, published, read_story(told, published))
    times = []
    expressions = with_years(expressions, text)
    for e in expressions:
        meaning = _within_calendar(e, scene)
        if e.start not in measures:
            year = value_of(e, "year")
            if year is None or not scene.narrative or not is_aside(e, text):
                scene.remember(e, meaning, year)
        times.append(_time(e, narrowed(e, meaning, published), scene))
    times = over_midnight(up_to_now(pinned(times, text), text, published), text)
    times = join_ranges(in_order(weekdays_in_order(times, text, published), text), text)
    return [_opened(time, text, published) for time in times]


def _measures(e: Expression, text: str, published: date | None) -> bool:
    """Is it a year of a baseline, or, where nothing else tells the year, "the worst since 2020"?"""
    if e.reads == "year" and is_baseline(e, text):
        return True
    return published is None and compared_since(text, e.start) is not None


def _within_calendar(e: Expression, scene: Scene) -> Meaning:
    """What `e` means; no days when they would lie before the year 1 or behind 9999."""
    try:
        return _meaning(e, scene)
    except (ValueError, OverflowError):  # what datetime raises for such days
        return Meaning("XXXX-XX-XX", anchored=False)


def _meaning(e: Expression, scene: Scene) -> Meaning:
    if e.reads == "counted_from":
        _, inner = value_of(e, "counted_from")
        return count_from(e, reader(inner.reads)(inner, scene), scene.published)
    meaning = reader(e.reads)(e, scene)
    if e.reads == "length":
        day = days_ahead(e, scene)
        return meaning._replace(first=day, last=day) if day else meaning
    return meaning


def _time(e: Expression, meaning: Meaning, scene: Scene) -> Time:
    if has(e, "fiscal"):  # its days are the firm's own
        meaning = meaning._replace(first=None, last=None)
    return Time(  # in the order of its fields: by name it would take twice as long
        e.start,
        e.end,
        scene.text[e.start : e.end],
        meaning.type or e.type,
        meaning.value,
        meaning.first,
        meaning.last,
        None,
        None,
        meaning.anchored,
        meaning.ambiguous,
        meaning.weekday,
        meaning.impossible,
    )


def _opened(time: Time, text: str, published: date | None) -> Time:
    """ "since May 2021" goes on to the publication; "until Friday" goes from it.

    "after 2018" begins with 2019, "before 2018" ends with 2017.
    """
    first, last = time.first, time.last
    if first is None or last is None:
        return time
    before = text[max(0, time.start - LONGEST_CUE) : time.start].split()
    if before and before[-1].lower() in ("about", "around"):
        before.pop()
    cue = before[-1].lower() if before else ""
    if cue not in SINCE and cue not in UNTIL:
        return time
    if time.range is not None or time.type not in ("DATE", "TIME"):
        return time
    owned = text.startswith(("'s", "’s"), time.end)
    if cue in BEYOND and (owned or time.type == "TIME"):
        return time  # "after Monday's vote", "shortly after 10 p.m. on Sunday"
    if cue in BEYOND and not LAST_PART.search(time.text):  # "before the end of May"
        edge = moved(last, "D", 1) if cue == "after" else moved(first, "D", -1)
        if edge is None:
            return time._replace(first=None, last=None)
        first = last = edge
    if cue in SINCE:
        begun = published is not None and published >= first
        return time._replace(open="since", first=first, last=published if begun else None)
    first = published if published and published <= last else first
    return time._replace(open="until", first=first, last=last)
