"""How much speaks for a claim and a fact being about the same thing, in points.

A point is a word that stands near both figures and nowhere else in article and sources. The number
itself never suffices: what is counted, the words around it, the window and the speaker decide.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from claims import Quantity, general_slugs
from factcheck.aligning import same_speaker
from factcheck.sourcing.fact import BEFORE, NEAR, SENTENCE, Fact, telling
from factcheck.sourcing.roots import root
from factcheck.sourcing.windows import overlap, pinned, says_year

THING, CLASH = 1.0, -1.0  # the same noun; two nouns that cannot be one thing
ANY = frozenset(map(root, ("people", "person")))  # nouns that say little
ANYBODY = 0.25  # the same noun, where it is one of these
MOST_BEFORE = 0.5  # points of all words before the sentence
KIND = 0.5
# the day on which somebody said it is that of his paper, whatever its words
SPOKEN, SAID_ON = "statement-day", 1.0
WINDOW, OTHER_WINDOW, WORKED_OUT = 0.5, -1.0, -0.25
SPEAKER = 0.25
ROW = 0.5  # the row of a table, named beside the figure
TOTAL = 0.75  # the row of totals, for a claim that names no other row
UNIT = 0.5  # a measure: miles are rarer than people
DIGITS = (0.0, 0.0, 0.5)  # points of a figure with 0, 1, 2 digits that are not nought at the end
PHRASE = 3  # words behind a numeral that make a phrase
MANY_DIGITS = 1.0  # with more it is no chance hit
PEOPLE = """
people person men man women woman child children adult resident passenger worker employee staff
colleague member soldier victim patient pupil student voter protester civilian crew driver
inhabitant villager family unemployed other injured wounded dead missing victim infant baby
boy girl migrant refugee tourist visitor guest fan spectator customer client user teenager youngster
pensioner parent mother father walker hiker runner shopper buyer applicant participant respondent
volunteer citizen rider motorist taxpayer tenant inmate prisoner detainee newcomer stranger
"""
PERSONS = frozenset(map(root, PEOPLE.split()))


class Rarity:
    """How telling each word is in this article and its sources: 1 for one that is there once."""

    def __init__(self, texts: Iterable[Iterable[str]]) -> None:
        self._counts = Counter(word for words in texts for word in set(words))
        self._most = math.log(sum(self._counts.values()) or 1) + 1
        self._known: dict[str, float] = {}

    def of(self, word: str) -> float:
        """From 0 to 1."""
        known = self._known.get(word)
        if known is None:
            known = max(0.0, 1 - math.log(max(1, self._counts[word] / 2)) / self._most)
            self._known[word] = known
        return known

    def shared(self, one: Mapping[str, float], other: Mapping[str, float]) -> tuple[float, float]:
        """The points of the words that both have: in the sentences themselves, and before them."""
        own = earlier = 0.0
        known = self._known
        few, many = (one, other) if len(one) <= len(other) else (other, one)
        for word, here in few.items():
            there = many.get(word)
            if there is not None:
                counts = here if here < there else there
                rarity = known[word] if word in known else self.of(word)
                if counts > BEFORE:
                    own += rarity * counts
                else:
                    earlier += rarity * counts
        return own, min(earlier, MOST_BEFORE)


class Evidence(NamedTuple):
    """What speaks for one claim being about one fact.

    words   points of the words that both sentences have
    before  points of words that both have, or one has, in the sentences before
    thing   points of noun or unit: below zero when the nouns exclude each other
    rest    points of kind, window and speaker
    """

    words: float
    before: float
    thing: float
    rest: float

    @property
    def points(self) -> float:
        """All of them."""
        return self.words + self.before + self.thing + self.rest


def evidence(claim: Fact, fact: Fact, rarity: Rarity) -> Evidence:
    """The points for `claim` (of the article) being about `fact` (of a source)."""
    rest = KIND if same_kind(claim, fact) else 0
    if claim.kind == fact.kind == SPOKEN and claim.time and fact.time:
        rest += SAID_ON * (claim.time.first == fact.time.first)
    if claim.quantity is not None:
        rest += _window(claim, fact)
    if fact.rows and not fact.row and not names_row(claim, fact, SENTENCE):
        rest += TOTAL
    if fact.row and any(claim.around.get(word) == NEAR for word in fact.row):
        rest += ROW
    if claim.speaker and fact.speaker and same_speaker(claim.speaker, fact.speaker):
        rest += SPEAKER
    own, before = rarity.shared(claim.around, fact.around)
    return Evidence(own, before, _thing(claim, fact), rest)


def names_row(claim: Fact, fact: Fact, least: float) -> bool:
    """Do words that count `least` or more around the claim name a row of the fact's table?"""
    rows = fact.rows  # of a table they may be thousands
    return any(counts >= least and word in rows for word, counts in claim.around.items())


def digits(quantity: Quantity) -> float:
    """Points for a figure that nobody gives by chance: 148,300, hardly 20.

    >>> from decimal import Decimal
    >>> [digits(Quantity(0, 0, "", Decimal(n), Decimal(n))) for n in ("7", "2000", "25", "38.4")]
    [0.0, 0.0, 0.5, 1.0]
    """
    return _digits(quantity.low)


@lru_cache(maxsize=4_096)
def _digits(value: Decimal) -> float:
    written = len(value.normalize().as_tuple().digits)
    return DIGITS[written] if written < len(DIGITS) else MANY_DIGITS


def _thing(claim: Fact, fact: Fact) -> float:
    if claim.quantity is None or fact.quantity is None:
        return 0
    points = 0.0 if claim.quantity.dimension == "count" else UNIT
    if claim.thing and claim.thing in fact.row:
        return points + THING / 2
    if claim.thing in fact.meant:
        return points + THING
    if not claim.thing or not fact.thing:
        return points
    if claim.thing == fact.thing:
        return points + (ANYBODY if claim.thing in ANY else THING)
    if _says(fact, claim.thing) or _says(claim, fact.thing):
        return points + THING / 2
    if {claim.thing, fact.thing} <= PERSONS:
        return points
    if fact.is_cell and (claim.thing in PERSONS or same_kind(claim, fact)):
        return points  # people are what many a header counts: "Emigration", "Turnout"
    return points + CLASH


def same_phrase(claim: Fact, fact: Fact) -> bool:
    """Do the same words go on behind both numerals: "Six will be scrapped", "Four will be ..."?"""
    same = claim.behind[:PHRASE]
    return len(same) == PHRASE and same == fact.behind[:PHRASE] and _is_telling(same)


@lru_cache(maxsize=4_096)
def _is_telling(words: tuple[str, ...]) -> bool:
    return bool(telling(words))


def same_kind(claim: Fact, fact: Fact) -> bool:
    """Are both of one kind, and one that tells: people killed, not just a count?"""
    return claim.kind == fact.kind and claim.kind not in general_slugs()


def _says(fact: Fact, word: str) -> bool:
    """Does the word stand in the sentence itself? One before it may count other things."""
    return fact.around.get(word, 0) >= SENTENCE


def _window(claim: Fact, fact: Fact) -> float:
    if not pinned(claim, fact):
        return 0
    if overlap(claim, fact):
        return WINDOW
    return OTHER_WINDOW if says_year(claim) and says_year(fact) else WORKED_OUT
