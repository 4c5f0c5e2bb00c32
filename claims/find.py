"""The stages in order, on one screen."""

from datetime import date

from claims.model import Claim


def find_claims(text: str, published: date | None = None, language: str = "en") -> list[Claim]:
    """Every checkable figure and date of `text`, in order."""
    return []
