"""A length of time and the dates it spans: "the 20-year war (2001–2021)"."""

from collections.abc import Iterator, Sequence

from claims.links.neighbours import Sentence, pairs
from claims.model import Claim, Link
from claims.patterns import compiled

# between the two: "20-year war (2001–2021)", "two years, from 2009 to 2011"
SPANS = compiled(r"(?:\s+[^\W\d][\w’'-]*){0,4}\s*(?:\(\s*(?:from )?|,?\s+(?:from|between)\s+)\Z")
AND = compiled(r"\b(?:and|but|or|then|after|before|since|until|ago|later|earlier)\b")
# as in: from 2009 to 2011, a two-year mission
APPOSED = compiled(r"\)?,\s+(?:a|an|the|his|her|its|their)\s+\Z")
FULL_RANGE = compiled(r"\d{4}[^/]*/\d{4}")
UNITS = {"century", "decade", "year", "month", "week", "day"}


def durations(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is a length of time, `other` the range of dates that grammar puts on it."""
    for sentence in sentences:
        for first, second in pairs(sentence):
            if _is_length(first) and _is_range(second) and _is_spanned(text, first, second):
                yield Link("duration", first.id, second.id)
            elif _is_range(first) and _is_length(second) and _is_apposed(text, first, second):
                yield Link("duration", second.id, first.id)


def _is_length(claim: Claim) -> bool:
    quantity = claim.quantity
    return bool(
        quantity and quantity.dimension == "time" and quantity.unit in UNITS and not quantity.vague
    )


def _is_range(claim: Claim) -> bool:
    return bool(claim.time and claim.quantity is None and FULL_RANGE.match(claim.time.value))


def _is_spanned(text: str, length: Claim, dates: Claim) -> bool:
    between = text[length.end : dates.start]
    return AND.search(between) is None and SPANS.match(between) is not None


def _is_apposed(text: str, dates: Claim, length: Claim) -> bool:
    return APPOSED.match(text[dates.end : length.start]) is not None
