"""Does an article tell of other years than its own? Then its dates follow each other."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from claims.dates.expression import Expression

ENOUGH = 5  # years named that are far from the publication
AGAINST_ONE = 4  # of them for every "Friday" or "yesterday"
# kinds and values of words that count from the publication, as do the readings in POINTING
POINTERS = (("this", None), ("which", "last"), ("ago", "ago"))
POINTING = frozenset(("weekday", "day_word", "which_weekday", "day_part"))
REACH = 5  # years to both sides that belong to the same time
MOST = 0.6  # share of the named years that must lie close for the others to be asides


class Story(NamedTuple):
    """narrative: whether it is one. first, last: the years it is about, where they lie close."""

    narrative: bool
    first: int = 0
    last: int = 9999


def read_story(expressions: Sequence[Expression], published: date | None) -> Story:
    """More years far from the publication than words like "Friday" and "yesterday"."""
    pointing = sum(_points_at_publication(e) for e in expressions)
    years = [token.value for e in expressions for token in e.tokens if token.kind == "year"]
    if published is None:
        return Story(True, *_core(years))
    far = sum(abs(year - published.year) > 1 for year in years)
    if far < ENOUGH or far < AGAINST_ONE * pointing:
        return Story(False)
    return Story(True, *_core(years))


def _points_at_publication(e: Expression) -> bool:
    """ "Friday", "yesterday", "this year", "last week", "two years ago"."""
    return e.reads in POINTING or any([token[:2] in POINTERS for token in e.tokens])


def _core(years: list[int]) -> tuple[int, int]:
    """The stretch of years that most of the named ones lie in; everything where none does."""
    best = 0, 0
    for year in set(years):
        best = max(best, (sum(abs(other - year) <= REACH for other in years), year))
    count, middle = best
    if len(years) < ENOUGH or count < MOST * len(years):
        return 0, 9999
    return middle - 2 * REACH, middle + 2 * REACH
