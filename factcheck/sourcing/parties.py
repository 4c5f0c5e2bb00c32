"""Whom a figure is about: the names that stand as subject or place of its clause.

Where its clause has none, its sentence says it, and where that has none, the sentences before.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claims import Claim, Reading, Span, compiled
from factcheck.sourcing.mentions import SPEAKS, Mention, mentions, speaking
from factcheck.sourcing.years import YEAR, years_in

# what parts the clauses of a sentence; what parts them only between two figures
HARD = compiled(
    r"(?P<apart>[;:—–]|\b(?:but|while|whereas|although|though)\b)"
    r"|[()“”]|, (?:and|or)\b|\b(?:compared with|than|since|after|when|because|until)\b"
)
SUBJECT = compiled(r"\s*(?:the|a|an|its|their|his|her|this|that|these|those)\b", re.IGNORECASE)
SOFT = compiled(r",|\band\b|\bor\b")
BEHIND = compiled(r"\b(?:in|at|of|from|near|across|outside|for|by|to|around|inside)\s+[^,;]*\Z")
FRONTED = compiled(rf"\s*(?:(?:[Ii]n|[Dd]uring|[Ff]or|[Bb]y)\s+)?(?P<year>{YEAR.pattern})")
PRONOUN = compiled(
    rf"[\s\"“‘']*(?:{SPEAKS})?(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Ii]n \d{{4}}|[Ll]ast year),?\s+)*"
    r"(?P<who>[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|[Oo]ur|[Tt]heir|I|[Ii]ts)\b"
)
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
    earlier   those that the sentences before it speak of
    goes_on   whether its sentence speaks of the same: "It employs ..."
    is_other  whether it is said to be another than whom the text is about: "its rival"
    years     those that its clause names
    words     all words of the clause, the figure's numeral aside
    """

    own: tuple[Mention, ...] = ()
    earlier: tuple[Mention, ...] = ()
    goes_on: bool = False
    is_other: bool = False
    years: frozenset[int] = frozenset()
    words: tuple[str, ...] = ()


class _Told(NamedTuple):
    """Whom a sentence was about, the number of its paragraph, and whether it said so itself or
    went on with "it".
    """

    names: tuple[Mention, ...] = ()
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
            found[claim.start] = _party(
                _Clause(reading.text, sentence, here, number), names, before
            )
        told = _after(reading.text, sentence, paragraph, names, before) or told._replace(
            is_sure=False
        )
        if speaker:
            spoke[speaker] = told
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
    main = next((name for name in names if not name.is_place), names[0])
    return _Told((main,), _is_other(text, sentence.start, main.end), paragraph, not main.is_place)


class _Clause:
    """One figure among the `claims` of its sentence, and the words that belong to it."""

    def __init__(self, text: str, sentence: Span, claims: Sequence[Claim], number: int) -> None:
        self.text, self.sentence, self.claim = text, sentence, claims[number]
        before = [claim.end for claim in claims[:number] if claim.end <= self.claim.start]
        behind = [claim.start for claim in claims[number + 1 :] if claim.start >= self.claim.end]
        self.is_first = not before
        self.start = self._start(before[-1] if before else sentence.start, bool(before))
        self.end = self._end(behind[0] if behind else sentence.end, bool(behind))

    def _start(self, start: int, cut: bool) -> int:
        """Where its words begin, after the figure before it."""
        self.is_apart = False
        for match in HARD.finditer(self.text, start, self.claim.start):
            start, self.is_apart = match.end(), bool(match["apart"])
        for match in SOFT.finditer(self.text, start, self.claim.start) if cut else ():
            start = match.end()
        return start

    @property
    def has_subject(self) -> bool:
        """Does it speak of something else than the words before it: ", and the dam cost"?"""
        own = SUBJECT.match(self.text, self.start, self.claim.start)
        return self.start > self.sentence.start and (self.is_apart or own is not None)

    def words(self) -> tuple[str, ...]:
        """Its words but for the numeral and what hedges it."""
        quantity = self.claim.quantity
        counts = quantity is not None and quantity.dimension == "count"
        behind = quantity.number.end if quantity and counts else self.claim.end
        before, after = self.text[self.start : self.claim.start], self.text[behind : self.end]
        return (*before.split(), *after.split())

    def years(self) -> list[int]:
        """The years beside it, or that its clause opens with."""
        comma = max(self.start, self.text.rfind(",", self.start, self.claim.start))
        behind = self.text.find(",", self.claim.end, self.end)
        beside = list(years_in(self.text, comma, behind if behind >= 0 else self.end))
        opening = FRONTED.match(self.text, self.start, self.claim.start)
        return beside or ([int(opening["year"])] if opening else [])

    def _end(self, end: int, cut: bool) -> int:
        """Where they end, before the next figure."""
        hard = HARD.search(self.text, self.claim.end, end)
        if hard:
            return hard.start()
        soft = [match.start() for match in SOFT.finditer(self.text, self.claim.end, end)]
        return soft[-1] if soft and cut else end


def _party(clause: _Clause, names: Sequence[Mention], before: _Before) -> Party:
    text, start = clause.text, clause.start
    own = tuple(name for name in names if start <= name.start < clause.claim.start)
    if not own:
        start = clause.sentence.start
        behind = [name for name in names if clause.claim.start <= name.start < clause.end]
        places = [name for name in behind if _belongs(clause, name)]
        inherited = _in_sentence(clause, names)
        own = (*(name for name in inherited if not (places and name.is_place)), *places)
    is_other = _is_other(text, start, max([clause.end, *(name.end for name in own)]))
    if not own and before.goes_on:
        is_other = is_other or before.told.is_other
    return Party(
        own, before.told.names, before.goes_on, is_other, frozenset(clause.years()), clause.words()
    )


def _belongs(clause: _Clause, name: Mention) -> bool:
    """Is a name behind a figure its place or its owner: "160 people in Marl"?"""
    return BEHIND.search(clause.text, clause.claim.start, name.start) is not None


def _in_sentence(clause: _Clause, names: Sequence[Mention]) -> tuple[Mention, ...]:
    """The subject of the sentence before a figure, or the place that it opens with."""
    if clause.has_subject:
        return ()
    before = [name for name in names if name.end <= clause.claim.start]
    subjects = [name for name in before if not name.is_place]
    return tuple(subjects[-1:] or before[:1])


def _is_other(text: str, start: int, end: int) -> bool:
    return OTHER.search(text[start:end].lstrip()) is not None
