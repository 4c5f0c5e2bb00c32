"""Claims beside each other in one sentence, and the words between them."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from claims.kind_data import noun_groups
from claims.model import Claim, Quantity

Sentence = Sequence[Claim]
MOST_DIGITS = 24  # of a figure that is held against others; Decimal works with 28
BEFORE = 100  # characters before a claim that may lead up to it
NEAR = 250  # characters before and after a claim that tell how it is meant
WORD = r"(?:\s+[^\W\d][\w’'-]*)"  # in a pattern: one more word, with the space before it
DOTTED = r"[^\W\d][\w’'.-]*"  # a word that may be shortened: "St.", "U.S."
PEOPLE = noun_groups("en")["people"]


class Figure(NamedTuple):
    """A claim that says how much, and what it says."""

    claim: Claim
    quantity: Quantity


def sentences_of(claims: Sequence[Claim]) -> list[list[Claim]]:
    """The claims that can be reckoned with, grouped by their sentence, both in order."""
    known = [one for one in claims if not one.quantity or _is_within_reach(one.quantity)]
    return [list(group) for _, group in groupby(known, key=lambda claim: claim.sentence_span)]


def _is_within_reach(quantity: Quantity) -> bool:
    """Has the figure, before and behind its point, no more digits than can be reckoned with?"""
    places = min(0, quantity.step.adjusted())
    return quantity.high.adjusted() - places < MOST_DIGITS


def pairs(sentence: Sentence) -> Iterator[tuple[Claim, Claim]]:
    """Each claim with the one that follows it."""
    return pairwise(sentence)


def around(text: str, claim: Claim) -> str:
    """The words of the sentence near `claim`; a sentence may be as long as a book."""
    span = claim.sentence_span
    return text[max(span.start, claim.start - NEAR) : min(span.end, claim.end + NEAR)]


def words_before(text: str, claim: Claim, reach: int = BEFORE) -> str:
    """What leads up to a claim in its sentence, no longer than `reach`."""
    return text[max(claim.sentence_span.start, claim.start - reach) : claim.start]


def before_number(text: str, figure: Figure, reach: int) -> str:
    """What leads up to the number of a figure, also inside its claim: "about", "more than"."""
    claim, quantity = figure
    place = quantity.number.start
    return text[max(claim.sentence_span.start, place - reach) : place]


def words_between(text: str, one: Figure, other: Figure) -> str:
    """What stands between two figures that follow each other."""
    return text[one.claim.end : other.claim.start]


def figures(sentence: Sentence) -> list[Figure]:
    """The claims that have a quantity, with it."""
    return [Figure(claim, claim.quantity) for claim in sentence if claim.quantity is not None]


def are_single(*quantities: Quantity) -> bool:
    """Has each of them one value? A vague word has a range of values, like "10 to 20"."""
    return all(quantity.low == quantity.high for quantity in quantities)


def head(quantity: Quantity) -> str:
    """The noun that is counted, as a plain lower-case singular: "soldier", or ""."""
    words = (quantity.noun or quantity.unit).lower().split()
    return singular(words[-1]) if words else ""


def singular(noun: str) -> str:
    """Good enough to see two mentions of one noun as the same.

    >>> [singular(w) for w in ("soldiers", "countries", "people", "boss", "crosses")]
    ['soldier', 'country', 'people', 'boss', 'cross']
    """
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("sses", "ches", "shes", "xes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def same_measure(one: Quantity, other: Quantity) -> bool:
    """Can the two be set against each other: counts, or measures in one unit?"""
    alike = one.dimension == "count" or one.unit == other.unit
    return alike and one.dimension == other.dimension
