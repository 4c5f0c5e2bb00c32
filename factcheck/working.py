"""Steps that the article's own figures make: worked out, with the working shown."""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import NamedTuple

from claims import Claim, Link, Reading, convert
from factcheck.amounts import MONTHS, amount, day, with_unit
from factcheck.slots import span_of, written

TOLLS = ("killed", "wounded", "displaced", "detained", "crossing", "cases", "attacks")
MONTHS_IN = {"month": 1, "year": 12, "decade": 120, "century": 1200}


class Known(NamedTuple):
    """The claims of a reading by id, and its links by the claims they join."""

    reading: Reading
    claims: dict[str, Claim]
    links: dict[str, list[Link]]


def known(reading: Reading) -> Known:
    """Index a reading once for all its checklists."""
    links: dict[str, list[Link]] = {}
    for link in reading.links:
        for name in dict.fromkeys((link.one, link.other)):
            links.setdefault(name, []).append(link)
    return Known(reading, {claim.id: claim for claim in reading.claims}, links)


CHANGES = ("up", "down")  # "lost 12" beside "killed 12" is hedged no other way


def worked_out(claim: Claim, of: Known) -> Iterator[str]:
    """What arithmetic and the rest of the text ask of this claim."""
    if claim.quantity is not None and claim.quantity.vague:
        yield f"“{_written(claim)}” is no figure: ask for one, or for the list."
    if claim.quantity is not None and claim.source is None and claim.kind in TOLLS:
        yield "No source is named: ask the writer where it comes from."
    for link in of.links.get(claim.id, ()):
        one, other = of.claims[link.one], of.claims[link.other]
        if link.kind == "conversion" and claim is one:
            yield from _conversion(one, other)
        elif link.kind in ("part", "window") and claim is one:
            yield from _share(one, other)
    yield from _beginning(claim, of.reading)
    repeats = claim.repeats if claim.quantity is not None else ()
    different = (of.claims[name] for name in repeats if _hedged(claim, of.claims[name]))
    for other in islice(different, 1):
        yield f"“{_written(claim)}” here, “{_written(other)}” elsewhere: which is meant?"


def _conversion(one: Claim, other: Claim) -> Iterator[str]:
    """ "910 kilometres = 565 miles; the text has 560 miles"."""
    if one.quantity is None or other.quantity is None:
        return
    right = convert(one.quantity.low, one.quantity.unit, other.quantity.unit)
    if right is not None and one.quantity.low == one.quantity.high:
        yield (
            f"{with_unit(one.quantity.low, one.quantity.unit)} = "
            f"{with_unit(right, other.quantity.unit)}; the text has {_written(other)}."
        )


def _share(part: Claim, whole: Claim) -> Iterator[str]:
    """How much of the whole the part is, with the days of both."""
    if not part.quantity or not whole.quantity or not whole.quantity.high:
        return
    if part.quantity.vague or whole.quantity.vague:
        return
    share = part.quantity.low / whole.quantity.high * 100
    yield f"{_dated(part)} is {amount(share, 2)}% of {_dated(whole)}: within it, or besides?"


def _beginning(claim: Claim, reading: Reading) -> Iterator[str]:
    """When a length of time that ends with the article began."""
    quantity, published = claim.quantity, reading.published
    if claim.kind != "duration" or quantity is None or published is None:
        return
    if claim.time is not None and claim.time.first and claim.time.last:
        yield f"“{_written(claim)}” = {span_of(claim.time)}: are these the days meant?"
    elif quantity.unit in MONTHS_IN and quantity.low == quantity.high == int(quantity.low):
        start = _months_before(published.day, int(quantity.low) * MONTHS_IN[quantity.unit])
        if start:
            length = with_unit(quantity.low, quantity.unit)
            yield f"{length} up to {day(published.day)} began in {start}: did it begin then?"


def _months_before(day: date, months: int) -> str:
    """The month, or for centuries the year, so many months before a day; "" before year 1."""
    total = day.year * 12 + day.month - 1 - months
    return f"{MONTHS[total % 12]} {total // 12}" if total >= 12 else ""


def _dated(claim: Claim) -> str:
    days = span_of(claim.time)
    return f"{written(claim)} ({days})" if days else written(claim)


def _written(claim: Claim) -> str:
    return " ".join(claim.text.split())


def _hedged(claim: Claim, other: Claim) -> bool:
    """Is the same figure hedged otherwise there?"""
    if claim.quantity is None or other.quantity is None or claim.quantity.dimension == "time":
        return False
    bounds = {claim.quantity.bound, other.quantity.bound}
    return len(bounds) > 1 and bounds.isdisjoint(CHANGES)
