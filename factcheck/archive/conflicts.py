"""Figures that several articles give for one thing, and that cannot all be right.

Two figures are of one thing when their kind, what they count (or their unit), the place named
nearest and their days are the same. Days: those that the article gives, or else its own day and
the two before; windows longer than two weeks have to be equal, shorter ones to overlap.
They disagree when no value is left that both wordings allow: "at least 11" and "14" agree.

Kinds that say only that there is a count, a measure, money or a percentage are left out: such
figures of one place and day are of many things. So are vague words, changes and parts.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple

import claims
from factcheck.archive.query import Answer, Archive
from factcheck.reports.words import days
from factcheck.visible import flat

BEFORE = 2  # days before an article's own that it speaks of without saying so
SHORT = 14  # days of a window that may be another's in other words: "the weekend", "Saturday"
NAMES = ["kind", "thing", "place", "first", "last", "article", "id", "published", "line", "text",
         "low", "high", "bound", "source", "sentence"]  # fmt: skip
FIGURES = """
with figure as (
  select c.*, a.id, a.published, lower(c.place) as near,
    coalesce(c.first, c.last, a.published - {before}) as since,
    coalesce(c.last, c.first, a.published) as until,
    coalesce(c.least, -1e308) as floor, coalesce(c.most, 1e308) as ceiling
  from claims c join articles a using (article)
  where c.low is not null and not c.vague and c.part_of is null and c.bound not in ('up', 'down')
    and c.thing is not null and c.place is not null and c.kind {kinds}
),
thing as (
  select kind, dimension, thing, near from figure
  where since is not null
  group by all
  having count(distinct article) > 1 and max(floor) > min(ceiling)
)
select f.kind, f.thing, f.place, f.since, f.until, f.article, f.id, f.published, f.line, f.text,
  f.low, f.high, f.bound, f.source, f.sentence, f.floor, f.ceiling, f.dimension, f.near
from figure f join thing using (kind, dimension, thing, near)
where f.since is not null
order by f.kind, f.dimension, f.thing, f.near, f.since, f.until, f.article, f.begins
"""


class Figure(NamedTuple):
    """A figure with what is needed to hold it against others; the columns of FIGURES."""

    kind: str
    thing: str
    place: str
    first: date
    last: date
    article: str
    id: str | None
    published: date | None
    line: int
    text: str
    low: float
    high: float
    bound: str
    source: str | None
    sentence: str
    floor: float
    ceiling: float
    dimension: str
    near: str


Conflict = tuple[Figure, ...]


def conflicts(archive: Archive, kinds: Sequence[str] = ()) -> Iterator[Conflict]:
    """The figures of one thing that disagree, by kind, thing, place and day.

    kinds  only these; without any all but the general ones
    """
    chosen = f"in {_listed(kinds)}" if kinds else f"not in {_listed(claims.general_slugs())}"
    answer = archive.ask(FIGURES.format(before=BEFORE, kinds=chosen))
    figures = (Figure(*row) for row in answer.rows)
    for _, same in groupby(figures, lambda f: (f.kind, f.dimension, f.thing, f.near)):
        for event in events(list(same)):
            if disagree(event):
                yield tuple(_once(event))


def _listed(slugs: Sequence[str]) -> str:
    return "(" + ", ".join("'" + slug.replace("'", "''") + "'" for slug in slugs) + ")"


def events(figures: list[Figure]) -> Iterator[list[Figure]]:
    """Figures whose days belong together."""
    short = [figure for figure in figures if (figure.last - figure.first).days < SHORT]
    long = [figure for figure in figures if (figure.last - figure.first).days >= SHORT]
    for _, same in groupby(long, lambda figure: (figure.first, figure.last)):
        yield list(same)
    event: list[Figure] = []
    for figure in short:
        if event and not _goes_on(event, figure):
            yield event
            event = []
        event.append(figure)
    if event:
        yield event


def _goes_on(event: list[Figure], figure: Figure) -> bool:
    """Do the days overlap, and those of all together stay short?"""
    until = max(figure.last, *(one.last for one in event))
    overlaps = figure.first <= max(one.last for one in event)
    return overlaps and (until - event[0].first).days < SHORT


def disagree(event: list[Figure]) -> bool:
    """Is a figure above all that the figure of another article allows?"""
    lowest = min(event, key=lambda figure: figure.ceiling)
    return any(
        figure.floor > lowest.ceiling and figure.article != lowest.article for figure in event
    )


def _once(event: list[Figure]) -> Iterator[Figure]:
    """What an article says twice, once."""
    seen = set()
    for figure in event:
        key = (figure.article, figure.low, figure.high, figure.bound)
        if key not in seen:
            seen.add(key)
            yield figure


def told(found: Iterator[Conflict]) -> Iterator[str]:
    """A head for each thing, a line for each figure, lowest first."""
    for number, conflict in enumerate(found):
        if number:
            yield ""
        yield _head(conflict)
        figures = sorted(conflict, key=lambda figure: (figure.low, figure.high, figure.article))
        texts = [flat(figure.text) for figure in figures]
        width = max(map(len, texts))
        for figure, text in zip(figures, texts, strict=True):
            where = f"{flat(figure.id or figure.article)}:{figure.line}"
            dated = f", {figure.published}" if figure.published else ""
            who = f", {flat(figure.source)}" if figure.source else ""
            yield f"  {text:{width}}  {where}{dated}{who}"


def _head(conflict: Conflict) -> str:
    first = min(figure.first for figure in conflict)
    last = max(figure.last for figure in conflict)
    one = conflict[0]
    return flat(f"{one.kind}: {one.thing}, {one.place}, {days(first, last)}")


def rows(found: Iterator[Conflict]) -> Answer:
    """The same as a table; `conflict` numbers the things from 1."""

    def each() -> Iterator[tuple[Any, ...]]:
        for number, conflict in enumerate(found, 1):
            for figure in conflict:
                yield (number, *figure[: len(NAMES)])

    return Answer(["conflict", *NAMES], each())
