"""A total, the number it is shared among, and the rate: "37 deaths in a town of 250,000, or …"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from claims.links.neighbours import (
    WORD,
    Figure,
    Sentence,
    are_single,
    around,
    figures,
    head,
    singular,
    words_between,
)
from claims.model import Link, Quantity
from claims.patterns import compiled

# from the total to its base: "in a town of", "among its", "shared between the"
AMONG = compiled(
    rf"{WORD}{{0,6}}?\s+(?:of|among|amongst|between|for|to|over)"
    r"(?:\s+(?:a|an|the|its|their|his|some|total|population|of))*\s+\Z"
)
AMONG_ALL = compiled(rf"(?:\s+(?:people|residents|inhabitants))?,?{AMONG.pattern}")
# from the total or its base to the rate: ", or", ", a rate of", " (", ", the death rate is"
SAYS = compiled(
    rf"{WORD}{{0,5}}?\s*(?:,|\()\s*"
    r"(?:(?:or|which is|that is|an average of|about|roughly|equal to)\s+)*"
    r"(?:(?:a|the|its)\s+(?:[a-z]+\s+)?rate\s+(?:of|is|was|comes to)\s+)?(?:about\s+)?\Z"
)
OPENS = compiled(rf"{WORD}{{0,4}}?\s*\(\s*\Z")
CLOSES = compiled(rf"{WORD}{{0,4}}?\s*\)")
AT = compiled(rf"{WORD}{{0,4}}?\s+(?:at|for|get|gets|got|received?|paid|pay|cost)\s+\Z")
FOR = compiled(r"\s+for\s+(?:(?:all|the|its|their)\s+)*\Z")
OR = compiled(r"(?:\s+(?:last|this)\s+(?:year|month))?,\s+or\s+(?:about\s+)?\Z")
IN_ALL = compiled(r",?\s*(?:,|\()\s*(?:or\s+|(?:for\s+)?a total of\s+)?\Z")
CLAUSE = compiled(
    r"\b(?:and|but|while|as|after|when|that|who|whose|where|then|before|compared|than|each|every)\b"
)
EACH = compiled(r"\s+(?:each|apiece|a head|per head)\b(?!\s+(?:a|per)\b)")
END = compiled(r"\s*(?:people|inhabitants|residents|population)?\s*(?:[.,;()]|\Z)")
SCALE = compiled(r"(?:^| )per ([\d,]+)\Z")
PER = compiled(r" per ([a-z]+)\Z")
HEADS = frozenset(("person", "head", "inhabitant", "resident", "citizen"))
# rates that were worked out in another way
ADJUSTED = compiled(
    r"\b(?:adjusted|annuali[sz]ed|annual|yearly|weekly|monthly|daily|seven-day|standardi[sz]ed)\b",
    re.IGNORECASE,
)


def per_head(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is the total, `other` its base, `more` the rate, `factor` per how many."""
    for sentence in sentences:
        known = figures(sentence)
        for at in range(len(known) - 2):
            link = _link(text, known[at : at + 3])
            if link and not ADJUSTED.search(around(text, known[at].claim)):
                yield link


def _link(text: str, three: Sequence[Figure]) -> Link | None:
    first, second, third = three
    if not are_single(first.quantity, second.quantity, third.quantity):
        return None
    one, two = (words_between(text, a, b) for a, b in ((first, second), (second, third)))
    if CLAUSE.search(one):
        return None
    each = EACH.match(text, second.claim.end)
    found = None
    if AMONG.match(one) and SAYS.match(two):
        found = _of(text, first, second, third, cue="rate")
    if not found and OPENS.match(one) and AMONG.match(two) and CLOSES.match(text, third.claim.end):
        found = _of(text, second, third, first, cue="rate")
    if not found and OR.match(one) and AMONG_ALL.match(two) and not CLAUSE.search(two):
        found = _or(text, first, second, third)
    if not found and FOR.match(one) and IN_ALL.match(two):
        found = _of(text, third, second, first, cue="total")
    if not found and each and AT.match(one):
        in_all = IN_ALL.match(text[each.end() : third.claim.start])
        found = _of(text, third, first, second, cue="total") if in_all else None
    return found


def _or(text: str, first: Figure, second: Figure, base: Figure) -> Link | None:
    """ "62 deaths, or 12 per 100,000, in a city of 500,000", and the other way round."""
    if SCALE.search(first.quantity.unit):
        return _of(text, second, base, first, cue="total")
    return _of(text, first, base, second, cue="rate")


def _of(text: str, total: Figure, base: Figure, rate: Figure, cue: str) -> Link | None:
    """The link when the measures fit; "50 lorries for $2 million" has the total behind."""
    for one, other in permutations((total, base)):
        scale = _scale(text, one.quantity, other.quantity, rate)
        if scale:
            return Link("rate", one.claim.id, other.claim.id, (rate.claim.id,), cue, factor=scale)
    return None


def _scale(text: str, total: Quantity, counted: Quantity, rate: Figure) -> Decimal | None:
    """Per how many the rate is, when it can be that of the total among the base."""
    quantity = rate.quantity
    if counted.dimension not in ("count", "share"):
        return None
    if EACH.match(text, rate.claim.end) and total.dimension == "money":
        same = quantity.unit == total.unit and quantity.dimension == "money"
        return Decimal(1) if same else None
    scale = SCALE.search(quantity.unit)
    if scale and quantity.dimension == "count rate" and total.dimension == "count":
        return Decimal(scale[1].replace(",", "")) if END.match(text, rate.claim.end) else None
    per = PER.search(quantity.unit)
    if not per or total.dimension != "money" or quantity.unit != f"{total.unit} per {per[1]}":
        return None
    return Decimal(1) if per[1] in HEADS or singular(per[1]) == head(counted) else None
