"""A part cannot be larger than its whole.

    Of the 4,000 soldiers, 4,500 were volunteers.     4,500 is more than the 4,000 it is part of

Linked by "of the", "out of", "including", "of whom"; and a figure for some days within a longer
window of the same speaker, noun and kind ("1,600 on 5 July" of "1,500 over the past two weeks").
Hedges widen both figures; an error needs the least reading of the part to exceed the largest
reading of the whole. A part in a window is a note, since the two may be two events.

Silent for vague wholes ("scores of villages, including 150") and for different speakers.
"""

from collections.abc import Iterator

from claims import Claim, Reading
from factcheck.amounts import amount, day
from factcheck.days import known_days
from factcheck.finding import Finding
from factcheck.intervals import diagnose, whole
from factcheck.linked import figures

NAME = "part-of-whole"


def check(reading: Reading) -> Iterator[Finding]:
    """Parts that are too large."""
    for link, one, part, other, total in figures(reading, "part", "window"):
        if part.vague or total.vague or whole(part).low <= whole(total).high:
            continue
        in_window = link.kind == "window"
        yield Finding(
            NAME,
            "note" if in_window else "error",
            one.start,
            one.end,
            f"{one.text}{_when(one) if in_window else ''} is more than "
            f"{other.text}{_when(other) if in_window else ''}, of which it is a part",
            working=f"{amount(part.low)} > {amount(total.high)}",
            cause=diagnose(part.low, total.high),
            claims=(one.id, other.id),
        )


def _when(claim: Claim) -> str:
    days = known_days(claim.time)
    if days is None:
        return ""
    first, last = days
    return f" on {day(first)}" if first == last else f" from {day(first)} to {day(last)}"
