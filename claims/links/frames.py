"""The words that a figure stands in: what two clauses share when they speak of one thing."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from claims.languages import data
from claims.links.neighbours import head
from claims.model import Claim, Quantity
from claims.names import names_in
from claims.patterns import compiled
from claims.table import Table

CLAUSE = compiled(
    r"[;:—()]|, (?:and|but|while|whereas|although|though)\b"
    r"|\b(?:but|while|whereas|although|because|compared (?:with|to))\b"
)
QUOTED = compiled(rf"{CLAUSE.pattern}|[“”\"]")  # what is quoted ends with its quotation
WORD = compiled(r"[^\W\d_]{3,}")
SHORTEST = 4  # letters of a word that tells one clause from another; names may be shorter
ENDINGS = ("ing", "ed", "es", "s", "e")
LEAST_STEM = 3
REACH = 240  # characters on either side of a figure that can be its clause
LONGEST_TITLE = 3  # spaces in "Chancellor Maria van Huber"


class SameWords(Table):
    """Word classes that tell two figures apart or together (same.toml)."""

    common: frozenset[str]
    apart: frozenset[str]
    each: frozenset[str]
    moved: frozenset[str]
    revised: frozenset[str]
    determiners: frozenset[str]
    pronouns: frozenset[str]


@cache
def same_words(language: str) -> SameWords:
    """The word classes of `language`."""
    entry = data(language, "same")
    return SameWords(*(frozenset(entry[name].split()) for name in SameWords.__annotations__))


class Frame(NamedTuple):
    """The telling words of a figure's clause, as stems, and the names among them.

    `own` are those of the figure, its noun and its speaker, which are not counted.
    """

    words: frozenset[str]
    names: frozenset[str]
    own: frozenset[str]


def frame_of(claim: Claim, quantity: Quantity) -> Frame:
    """What the clause of a figure says besides the figure, its noun and its speaker."""
    clause, common = _clause(claim), same_words("en").common
    opening = claim.sentence.startswith(clause)
    names = {
        stem(word.lower())
        for start, end in names_in(clause)
        if not (opening and start == 0 and " " not in clause[start:end])  # "Engineers found …"
        for word in WORD.findall(clause[start:end])
        if word.lower() not in common
    }
    words = {
        stem(word)
        for word in WORD.findall(clause.lower())
        if len(word) >= SHORTEST and word not in common
    }
    own = {
        stem(word)
        for part in (claim.text, head(quantity), *_speaker(claim))
        for word in WORD.findall(part.lower())
    }
    return Frame(frozenset((words | names) - own), frozenset(names - own), frozenset(own))


def _speaker(claim: Claim) -> Iterator[str]:
    """The speaker's name, and the title before it; a long description is part of the clause."""
    if claim.source is not None:
        yield claim.source.name
        if claim.source.text.count(" ") <= LONGEST_TITLE:
            yield claim.source.text


def around(claim: Claim) -> tuple[str, int, int]:
    """The sentence near a claim, and where the claim stands in it: sentences can be tables."""
    first = claim.sentence_span.start
    cut = max(0, claim.start - first - REACH)
    near = claim.sentence[cut : claim.end - first + REACH]
    return near, claim.start - first - cut, claim.end - first - cut


def _clause(claim: Claim) -> str:
    """The words around a figure, up to where another clause begins."""
    near, start, stop = around(claim)
    begin, end = 0, len(near)
    for match in (QUOTED if claim.quoted else CLAUSE).finditer(near):
        if match.end() <= start:
            begin = match.end()
        elif match.start() >= stop:
            end = match.start()
            break
    return near[begin:end]


def stem(word: str) -> str:
    """Good enough to see "crossed" and "crossing" as one word.

    >>> [stem(word) for word in ("killed", "kills", "rescue", "rescued", "eating", "using")]
    ['kill', 'kill', 'rescu', 'rescu', 'eat', 'using']
    """
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_STEM:
            return word[: -len(ending)]
    return word
