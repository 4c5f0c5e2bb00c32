"""Does an article tell of other years than its own? Then its dates follow each other."""

from collections.abc import Sequence
from datetime import date

from claims.dates.expressions import Expression

ENOUGH = 3  # full dates of other years
POINTING = frozenset(("weekday", "day_word", "which_weekday", "day_part"))


def is_narrative(expressions: Sequence[Expression], text: str, published: date | None) -> bool:
    """More dates of years far from the publication than words like "Friday" and "yesterday"."""
    far = near = pointing = 0
    for e in expressions:
        if e.reads in POINTING:
            pointing += 1
            continue
        for token in e.tokens:
            if token.kind == "year":
                if published is None or abs(token.value - published.year) > 1:
                    far += 1
                else:
                    near += 1
    return far >= ENOUGH and far > 2 * (near + pointing)
