"""What a match says, in words."""

import re
from decimal import Decimal

from claims import Claim, Quantity, convert
from factcheck.amounts import with_unit
from factcheck.reports.words import amount, many, when
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.match import Match, Status
from factcheck.sourcing.windows import other_window
from factcheck.visible import flat

NUMERAL = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")

TITLES: dict[Status, str] = {
    "near": "NEAR MISSES: the source gives another figure",
    "hedge": "HEDGED OTHERWISE: the same figure, more or less firmly said",
    "rounded": "FOUND AFTER ROUNDING OR CONVERSION",
    "found": "FOUND",
    "absent": "ABSENT: not in these sources, which is not to say false",
}
HEADINGS: dict[Status, str] = {
    "near": "Near misses",
    "hedge": "Hedged otherwise",
    "rounded": "Found after rounding or conversion",
    "found": "Found",
    "absent": "Absent (which is not to say false)",
}


def counted(status: Status, count: int) -> str:
    """So many claims of a status.

    >>> counted("near", 1), counted("hedge", 2)
    ('1 near miss', '2 hedged otherwise')
    """
    if status == "near":
        return many(count, "near miss", "near misses")
    after = {
        "hedge": "hedged otherwise",
        "rounded": "found after rounding or conversion",
    }
    return f"{count} {after.get(status, status)}"


def source_says(match: Match) -> str:
    """The source's own words, in the article's unit where it is another, with the likeliest slip
    of a near miss.
    """
    fact = match.fact
    if fact is None:
        return ""
    words = flat(fact.passage.words)
    one, other = match.claim.quantity, fact.quantity
    if one is not None and other is not None and other.low == other.high:
        words += _converted(words, one, other)
    return f"{words} ({match.slip})" if match.slip else words


def article_says(claim: Claim) -> str:
    """The claim in normal form."""
    if claim.quantity is not None:
        return amount(claim.quantity)
    return when(claim.time) if claim.time else flat(claim.text)


def dated_otherwise(match: Match) -> str:
    """The two windows of one figure, where they have no day in common; else ""."""
    fact = match.fact
    if fact is None or match.claim.quantity is None or match.status == "near":
        return ""
    one, other = match.claim.time, fact.time
    if one is None or other is None or not other_window(match.claim, fact):
        return ""
    return f"{when(one)} here, {when(other)} in the source"


OF_ANOTHER = "gives this figure of another place, body or year"


def shown_place(fact: Fact, name: str) -> str:
    """Where a fact stands: the source by name, and the place in it."""
    return f"{name}, {fact.where}"


def _converted(words: str, claim: Quantity, fact: Quantity) -> str:
    """The source's amount where its words give it otherwise: in another unit, or "in thousands"."""
    if claim.unit == fact.unit or claim.dimension == "count":
        value = fact.low if _is_scaled(words, fact) else None
    else:
        value = convert(fact.low, fact.unit, claim.unit)
    return f" = {with_unit(value, claim.unit)}" if value is not None else ""


def _is_scaled(words: str, quantity: Quantity) -> bool:
    """Is it a cell whose caption or header multiplies what stands in it?"""
    bare = NUMERAL.fullmatch(words)
    return bare is not None and Decimal(words.replace(",", "")) != quantity.low
