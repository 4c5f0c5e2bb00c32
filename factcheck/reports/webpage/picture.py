"""The time line of the page: all dated claims against the day of publication, as inline SVG."""

from collections.abc import Iterator
from html import escape

from factcheck.reports.entry import Entry, family
from factcheck.reports.words import when
from factcheck.run import Checked
from factcheck.timeline import PUBLISHED, Dated, dated, named, scale
from factcheck.visible import flat

WIDTH, MARGIN = 1000, 60
ROW, DOT = 13, 5  # pixels of the drawing's own measure
APART = 12  # dots that are nearer stand one above the other
HIGHEST = 9  # row
LETTER = 8  # its width on the page at most


def timeline(checked: Checked, entries: list[Entry]) -> Iterator[str]:
    """The picture, each dot a link to its claim; nothing when no claim has a day."""
    owners = {name: entry for entry in entries for name in entry.ids}
    found = [one for one in dated(checked.reading) if one.claim.id in owners]
    if not found:
        return
    axis = scale(found)
    rows = _rows([_x(axis.at(one.first)) for one in found])
    height = ROW * (max(rows) + 2) + 30
    base = height - 26
    yield (
        f'<div class="picture"><svg class="timeline" viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-label="Time line of {len(found)} dated claims">'
    )
    yield f'<line class="axis" x1="0" y1="{base}" x2="{WIDTH}" y2="{base}"/>'
    for mark in axis.marks():
        x, top, own = _x(mark.at), base - 5, "tick"
        if mark.name == PUBLISHED:
            top, own = 0, "tick day"
        yield f'<line class="{own}" x1="{x}" y1="{base + 5}" x2="{x}" y2="{top}"/>'
    for mark in named(axis.marks(), (WIDTH - 2 * MARGIN) / LETTER):
        yield f'<text x="{_x(mark.at)}" y="{base + 19}">{escape(mark.name)}</text>'
    for one, row in zip(found, rows, strict=True):
        x, end = _x(axis.at(one.first)), _x(axis.at(one.last))
        yield _dot(one, owners[one.claim.id], x, end, base - ROW * (row + 1) + 4)
    yield "</svg></div>"


def _x(at: float) -> int:
    return round(MARGIN + at * (WIDTH - 2 * MARGIN))


def _rows(places: list[int]) -> list[int]:
    """A row for each dot, the lowest in which it touches no other; in the top row they may.

    >>> _rows([100, 300, 105, 102])
    [0, 0, 1, 2]
    """
    taken: set[tuple[int, int]] = set()
    rows = []
    for x in places:
        near = range(x - APART + 1, x + APART)
        free = (row for row in range(HIGHEST) if not any((row, at) in taken for at in near))
        rows.append(next(free, HIGHEST))
        taken.add((rows[-1], x))
    return rows


def _dot(one: Dated, entry: Entry, x: int, end: int, y: int) -> str:
    """A dot on the first day, a line on to the last."""
    assert one.claim.time
    said = f"{flat(one.claim.text)}: {when(one.claim.time)}"
    line = f'<line x1="{x}" y1="{y}" x2="{end}" y2="{y}"/>' if end > x else ""
    return (
        f'<a href="#{escape(entry.anchor)}" class="{family(one.claim)}">'
        f'<title>{escape(said)}</title>{line}<circle cx="{x}" cy="{y}" r="{DOT}"/></a>'
    )
