"""A length of time should fit the two dates it is said to span.

    Their 25-year war (2001–2021) is over.     2001 to 2021 is 19 to 21 years

Years count from any day of the first to any day of the last, so 2001–2021 allows 19, 20 and 21;
days may be counted with or without the first. A rounded length keeps its rounding (20 may be 19½).

Silent for vague lengths and for dates finer or coarser than days, months and years.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Quantity, Reading
from factcheck.amounts import amount, plural
from factcheck.days import elapsed
from factcheck.finding import Finding
from factcheck.intervals import Interval, whole
from factcheck.linked import timed

NAME = "duration"

# weeks and months are seldom meant to the day
SLACK = {"week": Decimal("0.5"), "month": Decimal("0.5")}


def check(reading: Reading) -> Iterator[Finding]:
    """Lengths that their own dates contradict."""
    for one, length, other, time in timed(reading, "duration"):
        first, _, last = time.value.partition("/")
        span = elapsed(first, last, length.unit)
        if span is None or _fits(length, span):
            continue
        yield Finding(
            NAME,
            "error",
            one.start,
            one.end,
            f"{other.text} is {_span(span, length.unit)}, not {amount(length.low)}",
            working=f"from {first} to {last}: {_span(span, length.unit)}",
            cause=_cause(length, span),
            claims=(one.id, other.id),
        )


def _fits(length: Quantity, span: Interval) -> bool:
    slack = SLACK.get(length.unit, Decimal(0))
    return whole(length).overlaps(Interval(span.low - slack, span.high + slack))


def _span(span: Interval, unit: str) -> str:
    low, high = round(span.low), round(span.high)
    return f"{low} to {high} {plural(unit)}" if low != high else f"{low} {plural(unit)}"


def _cause(length: Quantity, span: Interval) -> str:
    if length.unit != "year":
        return ""
    off = round(min(abs(length.low - end) for end in span))
    if off == 1:
        return "off by one year"
    return "off by a decade" if off in (9, 10, 11) else ""
