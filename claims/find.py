"""The stages in order, on one screen."""

from datetime import date

from claims.model import Claim, Published, Reading
from claims.published import find_published
from claims.text import read_layout


def read(
    text: str, published: date | None = None, file_name: str = "", language: str = "en"
) -> Reading:
    """Everything in `text`; without `published` the article's date is looked for in it."""
    day = Published(published, "option") if published else find_published(text, file_name)
    layout = read_layout(text, language)
    return Reading(text, day, [], [], [], [], layout.paragraphs, layout.sentences)


def find_claims(text: str, published: date | None = None, language: str = "en") -> list[Claim]:
    """Every checkable figure and date of `text`, in order.

    `published` anchors relative dates; None means unknown, and they stay unresolved.
    """
    return []
