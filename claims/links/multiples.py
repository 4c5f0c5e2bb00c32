"""How many times one figure is another: "tripled from 300 to 800", "60, twice the 30 of 2019"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from claims.links.changes import is_falling
from claims.links.moves import CLAUSE, are_of_one, is_whole
from claims.links.neighbours import (
    WORD,
    Figure,
    Sentence,
    are_single,
    figures,
    words_before,
    words_between,
)
from claims.model import Bound, Link
from claims.patterns import compiled

FACTORS = {
    "doubl": Decimal(2),
    "twice": Decimal(2),
    "tripl": Decimal(3),
    "trebl": Decimal(3),
    "quadrupl": Decimal(4),
    "quintupl": Decimal(5),
    "halv": Decimal("0.5"),
}
SIGNS: dict[str, Bound] = {
    **dict.fromkeys(("more than", "over", "at least", "well over", "just over"), ">"),
    **dict.fromkeys(("nearly", "almost", "close to", "near", "just under", "not quite"), "<"),
    **dict.fromkeys(("about", "around", "roughly", "some", "approximately"), "~"),
    "less than": "<",
}
HEDGE = rf"(?P<hedge>{'|'.join(SIGNS)})"
HEDGED = compiled(HEDGE)
VERB = compiled(
    rf"(?P<not>\b(?:not|never|n[’']t|failed to|yet to)\s+)?(?:\b{HEDGE}[\s-]+)?"
    r"\b(?:(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:ed|es|ing)"
    r"|(?:to|will|would|could|may|might|should|can)\s+(?:doubl|tripl|trebl|quadrupl|halv)e)\b"
    r"(?P<rest>[^.;:()\"“”]*)\Z"
)
STEM = compiled(r"doubl|tripl|trebl|quadrupl|quintupl|halv|twice")
# what may stand between the multiple and the figures, or between the two figures
SINCE = r"(?:\s+(?:since|between|in|after)\s+\d{4}(?:\s+and\s+\d{4})?)?"
FROM = compiled(rf"{WORD}{{0,5}}{SINCE},?\s+from\s+(?:the\s+|just\s+|only\s+)*\Z")
TO = compiled(rf"{WORD}{{0,4}}{SINCE},?\s+to\s+(?:the\s+|just\s+|only\s+)*\Z")
A = compiled(rf"{WORD}{{0,3}}\s*(?:,|\()\s*an?\s+\Z")
RISE = compiled(
    r"(?:\s+|-)(?:(?:rise|increase|jump|growth|surge|gain)|(?P<falls>fall|drop|decrease|decline))\b"
)
# as in: 800 fires, or 12 a day, more than twice as many as the 300 …
APART = rf"{WORD}{{0,6}}(?:,\s+or\s+[^,;]{{1,40}})?,\s+(?:or\s+)?"
APPOSED = compiled(rf"{APART}\Z")
AS = (
    rf"(?:\s+as\s+(?:many|much|high|large|big|long){WORD}?\s+as)?"
    r"\s+(?:the|its|their|last year[’']s)\s+\Z"
)
TWICE = compiled(rf"{APART}(?:{HEDGE}\s+)?(?P<word>twice|double|triple|quadruple){AS}")
AS_MANY = compiled(AS)
MORE = compiled(rf"\s+(?:more|higher|larger|bigger|greater){WORD}?\s+than\s+(?:the|its|their)\s+\Z")
# cheaper than a pattern
HINTS = ("oubl", "ripl", "rebl", "drupl", "intupl", "halv", "wice", "fold", "times")


class Multiple(NamedTuple):
    """How many times, how firmly, and the claim that says so when it is a figure."""

    factor: Decimal
    bound: Bound
    more: tuple[str, ...] = ()


def multiples(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`other` is said to be `factor` times `one`."""
    for sentence in sentences:
        known = figures(sentence)
        if not any(hint in sentence[0].sentence for hint in HINTS):
            continue
        for at in range(len(known)):
            link = _range(text, known, at) or _pair(text, known, at) or _apposed(text, known, at)
            if link:
                yield link


def _range(text: str, known: Sequence[Figure], at: int) -> Link | None:
    """ "Tripled from A to B", "from A to B, a threefold rise"."""
    claim, quantity = known[at]
    falling = is_falling(text, quantity)
    if falling is None:
        return None
    said = _before(text, known, at, FROM)
    if said is None and at + 1 < len(known):
        said = _after(text, known[at], known[at + 1])
    return _link(claim.id, claim.id, said, falling=falling) if said else None


def _pair(text: str, known: Sequence[Figure], at: int) -> Link | None:
    """ "Tripled to B from A"."""
    if at + 1 >= len(known):
        return None
    end, start = known[at], known[at + 1]
    between = words_between(text, end, start)
    if not FROM.match(between) or CLAUSE.search(between) or not are_of_one(start, end):
        return None
    said = _before(text, known, at, TO)
    return _of_two(start, end, said) if said else None


def _before(text: str, known: Sequence[Figure], at: int, gap: re.Pattern[str]) -> Multiple | None:
    """The verb, or the figure with "-fold" or "times", that leads up to the figures."""
    claim = known[at].claim
    if at and known[at - 1].quantity.dimension == "multiple":
        between = text[known[at - 1].claim.end : claim.start]
        rise = RISE.match(between)
        if (rise or known[at - 1].quantity.bound in ("up", "down")) and gap.match(between):
            return _of(known[at - 1], falls=bool(rise and rise["falls"]))
        return None
    verb = VERB.search(words_before(text, claim))
    if not verb or verb["not"] or not gap.match(verb["rest"]) or CLAUSE.search(verb["rest"]):
        return None
    stem = STEM.search(verb[0])
    return Multiple(FACTORS[stem[0]], SIGNS.get(verb["hedge"] or "", "=")) if stem else None


def _after(text: str, change: Figure, multiple: Figure) -> Multiple | None:
    if multiple.quantity.dimension != "multiple":
        return None
    rise = RISE.match(text, multiple.claim.end)
    if not rise or not A.match(words_between(text, change, multiple)):
        return None
    return _of(multiple, falls=bool(rise["falls"]))


def _apposed(text: str, known: Sequence[Figure], at: int) -> Link | None:
    """ "B, twice the A", "B, three times as many as the A"."""
    start = known[at]
    for end in reversed(known[max(0, at - 3) : at]):
        if not are_of_one(start, end) or is_whole(text, end):
            continue
        said, cue = _twice(text, end, start), ""
        if said is None:
            said, cue = _times(text, end, known[at - 1], start)
        if said:
            return _of_two(start, end, said, cue)
    return None


def _twice(text: str, end: Figure, start: Figure) -> Multiple | None:
    twice = TWICE.match(words_between(text, end, start))
    if twice is None:
        return None
    factor = FACTORS[twice["word"] if twice["word"] == "twice" else twice["word"][:-1]]
    return Multiple(factor, SIGNS.get(twice["hedge"] or "", "="))


def _times(text: str, end: Figure, times: Figure, start: Figure) -> tuple[Multiple | None, str]:
    if times.quantity.dimension != "multiple" or not APPOSED.match(words_between(text, end, times)):
        return None, ""
    between = words_between(text, times, start)
    if AS_MANY.match(between):
        return _of(times), ""
    return (_of(times), "more") if MORE.match(between) else (None, "")


def _of(multiple: Figure, *, falls: bool = False) -> Multiple | None:
    claim, quantity = multiple
    if not are_single(quantity) or not quantity.low:
        return None
    factor = 1 / quantity.low if falls or quantity.bound == "down" else quantity.low
    hedge = HEDGED.match(claim.text)
    bound: Bound = SIGNS[hedge["hedge"]] if hedge else quantity.bound
    return Multiple(factor, "=" if bound in ("up", "down") else bound, (claim.id,))


def _of_two(start: Figure, end: Figure, said: Multiple, cue: str = "") -> Link:
    falling = end.quantity.low < start.quantity.low
    return _link(start.claim.id, end.claim.id, said, cue, falling=falling)


def _link(one: str, other: str, said: Multiple, cue: str = "", *, falling: bool) -> Link:
    return Link("multiple", one, other, said.more, cue, falling, said.factor, said.bound)
