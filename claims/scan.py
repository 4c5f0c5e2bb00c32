"""The one pass over a text: where a word of a date or a number begins.

Most number words are date words, too; one pattern for both takes half the time of two.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from claims.dates.words import trigger, vocabulary
from claims.numbers import VULGAR, number_words
from claims.patterns import compiled
from claims.table import Table

FIGURE = compiled(rf"[0-9{VULGAR}]")


class Scan(NamedTuple):
    """What was found.

    dates    the digit runs and words of dates, start and end
    numbers  where the digits and number words stand
    """

    dates: list[tuple[int, int]]
    numbers: list[int]


class _Words(Table):
    dates: Iterable[str]
    numbers: frozenset[str]
    only_numbers: frozenset[str]
    trigger: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    dates, numbers = vocabulary(language).words, number_words(language).written
    return _Words(dates, numbers, numbers - dates.keys(), trigger({*dates, *numbers}))


def scan(text: str, language: str = "en") -> Scan:
    """Where dates and numbers may begin in `text`.

    >>> scan("In May 2021 two left.")
    Scan(dates=[(3, 6), (7, 11), (12, 15)], numbers=[7, 8, 9, 10, 12])
    """
    known = _words(language)
    dates: list[tuple[int, int]] = []
    numbers = [match.start() for match in FIGURE.finditer(text)]
    for match in known.trigger.finditer(text):
        written = match[0]
        if written in known.numbers:
            numbers.append(match.start())
            if written in known.only_numbers:
                continue
        elif not written.isalnum():  # a phrase: "mid-June", "half a dozen"
            inner = number_words(language).trigger.finditer(text, *match.span())
            numbers += [found.start() for found in inner if found[0].isalpha()]
        dates.append(match.span())
    numbers.sort()  # two sorted runs: they are merged
    return Scan(dates, numbers)
