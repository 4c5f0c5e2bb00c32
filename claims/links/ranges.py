"""Two dates that are written as the ends of one range, whatever their order."""

import re
from collections.abc import Iterator, Sequence

from claims.links.neighbours import Sentence, pairs, words_before
from claims.model import Claim, Link
from claims.patterns import compiled

DASH = compiled(r"\s?[-–—]\s?\Z")
JOINS = {
    "from": compiled(r"\s+(?:to|until|till|through)\s+\Z"),
    "between": compiled(r"\s+and\s+\Z"),
}
OPENS = compiled(r"\b(from|between)\s+(?:the\s+)?\Z", re.IGNORECASE)


def ranges(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` and `other` are the first and the last day of a range that was not joined before."""
    for sentence in sentences:
        for one, other in pairs(sentence):
            if _is_date(one) and _is_date(other) and _is_range(text, one, other):
                yield Link("range", one.id, other.id)


def _is_date(claim: Claim) -> bool:
    time = claim.time
    return bool(claim.quantity is None and time and time.first and "/" not in time.value)


def _is_range(text: str, one: Claim, other: Claim) -> bool:
    between = text[one.end : other.start]
    opens = OPENS.search(words_before(text, one))
    joined = opens and JOINS[opens[1].lower()].match(between)
    return bool(joined or DASH.match(between))
