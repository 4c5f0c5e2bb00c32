"""Time expressions in prose, resolved against the article's date."""

from collections.abc import Sequence
from datetime import date

from claims.dates.expression import Expression
from claims.dates.expressions import find_expressions
from claims.dates.resolve import resolve
from claims.model import Time

__all__ = ["Expression", "find_expressions", "find_times", "resolve_times"]


def find_times(text: str, published: date | None = None, language: str = "en") -> list[Time]:
    """Every time expression of `text`, left to right, with the days it means.

    >>> [time] = find_times("It began last Friday.", published=date(2021, 7, 8))
    >>> time.text, time.value
    ('last Friday', '2021-07-02')
    """
    return resolve_times(find_expressions(text, language), text, published)


def resolve_times(
    expressions: Sequence[Expression], text: str, published: date | None = None
) -> list[Time]:
    """The same from expressions already found, so that nothing is looked for twice."""
    return resolve(expressions, text, published)
