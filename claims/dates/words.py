"""The vocabulary of time expressions: which words there are, and the pattern that finds words."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from claims.languages import data
from claims.patterns import compiled
from claims.table import Table
from claims.trie import first_letters, trie

# kinds that are also looked for in CAPITALS
IN_HEADLINES = frozenset(("month", "weekday", "day_word", "unit", "units", "which", "holiday"))
# a digit run with what belongs to it; letters behind it are read by claims.dates.digits
DIGITS = (
    r"\d{4}-\d\d?-\d\d?(?!\d)(?:[T ]\d\d:\d\d(?::\d\d)?)?|\d\d?-\d\d?-\d{4}(?![\d-])"
    r"|\d+(?:[.,:/]\d+)*[A-Za-z]*"
)


class Vocabulary(Table):
    """All of one language.

    kinds        names of the word lists
    words        as written -> (kind, value)
    between      what may stand between two words -> its sign
    before       a word looked for only in front of an expression -> its sign
    abbreviated  words that take a full stop
    """

    kinds: tuple[str, ...]
    words: dict[str, tuple[str, Any]]
    between: dict[str, str]
    before: dict[str, str]
    abbreviated: frozenset[str]


@cache
def vocabulary(language: str) -> Vocabulary:
    """The lists of a language as lookups."""
    lists, words = data(language, "dates"), data(language, "date_words")
    return Vocabulary(
        tuple(lists["words"]),
        words["words"],
        lists["between"],
        lists["before"],
        frozenset(words["abbreviated"]),
    )


def spelled_out(lists: dict[str, Any]) -> dict[str, Any]:
    """Every way of writing every word of dates.toml, worked out when the data is compiled.

    words: as written -> (kind, value); the last list that has a word counts.
    """
    capitalised = frozenset(lists["lists"]["capitalised"])
    words = {
        spelling: (kind, value)
        for kind, entries in lists["words"].items()
        for word, value in entries.items()
        for spelling in spellings(word, word in capitalised, kind in IN_HEADLINES)
    }
    abbreviated = sorted({s for w in lists["lists"]["abbreviated"] for s in spellings(w, True)})
    return {"words": words, "abbreviated": abbreviated}


def trigger(words: Iterable[str]) -> re.Pattern[str]:
    """The pattern that finds a digit run or one of `words`."""
    starts = "".join(sorted(first_letters(words)))
    return compiled(rf"\b(?=[0-9{starts}])(?:{DIGITS}|{trie(words)}\b)")


def spellings(word: str, capitalised: bool, headlines: bool = True) -> tuple[str, ...]:
    """How a word is written in prose, at the start of a sentence, and in a headline.

    >>> spellings("last", False), spellings("May", True)
    (('last', 'Last', 'LAST'), ('May', 'MAY'))
    """
    lower = word.lower()
    prose = (word,) if capitalised else (lower, lower[0].upper() + lower[1:], word)
    return tuple(dict.fromkeys((*prose, lower.upper()) if headlines else prose))
