"""The difference of two percentages is in points; a percentage of it is another figure.

    The tax rose from 4% to 6%, a 2% rise.     4% to 6% is 2 percentage points, or 50%

A warning when the difference is called per cent; an error when a figure in points is not the
difference. Both percentages may have been rounded to their last digit.

Silent when the percentage is that of the change (50% above), and when the text gives no two
percentages with the change between them.
"""

from collections.abc import Iterator

from claims import Claim, Quantity, Reading
from factcheck.amounts import amount
from factcheck.changes import Change, changes
from factcheck.finding import Finding, Level
from factcheck.intervals import Interval, diagnose, ends

NAME = "percent-points"


def check(reading: Reading) -> Iterator[Finding]:
    """Points called per cent, and points that are not the difference."""
    for change in changes(reading, "change", "move"):
        figure = change.said.quantity if change.said else None
        if change.said is None or figure is None or change.unit != "percentage":
            continue
        if figure.low != figure.high or figure.vague:
            continue
        plain = figure._replace(bound="=", dimension="percentage")
        stated = ends(plain if figure.bound in ("up", "down") else figure)[0].rounded
        finding = None
        if figure.unit in ("percentage point", "point"):
            finding = _wrong_points(change, change.said, figure, stated)
        elif stated.holds(change.difference) and not _is_of_the_base(change, stated):
            finding = _finding(change, change.said, "warning", f"not {amount(figure.low)}%")
        if finding:
            yield finding


def _wrong_points(
    change: Change, said: Claim, figure: Quantity, stated: Interval
) -> Finding | None:
    start, end = change.start.rounded, change.end.rounded
    between = end.minus(start) if not change.link.falling else start.minus(end)
    if between.overlaps(stated):
        return None
    cause = diagnose(figure.low, change.difference, (change.percent, "per cent given as points"))
    return _finding(change, said, "error", f"not {amount(figure.low)} points", cause)


def _is_of_the_base(change: Change, stated: Interval) -> bool:
    """Can it be meant as the percentage that it says it is, all figures rounded?"""
    quotient = change.end.rounded.over(change.start.rounded)
    possible = sorted((abs(quotient.low - 1) * 100, abs(quotient.high - 1) * 100))
    return Interval(*possible).overlaps(stated)


def _finding(change: Change, said: Claim, level: Level, wrong: str, cause: str = "") -> Finding:
    word = "fall" if change.link.falling else "rise"
    high, low = sorted((change.start.value, change.end.value), reverse=True)
    points = amount(change.difference)
    return Finding(
        NAME,
        level,
        said.start,
        said.end,
        f"{change.text} is a {word} of {points} {'point' if points == '1' else 'points'}, "
        f"or {amount(change.percent)}%, {wrong}",
        working=f"{amount(high)} − {amount(low)} = {points} points",
        cause=cause or "points given as per cent",
        claims=(change.claim.id, said.id),
    )
