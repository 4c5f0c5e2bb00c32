"""Nothing falls by more than a hundred per cent.

    Profits dropped 120% last year.     a fall of 120% leaves less than nothing

Silent for rises, for points, and for profits that turn into losses when the text says so with two
figures.
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.amounts import amount
from factcheck.finding import Finding

NAME = "impossible-percent"


def check(reading: Reading) -> Iterator[Finding]:
    """Falls by more than everything."""
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
