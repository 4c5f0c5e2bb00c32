"""Lengths of time that are written without a number, "more than a year", as quantities; and the two
ends of a span of days.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from claims import Bound, Claim, Quantity, Span, Time

LENGTH = re.compile(r"P(T?)(\d+(?:\.\d+)?)([YMWDH])\Z")
UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
OF_CLOCK = {"H": "hour", "M": "minute"}
BOUNDS: tuple[tuple[str, Bound], ...] = (
    ("more than ", ">"), ("over ", ">"), ("at least ", ">"), ("less than ", "<"), ("under ", "<"),
    ("up to ", "<"), ("about ", "~"), ("around ", "~"), ("almost ", "~"), ("nearly ", "~"),
)  # fmt: skip


def length_of(claim: Claim) -> Quantity | None:
    """The length of time that a claim without a figure gives; None when it gives none."""
    time = claim.time
    match = LENGTH.match(time.value) if time is not None and time.type == "DURATION" else None
    if time is None or match is None or claim.quantity is not None:
        return None
    unit = (OF_CLOCK if match[1] else UNITS).get(match[3])
    if unit is None:
        return None
    value, low = Decimal(match[2]), claim.text.lower()
    bound: Bound = next((bound for words, bound in BOUNDS if low.startswith(words)), "=")
    return Quantity(
        claim.start, claim.end, claim.text, value, value, unit, "time", bound,
        number=Span(claim.start, claim.end),
    )  # fmt: skip


def ends_of(time: Time | None) -> Iterator[Time]:
    """The first and the last day of "from 15 April to 30 June"; nothing of other times."""
    if time and "/" in time.value and time.first and time.last:
        for day in (time.first, time.last):
            yield time._replace(value=day.isoformat(), first=day, last=day, type="DATE")
