"""Claims that a link of the library holds together, looked up by their ids."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from claims import Claim, Figure, Link, Quantity, Reading, Time
from factcheck.days import known_days


class Dated(NamedTuple):
    """A claim with its time, and the first and the last day of that."""

    claim: Claim
    time: Time
    first: date
    last: date


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


def dated(reading: Reading, *kinds: str) -> Iterator[tuple[Link, Dated, Dated]]:
    """Each link of these kinds between two claims whose days are known."""
    for link, *both in linked(reading, *kinds):
        one, other = (_dated(claim) for claim in both)
        if one is not None and other is not None:
            yield link, one, other


def _dated(claim: Claim) -> Dated | None:
    days = known_days(claim.time)
    return Dated(claim, claim.time, *days) if claim.time and days else None


def timed(reading: Reading, *kinds: str) -> Iterator[tuple[Claim, Quantity, Claim, Time]]:
    """The claims of each link of these kinds between a figure and a time, with both."""
    for _, one, other in linked(reading, *kinds):
        if one.quantity is not None and other.time is not None:
            yield one, one.quantity, other, other.time


def by_id(reading: Reading) -> dict[str, Claim]:
    """The claims by the ids that links name; empty when the article has no links."""
    return {claim.id: claim for claim in reading.claims} if reading.links else {}


def figures_by_id(reading: Reading) -> dict[str, Figure]:
    """The figures by the ids that links name."""
    return {
        name: Figure(claim, claim.quantity)
        for name, claim in by_id(reading).items()
        if claim.quantity is not None
    }


def ids_at(reading: Reading, place: int) -> tuple[str, ...]:
    """The id of the claim that holds `place`, if there is one."""
    at = bisect_right(reading.claims, place, key=lambda claim: claim.start) - 1
    claim = reading.claims[at] if at >= 0 else None
    return (claim.id,) if claim is not None and place < claim.end else ()


def words(claim: Claim) -> str:
    """A claim's own words on one line."""
    return " ".join(claim.text.split())
