"""A written day and the tense of its verb: "met on July 13", "will meet on July 3"."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from claims.languages import data
from claims.links.neighbours import Sentence, words_before
from claims.model import Claim, Link
from claims.patterns import compiled
from claims.table import Table

DAY = compiled(r"\d")  # "July 13", not "Friday": a weekday is worked out from the tense itself
CLAUSE = compiled(
    r"[,;:—()“”\"]|\b(?:and|but|that|which|who|where|when|while|if|after|before|because|than|for)\b"
)
ON = compiled(
    r"(?:\A|\s)(?:[Oo]n|(?:on )?(?:the )?(?:morning|evening|night|afternoon) of)\s+"
    r"(?:\w+day,?\s+)?\Z"
)
WORD = compiled(r"[^\W\d_]+")
PREPOSITIONS = frozenset(("by", "in", "at", "near", "on", "off", "from", "during", "with"))
PRONOUNS = frozenset(("he", "she", "it", "they", "we", "i"))
FARTHEST = 8  # words between a verb and its date


class _Verbs(Table):
    """Words by which the tense is told (tenses.toml)."""

    ahead: frozenset[str]
    open: frozenset[str]
    past: frozenset[str]


@cache
def _verbs(language: str) -> _Verbs:
    entry = data(language, "tenses")
    return _Verbs(*(frozenset(entry[name].split()) for name in _Verbs.__annotations__))


def tenses(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is the date, `other` the same; cue "past" or "ahead" from the verb of its clause."""
    for sentence in sentences:
        for claim in sentence:
            cue = _tense(text, claim)
            if cue:
                yield Link("tense", claim.id, claim.id, cue=cue)


def _tense(text: str, claim: Claim) -> str | None:
    time = claim.time
    if claim.quantity is not None or claim.quoted or time is None or time.range is not None:
        return None
    if time.first is None or time.first != time.last or not DAY.search(claim.text):
        return None
    before = words_before(text, claim)
    if not ON.search(before):
        return None
    clause = CLAUSE.split(before)[-1]
    if clause == before and len(WORD.findall(before)) == 1:  # "On 11 May the rebels shot six men"
        clause = CLAUSE.split(text[claim.end : claim.sentence_span.end].lstrip(", "))[0]
        words = _words(clause)[:FARTHEST]
        return None if _may_be_participle(words) else _of_verb(words)
    return _of_verb(_words(clause))


def _may_be_participle(words: Sequence[str]) -> bool:
    """ "On 11 May a man shot in Ohio goes home", but "on 11 May they met in Rome"."""
    past = _verbs("en").past
    passive = any(one in past and other in PREPOSITIONS for one, other in pairwise(words))
    return passive and words[0] not in PRONOUNS


def _words(clause: str) -> list[str]:
    return [word.lower() for word in WORD.findall(clause)]


def _of_verb(words: Sequence[str]) -> str | None:
    """What the last verb of a clause says; None when it is no sure verb of an event."""
    verbs = _verbs("en")
    if not verbs.open.isdisjoint(words):
        return None
    if not verbs.ahead.isdisjoint(words):
        return "ahead"
    return "past" if not verbs.past.isdisjoint(words[-FARTHEST:]) else None
