"""Who says so: for each figure and date asked about, the speaker, the cue, the channel."""

from collections.abc import Sequence

from claims.model import Quotation, Source, Span
from claims.quotations import find_quotations
from claims.speech.article import Article
from claims.speech.referents import name_of
from claims.speech.report import Report, nearest
from claims.speech.speakers import Speakers
from claims.text import Layout

__all__ = ["find_quotations", "find_sources"]

FIRST_PERSON = frozenset({"i", "we", "you", "me", "us"})


def find_sources(
    text: str,
    layout: Layout,
    quotations: Sequence[Quotation],
    spans: Sequence[Span],
    language: str = "en",
) -> list[Source | None]:
    """For each of `spans` (claims, in order) who says it, or None: then the paper itself does.

    Nearest first: of "Lee said the report put it at 30" the report is the source of 30.
    """
    if not layout.sentences:
        return [None] * len(spans)
    article = Article(text, layout, quotations, language)
    speakers = Speakers(article)
    made: dict[tuple[Report, bool], Source] = {}
    found: list[Source | None] = []
    for span in spans:
        report = _report(article, speakers, span)
        if report is None:
            found.append(None)
            continue
        key = report, article.quotation_at(span[0]) >= 0
        if key not in made:
            made[key] = _source(article, *key)
        found.append(made[key])
    return found


def _report(article: Article, speakers: Speakers, span: Span) -> Report | None:
    """The report that covers `span` most closely."""
    start = span[0]
    sentence = article.layout.sentence_index(start)
    quotation = article.quotation_at(start)
    if quotation < 0:
        known = article.outside(sentence)
    else:
        known = _inside(article, sentence, article.quotations[quotation])
    report = nearest(known, span)
    while report and _is_nobody(article, report):
        known = [other for other in known if other != report]
        report = nearest(known, span)
    if report is None and quotation >= 0:
        report = speakers.of(quotation)
        report = None if report and _is_nobody(article, report) else report
    if report is None or article.mention(report).lower() in FIRST_PERSON:
        return article.label(start) or report  # "LEE: We have counted 30 boats."
    return report


def _is_nobody(article: Article, report: Report) -> bool:
    """ "Their", of "Their forecast of 30 ...", where the article does not tell whose it is."""
    written = article.mention(report)
    lower = written.lower()
    if lower not in article.words.possessives:
        return False
    named = lower == "her" and report.mention.start >= report.cue.end  # "according to her"
    return not named and name_of(article, report.mention) == written


def _source(article: Article, report: Report, quoted: bool) -> Source:
    return Source(
        article.text[slice(*report.mention)],
        *report.mention,
        name_of(article, report.mention),
        article.text[slice(*report.cue)],
        _channel(article, report),
        "quote" if quoted else "paraphrase",
    )


def _inside(article: Article, sentence: int, quotation: Quotation) -> list[Report]:
    """The sources that a speaker names inside what is quoted."""
    return [
        report
        for report in article.reports(sentence)
        if quotation.start <= report.cue.start < quotation.end and _is_named(article, report)
    ]


def _is_named(article: Article, report: Report) -> bool:
    """Can it be a source inside what another says: a name or data, not "I" or "this house"?"""
    inner = article.mention(report).split()
    first = inner[0].lower()
    if first in FIRST_PERSON or first in article.words.possessives:
        return False
    named = inner[1:] if first in article.words.determiners else inner
    return any(word[0].isupper() or word.lower() in article.words.data for word in named)


def _channel(article: Article, report: Report) -> str:
    """Through whom it came: who was told ("told TASS"), or who reports the report."""
    if report.hearer and _is_channel(article, report.hearer):
        return report.hearer
    sentence = article.layout.sentence_index(report.cue.start)
    for other in article.outside(sentence):
        around = report.contents and nearest([other], report.contents[0])
        if around and other != report and _is_channel(article, article.mention(other)):
            return article.mention(other)
    return ""


def _is_channel(article: Article, mention: str) -> bool:
    """Is it an agency, a paper, a station?"""
    inner = mention.replace(",", " ").split()
    return any(
        word in article.words.channels or (word.isupper() and len(word) > 2 and word.isalpha())
        for word in inner
    )
