"""Where the dated claims of an article lie before and after its day of publication.

News speaks of yesterday and of the last century in one breath, so the scale is logarithmic in
days to both sides: a day, a week, a month, a year and a decade are about equally far apart.
"""

from datetime import date
from math import log10
from typing import NamedTuple

from claims import Claim, Reading

# days -> name of the mark on the scale, both sides
MARKS = {
    1: "1 day",
    7: "1 week",
    30: "1 month",
    365: "1 year",
    3652: "10 years",
    36525: "100 years",
    365243: "1,000 years",
}
PUBLISHED = "published"


class Dated(NamedTuple):
    """A claim with its first and last day, in days after publication (before it: negative)."""

    claim: Claim
    first: int
    last: int


class Mark(NamedTuple):
    """A mark of the scale: how far along it stands, from 0 to 1, and what it is called."""

    at: float
    name: str


class Scale(NamedTuple):
    """A scale that just holds the days from `low` to `high`, publication (0) among them."""

    low: int
    high: int

    def at(self, days: int) -> float:
        """How far along a day stands, from 0 to 1."""
        begin, end = _stretched(self.low), _stretched(self.high)
        return (_stretched(days) - begin) / (end - begin) if end > begin else 0.5

    def marks(self) -> list[Mark]:
        """The marks that lie within, from left to right; publication is one."""
        before = [Mark(self.at(-d), MARKS[d]) for d in reversed(MARKS) if -d >= self.low]
        after = [Mark(self.at(d), MARKS[d]) for d in MARKS if d <= self.high]
        return [*before, Mark(self.at(0), PUBLISHED), *after]


def named(marks: list[Mark], room: float) -> list[Mark]:
    """Those marks whose names find room below a scale that is `room` letters wide.

    Publication is always among them.

    >>> [mark.name for mark in named(Scale(-365, 7).marks(), 40)]
    ['1 year', '1 month', 'published', '1 week']
    """
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: mark.name != PUBLISHED):
        width = len(mark.name)
        if all(abs(mark.at - k.at) * room > (width + len(k.name)) / 2 + 1 for k in kept):
            kept.append(mark)
    return sorted(kept)


def dated(reading: Reading) -> list[Dated]:
    """The claims that stand for themselves and speak of known days, in the order of the text."""
    if reading.published is None:
        return []
    day = reading.published.day
    return [
        Dated(claim, _days(claim.time.first, day), _days(claim.time.last, day))
        for claim in reading.claims
        if not claim.part_of and claim.time and claim.time.first and claim.time.last
    ]


def scale(found: list[Dated]) -> Scale:
    """The scale for these claims; the mark next outside is on it, so that none is at the edge."""
    return Scale(
        -_mark_beyond(max([0, *(-one.first for one in found)])),
        _mark_beyond(max([0, *(one.last for one in found)])),
    )


def _mark_beyond(days: int) -> int:
    """The least mark that is at least so far, or the days themselves."""
    return next((mark for mark in MARKS if mark >= days), days)


def _days(when: date, day: date) -> int:
    return (when - day).days


def _stretched(days: int) -> float:
    size = log10(1 + abs(days))
    return size if days >= 0 else -size
