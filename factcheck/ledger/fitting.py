"""A claim on a screen that has no room for all of it."""

from collections.abc import Sequence

from factcheck.reports.layout import Line, Piece
from factcheck.reports.words import many

LEAST = 2  # lines in which something can be shown and the rest told


def fitted(lines: Sequence[Line], room: int) -> list[Line]:
    """As many of the lines as there is room for, from the first on; the last says what is missing.

    The figure itself is always among them: what is asked about comes before what is said of it.
    """
    if len(lines) <= room:
        return list(lines)
    lines = lines if lines[0] else lines[1:]
    kept = max(1, room - 1)
    marks = [number for number, line in enumerate(lines) if _has_figure(line)]
    start = 0
    if marks and marks[-1] >= kept:
        # of a figure that is longer than the screen, the beginning
        start = min(marks[0], marks[-1] - kept + 1)
    shown = list(lines[start : start + kept])
    return shown if room < LEAST else [*shown, [Piece(_missing(lines, start, kept), "note")]]


def _missing(lines: Sequence[Line], start: int, kept: int) -> str:
    """How much is not shown, empty lines not counted."""
    above = sum(1 for line in lines[:start] if line)
    below = sum(1 for line in lines[start + kept :] if line)
    counts = {"above": above, "below": below}
    said = [f"{many(count, 'line')} {where}" for where, count in counts.items() if count]
    return f"… {' and '.join(said)} not shown: the window is too low"


def _has_figure(line: Line) -> bool:
    return any(piece.style == "figure" for piece in line)
