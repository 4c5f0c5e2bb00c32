"""A change from one figure to another should match the percentage beside it.

    Sales rose from $40m to $50m, a 20% rise.     $40m to $50m is a 25% rise, not 20%

The base is the figure the change starts from, also in "rose 20% to $50m from $40m" and in "fell
$1.92, or 12.8%, to $13.08"; the percentage may be rounded, and so may both figures.

Silent without a percentage, for vague figures, for figures that the text adjusts ("at constant
rates"), when rounding explains the gap, when the text says rise and the figures fall (`direction`
has that), and when a difference in points was given as per cent (`percent-points`).
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Claim, Figure, Link, Quantity, Reading
from factcheck.amounts import amount, exact
from factcheck.changes import Change, changes
from factcheck.finding import Finding
from factcheck.intervals import Interval, compare, diagnose, ends, last_place
from factcheck.linked import figures, figures_by_id

NAME = "percent-change"


def check(reading: Reading) -> Iterator[Finding]:
    """Percentages that the two figures do not give."""
    for change in changes(reading, "change", "move"):
        percent = change.said.quantity if change.said else None
        if change.said is None or percent is None or percent.unit != "percentage":
            continue
        if percent.low != percent.high or _is_in_points(change, percent):
            continue
        if change.link.cue and (change.link.cue == "down") != change.link.falling:
            continue  # one finding a cause: the check of directions has it
        finding = _finding(change, change.said, percent)
        if finding:
            yield finding
    known = figures_by_id(reading)
    for link, one, step, other, end in figures(reading, "step"):
        finding = _wrong_step(link, known[link.more[0]], Figure(one, step), Figure(other, end))
        if finding:
            yield finding


def _wrong_step(link: Link, percentage: Figure, step: Figure, end: Figure) -> Finding | None:
    """ "Fell $1.92, or 21.8%, to $13.08": it came from $15, and 1.92 of 15 is 12.8%."""
    said, percent = percentage
    by, after = step.quantity.low * link.factor, end.quantity.low
    before = after + by if link.falling else after - by
    if before <= 0:
        return None
    right = by / before * 100
    half = min(step.quantity.step, last_place(step.quantity.low)) * link.factor / 2
    possible = Interval((by - half) / before * 100, (by + half) / before * 100)
    plain = percent._replace(bound="=") if percent.bound in ("up", "down") else percent
    if compare(right, possible, ends(plain)[0]) != "disagrees":
        return None
    was = f"{exact(before)} to {exact(after)}"
    return Finding(
        NAME,
        "error",
        said.start,
        said.end,
        f"{step.claim.text} from {was} is {amount(right)}%, not {exact(percent.low)}%",
        working=f"{exact(by)} ÷ {exact(before)} = {amount(right)}%",
        cause=diagnose(percent.low, right, (by / after * 100, "the later figure was the base")),
        claims=(step.claim.id, end.claim.id, said.id),
    )


def _is_in_points(change: Change, percent: Quantity) -> bool:
    """Is it the difference of two percentages: 2 for 4% to 6%?"""
    plain = percent._replace(bound="=")
    return change.unit == "percentage" and ends(plain)[0].rounded.holds(change.difference)


def _finding(change: Change, said: Claim, percent: Quantity) -> Finding | None:
    right = change.percent
    quotient = change.end.rounded.over(change.start.rounded)
    possible = sorted((abs(quotient.low - 1) * 100, abs(quotient.high - 1) * 100))
    plain = percent._replace(bound="=") if percent.bound in ("up", "down") else percent
    outcome = compare(right, Interval(*possible), ends(plain)[0])
    if outcome == "agrees":
        return None
    says = f"{change.text} is a {amount(right)}% {'fall' if change.link.falling else 'rise'}"
    return Finding(
        NAME,
        "error" if outcome == "disagrees" else "note",
        said.start,
        said.end,
        f"{says}, not {exact(percent.low)}%"
        if outcome == "disagrees"
        else f"agrees only if the figures were rounded; as printed, {says}",
        working=f"{amount(change.end.value)} ÷ {amount(change.start.value)} − 1 = {amount(right)}%",
        cause=_cause(change, percent.low, right),
        claims=(change.claim.id, said.id),
    )


def _cause(change: Change, percent: Decimal, right: Decimal) -> str:
    start, end = change.start.value, change.end.value
    return diagnose(
        percent,
        right,
        (change.difference / end * 100, "the later figure was taken as the base"),
        (end / start * 100, "the share of the earlier figure, not the change"),
        (change.difference, "the difference was given as a percentage"),
    )
