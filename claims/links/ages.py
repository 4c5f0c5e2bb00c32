"""An age and the date of birth beside it: "Smith, 44, was born in 1980"."""

from collections.abc import Iterator, Sequence

from claims.links.neighbours import Sentence
from claims.model import Claim, Link
from claims.patterns import compiled

BORN = compiled(r",?\s+(?:who\s+)?(?:(?:was|is)\s+)?born\s+(?:in\s+[A-Z]\w+\s+)?(?:in|on)\s+\Z")


def ages(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is an age, `other` the day, month or year of birth; no other date in the sentence."""
    for sentence in sentences:
        dates = [claim for claim in sentence if claim.quantity is None and claim.time]
        aged = [claim for claim in sentence if _is_age(claim)]
        if len(dates) == 1 and len(aged) == 1 and _is_birth(text, aged[0], dates[0]):
            yield Link("age", aged[0].id, dates[0].id)


def _is_birth(text: str, aged: Claim, date: Claim) -> bool:
    return BORN.match(text[aged.end : date.start]) is not None


def _is_age(claim: Claim) -> bool:
    quantity = claim.quantity
    return bool(quantity and quantity.unit == "year of age" and quantity.low == quantity.high)
