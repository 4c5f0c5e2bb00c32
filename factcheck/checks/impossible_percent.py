"""Nothing falls by more than a hundred per cent, and the shares of one whole make up one whole.

    Profits dropped 120% last year.     a fall of 120% leaves less than nothing
    Some 52% approved, 45% disapproved and 8% had no opinion.     that is 105%

A fall of more than all is an error. Shares of one whole (the answers to one question, the votes of
one poll, what a thing is made up of) are a warning when they add up to more than 101 and more than
their rounding can explain; what claims to be complete must also reach 99.

Silent for rises, for points, for profits that turn into losses when the text says so with two
figures, and for shares of different groups, days or places.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Reading
from factcheck.amounts import amount, exact
from factcheck.finding import Finding
from factcheck.intervals import Interval, whole
from factcheck.linked import figures_by_id, linked

NAME = "impossible-percent"

LEAST, MOST = Decimal(99), Decimal(101)


def check(reading: Reading) -> Iterator[Finding]:
    """Falls by more than everything, and shares that are not of one whole."""
    for claim in reading.claims:
        fall = claim.quantity
        if fall is None or fall.bound != "down" or fall.unit != "percentage" or fall.low <= 100:
            continue
        yield Finding(
            NAME,
            "error",
            claim.start,
            claim.end,
            f"a fall of {amount(fall.low)}% would leave less than nothing",
            cause="a multiple given as a percentage, or measured from the later figure",
            claims=(claim.id,),
        )
    yield from _splits(reading)


def _splits(reading: Reading) -> Iterator[Finding]:
    known = figures_by_id(reading)
    for link, *_ in linked(reading, "split"):
        parts = [known[name] for name in (link.one, link.other, *link.more)]
        shares = [share for _, share in parts]
        total = sum((share.low for share in shares), Decimal(0))
        span = Interval(Decimal(0), Decimal(0))
        for share in shares:
            span = span.plus(whole(share))
        too_much = total > MOST and span.low > 100
        too_little = link.cue == "all" and total < LEAST and span.high < 100
        if not too_much and not too_little:
            continue
        last, _ = parts[-1]
        yield Finding(
            NAME,
            "warning",
            last.start,
            last.end,
            f"the shares of one whole add up to {exact(total)}%, not 100%",
            working=f"{' + '.join(exact(share.low) for share in shares)} = {exact(total)}",
            claims=tuple(claim.id for claim, _ in parts),
        )
