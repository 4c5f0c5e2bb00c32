"""Doubled, tripled, halved, tenfold should be what the two figures give.

    Cases tripled from 300 to 800.     300 to 800 is 2.67 times, not three times

Tolerance a tenth of the multiple, a fifth after "about"; "more than" needs at least the multiple,
"nearly" and "almost" at least four fifths of it and no more than all. Figures may be rounded to
their last written digit. "Three times more" may mean three times or four times as many.

Silent when no "from … to", "to … from" or "twice the …" holds the two figures together, and for
vague figures.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Bound, Reading
from factcheck.amounts import amount
from factcheck.changes import Change, changes
from factcheck.finding import Finding
from factcheck.intervals import ENDLESS, Interval, diagnose

NAME = "multiple"

# the ratios that a multiple of 1 allows, by its hedge
ALLOWED: dict[Bound, Interval] = {
    "=": Interval(Decimal("0.9"), Decimal("1.1")),
    "~": Interval(Decimal("0.8"), Decimal("1.2")),
    "<": Interval(Decimal("0.8"), Decimal("1.02")),
    ">": Interval(Decimal("0.98"), ENDLESS),
}
HEDGES: dict[Bound, str] = {"~": "about ", "<": "nearly ", ">": "more than "}


def check(reading: Reading) -> Iterator[Finding]:
    """Multiples that the two figures do not give."""
    for change in changes(reading, "multiple"):
        link = change.link
        factors = [link.factor, link.factor + 1] if link.cue == "more" else [link.factor]
        if any(_fits(change.ratio, factor, link.bound) for factor in factors):
            continue
        right = change.end.value / change.start.value
        yield Finding(
            NAME,
            "warning",
            change.claim.start,
            change.claim.end,
            f"{change.text} is {amount(right)} times, "
            f"not {HEDGES.get(link.bound, '')}{amount(link.factor)} times",
            working=f"{amount(change.end.value)} ÷ {amount(change.start.value)} = {amount(right)}",
            cause=_cause(change, right),
            claims=(change.claim.id, *link.more),
        )


def _fits(ratio: Interval, factor: Decimal, bound: Bound) -> bool:
    """Is the multiple among what the two figures allow? A half is a division by two."""
    if factor < 1:
        ratio, factor = Interval(1 / ratio.high, 1 / ratio.low), 1 / factor
    allowed = ALLOWED.get(bound, ALLOWED["="])
    return ratio.overlaps(allowed.times(factor))


def _cause(change: Change, right: Decimal) -> str:
    return diagnose(
        change.link.factor,
        right,
        (1 / right, "the two figures changed places"),
        (right + 1, "the multiple counts the base twice"),
        (right - 1, "the growth was given, not the multiple"),
    )
