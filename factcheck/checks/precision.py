"""Figures that are held against each other should be rounded alike.

    Of the 1.5 million voters, 1,483,221 voted.     one is rounded to 100,000, the other to 1

For parts and wholes, sums and changes from one figure to another. A note when one figure ends three
places or more before the other and is rounded to at least 1,000: what is worked out from both is
only as exact as the coarser one, and the finer one suggests more.

Silent below 10,000, for figures with "about" or another hedge, and for money with cents.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Claim, Quantity, Reading
from factcheck.amounts import amount, exact
from factcheck.finding import Finding
from factcheck.intervals import last_place
from factcheck.linked import by_id, linked

NAME = "precision"
NOTES_ONLY = True

SMALLEST = Decimal(10_000)  # of figures that are rounded in print
COARSE = Decimal(1_000)  # the place that the rounded one ends at, or before
PLACES = Decimal(1_000)  # by how much the other one is finer


def check(reading: Reading) -> Iterator[Finding]:
    """One exact and one rounded figure in one comparison."""
    known = by_id(reading)
    seen: set[str] = set()
    for link, one, other in linked(reading, "part", "sum", "change"):
        claims = [one, other, *(known[name] for name in link.more)]
        values = list(_values(claims))
        if len(values) < 2:
            continue
        finest = min(values, key=last_place)
        coarsest = max(values, key=last_place)
        place = last_place(coarsest)
        if place < COARSE or place < PLACES * last_place(finest) or other.id in seen:
            continue
        seen.add(other.id)
        yield Finding(
            NAME,
            "note",
            other.start,
            other.end,
            f"{amount(coarsest)} is rounded to {amount(place)}, {exact(finest)} "
            f"beside it to {amount(last_place(finest))}",
            claims=tuple(dict.fromkeys(claim.id for claim in claims)),
        )


def _values(claims: list[Claim]) -> Iterator[Decimal]:
    """Every figure of the comparison, and both ends of a range."""
    for claim in claims:
        quantity = claim.quantity
        if quantity is not None and _is_exact(quantity):
            yield from dict.fromkeys((quantity.low, quantity.high))


def _is_exact(quantity: Quantity) -> bool:
    return (
        quantity.dimension in ("count", "money")
        and quantity.bound in ("=", "up", "down")
        and not quantity.vague
        and min(quantity.low, quantity.high) >= SMALLEST
    )
