"""Claims that a link of the library holds together, looked up by their ids."""

from collections.abc import Iterator

from claims import Claim, Link, Quantity, Reading


def linked(reading: Reading, *kinds: str) -> Iterator[tuple[Link, Claim, Claim]]:
    """Each link of these kinds with its first two claims."""
    links = [link for link in reading.links if link.kind in kinds]
    if links:
        by_id = {claim.id: claim for claim in reading.claims}
        for link in links:
            yield link, by_id[link.one], by_id[link.other]


def figures(
    reading: Reading, *kinds: str
) -> Iterator[tuple[Link, Claim, Quantity, Claim, Quantity]]:
    """Each link of these kinds between two figures, with the figures."""
    for link, one, other in linked(reading, *kinds):
        if one.quantity is not None and other.quantity is not None:
            yield link, one, one.quantity, other, other.quantity
