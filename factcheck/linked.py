"""Claims that a link of the library holds together, looked up by their ids."""

from bisect import bisect_right
from collections.abc import Iterator

from claims import Claim, Link, Quantity, Reading


def linked(reading: Reading, *kinds: str) -> Iterator[tuple[Link, Claim, Claim]]:
    """Each link of these kinds with its first two claims."""
    links = [link for link in reading.links if link.kind in kinds]
    known = by_id(reading) if links else {}
    for link in links:
        yield link, known[link.one], known[link.other]


def figures(
    reading: Reading, *kinds: str
) -> Iterator[tuple[Link, Claim, Quantity, Claim, Quantity]]:
    """Each link of these kinds between two figures, with the figures."""
    for link, one, other in linked(reading, *kinds):
        if one.quantity is not None and other.quantity is not None:
            yield link, one, one.quantity, other, other.quantity


def by_id(reading: Reading) -> dict[str, Claim]:
    """The claims by the ids that links name; empty when the article has no links."""
    return {claim.id: claim for claim in reading.claims} if reading.links else {}


def ids_at(reading: Reading, place: int) -> tuple[str, ...]:
    """The id of the claim that holds `place`, if there is one."""
    at = bisect_right(reading.claims, place, key=lambda claim: claim.start) - 1
    claim = reading.claims[at] if at >= 0 else None
    return (claim.id,) if claim is not None and place < claim.end else ()


def words(claim: Claim) -> str:
    """A claim's own words on one line."""
    return " ".join(claim.text.split())
