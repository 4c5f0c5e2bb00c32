"""Votes and seats beside the size of the body: majorities, and no more votes than members."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from claims.links.neighbours import DOTTED, Figure, Sentence, figures
from claims.links.parts import is_of
from claims.model import Link
from claims.patterns import compiled

MAJORITY = compiled(
    r"\b(?:an?|the|its|their|his|her)\s+"
    r"(?:(?:outright|absolute|overall|clear|simple|slim|narrow|comfortable|bare)\s+){0,2}"
    r"majority\b(?! of\b)"
)
# a majority that is denied, wished for, shared with others, or of another sort
OTHERWISE = compiled(
    r"\b(?:shy|short|los[est]+|lacks?|lacked|without|no|not|never|needed|needs?|require[ds]?|if|would"
    r"|could|might|until|den(?:y|ied|ies|ying)|fail\w*|hung|relative|working|largest|qualified|super"
    r"|two-thirds|coalition|alliance|allies|allied|together|away|below|under|threshold|nearly|almost"
    r"|half|despite|from)\b|n[’']t\b",
    re.IGNORECASE,
)
BODY = r"(?:members?|seats?|judges?|justices?|jurors?|senators?|deputies|lawmakers?|councill?ors?)"
SIZED = compiled(rf"[- ](?:strong\s+)?{BODY}\b")
HYPHEN = compiled(rf"-{BODY}\b")
NAME = rf"(?:[- ]{BODY})?(?:\s+{DOTTED}){{1,3}}"
DECIDED = compiled(
    rf"{NAME}\s+(?:(?:has|have|had)\s+)?(?:voted|ruled|decided|split|deadlocked|divided)"
    r"(?:\s+by)?\s+\Z"
)
CAST_IN = compiled(r"(?:\s+seats?)?\s+(?:in|on)\s+(?:the|a|its|their|an)\s+(?:new\s+)?\Z")
VOTES_TO = "votes to "


def bodies(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """ "majority": `one` of `other` is called one; "members": votes and those who may vote."""
    for sentence in sentences:
        known = figures(sentence)
        for one, other in pairwise(known):
            if _is_majority(text, one, other):
                yield Link("majority", one.claim.id, other.claim.id)
            elif votes := _cast_by(text, one, other):
                yield Link("members", other.claim.id, one.claim.id, numbers=votes)
            elif votes := _cast_in(text, one, other):
                yield Link("members", one.claim.id, other.claim.id, numbers=votes)


def _is_majority(text: str, one: Figure, other: Figure) -> bool:
    (claim, _), (_, whole) = one, other
    return bool(
        is_of(text, one, other)
        and SIZED.match(text, whole.number.end)
        and MAJORITY.search(claim.sentence)
        and not OTHERWISE.search(claim.sentence)
    )


def _cast_by(text: str, size: Figure, score: Figure) -> tuple[Decimal, ...]:
    """Both sides of the score in "the 15-member council voted 12-4"."""
    (_, members), (claim, _) = size, score
    end = members.number.end
    sized = HYPHEN.match(text, end) or members.unit.startswith("judges")
    return _votes(score) if sized and DECIDED.match(text[end : claim.start]) else ()


def _cast_in(text: str, score: Figure, size: Figure) -> tuple[Decimal, ...]:
    """The same in "voted 12-4 in the 15-member council", and the seats won in a house."""
    (_, cast), (_, members) = score, size
    between = text[cast.number.end : members.number.start]
    cast_in = HYPHEN.match(text, members.number.end) and CAST_IN.match(between)
    seats = cast.unit == "seats" and cast.low == cast.high and cast.bound == "="
    votes = (cast.low,) if seats else _votes(score)
    return votes if cast_in else ()


def _votes(score: Figure) -> tuple[Decimal, ...]:
    _, quantity = score
    _, cast_to, against = quantity.unit.partition(VOTES_TO)
    return (quantity.low, Decimal(against)) if cast_to else ()
