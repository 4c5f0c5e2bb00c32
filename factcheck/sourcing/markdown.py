"""An article against its sources, as Markdown with a box for whatever has to be looked at."""

from collections.abc import Iterator

from factcheck.reports.cards import passage
from factcheck.reports.markdown import escaped, marked
from factcheck.sourcing.against import GRAVE, GRAVITY, Against, Held
from factcheck.sourcing.page import differences, place, shown_left_out, summary
from factcheck.sourcing.says import HEADINGS, OF_ANOTHER, dated_otherwise, source_says
from factcheck.visible import flat


def report(against: Against, left_out: bool = False) -> Iterator[str]:
    """The lines of the report; `left_out` asks for figures of the sources as well."""
    yield f"# {escaped(against.article.document.name)}"
    yield ""
    yield " ".join(escaped(sentence) for sentence in summary(against))
    for status in GRAVITY:
        if held := against.with_status(status):
            yield from ("", f"## {HEADINGS[status]}", "")
            for one in held:
                yield from _held(against, one)
        if status == "hedge":
            yield from _quotes(against)
    if left_out:
        yield from _left_out(against)


def _held(against: Against, one: Held) -> Iterator[str]:
    claim, match = one.claim, one.match
    where = escaped(against.article.document.where(claim.start))
    box = "" if match.status in ("found", "rounded") else "[ ] "
    sure = f", {match.confidence} confidence" if match.fact else ""
    yield f"- {box}**{escaped(claim.text)}** ({where}{sure})"
    if match.status in GRAVE:
        text = against.article.reading.text
        words = passage(text, claim.start, claim.end, claim.sentence_span)
        yield f"  - article: {marked(words)}"
    if match.fact is not None:
        says = f"{escaped(source_says(match))}; " if match.status != "found" else ""
        at = escaped(place(against, match.fact))
        if dates := dated_otherwise(match):
            yield f"  - when: {escaped(dates)}"
        yield f"  - source: {says}{at}: {marked(match.fact.passage)}"
    if match.of_another is not None:
        at = escaped(place(against, match.of_another))
        yield f"  - source: {OF_ANOTHER}; {at}: {marked(match.of_another.passage)}"


def _quotes(against: Against) -> Iterator[str]:
    wrong = [quote for quote in against.quotes if quote.verdict != "same"]
    if wrong:
        yield from ("", "## Quotations", "")
    for quote in wrong:
        where = escaped(against.article.document.where(quote.start))
        yield f"- [ ] {escaped(quote.text)} ({where})"
        for line in differences(quote):
            yield f"  - {escaped(line)}"
        if quote.verdict == "differs":
            at = escaped(f"{against.sources[quote.source].name}, {quote.where}")
            yield f"  - source: {at}: {escaped(quote.passage)}"
        else:
            yield "  - in no source"


def _left_out(against: Against) -> Iterator[str]:
    facts, rest = shown_left_out(against)
    yield from ("", "## Left out", "")
    for fact in facts:
        yield f"- {escaped(place(against, fact))}: {marked(fact.passage)}"
    if rest or not facts:
        yield from ("", flat(rest) or "None.")
