"""Two figures of one thing at two times, however the text wrote them: base first or end first."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claims import Claim, Link, Quantity, Reading
from factcheck.intervals import COUNTED, Interval, Printed, ends, last_place
from factcheck.linked import by_id, figures


class Change(NamedTuple):
    """What a change starts from, what it ends at, and how much the text says it is.

    ratio   later over earlier, each rounded no further than to its last written digit
    text    both figures as a reader would write them: "$40m to $50m"
    unit    of both figures
    claim   the claim to point at: the range, or the later figure
    said    the percentage, points or multiple that the text gives, when it does
    """

    link: Link
    start: Printed
    end: Printed
    ratio: Interval
    text: str
    unit: str
    claim: Claim
    said: Claim | None = None

    @property
    def percent(self) -> Decimal:
        """By how many per cent of the earlier figure the later one differs."""
        return abs(self.end.value - self.start.value) / self.start.value * 100

    @property
    def difference(self) -> Decimal:
        """By how much the two figures differ."""
        return abs(self.end.value - self.start.value)


def changes(reading: Reading, *kinds: str) -> Iterator[Change]:
    """The changes among the links of these kinds."""
    known = by_id(reading)
    for link, one, first, other, second in figures(reading, *kinds):
        names = [*link.more, *([link.other] if link.kind == "change" else [])]
        said = next((known[name] for name in names if name != link.one), None)
        if first.low != first.high:
            start, end = ends(first)[:: -1 if link.falling else 1]
            text, claim, second = one.text, one, first
        else:
            start, end = ends(first)[0], ends(second)[0]
            text, claim = f"{one.text} to {other.text}", other
        if not start.rounded.low:
            continue
        ratio = _written(second, end).over(_written(first, start))
        yield Change(link, start, end, ratio, text, second.unit or first.unit, claim, said)


def _written(quantity: Quantity, figure: Printed) -> Interval:
    """What the figure may be when every digit of it counts: 300 is not 310."""
    small = quantity.dimension == "count" and figure.value < COUNTED
    if quantity.bound != "=" or small:
        return figure.rounded
    half = min(quantity.step, last_place(figure.value)) / 2
    return Interval(figure.value - half, figure.value + half)
