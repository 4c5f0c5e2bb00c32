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


class Sayings:
    """What stands around each candidate, read once a sentence."""

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
        self._known: dict[int, Said] = {}

    def of(self, number: int) -> Said:
        """What the sentence of a candidate is about, without the name of who says it."""
        sentence, written = self._sentence_of(number)
        found = self._known.get(sentence)
        if found is None:
            found = self._known[sentence] = said_in(written)
        source = self._sources[number]
        return found._replace(names=found.names - set(source.text.split())) if source else found

    def agree(self, one: int, other: int) -> bool:
        """May the two candidates, which have one value, state one fact?"""
        if self._sentence_of(one)[0] == self._sentence_of(other)[0]:
            return True
        first, second = self.of(one), self.of(other)
        if _part(first.years, second.years):
            return False
        nouns = [self._noun(number) for number in (one, other)]
        alike, digits = nouns[0] == nouns[1], self._digits(one)
        if alike and (digits >= TELLING or (nouns[1] and self._is_definite(other))):
            return True
        own = self._own_words(one) | self._own_words(other)
        shared = len((first.words & second.words) - own)
        if alike and digits >= TELLING_WITH_NOUN and nouns[0] not in ANYBODY:
            shared += 1  # "71 aircraft"
        return shared >= (LEAST_ELSEWHERE if _part(first.names, second.names) else LEAST)

    def _is_definite(self, number: int) -> bool:
        """ "The 40 people": those that were told of."""
        start = self._candidates[number].start
        return DEFINITE.search(self._text, max(0, start - LONGEST_DEFINITE), start) is not None

    def _own_words(self, number: int) -> frozenset[str]:
        quantity = self._candidates[number].quantity
        words = WORD.findall(quantity.text.lower()) if quantity else ()
        return frozenset(word[:ROOT] for word in words)

    def _noun(self, number: int) -> str:
        """What is counted; a measure counts nothing."""
        quantity = self._candidates[number].quantity
        counted = quantity is not None and quantity.dimension == "count"
        return quantity.unit.rpartition(" ")[2].lower() if quantity and counted else ""

    def _digits(self, number: int) -> int:
        quantity = self._candidates[number].quantity
        return len(quantity.low.normalize().as_tuple().digits) if quantity else 0


def _part(one: frozenset[str], other: frozenset[str]) -> bool:
    """Do both have some, and none in common?"""
    return bool(one) and bool(other) and one.isdisjoint(other)
