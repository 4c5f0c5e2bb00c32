"""The word index of all kinds that a run works with.

A kind is one file of data: words that trigger it, counted nouns, the figures it takes.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from claims.languages import data

# how sure a word makes us; a boundary between figure and word takes its price off (clauses.toml)
TRIGGER, NOUN, ALONE, HINT, WEAK_NOUN = 3.0, 2.3, 1.6, 1.5, 1.2
# a word that forbids the kind in its clause: "hearing aid" is no aid
REFUSAL = -1.0


class Sense(NamedTuple):
    """That a word may mean the kind `slug`, and how sure that makes us."""

    slug: str
    weight: float


class Phrase(NamedTuple):
    """The words after the first of a trigger, and what the whole may mean."""

    rest: list[str]
    senses: tuple[Sense, ...]


class Opening(NamedTuple):
    """What a word may mean alone, and the phrases it begins: second word -> longest first."""

    alone: tuple[Sense, ...]
    phrases: dict[str, tuple[Phrase, ...]]


class Lexicon(NamedTuple):
    """Every kind of a language, turned round for looking up.

    triggers  first word -> what it means, alone and with the words behind it
    nouns     counted noun -> kinds
    takes     kind -> dimensions of the figures that its triggers work on
    of        kind -> counted nouns that its triggers work on; empty for any
    alone     dimension or unit -> kind
    groups    "people" -> nouns
    price     boundary word or mark -> price; `word` is that of any other word,
              `inside` that of a trigger inside a counted figure, `beside` inside any other
              ("tons of coal"), `most` the limit
    ahead     words of a date that lies ahead ("next month")
    names     capitalised words that trigger nothing: a month or a name ("May")
    """

    triggers: dict[str, Opening]
    nouns: dict[str, tuple[Sense, ...]]
    takes: dict[str, frozenset[str]]
    of: dict[str, frozenset[str]]
    alone: dict[str, str]
    groups: dict[str, frozenset[str]]
    price: dict[str, float]
    word: float
    inside: float
    beside: float
    most: float
    ahead: frozenset[str]
    names: frozenset[str]


@cache
def lexicon(language: str) -> Lexicon:
    """The index of the kinds that ship with a language."""
    return build_lexicon(data(language, "kinds"), data(language, "clauses"))


def build_lexicon(kinds: Mapping[str, Any], clauses: Mapping[str, Any]) -> Lexicon:
    """Index `kinds` (slug -> entry, checked before); of equal candidates the first wins."""
    phrases: dict[tuple[str, ...], list[Sense]] = {}
    nouns: dict[str, list[Sense]] = {}
    groups = {name: frozenset(_plurals(words)) for name, words in clauses["groups"].items()}
    for slug, kind in kinds.items():
        for name, weight in (("triggers", TRIGGER), ("hints", HINT), ("unless", REFUSAL)):
            for words in map(str.split, _written_out(kind.get(name, ()))):
                phrases.setdefault(tuple(words), []).append(Sense(slug, weight))
        for name, weight in (("nouns", NOUN), ("weak_nouns", WEAK_NOUN)):
            for noun in _nouns(kind.get(name, ()), groups):
                nouns.setdefault(noun, []).append(Sense(slug, weight))
    return Lexicon(
        _by_first_word(phrases),
        {noun: tuple(senses) for noun, senses in nouns.items()},
        {slug: frozenset(kind["takes"]) for slug, kind in kinds.items()},
        {slug: _nouns(kind.get("of", ()), groups) for slug, kind in kinds.items()},
        {what: slug for slug, kind in kinds.items() for what in kind.get("alone", ())},
        groups,
        clauses["price"],
        clauses["word"],
        clauses["inside"],
        clauses["beside"],
        clauses["most"],
        frozenset(clauses["ahead"]),
        frozenset(clauses["names"]),
    )


def _by_first_word(phrases: Mapping[tuple[str, ...], list[Sense]]) -> dict[str, Opening]:
    alone: dict[str, tuple[Sense, ...]] = {}
    longer: dict[str, dict[str, tuple[Phrase, ...]]] = {}
    for words in sorted(phrases, key=len, reverse=True):
        first, senses = words[0], tuple(phrases[words])
        if len(words) == 1:
            alone[first] = senses
        else:
            begun = longer.setdefault(first, {})
            begun[words[1]] = (*begun.get(words[1], ()), Phrase(list(words[1:]), senses))
    return {first: Opening(alone.get(first, ()), longer.get(first, {})) for first in alone | longer}


def _written_out(texts: Sequence[str]) -> Iterator[str]:
    """ "cross(es,ed) into" -> "cross into", "crosses into", "crossed into"."""
    for text in texts:
        if "(" not in text:
            yield text
            continue
        before, _, rest = text.partition("(")
        endings, _, after = rest.partition(")")
        for ending in ("", *endings.split(",")):
            yield from _written_out([before + ending + after])


def _nouns(texts: Sequence[str], groups: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The nouns with their plurals; "@people" stands for a group."""
    named = [groups[text[1:]] for text in texts if text[0] == "@"]
    return frozenset(_plurals(text.lower() for text in texts if text[0] != "@")).union(*named)


def _plurals(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield word
        if word.endswith("y") and word[-2] not in "aeiou":
            yield word[:-1] + "ies"
        elif word.endswith(("s", "ch", "sh", "x")):
            yield word + "es"
        else:
            yield word + "s"
