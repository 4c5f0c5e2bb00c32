"""Figures of a source that are no claims, since nothing says what they count: "Syria (19,753)",
"in February 118 were treated"; and shares that are said around their noun: "one child in four".

In an article they would be asked about in vain; in a source they may be what the article counts,
and where a source has them the article's are shown.
A year, a room, a telephone number is none: numbers without grouped thousands have two or three
digits and a plain word before them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal

from claims import Claim, Quantity, Reading, Span, claim_id, find_quantities, single_space
from factcheck.sourcing.years import MONTH_NAMES

GROUPED = re.compile(r"(?<![\w.,/-])\d{1,3}(?:,\d{3})+(?![\w/-]|[.,]\d)")
SMALL = re.compile(r"(?<=[a-z] )\d{2,3}(?![\w/%:-]|[.,]\d| (?:am|pm|a\.m|p\.m)\b)")
DECIMAL = re.compile(r"(?<=[a-z] )\d{1,3}\.\d{1,2}(?![\w/%:-]|[.,]\d| (?:am|pm|a\.m|p\.m)\b)")
WORD_BEFORE = re.compile(r"([A-Za-z]+) \Z")
NAMED_BY_NUMBER = re.compile(
    r"no|number|pages?|rooms?|section|article|chapter|route|road|highway|line|flight|platform|gate"
    r"|street|bus|tram|class|type|model|version|phase|part|volume|issue|paragraph|item|step|day"
)
# "Elba has 40 ferries and Nora 31": the verb is left out
GAPPED = re.compile(r"(?:,|\band|\bwhile) (?:[A-Z][\w’'-]+ ){1,3}\Z")
REACH = 60  # characters before a number that are looked at
CLOSES = re.compile(r"\s*(?:[.,;)]|\band\b|\Z)")
MONTHS = re.compile(MONTH_NAMES)
SHARE = re.compile(
    r"\b[Oo]ne ([a-z]+) (?:in|out of) (?:every )?((?:[a-z]+|\d+))\b"
    r"(?! (?:second|minute|hour|day|week|month|year)s?\b)"
)


def with_bare(reading: Reading) -> Reading:
    """The reading with a claim for each such figure as well, in the order of the text."""
    added = sorted((*_bare(reading), *_shares(reading)), key=lambda claim: claim.start)
    used = {claim.id: 1 for claim in reading.claims}
    named = [claim._replace(id=_name(claim, used)) for claim in added]
    both = sorted((*reading.claims, *named), key=lambda claim: claim.start)
    return reading._replace(claims=both)


def _name(claim: Claim, used: dict[str, int]) -> str:
    return claim_id(claim.text, single_space(claim.sentence), used)


def _bare(reading: Reading) -> Iterator[Claim]:
    starts = [claim.start for claim in reading.claims]
    for pattern in (GROUPED, SMALL, DECIMAL):
        for match in pattern.finditer(reading.text):
            start, end = match.span()
            at = bisect_right(starts, start) - 1
            if at >= 0 and end <= reading.claims[at].end:
                continue
            if pattern is SMALL and not _counts(reading.text, start, end):
                continue
            value = Decimal(match[0].replace(",", ""))
            quantity = Quantity(
                start, end, match[0], value, value, step=_step(value), number=Span(start, end)
            )
            if at >= 0 and is_gapped(reading.text, start, end):
                quantity = _measured_like(quantity, reading.claims[at])
            yield from _claim(reading, quantity, None if pattern is GROUPED else "")


def _step(value: Decimal) -> Decimal:
    exponent = value.as_tuple().exponent
    return Decimal(10) ** exponent if isinstance(exponent, int) and exponent < 0 else Decimal(1)


def _counts(text: str, start: int, end: int) -> bool:
    """May a number count something, by the word before it?"""
    before = WORD_BEFORE.search(text, max(0, start - 20), start)
    if before is None:
        return False
    plain = before[1].islower() and not NAMED_BY_NUMBER.fullmatch(before[1])
    return plain or bool(MONTHS.fullmatch(before[1])) or is_gapped(text, start, end)


def is_gapped(text: str, start: int, end: int) -> bool:
    """Does it stand behind a name alone, in a list of such?"""
    return bool(GAPPED.search(text, max(0, start - REACH), start) and CLOSES.match(text, end))


def _measured_like(quantity: Quantity, before: Claim) -> Quantity:
    """The number in the unit of the figure before it: "Elba spends 40 euros, Nora 31"."""
    known = before.quantity
    apart = before.sentence_span.end < quantity.start
    if known is None or apart or known.dimension == "count":
        return quantity
    return quantity._replace(unit=known.unit, dimension=known.dimension, noun=known.noun)


def _shares(reading: Reading) -> Iterator[Claim]:
    for match in SHARE.finditer(reading.text):
        known = find_quantities(f"one in {match[2]}")
        if known and known[0].dimension == "part":
            start, end = match.span()
            share = known[0]._replace(
                start=start, end=end, text=match[0], unit=match[1], noun=match[1],
                number=Span(start, end),
            )  # fmt: skip
            yield from _claim(reading, share, "")


def _claim(reading: Reading, quantity: Quantity, part_of: str | None) -> Iterator[Claim]:
    span = _sentence(reading, quantity.start)
    if span is not None:
        sentence = reading.text[span.start : span.end]
        yield Claim(
            "", quantity.start, quantity.end, quantity.text, sentence, span, 0, "count", quantity,
            part_of=part_of,
        )  # fmt: skip


def _sentence(reading: Reading, place: int) -> Span | None:
    at = bisect_right(reading.sentences, place, key=lambda sentence: sentence.start) - 1
    span = reading.sentences[at] if at >= 0 else None
    return Span(*span) if span is not None and place < span.end else None
