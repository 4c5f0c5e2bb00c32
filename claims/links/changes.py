"""A change from one figure to another, and the percentage it is said to be."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.links.neighbours import Figure, Sentence, around, figures, words_before
from claims.model import Claim, Link, Quantity
from claims.patterns import compiled

UP = (
    "rose|risen|rises|rise|grew|grown|grows|climbed|jumped|soared|surged|increased|gained|raised"
    "|lifted|up"
)
DOWN = (
    "fell|fallen|falls|fall|dropped|declined|decreased|shrank|shrunk|plunged|slid|slipped|cut"
    "|reduced|lowered|trimmed|down"
)
SOFTLY = r"(?:\s+(?:sharply|slightly|steadily|steeply|again|further|only|almost|by|to|about))*"
VERB = compiled(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN})){SOFTLY}\s*,?\s+from\s+(?:about\s+|some\s+)?\Z",
    re.IGNORECASE,
)
YEAR = r"\d{4}(?:[-–/]\d{2,4})?"
NOUN = r"rise|increase|jump|gain|growth|fall|drop|decrease|decline|loss|cut|change|reduction"
BETWEEN = compiled(
    r"(?:\s+(?!(?:and|but|while|as|which|who|where|when|if|then)\b)[^\W\d]+){0,5}"
    rf"(?:\s+{YEAR})?"
    rf"(?:(?:,|\s*\()\s*(?:(?:or\s+)?(?P<word>an?|up|down|an? (?:{NOUN}) of)\s+|or\s+)|\s*\()"
    r"(?:about\s+|nearly\s+|almost\s+|more than\s+)?\Z"
)
CLOSES = compiled(r"\s*(?:[.;,)]|\Z)")
CHANGES = compiled(rf"(?:\s+|-)(?:{NOUN})\b")
# as in: from 52% to 58%, a gain of 12 points on the low of 2010
ON_ANOTHER = compiled(
    r"\s+(?:on|over|above|below|from|against)\s+(?:the|its|their)\s+"
    r"(?:\w+\s+)?(?:low|high|peak|trough|record|level|figure|average|result|forecast)\b"
)
FROM = compiled(r",?\s+from\s+\Z")
# as in: rose 35% between 2019 and 2020, from …
THEN_FROM = compiled(r"(?:\s+(?:[^\W\d]\S*|\d{4})){1,6},\s+from\s+\Z")
NUMERAL = compiled(r"\d[\d,]*(?:\.\d+)?")
# before the numeral of "nine to 14", which is the second of the two
THEN = compiled(r"\s(?:to|and|or)\s|\w[-–—]\Z")
# two figures as they stand do not give such a change
ADJUSTED = compiled(
    r"\b(?:adjust\w+|constant|currency-neutral|organic\w*|like-for-like|comparable|same-store"
    r"|real terms|annuali[sz]ed|annual rate|on average)\b",
    re.IGNORECASE,
)
POINTS = ("percentage", "percentage point", "point")
REACH = 60


def changes(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is a range with its verb, `other` the percentage, or `one` again when there is none."""
    for sentence in sentences:
        known = figures(sentence)
        for at, figure in enumerate(known):
            claim, quantity = figure
            falling = is_falling(text, quantity)
            if falling is None:
                continue
            after = known[at + 1] if at + 1 < len(known) else None
            before = known[at - 1] if at else None
            percent = _percent(text, before, figure, after)
            cue = _cue(text, claim, percent)
            if (cue or percent) and not ADJUSTED.search(around(text, claim)):
                other = percent.claim.id if percent else claim.id
                yield Link("change", claim.id, other, cue=cue, falling=falling)


def is_falling(text: str, quantity: Quantity) -> bool | None:
    """Is the higher end of a range written first? None when no end is in digits to tell it by."""
    if quantity.low == quantity.high or quantity.vague or quantity.low <= 0:
        return None
    first = NUMERAL.search(text, quantity.number.start, quantity.number.end)
    if first is None:
        return None
    written, low, high = map(
        _digits, (Decimal(first[0].replace(",", "")), quantity.low, quantity.high)
    )
    second = THEN.search(text[quantity.number.start : first.start()]) is not None
    if low == high or written not in (low, high):
        return None
    return written == (low if second else high)


def _digits(value: Decimal) -> tuple[int, ...]:
    """Those that count, wherever the point stands: 5.2 million is written "5.2"."""
    return value.normalize().as_tuple().digits


def _percent(
    text: str, before: Figure | None, change: Figure, after: Figure | None
) -> Figure | None:
    """The percentage behind a change, or right before it: "rose 25%, from $40 to $50"."""
    moved, quantity = change
    found = percent_after(text, moved, after)
    if found or before is None:
        return found
    claim, percent = before
    if percent.unit not in POINTS or percent.bound not in ("up", "down"):
        return None
    between = text[claim.end : moved.start]
    # "prices rose 3% in May, from 2% to 4% for food" speaks of two things
    apart = quantity.unit not in POINTS and THEN_FROM.match(between)
    return before if apart or FROM.match(between) else None


def percent_after(text: str, change: Claim, after: Figure | None) -> Figure | None:
    """The figure behind a change when it says by how much: ", a 25% rise", ", up 25%"."""
    if after is None:
        return None
    claim, percent = after
    if percent.unit not in POINTS:
        return None
    match = BETWEEN.match(text[change.end : claim.start])
    if match is None or ON_ANOTHER.match(text, claim.end):
        return None
    word = match["word"]
    if word in ("a", "an"):
        return after if CHANGES.match(text, claim.end) else None
    return after if word or CLOSES.match(text, claim.end) else None


def _cue(text: str, change: Claim, percent: Figure | None) -> str:
    verb = VERB.search(words_before(text, change, REACH))
    if verb:
        return "up" if verb["up"] else "down"
    bound = percent.quantity.bound if percent else ""
    return bound if bound in ("up", "down") else ""
