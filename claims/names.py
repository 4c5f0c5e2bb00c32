"""Names in a sentence, and which of them is the place a figure speaks of."""

from functools import cache, lru_cache

from claims.languages import data
from claims.model import Span
from claims.patterns import compiled
from claims.table import Table

CAPITAL = "A-ZÀ-ÖØ-ÞĆČŁŚŞŠŽİ"
NAME = compiled(
    rf"(?<![\w’'.-])[{CAPITAL}][\w’'-]*(?:\s(?:of\s|of the\s|al-|de\s|bin\s)?[{CAPITAL}][\w’'-]*)*"
)
POSSESSIVE = compiled(r"[’']s?\Z")
ACRONYM = compiled(r"[A-Z]{3,}\Z")  # a body rather than a place: CSTO, NATO
NEAR = 48  # characters on either side of a name within which the words stand that it goes with
KEPT = 16  # sentences whose names are kept: every claim of a sentence asks for them


class _Words(Table):
    not_names: frozenset[str]
    before_places: frozenset[str]
    between: frozenset[str]
    not_before: frozenset[str]


@cache
def _words(language: str) -> _Words:
    entry = data(language, "proper")
    return _Words(*(frozenset(entry[name]) for name in _Words.__annotations__))


def names_in(sentence: str, language: str = "en") -> list[Span]:
    """Where names stand: capitalised words, without titles, days, months and sentence openers.

    >>> text = "On July 5 the Taliban took Badakhshan, Mr Sultonov said."
    >>> [text[start:end] for start, end in names_in(text)]
    ['Taliban', 'Badakhshan', 'Sultonov']
    """
    return list(_names(sentence, language))


@lru_cache(maxsize=KEPT)
def _names(sentence: str, language: str) -> tuple[Span, ...]:
    left_out = _words(language).not_names
    found = []
    for match in NAME.finditer(sentence):
        start, end = match.span()
        while start < end and (first := sentence[start:end].split()[0]) in left_out:
            start += len(first)
            while start < end and sentence[start].isspace():
                start += 1
        end = start + len(POSSESSIVE.sub("", sentence[start:end]))
        if end - start > 1 and sentence[start:end].rstrip(".") not in left_out:
            found.append(Span(start, end))
    return tuple(found)


def place_near(sentence: str, at: int, not_these: str = "", language: str = "en") -> str:
    """The name that a preposition of place introduces, nearest to `at`; "" when there is none.

    Names that stand in `not_these` (the speaker's) are passed over.

    >>> place_near("Some 40 soldiers fled to neighbouring Uzbekistan, a spokesman said.", 0)
    'Uzbekistan'
    """
    best, least = "", len(sentence) + 1
    for start, name in _places(sentence, language):
        if abs(start - at) < least and name not in not_these:
            best, least = name, abs(start - at)
    return best


@lru_cache(maxsize=KEPT)
def _places(sentence: str, language: str) -> tuple[tuple[int, str], ...]:
    """Where each name begins that a preposition of place introduces, and the name."""
    words = _words(language)
    found = []
    for start, end in _names(sentence, language):
        name = sentence[start:end]
        following = sentence[end : end + NEAR].strip().partition(" ")[0].rstrip(".,;:!?”")
        if ACRONYM.match(name) or following in words.not_before:
            continue
        before = sentence[max(0, start - NEAR) : start].split()
        while before and before[-1].lower() in words.between:
            before.pop()
        if before and before[-1].lower() in words.before_places:
            found.append((start, name))
    return tuple(found)
