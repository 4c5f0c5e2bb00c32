"""Pictures for a terminal: where in the article the figures stand, and when they happened.

map    ▂·▃✗▂▁  ▃▂✗…   of a line each, from top to bottom
time   a column for each stretch of days before and after publication
"""

from collections.abc import Iterator, Sequence

from factcheck.finding import LEVELS
from factcheck.reports.layout import Line, Piece
from factcheck.run import Checked
from factcheck.timeline import dated, named, scale

BARS = "▁▂▃▄▅▆▇█"
SIGNS = {"error": "✗", "warning": "!", "note": "?"}
NOTHING, TODAY = "·", "│"
LABEL = 7
MARGIN = 6
LEAST_WIDTH = 60  # columns; below, pictures say nothing
LEAST_CLAIMS = 5
LEAST_DATED = 3


def pictures(checked: Checked, width: int) -> Iterator[Line]:
    """The map and the time line, where there is room and something to see."""
    if width < LEAST_WIDTH or len(checked.reading.claims) < LEAST_CLAIMS:
        return
    yield []
    yield from _map(checked, width)
    yield from _time(checked, width)


def _map(checked: Checked, width: int) -> Iterator[Line]:
    """One line: a bar for the figures in each stretch of the text, a sign for its findings."""
    size = max(1, len(checked.document.text))
    legend = _legend(checked)
    room = width - LABEL - len(legend)
    figures = _counts([c.start / size for c in checked.reading.claims if not c.part_of], room)
    cells = [Piece(bar) for bar in _bars(figures)]
    for level in reversed(LEVELS):  # the gravest last, so that it stays
        for finding in checked.findings:
            if finding.level == level:
                cells[_cell(finding.start / size, room)] = Piece(SIGNS[level], level)
    yield [Piece(f"{'map':<{LABEL}}", "label"), *cells, Piece(legend, "faint")]


def _legend(checked: Checked) -> str:
    found = {finding.level for finding in checked.findings}
    return "".join(f"  {SIGNS[level]} {level}" for level in LEVELS if level in found)


def _time(checked: Checked, width: int) -> Iterator[Line]:
    """Two lines: how many claims begin on which days, and the names of the days."""
    found = dated(checked.reading)
    if len(found) < LEAST_DATED:
        return
    axis = scale(found)
    room = width - LABEL
    within = room - 2 * MARGIN  # so that no name of a day sticks out
    counts = _counts([axis.at(one.first) for one in found], within)
    bars = _bars([*[0] * MARGIN, *counts, *[0] * MARGIN])
    today = MARGIN + _cell(axis.at(0), within)
    if bars[today] == NOTHING:
        bars[today] = TODAY
    yield [Piece(f"{'time':<{LABEL}}", "label"), Piece("".join(bars))]
    names = [" "] * room
    for mark in named(axis.marks(), within):
        begin = MARGIN + _cell(mark.at, within) - len(mark.name) // 2
        names[begin : begin + len(mark.name)] = mark.name
    yield [Piece(" " * LABEL + "".join(names).rstrip(), "faint")]


def _counts(places: Sequence[float], room: int) -> list[int]:
    """How many of `places`, from 0 to 1, fall into each of so many cells."""
    counts = [0] * room
    for place in places:
        counts[_cell(place, room)] += 1
    return counts


def _cell(place: float, room: int) -> int:
    return min(room - 1, int(place * room))


def _bars(counts: list[int]) -> list[str]:
    """A bar for each count; the highest count has the highest bar."""
    most = max(counts)
    return [BARS[(n * len(BARS) - 1) // most] if n else NOTHING for n in counts]
