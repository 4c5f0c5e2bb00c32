"""Numbers as written: where one may begin, and what each stands for."""

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from claims.languages import data
from claims.patterns import compiled
from claims.table import Table
from claims.trie import first_letters, trie


class Number(NamedTuple):
    """A number without its unit.

    low, high  in ones; equal unless the word is vague ("dozens")
    step       the rounding it was written to, in ones: 100000 for "1.2 million"
    scale      what the multiplier beside it stands for ("million"), 1 without one
    form       "digits" | "words" | "part" (a third) | "vague" | "fold" (sixfold)
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    step: Decimal = Decimal(1)
    scale: int = 1
    form: str = "digits"


class NumberWords(Table):
    """The number words of a language, by their part in a number (data file numbers.toml).

    written  those that may begin a number, with and without a capital
    trigger  finds a digit or one of them
    """

    small: dict[str, int]
    tens: dict[str, int]
    scale: dict[str, int]
    plural: dict[str, int]
    part: dict[str, int]
    few: dict[str, list[int]]
    fold: dict[str, int]
    ordinal: dict[str, int]
    glued: dict[str, int]
    written: frozenset[str]
    trigger: re.Pattern[str]


VULGAR = "½¼¾⅓⅔⅙⅛⅜⅝⅞"


@cache
def number_words(language: str) -> NumberWords:
    """The number words of `language` and the pattern that finds where a number may begin."""
    entry = data(language, "numbers")
    groups = {group["role"]: group["words"] for group in entry["group"]}
    words = {
        word for role, group in groups.items() if role not in ("glued", "ordinal") for word in group
    }
    both = words | {word.capitalize() for word in words}
    trigger = compiled(rf"(?=[{first_letters(both)}0-9{VULGAR}])(?:[0-9{VULGAR}]|\b{trie(both)}\b)")
    return NumberWords(written=frozenset(both), trigger=trigger, **groups)


def times(number: Number, scale: int, end: int) -> Number:
    """`number` times `scale`, written up to `end`."""
    return number._replace(
        end=end,
        low=number.low * scale,
        high=number.high * scale,
        step=number.step * scale,
        scale=number.scale * scale,
    )
