"""A change written end first: "rose 36% to $683 million from $502 million", "60, up from 20"."""

import re
from collections.abc import Iterator, Sequence

from claims.links.changes import ADJUSTED, DOWN, NOUN, SOFTLY, UP, percent_after
from claims.links.neighbours import Sentence, figures, head, same_measure
from claims.model import Claim, Link, Quantity
from claims.patterns import compiled

Figure = tuple[Claim, Quantity]

WORDS = r"(?:\s+[^\W\d][\w’'-]*){0,4}"
VERB_TO = compiled(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN})){SOFTLY}\s+to\s+(?:an?\s+|the\s+|record\s+|just\s+)*\Z",
    re.IGNORECASE,
)
FROM = compiled(rf"{WORDS},?\s+(?P<word>up|down)?\s*from\s+(?:an?\s+|the\s+|just\s+|only\s+)*\Z")
# as in: "rose 2% to 6% …", "$40 million, up 12% from …"
BY_TO = compiled(r"\s*,?\s+to\s+(?:an?\s+|the\s+|record\s+|just\s+)*\Z")
COMMA_BY = compiled(rf"{WORDS}\s*(?:,|\s\()\s*(?P<word>up|down)\s+(?:by\s+)?\Z")
COMMA_A = compiled(rf"{WORDS}{WORDS},\s+(?:or\s+)?an?\s+\Z")
THAN = compiled(rf"(?:\s+|-)(?P<noun>{NOUN})\s+(?:from|on|over|compared with)\s+(?:the\s+)?\Z")
ASIDE = compiled(r",\s+or\s+\Z")
CLAUSE = compiled(r"\b(?:and|but|while|as|after|when|if|that|which|who|whose|where|then|before)\b")
FALLS = {"fall", "drop", "decrease", "decline", "loss", "cut", "reduction"}
REACH = 60


def moves(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is the earlier figure, `other` the later, `more` by how much, when that is said."""
    for sentence in sentences:
        known = figures(sentence)
        for at in range(1, len(known)):
            link = _from(text, known, at) or _compared(text, known, at)
            if link and not ADJUSTED.search(sentence[0].sentence):
                yield link


def _from(text: str, known: Sequence[Figure], at: int) -> Link | None:
    """ "To B from A", "B, up from A", "B, up 12% from A"."""
    start = known[at]
    by = known[at - 1]
    if is_by(by[1]) and at > 1 and text[by[0].end : start[0].start].strip() == "from":
        end = known[at - 2]
        up = COMMA_BY.match(text[end[0].end : by[0].start])
        if up and are_of_one(start, end):
            return _link(start, end, by, up["word"])
    place = at - 1
    if place and ASIDE.match(text[known[place - 1][0].end : known[place][0].start]):
        place -= 1
    end = known[place]
    between = text[known[at - 1][0].end : start[0].start]
    match = FROM.match(between)
    if not match or CLAUSE.search(between) or not are_of_one(start, end):
        return None
    before = known[place - 1] if place else None
    if before and is_by(before[1]) and BY_TO.match(text[before[0].end : end[0].start]):
        return _link(start, end, before, before[1].bound if before[1].bound != "=" else "")
    verb = VERB_TO.search(
        text[max(end[0].sentence_span.start, end[0].start - REACH) : end[0].start]
    )
    word = match["word"] or (("up" if verb["up"] else "down") if verb else "")
    after = known[at + 1] if at + 1 < len(known) else None
    return _link(start, end, percent_after(text, start[0], after), word) if word else None


def _compared(text: str, known: Sequence[Figure], at: int) -> Link | None:
    """ "B, a 10% drop from the A"."""
    if at < 2 or not is_by(known[at - 1][1]):
        return None
    end, by, start = known[at - 2 : at + 1]
    than = THAN.match(text[by[0].end : start[0].start])
    between = text[end[0].end : by[0].start]
    if not than or not COMMA_A.match(between) or CLAUSE.search(between):
        return None
    if not are_of_one(start, end) or than["noun"] == "change":
        return None
    return _link(start, end, by, "down" if than["noun"] in FALLS else "up")


def _link(start: Figure, end: Figure, by: Figure | None, cue: str) -> Link | None:
    more = (by[0].id,) if by else ()
    falling = end[1].low < start[1].low
    return Link("move", start[0].id, end[0].id, more, cue, falling)


def is_by(quantity: Quantity) -> bool:
    """Does it say by how much: a percentage or points?"""
    return quantity.unit in ("percentage", "percentage point") and quantity.low == quantity.high


def are_of_one(one: Figure, other: Figure) -> bool:
    """Two plain figures of one measure, and of one noun where both have one."""
    first, second = one[1], other[1]
    if first.vague or second.vague or first.low != first.high or second.low != second.high:
        return False
    if not same_measure(first, second) or not first.low or not second.low:
        return False
    return first.dimension != "count" or head(first) in ("", head(second)) or not head(second)
