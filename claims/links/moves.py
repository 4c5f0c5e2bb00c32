"""A change written end first: "rose 36% to $683 million from $502 million", "60, up from 20"."""

import re
from collections.abc import Iterator, Sequence

from claims.links.changes import ADJUSTED, DOWN, NOUN, POINTS, SOFTLY, UP, YEAR, percent_after
from claims.links.neighbours import (
    Figure,
    Sentence,
    are_single,
    around,
    figures,
    head,
    same_measure,
    words_before,
    words_between,
)
from claims.model import Link, Quantity
from claims.patterns import compiled

WORDS = r"(?:\s+[^\W\d][\w’'-]*){0,4}"
VERB_TO = compiled(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN})){SOFTLY}\s+to\s+(?:an?\s+|the\s+|record\s+|just\s+)*\Z",
    re.IGNORECASE,
)
FROM = compiled(rf"\)?{WORDS},?\s+(?P<word>up|down)?\s*from\s+(?:an?\s+|the\s+|just\s+|only\s+)*\Z")
# as in: 23 on Wednesday, 19 September, up from 17 a day earlier
FAR_FROM = compiled(
    r"[^;:()“”\"\n]{1,90},\s+(?P<word>up|down)\s+from\s+(?:an?\s+|the\s+|just\s+|only\s+)*\Z"
)
# as in: "rose 2% to 6% …", "$40 million, up 12% from …"
IN_YEAR = rf"(?:\s+(?:in|on)\s+(?:[A-Z][a-z]+\s+)?(?:\d{{1,2}},?\s+)?{YEAR})?"
THEN_TO = compiled(rf"{WORDS}{IN_YEAR},?\s+to\s+(?:an?\s+|the\s+|just\s+|only\s+)*\Z")
VERB_FROM = compiled(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN})){SOFTLY}\s+from\s+(?:an?\s+|the\s+|just\s+|only\s+)*\Z",
    re.IGNORECASE,
)
# as in: fell by 24% last year, from 1,480 offences to 1,125
BY_FROM = compiled(rf"{WORDS},\s+from\s+(?:an?\s+|the\s+|just\s+|only\s+)*\Z")
BY_TO = compiled(r"\s*,?\s+to\s+(?:an?\s+|the\s+|record\s+|just\s+)*\Z")
COMMA_BY = compiled(rf"{WORDS}\s*(?:,|\s\()\s*(?P<word>up|down)\s+(?:by\s+)?\Z")
COMMA_A = compiled(rf"{WORDS}{WORDS},\s+(?:or\s+)?an?\s+\Z")
THAN = compiled(rf"(?:\s+|-)(?P<noun>{NOUN})\s+(?:from|on|over|compared with)\s+(?:the\s+)?\Z")
# as in: 4,100 people, 35% more than the 3,200 of last year
COMMA = compiled(rf"{WORDS}{WORDS}(?:\s+{YEAR})?,\s+(?:or\s+|was\s+|is\s+|some\s+)?\Z")
MORE_THAN = compiled(
    r"\s+(?:(?:more|higher|larger|greater|bigger)|(?P<less>less|fewer|lower|smaller))"
    r"(?:\s+[^\W\d]\w*)?\s+than\s+(?:the|its|their|last\s+year[’']s)\s+\Z"
)
# as in: to 66.4 per cent, 0.3 percentage points below June's record of 66.7 per cent
BELOW = compiled(
    r"\s+(?:above|(?P<less>below))\s+(?:the\s+|its\s+|their\s+|[A-Z][\w]*['’]s\s+)"
    r"(?:(?:[^\W\d][\w-]*\s+){1,3}of\s+)?\Z"
)
OF_THE = compiled(r"\bof (?:the|its|their|his|her|our|all|those|these)\s+\Z")
ASIDE = compiled(r",\s+or\s+\Z")
CLAUSE = compiled(r"\b(?:and|but|while|as|after|when|if|that|which|who|whose|where|then|before)\b")
FALLS = {"fall", "drop", "decrease", "decline", "loss", "cut", "reduction"}


def moves(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is the earlier figure, `other` the later, `more` by how much, when that is said."""
    for sentence in sentences:
        known = figures(sentence)
        for at in range(1, len(known)):
            link = (
                (_by(text, *known[at - 2 : at + 1]) if at > 1 else None)
                or _from(text, known, at)
                or _to(text, known, at)
            )
            if link and not ADJUSTED.search(around(text, known[at].claim)):
                yield link


def _from(text: str, known: Sequence[Figure], at: int) -> Link | None:
    """ "To B from A", "B, up from A"."""
    start, place = known[at], at - 1
    if place and ASIDE.match(words_between(text, known[place - 1], known[place])):
        place -= 1
    if place and _is_aside(known[place], start):
        place -= 1
    end = known[place]
    between = words_between(text, known[at - 1], start)
    match = FROM.match(between) or FAR_FROM.match(between)
    if not match or CLAUSE.search(between) or not are_of_one(start, end):
        return None
    if is_whole(text, end):
        return None
    before = known[place - 1] if place else None
    if before and is_by(before.quantity) and BY_TO.match(words_between(text, before, end)):
        bound = before.quantity.bound
        return _link(start, end, before, bound if bound != "=" else "")
    verb = VERB_TO.search(words_before(text, end.claim))
    word = match["word"] or (("up" if verb["up"] else "down") if verb else "")
    after = known[at + 1] if at + 1 < len(known) else None
    return _link(start, end, percent_after(text, start.claim, after), word) if word else None


def _is_aside(one: Figure, start: Figure) -> bool:
    """The same in another currency, or a time: "seen within four hours in May, up from 70%"."""
    time = one.quantity.dimension == "time" and start.quantity.dimension != "time"
    return bool(one.claim.part_of) or time


def _to(text: str, known: Sequence[Figure], at: int) -> Link | None:
    """ "From A in 2019 to B in 2020": too far apart to have been read as a range."""
    start, end = known[at - 1], known[at]
    between = words_between(text, start, end)
    if not THEN_TO.match(between) or CLAUSE.search(between):
        return None
    if not are_of_one(start, end) and not are_of_one(end, start):
        return None
    before = known[at - 2] if at > 1 else None
    if before and _says_change(text, before, start):
        return _link(start, end, before, before.quantity.bound)
    verb = VERB_FROM.search(words_before(text, start.claim))
    if verb is None:
        return None
    after = known[at + 1] if at + 1 < len(known) else None
    by = percent_after(text, end.claim, after)
    return _link(start, end, by, "up" if verb["up"] else "down")


def _says_change(text: str, by: Figure, start: Figure) -> bool:
    """ "Fell by 24% last year, from A": not for shares, of which another may be meant."""
    change = by.quantity
    return (
        change.unit == "percentage"
        and change.unit != start.quantity.unit
        and are_single(change)
        and change.bound in ("up", "down")
        and BY_FROM.match(words_between(text, by, start)) is not None
    )


def _by(text: str, end: Figure, by: Figure, start: Figure) -> Link | None:
    """ "B, up 12% from A", "B, a 10% drop from the A", "B, 35% more than the A"."""
    between, gap = words_between(text, end, by), words_between(text, by, start)
    if not is_by(by.quantity) or not are_of_one(start, end):
        return None
    up = COMMA_BY.match(between)
    if up and gap.strip() == "from":
        return _link(start, end, by, up["word"])
    if CLAUSE.search(between):
        return None
    than = THAN.match(gap)
    if than and than["noun"] != "change" and COMMA_A.match(between):
        return _link(start, end, by, "down" if than["noun"] in FALLS else "up")
    points = by.quantity.unit != "percentage"
    than = (points and BELOW.match(gap)) or MORE_THAN.match(gap)
    if than and COMMA.match(between):
        return _link(start, end, by, "down" if than["less"] else "up")
    return None


def _link(start: Figure, end: Figure, by: Figure | None, cue: str) -> Link | None:
    more = (by.claim.id,) if by else ()
    falling = end.quantity.low < start.quantity.low
    return Link("move", start.claim.id, end.claim.id, more, cue, falling)


def is_by(quantity: Quantity) -> bool:
    """Does it say by how much: a percentage or points?"""
    return quantity.unit in POINTS and are_single(quantity)


def is_whole(text: str, figure: Figure) -> bool:
    """Is a part of it meant, as in "a third of the 900 members"?"""
    return OF_THE.search(words_before(text, figure.claim)) is not None


def are_of_one(one: Figure, other: Figure) -> bool:
    """Two plain figures of one measure, and of one noun where both have one.

    The first may leave out the currency ("to 120 francs from 115").
    """
    first, second = one.quantity, other.quantity
    if same_measure(first, second):
        nouns = {head(first), head(second)} if first.dimension == "count" else set()
        of_one = "" in nouns or len(nouns) < 2
    else:
        plain = first.dimension == "count" and not head(first) and first.bound == "="
        of_one = plain and second.dimension == "money"
    return of_one and are_single(first, second) and first.low != 0 != second.low
