"""Time expressions in prose, resolved against the article's date."""

from collections.abc import Iterable, Sequence
from datetime import date

from claims.dates.expression import Expression
from claims.dates.expressions import find_expressions
from claims.dates.resolve import resolve
from claims.model import Time

__all__ = ["Expression", "find_expressions", "find_times", "resolve_times"]


def find_times(
    text: str,
    published: date | None = None,
    language: str = "en",
    places: Iterable[tuple[int, int]] | None = None,
) -> list[Time]:
    """Every time expression of `text`, left to right, with the days it means.

    `places` are those of `scan(text).dates`, where the text has been scanned before.

    >>> [time] = find_times("It began last Friday.", published=date(2021, 7, 8))
    >>> time.text, time.value
    ('last Friday', '2021-07-02')
    """
    return resolve_times(find_expressions(text, language, places), text, published)


def resolve_times(
    expressions: Sequence[Expression], text: str, published: date | None = None
) -> list[Time]:
    """The same from expressions already found, so that nothing is looked for twice."""
    return resolve(expressions, text, published)
