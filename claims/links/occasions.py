"""One occasion on two days: "the Dushanbe summit on July 13", later "the summit on July 14"."""

from collections.abc import Iterator, Sequence
from functools import cache

from claims.languages import data
from claims.links.neighbours import Sentence, words_before
from claims.model import Claim, Link
from claims.patterns import compiled
from claims.table import Table

WORD = compiled(r"[^\W\d_][\w’'-]*")
BREAK = compiled(r"[.,;:—()“”\"]")
DEFINITE = frozenset(("the", "this"))
FARTHEST = 8  # occasions of one noun back that a day is held against
LONGEST = 4  # words that describe the occasion


class _Words(Table):
    nouns: frozenset[str]
    links: frozenset[str]
    apart: frozenset[str]
    partly: frozenset[str]


@cache
def _words(language: str) -> _Words:
    entry = data(language, "occasions")
    return _Words(*(frozenset(entry[name].split()) for name in _Words.__annotations__))


def occasions(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` and, later, `other`: days given to one occasion; cue its noun.

    Who comes back to an occasion says no more of it than before: "the Greek exam" is another
    than "the exam".
    """
    known: dict[str, list[tuple[frozenset[str], Claim]]] = {}
    for sentence in sentences:
        for claim in sentence:
            named = _occasion(text, claim)
            if named is None:
                continue
            noun, described = named
            before = known.setdefault(noun, [])
            same = [one for words, one in before[-FARTHEST:] if described <= words]
            if same and _day(same[0]) != _day(claim):
                yield Link("occasion", same[0].id, claim.id, cue=noun)
            before.append((described, claim))


def _day(claim: Claim) -> object:
    return claim.time and claim.time.first


def _occasion(text: str, claim: Claim) -> tuple[str, frozenset[str]] | None:
    """The occasion that a single day is given to, with the words that describe it."""
    time = claim.time
    if claim.quantity is not None or time is None or time.first is None or time.range is not None:
        return None
    if time.first != time.last or time.type != "DATE" or time.open is not None:
        return None
    before = words_before(text, claim)
    clause = [word.lower() for word in WORD.findall(BREAK.split(before)[-1])]
    words = _words("en")
    while clause and clause[-1] in words.links:
        clause.pop()
    if not clause or clause[-1] not in words.nouns:
        return None
    return _described(clause, words)


def _described(clause: Sequence[str], words: _Words) -> tuple[str, frozenset[str]] | None:
    """The noun that ends `clause`, with the words between it and "the"."""
    *before, noun = clause
    own: list[str] = []
    while before and before[-1] not in DEFINITE:
        own.append(before.pop())
    verb = before[-2:-1]
    if not before or len(own) > LONGEST:
        return None
    plain = words.partly.isdisjoint(verb) and words.apart.isdisjoint(own)
    return (noun, frozenset(own)) if plain else None
