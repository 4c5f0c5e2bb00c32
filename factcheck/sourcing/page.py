"""An article against its sources, as styled lines for people: what is wrong first."""

from collections.abc import Iterator, Sequence

from factcheck.reports.blocks import MARGIN, headed, heading, marked, row
from factcheck.reports.cards import Passage, passage
from factcheck.reports.layout import Line, Piece, wrap
from factcheck.reports.words import many
from factcheck.sourcing.against import GRAVE, GRAVITY, Against, Held
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.quotes import Quoted
from factcheck.sourcing.says import (
    OF_ANOTHER,
    TITLES,
    counted,
    dated_otherwise,
    shown_place,
    source_says,
)
from factcheck.visible import flat

SHOWN_LEFT_OUT = 100


def page(against: Against, width: int, left_out: bool = False) -> Iterator[Line]:
    """The lines of the report; `left_out` asks for figures of the sources as well."""
    yield [Piece(against.article.document.name, "title")]
    for sentence in summary(against):
        yield from wrap([Piece(sentence)], width)
    for status in GRAVITY:
        if held := against.with_status(status):
            yield from heading(TITLES[status])
            yield from [[]] if status == "absent" else []
            for one in held:
                yield from _held(against, one, width)
        if status == "hedge":
            yield from _quotes(against, width)
    if left_out:
        yield from _left_out(against, width)


def summary(against: Against) -> list[str]:
    """The sources, and how many claims have which status."""
    names = ", ".join(source.name for source in against.sources)
    counts = [counted(s, len(held)) for s in GRAVITY if (held := against.with_status(s))]
    lines = [f"Against {names}.", f"Claims: {', '.join(counts)}." if counts else "No claims."]
    if against.quotes:
        good = sum(quote.verdict == "same" for quote in against.quotes)
        differ = len(against.misquoted)
        missing = len(against.unquoted)
        lines.append(f"Quotations: {good} the same, {differ} in other words, {missing} absent.")
    return lines


def place(against: Against, fact: Fact) -> str:
    """Where a fact stands: the source by name, and the place in it."""
    return shown_place(fact, against.sources[fact.source].name)


def shown_left_out(against: Against) -> tuple[Sequence[Fact], str]:
    """The figures to show, and a sentence about the others."""
    others = len(against.left_out) - SHOWN_LEFT_OUT
    rest = f"And {many(others, 'more figure')}: see -f json." if others > 0 else ""
    return against.left_out[:SHOWN_LEFT_OUT], rest


def _held(against: Against, one: Held, width: int) -> Iterator[Line]:
    claim, match = one.claim, one.match
    where = against.article.document.where(claim.start)
    sure = f", {match.confidence} confidence" if match.fact else ""
    title = wrap([Piece(flat(claim.text), "title")], width, "", MARGIN)
    if match.status != "absent":
        yield []
    yield from headed(title, f"{where}{sure}", width)
    if match.status in GRAVE:
        text = against.article.reading.text
        yield from marked(passage(text, claim.start, claim.end, claim.sentence_span), width)
    if match.fact is not None:
        if match.status != "found":
            yield from row("source", source_says(match), width)
        if dates := dated_otherwise(match):
            yield from row("when", dates, width)
        yield from _source(against, match.fact, width)
    if match.of_another is not None:
        yield from row("source", OF_ANOTHER, width)
        yield from _source(against, match.of_another, width)


def _source(against: Against, fact: Fact, width: int) -> Iterator[Line]:
    yield from wrap([Piece(f"{place(against, fact)}:", "faint")], width, MARGIN, MARGIN)
    yield from marked(fact.passage, width)


def _quotes(against: Against, width: int) -> Iterator[Line]:
    if against.misquoted:
        yield from heading("QUOTATIONS IN OTHER WORDS")
    for quote in against.misquoted:
        yield []
        yield from _quote(against, quote, width)
        for line in differences(quote):
            yield from row("words", line, width)
        name = against.sources[quote.source].name
        yield from wrap([Piece(f"{name}, {quote.where}:", "faint")], width, MARGIN, MARGIN)
        yield from wrap([Piece(flat(quote.passage))], width, MARGIN, MARGIN)
    if against.unquoted:
        yield from heading("QUOTATIONS IN NONE OF THE SOURCES")
        yield []
    for quote in against.unquoted:
        yield from _quote(against, quote, width)


def _quote(against: Against, quote: Quoted, width: int) -> Iterator[Line]:
    where = against.article.document.where(quote.start)
    yield from headed(wrap([Piece(flat(quote.text), "title")], width, "", MARGIN), where, width)


def differences(quote: Quoted) -> list[str]:
    """The words that differ, a line each."""
    return [
        f"“{flat(one.article)}”, in the source “{flat(one.source)}”"
        if one.article and one.source
        else f"“{flat(one.article)}” is not in the source"
        if one.article
        else f"the source has “{flat(one.source)}” here"
        for one in quote.differences
    ]


def _left_out(against: Against, width: int) -> Iterator[Line]:
    facts, rest = shown_left_out(against)
    yield from heading("LEFT OUT: figures of the sources that the article does not give")
    for fact in facts:
        words = [Piece(flat(fact.passage.words), "title")]
        yield []
        yield from headed(wrap(words, width, "", MARGIN), place(against, fact), width)
        yield from marked(_flat(fact.passage), width)
    if not facts:
        rest = "None."
    if rest:
        yield []
        yield from wrap([Piece(rest)], width)


def _flat(words: Passage) -> Passage:
    return Passage(*(flat(part) for part in words))
