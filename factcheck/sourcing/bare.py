"""Figures of a source that are no claims, since nothing says what they count: "Syria (19,753)".

In an article they would be asked about in vain; in a source they may be what the article counts.
Only those with thousands in groups: a year, a room, a telephone number is none.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal

from claims import Claim, Quantity, Reading, Span

GROUPED = re.compile(r"(?<![\w.,/-])\d{1,3}(?:,\d{3})+(?![\w/-]|[.,]\d)")


def with_bare(reading: Reading) -> Reading:
    """The reading with a claim for each such figure as well, in the order of the text."""
    found = sorted([*reading.claims, *_bare(reading)], key=lambda claim: claim.start)
    return reading._replace(claims=found)


def _bare(reading: Reading) -> Iterator[Claim]:
    starts = [claim.start for claim in reading.claims]
    for match in GROUPED.finditer(reading.text):
        start, end = match.span()
        at = bisect_right(starts, start) - 1
        if at >= 0 and end <= reading.claims[at].end:
            continue
        span = _sentence(reading, start)
        if span is not None:
            value = Decimal(match[0].replace(",", ""))
            quantity = Quantity(start, end, match[0], value, value, number=Span(start, end))
            sentence = reading.text[span.start : span.end]
            yield Claim("", start, end, match[0], sentence, span, 0, "count", quantity)


def _sentence(reading: Reading, place: int) -> Span | None:
    at = bisect_right(reading.sentences, place, key=lambda sentence: sentence.start) - 1
    span = reading.sentences[at] if at >= 0 else None
    return Span(*span) if span is not None and place < span.end else None
