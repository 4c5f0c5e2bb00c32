"""The words and names of a whole text, by which a name in it or in another text is judged."""

from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from claims import Reading
from factcheck.sourcing.mentions import WORD, Mention, mentions, plain, speaking

LONG = 100  # characters: a paragraph with more is no headline and no dateline
MOST_NAMES = 30  # whom a text is about: what names more is a list, or one paragraph of a page


class Cast(NamedTuple):
    """What a text names.

    words    all its words, as names are compared by
    small    those that stand in it with a small first letter, and so are no names alone
    named    the words of its names but those that open a sentence
    opening  single words that may be names and open sentences
    topics   the names of its headline and its first sentence: whom it is about
    leading  those of its whole first paragraph
    """

    words: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    topics: tuple[Mention, ...] = ()
    leading: tuple[Mention, ...] = ()


NOBODY = Cast()


def cast_of(reading: Reading) -> Cast:
    """Whom a text names."""
    persons = speaking(reading.claims)
    names = [name for one in reading.sentences for name in mentions(reading.text, one, persons)]
    lead = _lead(reading)
    first = next((one.end for one in reading.sentences if one.end - one.start > LONG), lead)
    return Cast(
        *_words([reading.text]),
        frozenset(word for name in names for word in name.words if not name.opens),
        frozenset(word for name in names for word in name.words if name.opens),
        _first(name for name in names if name.start < min(first, lead)),
        _first(name for name in names if name.start < lead),
    )


def _first(names: Iterable[Mention]) -> tuple[Mention, ...]:
    """The first of them, each once."""
    once = {name._replace(start=0, end=0): name for name in names}
    return tuple(islice(once.values(), MOST_NAMES))


def cast_of_table(cells: Iterable[str]) -> Cast:
    """What the words of a table name: any of them may be a name."""
    words, small = _words(cells)
    return Cast(words, small, words - small)


def _words(texts: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    every = {word for text in texts for word in WORD.findall(text)}
    words = frozenset(map(plain, every))
    return words, frozenset(plain(word) for word in every if word[0].islower())


def _lead(reading: Reading) -> int:
    """Where the first paragraph of some length ends."""
    return next(
        (one.end for one in reading.paragraphs if one.end - one.start > LONG), len(reading.text)
    )
