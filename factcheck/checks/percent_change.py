"""A change from one figure to another should match the percentage beside it.

    Sales rose from $40m to $50m, a 20% rise.     $40m to $50m is a 25% rise, not 20%

The base is the figure the change starts from; the percentage may be rounded, and so may both
figures. From one percentage to another, the difference in points given as per cent is a warning
("from 4% to 6%, a 2% rise" is 2 points, or 50%).

Silent without a percentage, for vague figures, and when rounding explains the gap.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Claim, Link, Quantity, Reading
from factcheck.amounts import amount
from factcheck.finding import Finding, Level
from factcheck.intervals import Interval, compare, diagnose, ends
from factcheck.linked import figures

NAME = "percent-change"


def check(reading: Reading) -> Iterator[Finding]:
    """Percentages that the two figures do not give."""
    for link, one, change, other, percent in figures(reading, "change"):
        if one.id == other.id or percent.low != percent.high or percent.unit != "percentage":
            continue
        finding = _finding(link, one, change, other, percent)
        if finding:
            yield finding


def _finding(
    link: Link, one: Claim, change: Quantity, other: Claim, percent: Quantity
) -> Finding | None:
    both = ends(change)
    start, end = (both[1], both[0]) if link.falling else (both[0], both[1])
    right = abs(end.value - start.value) / start.value * 100
    quotient = end.rounded.over(start.rounded)
    changes = sorted((abs(quotient.low - 1) * 100, abs(quotient.high - 1) * 100))
    plain = percent._replace(bound="=") if percent.bound in ("up", "down") else percent
    outcome = compare(right, Interval(*changes), ends(plain)[0])
    if outcome == "agrees":
        return None
    word = "fall" if link.falling else "rise"
    points = change.unit == "percentage" and percent.low == abs(end.value - start.value)
    says = f"{one.text} is a {amount(right)}% {word}"
    if points:
        says = f"{one.text} is a {word} of {amount(percent.low)} points, or {amount(right)}%"
    level: Level = "warning" if points else "error" if outcome == "disagrees" else "note"
    return Finding(
        NAME,
        level,
        other.start,
        other.end,
        f"{says}, not {amount(percent.low)}%"
        if level != "note"
        else f"agrees only if the figures were rounded; as printed, {says}",
        working=f"{amount(end.value)} ÷ {amount(start.value)} − 1 = {amount(right)}%",
        cause="points given as per cent"
        if points
        else _cause(start.value, end.value, percent.low, right),
        claims=(one.id, other.id),
    )


def _cause(start: Decimal, end: Decimal, percent: Decimal, right: Decimal) -> str:
    return diagnose(
        percent,
        right,
        (abs(end - start) / end * 100, "the later figure was taken as the base"),
        (end / start * 100, "the share of the earlier figure, not the change"),
        (abs(end - start), "the difference was given as a percentage"),
    )
