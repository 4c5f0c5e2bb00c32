"""Who says so: quotations and reported speech."""

from collections.abc import Sequence

from claims.cues import Lexicon, load
from claims.model import Quotation, Source, Span
from claims.quotations import find_quotations
from claims.reports import Report, reports
from claims.text import Layout

__all__ = ["find_quotations", "find_sources"]


class _Article:
    """The article while its sources are asked for; each sentence is read at most once."""

    def __init__(
        self, text: str, layout: Layout, quotations: Sequence[Quotation], words: Lexicon
    ) -> None:
        self.text = text
        self.layout = layout
        self.quotations = quotations
        self.words = words
        self.known: dict[int, list[Report]] = {}

    def reports(self, number: int) -> list[Report]:
        if number not in self.known:
            self.known[number] = reports(self.text, self.layout.sentences[number], self.words)
        return self.known[number]


def find_sources(
    text: str,
    layout: Layout,
    quotations: Sequence[Quotation],
    spans: Sequence[Span],
    language: str = "en",
) -> list[Source | None]:
    """For each of `spans` (claims, in order) who says it, or None."""
    article = _Article(text, layout, quotations, load(language))
    found: list[Source | None] = []
    for span in spans:
        number = layout.sentence_index(span[0])
        report = _nearest(article.reports(number), span)
        found.append(_source(article, report) if report else None)
    return found


def _nearest(known: Sequence[Report], span: Span) -> Report | None:
    best = None
    shortest = 0
    for report in known:
        for content in report.contents:
            if content[0] <= span[0] and span[1] <= content[1]:
                size = sum(end - start for start, end in report.contents)
                if best is None or size < shortest:
                    best, shortest = report, size
    return best


def _source(article: _Article, report: Report) -> Source:
    start, end = report.mention
    mention = article.text[start:end]
    return Source(mention, start, end, mention, article.text[slice(*report.cue)])
