"""Marked sentences: `{the speaker}` and `<30>`, the figure asked about."""

import re

from claims.model import Source, Span
from claims.quotations import find_quotations
from claims.sources import find_sources
from claims.text import read_layout

MARK = re.compile(r"[{}<>]")


def plain(marked: str) -> tuple[str, list[Span], str | None]:
    """The text without marks, the figures' places, and the words of the marked speaker."""
    figures = [
        Span(len(MARK.sub("", marked[: m.start()])), len(MARK.sub("", marked[: m.end()])))
        for m in re.finditer(r"<[^<>]*>", marked)
    ]
    speaker = re.search(r"\{([^{}]*)\}", marked)
    return MARK.sub("", marked), figures, MARK.sub("", speaker[1]) if speaker else None


def sources(marked: str) -> list[Source | None]:
    """What is found for each marked figure."""
    text, figures, _ = plain(marked)
    layout = read_layout(text)
    return find_sources(text, layout, find_quotations(text, layout), figures)


def speakers(marked: str) -> list[str | None]:
    """The mention found for each marked figure."""
    return [source.text if source else None for source in sources(marked)]
