"""The words that report speech, and the words around them, looked up in the language's data."""

from functools import cache
from typing import Any

from claims.languages import data
from claims.speech.cues import Index, build_index

Words = frozenset[str]


class Lexicon:
    """One language's cues and the words around speakers (what each holds: speakers.toml).

    A plain class, and no NamedTuple: it is built once and asked at every word.

    cues     every cue word, by its first word
    takes    cue word -> what stands with it: "clause", "hearer", "data", "name", "owner", ...
    plain    cue words whose subject is plural ("officials say")
    nouns    cue words that are nouns as well ("the reports", "it reports")
    odd      words that are no part of a person's name
    """

    cues: Index
    takes: dict[str, tuple[str, ...]]
    plain: Words
    nouns: Words
    odd: Words
    adverbs: Words
    not_adverbs: Words
    unsaid: Words
    being: Words
    finite: Words
    joints: Words
    relatives: Words
    saying: Words
    turns: Words
    pronouns: Words
    possessives: Words
    prepositions: Words
    openers: Words
    leads: Words
    determiners: Words
    articles: Words
    plurals: Words
    objects: Words
    acts: Words
    deeds: Words
    passive: Words
    rubrics: Words
    offers: Words
    disputes: Words
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

    def __init__(self, **words: Any) -> None:
        vars(self).update(words)


@cache
def load(language: str) -> Lexicon:
    """The lexicon of `language` ("en"), built once."""
    cues = data(language, "cues")["cue"]
    takes: dict[str, tuple[str, ...]] = {}
    for cue in cues:
        for word in (*cue["words"], *cue.get("plain", ()), *cue.get("noun_too", ())):
            if cue["takes"] not in takes.get(word, ()):
                takes[word] = (*takes.get(word, ()), cue["takes"])
    openings = [word for word, kinds in takes.items() if not {"name", "owner"}.isdisjoint(kinds)]
    speakers = data(language, "speakers")
    lists = {name: frozenset(speakers[name]) for name in list(Lexicon.__annotations__)[5:]}
    return Lexicon(
        cues=build_index(takes, openings),
        takes=takes,
        plain=_all(cues, "plain"),
        nouns=_all(cues, "noun_too"),
        odd=lists["institutions"] | lists["openers"] | lists["leads"] | lists["prepositions"],
        **lists,
    )


def _all(cues: list[dict[str, Any]], key: str) -> Words:
    return frozenset(word for cue in cues for word in cue.get(key, ()))
