"""The words that report speech, and the words around them, looked up in the language's data."""

import re
from functools import cache
from typing import NamedTuple

from claims.languages import data
from claims.trie import first_letters, trie


class Lexicon(NamedTuple):
    """One language's cues and speaker words.

    trigger  finds every cue word
    takes    cue word -> what stands with it: "clause", "hearer", "data", "name", "owner"
    """

    trigger: re.Pattern[str]
    takes: dict[str, frozenset[str]]
    adverbs: frozenset[str]
    unsaid: frozenset[str]
    being: frozenset[str]
    joints: frozenset[str]
    relatives: frozenset[str]
    pronouns: frozenset[str]
    prepositions: frozenset[str]
    openers: frozenset[str]
    determiners: frozenset[str]
    data: frozenset[str]
    days: frozenset[str]
    titles: frozenset[str]
    times: frozenset[str]
    not_adverbs: frozenset[str]


@cache
def load(language: str) -> Lexicon:
    """The lexicon of `language` ("en"), built once."""
    takes: dict[str, set[str]] = {}
    for cue in data(language, "cues")["cue"]:
        for word in cue["words"]:
            takes.setdefault(word, set()).add(cue["takes"])
    words = sorted({form for word in takes for form in (word, word[0].upper() + word[1:])})
    trigger = re.compile(rf"\b(?=[{first_letters(words)}]){trie(words)}\b")
    speakers = data(language, "speakers")
    return Lexicon(
        trigger,
        {word: frozenset(kinds) for word, kinds in takes.items()},
        *(frozenset(speakers[name]) for name in Lexicon._fields[2:]),
    )
