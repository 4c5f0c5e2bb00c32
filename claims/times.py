"""Time expressions in prose, resolved against the article's date."""

from datetime import date

from claims.model import Time


def find_times(text: str, published: date | None = None, language: str = "en") -> list[Time]:
    """Every time expression of `text`, left to right."""
    return []
