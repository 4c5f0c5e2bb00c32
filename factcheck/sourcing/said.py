"""What the words around a figure say of it, read once however often it is held against others."""

import re
from itertools import pairwise
from typing import NamedTuple

from claims import compiled
from factcheck.sourcing.denials import denies, doubts, negates
from factcheck.sourcing.differences import said_turn
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.mentions import plain
from factcheck.sourcing.opposites import Sides, ordinals, sides_of
from factcheck.sourcing.parties import Party
from factcheck.sourcing.plans import is_done, is_planned

# what stands before that of which others are a part: "in 47 of the 290 towns"
BASE = compiled(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|none|all|most|some))"
    r" of (?:the |its |their |all )?\Z|\bof (?:the|its|their|all) \Z|\bOf \Z"
)
LOOKS_BACK = compiled(
    r"\b(?:(?:was|were|had)\s(?:been\s)?last|last\stime|years\s(?:ago|earlier|before)|decades?\sago)\b"
)
# what others had thought it would be
EXPECTED = compiled(
    r"\b(?:analysts?|pollsters?|economists|forecasters|experts|bookmakers)\b[^.;]{0,40}\b(?:expected|forecast"
    r"|predicted|reckoned|seen|saw|hoped|estimated)\b",
    re.IGNORECASE,
)
# "rose by", "has fallen to about"
MOVED = compiled(
    r"\b(?:ros\w+|ris\w+|fell|fall\w*|grew|grown?|grows|climb\w*|drop\w*|declin\w+|increas\w+|decreas\w+"
    r"|went (?:up|down)|up|down|jump\w*|shr[aiu]nk\w*|slip\w*)\s(by|to)\s"
    r"(?:(?:about|around|some|nearly|almost|over|only|just|more than|less than)\s)?\Z"
)
TO_OTHERS = frozenset(("from", "to", "by", "against", "with", "over"))  # and then a name


class Said(NamedTuple):
    """What the words around a figure say of it, worked out once.

    is_base   whether others are a part of it: then the verb is theirs
    denies    whether it is denied, and whether a word of its sentence may say no
    negates   whether there is a "not" in its clause
    ordinals  noun -> which of its sort
    sides     line of opposites -> on which side it is
    roles     the same of what one does to another
    whom      the names behind "to", "from" and their like
    planned   whether its clause looks ahead; done: whether it says that it has come true
    back      whether its sentence looks back; expected: at what others had expected
    turn      "up" or "down" for "61 more than in May"
    step      "by" or "to" for "rose by 4", "rose to 4"
    """

    is_base: bool
    denies: bool
    doubts: bool
    negates: bool
    ordinals: Sides
    sides: Sides
    roles: Sides
    whom: frozenset[str]
    planned: bool
    done: bool
    back: bool
    expected: bool
    turn: str
    step: str


def said_of(fact: Fact) -> Said:
    """What the words around it say."""
    party, sentence = fact.party, "".join(fact.passage)
    return Said(
        is_base(fact), denies(fact), doubts(fact), negates(party), ordinals(party.words),
        sides_of(fact, False), sides_of(fact, True), _whom(party), is_planned(fact), is_done(fact),
        LOOKS_BACK.search(sentence) is not None, EXPECTED.search(sentence) is not None,
        said_turn(fact), _step(fact),
    )  # fmt: skip


def _step(fact: Fact) -> str:
    """ "by" or "to" where it is said how far something rose or fell, else ""."""
    match = MOVED.search(fact.passage.before) if fact.quantity is not None else None
    return match[1] if match else ""


def is_base(fact: Fact) -> bool:
    """Is it that of which others are a part? Then the verb is theirs."""
    return BASE.search(fact.passage.before) is not None


def _whom(party: Party) -> frozenset[str]:
    """The names of "bought from Tallis", "sold to Brine"."""
    words = party.part + party.words
    names = [name for to, name in pairwise(words) if to.lower() in TO_OTHERS and name[0].isupper()]
    return frozenset(plain(name.strip(".,;:()")) for name in names)
