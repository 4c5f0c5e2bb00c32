"""From expressions to times: each read in text order, with what was named before in mind."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache

from claims.dates import absolute, clock, holidays, lengths, relative
from claims.dates.expression import Expression
from claims.dates.periods import Meaning
from claims.dates.ranges import join_ranges, with_years
from claims.dates.scene import Scene, value_of
from claims.dates.story import read_story
from claims.model import Open, Time

Reader = Callable[[Expression, Scene], Meaning]
MODULES = (absolute, relative, lengths, clock, holidays)
SINCE, UNTIL = ("since", "after"), ("until", "till", "by", "before")


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
    scene = Scene(text, published, read_story(expressions, published))
    times = []
    expressions = with_years(expressions, text)
    for e in expressions:
        meaning = reader(e.reads)(e, scene)
        scene.remember(e, meaning, value_of(e, "year"))
        times.append(_time(e, meaning, scene))
    return join_ranges(times, text)


def _time(e: Expression, meaning: Meaning, scene: Scene) -> Time:
    first, last = meaning.first, meaning.last
    side: Open | None = None
    if first and last and meaning.type is None and e.type in ("DATE", "TIME"):
        side, first, last = _open(e, first, last, scene)
    return Time(
        e.start,
        e.end,
        scene.text[e.start : e.end],
        meaning.type or e.type,
        meaning.value,
        first,
        last,
        side,
        anchored=meaning.anchored,
        ambiguous=meaning.ambiguous,
        weekday=meaning.weekday,
        impossible=meaning.impossible,
    )


def _open(
    e: Expression, first: date, last: date, scene: Scene
) -> tuple[Open | None, date | None, date | None]:
    """ "since May 2021" goes on to the publication; "until Friday" from it."""
    before = scene.text[max(0, e.start - 7) : e.start].split()
    cue = before[-1].lower() if before else ""
    published = scene.published
    if cue in SINCE:
        return "since", first, max(published, last) if published else None
    if cue in UNTIL:
        return "until", published if published and published <= last else None, last
    return None, first, last
