"""The parts of a complete list should add up to their total.

    Ten people were killed: three men, two women and four children.     3 + 2 + 4 = 9, not 10

An error after "made up of", "comprising" and the like, and when the parts exceed the total; a
warning after a colon, where the list may leave something out; a note when rounding explains it.

Silent when anything in the list is vague, a range, or "including" something.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Quantity, Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.intervals import Interval, compare, diagnose, ends, whole
from factcheck.linked import figures, figures_by_id

NAME = "sum-of-parts"


def check(reading: Reading) -> Iterator[Finding]:
    """Lists that do not add up."""
    known = figures_by_id(reading)
    for link, one, first, other, total in figures(reading, "sum"):
        parts = [first, *(known[name].quantity for name in link.more)]
        added = sum((part.low for part in parts), Decimal(0))
        span = _added(parts)
        outcome = compare(added, span, ends(total)[0])
        if outcome == "agrees":
            continue
        shown = " + ".join(amount(part.low) for part in parts)
        certain = link.cue == "all" or span.low > whole(total).high
        yield Finding(
            NAME,
            "note" if outcome == "rounded" else "error" if certain else "warning",
            other.start,
            other.end,
            f"the parts add up to {amount(added)}, not {amount(total.low)}",
            working=f"{shown} = {amount(added)}",
            cause=diagnose(total.low, added),
            claims=(other.id, one.id, *link.more),
        )


def _added(parts: list[Quantity]) -> Interval:
    span = Interval(Decimal(0), Decimal(0))
    for part in parts:
        span = span.plus(whole(part))
    return span
