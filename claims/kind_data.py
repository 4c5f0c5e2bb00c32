"""The word index of all kinds that a run works with.

A kind is one file of data: words that trigger it, counted nouns, the figures it takes.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from claims.languages import data
from claims.table import Table

# how sure a word makes us; a boundary between figure and word takes its price off (clauses.toml)
TRIGGER, NOUN, ALONE, HINT, WEAK_NOUN = 3.0, 2.3, 1.6, 1.5, 1.2
# a word that forbids the kind in its clause: "hearing aid" is no aid
REFUSAL = -1.0


# plain tuples, so that tools/compile_data.py can write them down
Sense = tuple[str, float]  # a kind that a word may mean, and how sure that makes us
Senses = tuple[Sense, ...]
Phrase = tuple[tuple[str, ...], Senses]  # the words after the first, and what the whole may mean
# what a word may mean alone, and the phrases it begins: second word -> longest first
Opening = tuple[Senses, dict[str, tuple[Phrase, ...]]]


class Lexicon(Table):
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
    nouns: dict[str, Senses]
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
def noun_groups(language: str) -> dict[str, frozenset[str]]:
    """Groups of counted nouns by name ("people"), with their plurals."""
    return _groups(data(language, "clauses"))


@cache
def lexicon(language: str) -> Lexicon:
    """The index of the kinds that ship with a language."""
    return _lexicon(data(language, "kind_index"), data(language, "clauses"))


def build_lexicon(kinds: Mapping[str, Any], clauses: Mapping[str, Any]) -> Lexicon:
    """The index of `kinds` (slug -> entry, checked before); of equal candidates the first wins."""
    return _lexicon(build_index(kinds, clauses), clauses)


def build_index(kinds: Mapping[str, Any], clauses: Mapping[str, Any]) -> dict[str, Any]:
    """What takes long to work out of `kinds`: their words, written out and turned round."""
    phrases: dict[tuple[str, ...], list[Sense]] = {}
    nouns: dict[str, list[Sense]] = {}
    groups = _groups(clauses)
    for slug, kind in kinds.items():
        for name, weight in (("triggers", TRIGGER), ("hints", HINT), ("unless", REFUSAL)):
            for words in map(str.split, _written_out(kind.get(name, ()))):
                phrases.setdefault(tuple(words), []).append((slug, weight))
        for name, weight in (("nouns", NOUN), ("weak_nouns", WEAK_NOUN)):
            for noun in sorted(_nouns(kind.get(name, ()), groups)):
                nouns.setdefault(noun, []).append((slug, weight))
    return {
        "triggers": _by_first_word(phrases),
        "nouns": {noun: tuple(senses) for noun, senses in nouns.items()},
        "takes": {slug: kind["takes"] for slug, kind in kinds.items()},
        "of": {slug: kind.get("of", []) for slug, kind in kinds.items()},
        "alone": {what: slug for slug, kind in kinds.items() for what in kind.get("alone", ())},
    }


def _lexicon(index: Mapping[str, Any], clauses: Mapping[str, Any]) -> Lexicon:
    groups = _groups(clauses)
    return Lexicon(
        index["triggers"],
        index["nouns"],
        {slug: frozenset(takes) for slug, takes in index["takes"].items()},
        {slug: _nouns(nouns, groups) for slug, nouns in index["of"].items()},
        index["alone"],
        groups,
        clauses["price"],
        clauses["word"],
        clauses["inside"],
        clauses["beside"],
        clauses["most"],
        frozenset(clauses["ahead"]),
        frozenset(clauses["names"]),
    )


def _groups(clauses: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    return {name: frozenset(_plurals(words)) for name, words in clauses["groups"].items()}


def _by_first_word(phrases: Mapping[tuple[str, ...], list[Sense]]) -> dict[str, Opening]:
    alone: dict[str, Senses] = {}
    longer: dict[str, dict[str, tuple[Phrase, ...]]] = {}
    for words in sorted(phrases, key=len, reverse=True):
        first, senses = words[0], tuple(phrases[words])
        if len(words) == 1:
            alone[first] = senses
        else:
            begun = longer.setdefault(first, {})
            begun[words[1]] = (*begun.get(words[1], ()), (words[1:], senses))
    firsts = sorted(alone.keys() | longer.keys())
    return {first: (alone.get(first, ()), longer.get(first, {})) for first in firsts}


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
