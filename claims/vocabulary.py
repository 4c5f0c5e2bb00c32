"""Everything a language brings for figures, loaded once."""

from functools import cache

from claims.bounds import BoundWords, bound_words
from claims.nouns import NounWords, noun_words
from claims.numbers import NumberWords, number_words
from claims.refusals import Names, name_words
from claims.table import Table
from claims.units import UnitWords, unit_words


class Vocabulary(Table):
    """The word lists of one language, by what they are about."""

    numbers: NumberWords
    units: UnitWords
    bounds: BoundWords
    nouns: NounWords
    names: Names


@cache
def vocabulary(language: str) -> Vocabulary:
    """The word lists of `language`."""
    return Vocabulary(
        number_words(language),
        unit_words(language),
        bound_words(language),
        noun_words(language),
        name_words(language),
    )
