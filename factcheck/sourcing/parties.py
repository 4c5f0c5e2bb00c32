"""Whom a figure is about: the names that stand as subject or place of its clause.

Where its clause has none, its sentence says it, and where that has none, the sentences before.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claims import Claim, Reading, Span, compiled
from factcheck.sourcing.clauses import Clause
from factcheck.sourcing.mentions import SPEAKS, Mention, mentions, speaking

BEHIND = compiled(r"\b(?:in|at|of|from|near|across|outside|for|by|to|around|inside)\s+[^,;]*\Z")
PRONOUN = compiled(
    rf"[\s\"“‘']*(?:{SPEAKS})?(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Ii]n \d{{4}}|[Ll]ast year"
    r"|(?:[Ii]n|[Aa]t|[Oo]n|[Bb]y|[Ff]or|[Dd]uring|[Aa]fter|[Uu]nder)(?:\s[a-z’'-]+){1,4}),?\s+)*"
    r"(?P<who>[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|[Oo]ur|[Tt]heir|I|[Ii]ts)\b"
)
EACH = "respectively"  # then order decides whose a figure is, which nobody reads here
SUBJECTS = 2  # names of a sentence that the next may go on with: "The operator of Elba, Brine, ..."
PERSON = frozenset({"he", "she"})
WE = frozenset({"we", "our", "i"})
# another than whom the text is about, as subject or place of a clause: not "unlike its rival"
BODY = (
    r"(?:county|city|town|village|district|province|state|country|company|firm|school|college"
    r"|university|hospital|port|airport|club|team|party)"
)
OTHER = compiled(
    r"(?:\A|[,;:(“\"—–]|\b(?:and|but|while|whereas|when|in|at|of|from|for|by)\b)\s*"
    r"(?:(?:and|in|at|the|its|their|an?|his|her|our|one|main|big(?:gest)?|larg(?:est|er)|closest"
    r"|nearest)\s+){0,4}"
    r"(?:rivals?|competitors?|neighbou?rs?|neighbou?ring|adjacent|adjoining"
    rf"|(?:(?:an)?other|nearby|next)\s+{BODY}|{BODY}\s+(?:next\s+door|nearby))\b",
    re.IGNORECASE,
)


class Party(NamedTuple):
    """Whom a figure is about.

    own       the names in its clause or, where that has none, in its sentence
    others    the other names in its clause
    earlier   those that the sentences before it speak of
    every     all that these name
    goes_on   whether its sentence speaks of the same: "It employs ..."
    is_other  whether it is said to be another than whom the text is about: "its rival"
    years     those that its clause names
    months    and the months
    undated   whether the day that it was given is that of the figure before it
    words     all words of the clause, the figure's numeral aside
    part      those before it in its part of the sentence
    """

    own: tuple[Mention, ...] = ()
    others: tuple[Mention, ...] = ()
    earlier: tuple[Mention, ...] = ()
    every: tuple[Mention, ...] = ()
    goes_on: bool = False
    is_other: bool = False
    years: frozenset[int] = frozenset()
    months: frozenset[str] = frozenset()
    undated: bool = False
    words: tuple[str, ...] = ()
    part: tuple[str, ...] = ()


class _Told(NamedTuple):
    """Whom a sentence was about, all whom it names, the number of its paragraph, and whether it
    said so itself or went on with "it".
    """

    names: tuple[Mention, ...] = ()
    every: tuple[Mention, ...] = ()
    is_other: bool = False
    paragraph: int = -1
    is_sure: bool = False


NOBODY = _Told()


def parties(reading: Reading) -> dict[int, Party]:
    """Whom each claim is about, by where it starts."""
    found: dict[int, Party] = {}
    told = NOBODY
    spoke: dict[str, _Told] = {}
    claims, persons = _by_sentence(reading), speaking(reading.claims)
    for sentence in reading.sentences:
        here = claims.get(sentence.start, [])
        paragraph = bisect_right(reading.paragraphs, sentence.start, key=lambda one: one.start)
        speaker = next((claim.source.name for claim in here if claim.source), "")
        names = mentions(reading.text, sentence, persons)
        before = _before(reading.text, sentence, paragraph, told, spoke.get(speaker, NOBODY))
        for number, claim in enumerate(here):
            found[claim.start] = _party(Clause(reading.text, sentence, here, number), names, before)
        told = _after(reading.text, sentence, paragraph, names, before) or told._replace(
            is_sure=False
        )
        if speaker and told.names:
            spoke.setdefault(speaker, told)  # whom "we" means
    return found


def _by_sentence(reading: Reading) -> Mapping[int, list[Claim]]:
    """The claims that are figures, by where their sentence starts; in tables many stand in one."""
    found: dict[int, list[Claim]] = {}
    for claim in sorted(reading.claims, key=lambda one: one.start):
        if claim.quantity is not None:
            found.setdefault(claim.sentence_span.start, []).append(claim)
    return found


class _Before(NamedTuple):
    told: _Told
    goes_on: bool


def _before(text: str, sentence: Span, paragraph: int, told: _Told, spoke: _Told) -> _Before:
    """Whom the sentence goes on about, if it does not say."""
    pronoun = PRONOUN.match(text, sentence.start, sentence.end)
    if pronoun and pronoun["who"].lower() in WE:
        return _Before(spoke, True)
    if pronoun and pronoun["who"].lower() in PERSON and any(name.sorts for name in told.names):
        return _Before(NOBODY, False)  # "She" is no club
    if pronoun and told.is_sure and told.paragraph >= paragraph - 1:
        return _Before(told, True)
    return _Before(told if told.paragraph == paragraph else NOBODY, False)


def _after(
    text: str, sentence: Span, paragraph: int, names: Sequence[Mention], before: _Before
) -> _Told | None:
    """Whom the sentence was about; None when nobody knows."""
    if not names:
        told = before.told._replace(paragraph=paragraph, is_sure=before.goes_on)
        return told if told.names else None
    subjects = tuple(name for name in names if not name.is_place)[:SUBJECTS]
    main = subjects or tuple(names[:1])
    is_other = _is_other(text, sentence.start, main[-1].end)
    return _Told(main, tuple(names), is_other, paragraph, bool(subjects))


def _party(clause: Clause, names: Sequence[Mention], before: _Before) -> Party:
    text, start = clause.text, clause.start
    own = tuple(name for name in names if start <= name.start < clause.claim.start)
    if not own:
        start = clause.opens
        behind = [name for name in names if clause.claim.start <= name.start < clause.end]
        places = [name for name in behind if _belongs(clause, name)]
        inherited = _in_sentence(clause, names)
        own = (*(name for name in inherited if not (places and name.is_place)), *places)
    labelled = [name for name in names if text[name.end : clause.claim.start] in (" (", ": ")]
    own = tuple(labelled) or own  # "followed by Poles (488,000) and Italians (305,000)"
    if EACH in text[clause.sentence.start : clause.sentence.end]:
        own = tuple(names)
    is_other = _is_other(text, start, max([clause.end, *(name.end for name in own)]))
    if not own and before.goes_on:
        is_other = is_other or before.told.is_other
    years, months = clause.days()
    others = tuple(n for n in names if clause.start <= n.start < clause.end and n not in own)
    return Party(
        own, others, before.told.names, before.told.every, before.goes_on, is_other,
        frozenset(map(int, years)), months, clause.is_undated, clause.words(), clause.part(),
    )  # fmt: skip


def _belongs(clause: Clause, name: Mention) -> bool:
    """Is a name behind a figure its place or its owner: "160 people in Marl"?"""
    return BEHIND.search(clause.text, clause.claim.start, name.start) is not None


def _in_sentence(clause: Clause, names: Sequence[Mention]) -> tuple[Mention, ...]:
    """The subject of its part of the sentence before a figure, or the place that this opens with:
    a place behind another figure is that figure's.
    """
    if clause.has_subject:
        return ()
    before = [name for name in names if clause.opens <= name.start < clause.claim.start]
    subjects = [name for name in before if not name.is_place]
    places = [name for name in before if name.start < clause.first]
    return tuple(subjects[-1:] or places[:1])


def _is_other(text: str, start: int, end: int) -> bool:
    return OTHER.search(text[start:end].lstrip()) is not None
