"""Steps that the article's own figures make: worked out, with the working shown."""

from collections.abc import Iterator
from decimal import Decimal

from claims import Claim, Link, Reading
from factcheck.slots import span_of

TOLLS = ("killed", "wounded", "displaced", "detained", "crossing", "cases", "attacks")


def worked_out(claim: Claim, reading: Reading) -> Iterator[str]:
    """What arithmetic and the rest of the text ask of this claim."""
    known = {other.id: other for other in reading.claims}
    for link in reading.links:
        if claim.id in (link.one, link.other):
            one, other = known[link.one], known[link.other]
            yield from _of_link(claim, link, one, other)
    if claim.quantity is not None and claim.source is None and claim.kind in TOLLS:
        yield f"No source is named for {_short(claim)}: ask the writer where it comes from."
    if claim.quantity is not None and claim.quantity.vague:
        yield f"“{_short(claim)}” is no figure: ask for one, or for the list."
    different = [known[name] for name in claim.repeats if _differs(claim, known[name])]
    for other in different[:1]:
        yield f"Written “{_short(claim)}” here and “{_short(other)}” elsewhere: which is meant?"


def _of_link(claim: Claim, link: Link, one: Claim, other: Claim) -> Iterator[str]:
    if link.kind in ("part", "window") and claim.id == link.one:
        yield from _share(one, other)


def _share(part: Claim, whole: Claim) -> Iterator[str]:
    """How much of the whole the part is, with the days of both."""
    if not part.quantity or not whole.quantity or not whole.quantity.high:
        return
    share = part.quantity.low / whole.quantity.high * 100
    yield (
        f"{_dated(part)} is {share.quantize(Decimal(1))} % of {_dated(whole)}: "
        "is one counted within the other?"
    )


def _dated(claim: Claim) -> str:
    days = span_of(claim.time)
    return f"{_short(claim)} ({days})" if days else _short(claim)


def _short(claim: Claim) -> str:
    return " ".join(claim.text.split())


def _differs(claim: Claim, other: Claim) -> bool:
    """Is it the same figure with another hedge?"""
    if claim.quantity is None or other.quantity is None:
        return False
    return claim.quantity.bound != other.quantity.bound
