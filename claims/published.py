"""The article's own date, read from the article."""

from claims.model import Published


def find_published(text: str, file_name: str = "") -> Published | None:
    """The day the article says it was published, or None; never the clock."""
    return None
