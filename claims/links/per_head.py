"""A total, the number it is shared among, and the rate: "37 deaths in a town of 250,000, or …"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from claims.links.neighbours import Sentence, figures, singular
from claims.model import Claim, Link, Quantity
from claims.patterns import compiled

Figure = tuple[Claim, Quantity]

WORD = r"(?:\s+[^\W\d][\w’'-]*)"
# from the total to its base: "in a town of", "among its", "shared between the"
AMONG = compiled(
    rf"{WORD}{{0,6}}?\s+(?:of|among|amongst|between|for|to|over)"
    r"(?:\s+(?:a|an|the|its|their|his|some|total|population|of))*\s+\Z"
)
# from the total or its base to the rate: ", or", ", a rate of", " (", ", the death rate is"
SAYS = compiled(
    rf"{WORD}{{0,5}}?\s*(?:,|\()\s*"
    r"(?:(?:or|which is|that is|an average of|about|roughly|equal to)\s+)*"
    r"(?:(?:a|the|its)\s+(?:[a-z]+\s+)?rate\s+(?:of|is|was|comes to)\s+)?(?:about\s+)?\Z"
)
OPENS = compiled(rf"{WORD}{{0,4}}?\s*\(\s*\Z")
CLOSES = compiled(rf"{WORD}{{0,4}}?\s*\)")
AT = compiled(rf"{WORD}{{0,4}}?\s+(?:at|for)\s+\Z")
IN_ALL = compiled(r",?\s*(?:,|\()\s*(?:or\s+|(?:for\s+)?a total of\s+)?\Z")
CLAUSE = compiled(
    r"\b(?:and|but|while|as|after|when|that|who|whose|where|then|before|compared|than|each|every)\b"
)
EACH = compiled(r"\s+(?:each|apiece|a head|per head)\b(?!\s+(?:a|per)\b)")
END = compiled(r"\s*(?:people|inhabitants|residents|population)?\s*(?:[.,;()]|\Z)")
SCALE = compiled(r"(?:^| )per ([\d,]+)\Z")
PER = compiled(r" per ([a-z]+)\Z")
HEADS = frozenset(("person", "head", "people", "inhabitant", "resident", "citizen"))
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
            if link and not ADJUSTED.search(sentence[0].sentence):
                yield link


def _link(text: str, three: Sequence[Figure]) -> Link | None:
    if any(quantity.vague or quantity.low != quantity.high for _, quantity in three):
        return None
    first, second, third = three
    one, two = (text[a[0].end : b[0].start] for a, b in ((first, second), (second, third)))
    if CLAUSE.search(one):
        return None
    if AMONG.match(one) and SAYS.match(two):
        return _of(text, first, second, third, cue="rate")
    if OPENS.match(one) and AMONG.match(two) and CLOSES.match(text, third[0].end):
        return _of(text, second, third, first, cue="rate")
    each = EACH.match(text, second[0].end)
    if each and AT.match(one) and IN_ALL.match(text[each.end() : third[0].start]):
        return _of(text, third, first, second, cue="total")
    return None


def _of(text: str, total: Figure, base: Figure, rate: Figure, cue: str) -> Link | None:
    """The link when the measures fit; "50 lorries for $2 million" has the total behind."""
    for one, other in permutations((total, base)):
        scale = _scale(text, one[1], other, rate)
        if scale:
            return Link("rate", one[0].id, other[0].id, (rate[0].id,), cue, factor=scale)
    return None


def _scale(text: str, total: Quantity, base: Figure, rate: Figure) -> Decimal | None:
    """Per how many the rate is, when it can be that of the total among the base."""
    claim, counted = base
    quantity = rate[1]
    # a bare number may have taken its unit from the rate behind it
    bare = claim.end == counted.number.end and counted.unit == quantity.unit
    if not bare and counted.dimension != "count":
        return None
    if EACH.match(text, rate[0].end) and total.dimension == "money":
        same = quantity.unit == total.unit and quantity.dimension == "money"
        return Decimal(1) if same else None
    scale = SCALE.search(quantity.unit)
    if scale and quantity.dimension == "count rate" and total.dimension == "count":
        return Decimal(scale[1].replace(",", "")) if END.match(text, rate[0].end) else None
    per = PER.search(quantity.unit)
    if not per or total.dimension != "money" or quantity.unit != f"{total.unit} per {per[1]}":
        return None
    known = {singular(word) for word in counted.unit.lower().split()[-1:]} if not bare else set()
    return Decimal(1) if per[1] in HEADS or singular(per[1]) in known else None
