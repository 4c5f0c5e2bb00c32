"""The form of a kind file, its check, and the word index that a run works with.

A kind is one file of data: words that trigger it, counted nouns, the figures it takes. A house
adds its own in the same form; `check_kind` says what is wrong with one, where, and what to do.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from claims.languages import data
from claims.patterns import compiled

# slugs of a figure or a date that no kind claims
GENERAL = ("count", "money", "percentage", "measure")
WORDS = ("triggers", "hints", "unless", "nouns", "weak_nouns", "of")
LISTS = {*WORDS, "takes", "alone", "yes", "no", "search"}
TABLES = {"step": {"ask"}, "source": {"name", "pitfall"}, "bound": {"says", "year", "source"}}
OPTIONAL: dict[str, set[str]] = {
    "step": {"only"},
    "source": {"when"},
    "bound": {"low", "high", "unit"},
}
TEXTS = {"means"}
# claims to which a step may be kept
CONDITIONS = ("dated", "undated", "sourced")
SLUG = compiled(r"[a-z]+(?:-[a-z]+)*\Z")
FORMS = compiled(r"([^\s()]+)\(([a-z,]+)\)")

# how sure a word makes us; a boundary between figure and word takes its price off (clauses.toml)
TRIGGER, NOUN, ALONE, HINT, WEAK_NOUN = 3.0, 2.3, 1.6, 1.5, 1.2
# a word that forbids the kind in its clause: "hearing aid" is no aid
REFUSAL = -1.0


class KindError(ValueError):
    """A kind file that cannot be used: which file, which entry, and what to do about it."""

    def __init__(self, file: str, entry: str, remedy: str) -> None:
        super().__init__(f"{file}: {entry}: {remedy}")
        self.file, self.entry, self.remedy = file, entry, remedy


class Sense(NamedTuple):
    """That a word may mean the kind `slug`, and how sure that makes us."""

    slug: str
    weight: float


class Phrase(NamedTuple):
    """The words after the first of a trigger, and what the whole may mean."""

    rest: tuple[str, ...]
    senses: tuple[Sense, ...]


class Lexicon(NamedTuple):
    """Every kind of a language, turned round for looking up.

    triggers  first word -> phrases, longest first
    nouns     counted noun -> kinds
    takes     kind -> dimensions of the figures that its triggers work on
    of        kind -> counted nouns that its triggers work on; empty for any
    alone     dimension or unit -> kind
    groups    "people" -> nouns
    price     boundary word or mark -> price; `word` is that of any other word,
              `inside` that of a trigger inside the figure, `most` the limit
    ahead     words of a date that lies ahead ("next month")
    """

    triggers: dict[str, tuple[Phrase, ...]]
    nouns: dict[str, tuple[Sense, ...]]
    takes: dict[str, frozenset[str]]
    of: dict[str, frozenset[str]]
    alone: dict[str, str]
    groups: dict[str, frozenset[str]]
    price: dict[str, float]
    word: float
    inside: float
    most: float
    ahead: frozenset[str]


def check_kind(slug: str, entry: Mapping[str, Any], file: str) -> None:
    """Raise `KindError` when `entry`, read from `file`, has not the form of a kind."""
    if not SLUG.match(slug):
        raise KindError(file, slug, "name the file in small letters and hyphens, as in deal.toml")
    known = LISTS | TEXTS | set(TABLES) | {"note"}
    for name, value in entry.items():
        if name not in known:
            raise KindError(file, name, f"there is no such entry; there are: {_listed(known)}")
        if name in LISTS:
            _check_strings(file, name, value)
        elif name in TABLES:
            _check_tables(file, name, value)
        elif not isinstance(value, str):
            raise KindError(file, name, 'write it as text between quotation marks: name = "…"')
    for name in ("means", "takes", "yes", "no"):
        if not entry.get(name):
            raise KindError(file, name, "is missing; every kind has it")
    if not any(entry.get(name) for name in ("triggers", "hints", "nouns", "weak_nouns", "alone")):
        raise KindError(file, "triggers", "give at least one trigger word, noun or dimension")


def _check_strings(file: str, name: str, value: Any) -> None:
    if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
        raise KindError(file, name, f'write it as a list of texts: {name} = ["…", "…"]')
    for text in value if name in WORDS else ():
        if not re.sub(r"\([a-z,]+\)", "", text).replace("@", "").strip("() ") or text.count(
            "("
        ) != len(FORMS.findall(text)):
            raise KindError(file, f"{name} {text!r}", 'write endings as in "cross(es,ed,ing)"')


def _check_tables(file: str, name: str, value: Any) -> None:
    if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
        raise KindError(file, name, f"write each one under a line [[{name}]]")
    for number, table in enumerate(value, 1):
        missing = TABLES[name] - set(table)
        extra = set(table) - TABLES[name] - OPTIONAL[name]
        if missing:
            raise KindError(file, f"{name} {number}", f"add {_listed(missing)}")
        if name == "step" and table.get("only", "dated") not in CONDITIONS:
            raise KindError(file, f"step {number}", f"only is one of: {', '.join(CONDITIONS)}")
        if extra:
            known = TABLES[name] | OPTIONAL[name]
            raise KindError(
                file, f"{name} {number}", f"no {_listed(extra)} here; there are: {_listed(known)}"
            )


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))


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
        clauses["most"],
        frozenset(clauses["ahead"]),
    )


def _by_first_word(
    phrases: Mapping[tuple[str, ...], list[Sense]],
) -> dict[str, tuple[Phrase, ...]]:
    index: dict[str, list[Phrase]] = {}
    for words in sorted(phrases, key=len, reverse=True):
        index.setdefault(words[0], []).append(Phrase(words[1:], tuple(phrases[words])))
    return {first: tuple(found) for first, found in index.items()}


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
