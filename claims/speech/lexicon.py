"""The words that report speech, and the words around them, looked up in the language's data."""

import re
from functools import cache
from typing import Any, NamedTuple

from claims.languages import data
from claims.patterns import compiled
from claims.trie import first_letters, trie

Words = frozenset[str]


class Lexicon(NamedTuple):
    """One language's cues and the words around speakers (what each holds: speakers.toml).

    trigger  finds every cue word
    takes    cue word -> what stands with it: "clause", "hearer", "data", "name", "owner", ...
    plain    cue words whose subject is plural ("officials say")
    nouns    cue words that are nouns as well ("the reports", "it reports")
    """

    trigger: re.Pattern[str]
    takes: dict[str, tuple[str, ...]]
    plain: Words
    nouns: Words
    adverbs: Words
    not_adverbs: Words
    unsaid: Words
    being: Words
    joints: Words
    relatives: Words
    pronouns: Words
    possessives: Words
    prepositions: Words
    openers: Words
    determiners: Words
    articles: Words
    plurals: Words
    objects: Words
    acts: Words
    not_names: Words
    data: Words
    titles: Words
    times: Words
    institutions: Words
    channels: Words
    roles: Words
    bodies: Words
    women: Words
    men: Words


@cache
def load(language: str) -> Lexicon:
    """The lexicon of `language` ("en"), built once."""
    cues = data(language, "cues")["cue"]
    takes: dict[str, tuple[str, ...]] = {}
    for cue in cues:
        for word in (*cue["words"], *cue.get("plain", ()), *cue.get("noun_too", ())):
            if cue["takes"] not in takes.get(word, ()):
                takes[word] = (*takes.get(word, ()), cue["takes"])
    openings = [word.capitalize() for word, kinds in takes.items() if "name" in kinds]
    words = [*takes, *openings]
    speakers = data(language, "speakers")
    return Lexicon(
        compiled(rf"\b(?<!-)(?=[{first_letters(words)}]){trie(words)}\b"),
        takes,
        _all(cues, "plain"),
        _all(cues, "noun_too"),
        *(frozenset(speakers[name]) for name in Lexicon._fields[4:]),
    )


def _all(cues: list[dict[str, Any]], key: str) -> Words:
    return frozenset(word for cue in cues for word in cue.get(key, ()))
