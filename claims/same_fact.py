"""Whether two figures of one value state one fact: "14 killed" in Bergen, and 14 killed in Tromso.

A verdict on a figure holds wherever the article says the same (identity.py), so that a mistake here
is a figure confirmed that nobody has looked at; one asked twice is only asked twice.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from claims.candidates import Candidate
from claims.languages import data
from claims.model import Source
from claims.names import names_in
from claims.patterns import compiled

WORD = compiled(r"[a-z]{4,}")
YEAR = compiled(r"(?<![\d,.])(?:1[5-9]|20)\d\d(?![\d,.]\d|\d)")
ROOT = 4  # letters that "crossed" and "crossing" have in common
# words that two sentences share when they speak of one thing; where they name others, more
LEAST, LEAST_ELSEWHERE = 1, 2
DEFINITE = compiled(r"\b(?:[Tt]he|[Aa]ll|[Tt]hose|[Tt]hese)\s\Z")
LONGEST_DEFINITE = 6  # characters
TELLING = 4  # digits of a figure that two things hardly share
TELLING_WITH_NOUN = 2  # the same where they count the same
TELLING_ELSEWHERE = 3  # the same where their sentences name others
ANYBODY = frozenset(("", "people", "persons", "men", "women", "children", "others"))


class Said(NamedTuple):
    """The words of a sentence that tell what it is about, its names and its years."""

    words: frozenset[str]
    names: frozenset[str]
    years: frozenset[str]


@cache
def _common(language: str) -> frozenset[str]:
    return frozenset(data(language, "same")["common"].split())


def said_in(sentence: str, language: str = "en") -> Said:
    """What a sentence is about."""
    found = frozenset(WORD.findall(sentence.lower()))
    names = (sentence[start:end] for start, end in names_in(sentence, language))
    return Said(
        frozenset(word[:ROOT] for word in found - _common(language)),
        frozenset(word for name in names for word in name.split()),
        frozenset(YEAR.findall(sentence)),
    )


class Saying(NamedTuple):
    """A candidate as its sentence has it.

    words     the telling words of the sentence but its own
    names     those of the sentence without the name of who says it
    noun      what it counts; "" for a measure
    digits    that are not nought at its end
    """

    sentence: int
    words: frozenset[str]
    names: frozenset[str]
    years: frozenset[str]
    noun: str
    digits: int


class Sayings:
    """What stands around each candidate, read once."""

    def __init__(
        self,
        text: str,
        candidates: Sequence[Candidate],
        sources: Sequence[Source | None],
        sentence_of: Callable[[int], tuple[int, str]],
    ) -> None:
        self._text = text
        self._candidates = candidates
        self._sources = sources
        self._sentence_of = sentence_of
        self._sentences: dict[int, Said] = {}
        self._known: dict[int, Saying] = {}

    def of(self, number: int) -> Saying:
        """A candidate as its sentence has it."""
        known = self._known.get(number)
        if known is None:
            known = self._known[number] = self._read(number)
        return known

    def _read(self, number: int) -> Saying:
        sentence, written = self._sentence_of(number)
        said = self._sentences.get(sentence)
        if said is None:
            said = self._sentences[sentence] = said_in(written)
        quantity, source = self._candidates[number].quantity, self._sources[number]
        own = WORD.findall(quantity.text.lower()) if quantity else ()
        counted = quantity is not None and quantity.dimension == "count"
        return Saying(
            sentence,
            said.words - {word[:ROOT] for word in own},
            said.names - set(source.text.split()) if source else said.names,
            said.years,
            quantity.unit.rpartition(" ")[2].lower() if quantity and counted else "",
            len(quantity.low.normalize().as_tuple().digits) if quantity else 0,
        )

    def agree(self, one: int, other: int) -> bool:
        """May the two candidates, which have one value, state one fact?"""
        first, second = self.of(one), self.of(other)
        if first.sentence == second.sentence:
            return True
        if _part(first.years, second.years):
            return False
        alike = first.noun == second.noun
        if alike and (first.digits >= TELLING or (second.noun and self._is_definite(other))):
            return True
        shared = len(first.words & second.words)
        # "71 aircraft"; but "14 miners killed" in Bergen are not those killed in Tromso
        apart = _part(first.names, second.names)
        telling = TELLING_ELSEWHERE if apart else TELLING_WITH_NOUN
        if alike and first.digits >= telling and first.noun not in ANYBODY:
            shared += 1
        return shared >= (LEAST_ELSEWHERE if apart else LEAST)

    def _is_definite(self, number: int) -> bool:
        """ "The 40 people": those that were told of."""
        start = self._candidates[number].start
        return DEFINITE.search(self._text, start - LONGEST_DEFINITE, start) is not None


def _part(one: frozenset[str], other: frozenset[str]) -> bool:
    """Do both have some, and none in common?"""
    return bool(one) and bool(other) and one.isdisjoint(other)
