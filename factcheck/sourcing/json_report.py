"""An article against its sources, as one JSON object; its form is against.schema.json."""

from collections.abc import Iterator
from typing import Any

from factcheck.reports.json import encoded
from factcheck.reports.records import article_record, claim_record
from factcheck.sourcing.against import Against, Held
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.quotes import Quoted
from factcheck.sourcing.says import article_says, dated_otherwise, source_says

SCHEMA = 1


def report(against: Against) -> Iterator[str]:
    """The lines of the object."""
    yield encoded(record(against), indent=1)


def record(against: Against) -> dict[str, Any]:
    """Every claim and every longer quotation with what was found, and what was left out."""
    return {
        "schema": SCHEMA,
        "article": article_record(against.article),
        "sources": [
            {"path": source.name, "table": source.text is None, "figures": len(source.facts)}
            for source in against.sources
        ],
        "differs": against.differs,
        "claims": [_held(against, one) for one in against.held],
        "quotations": [_quoted(against, quote) for quote in against.quotes],
        "left_out": [_fact(against, fact) for fact in against.left_out],
    }


def _held(against: Against, one: Held) -> dict[str, Any]:
    match = one.match
    return {
        "status": match.status,
        "confidence": match.confidence if match.fact else None,
        "article_says": article_says(one.claim),
        "source_says": source_says(match),
        "slip": match.slip,
        "dated_otherwise": dated_otherwise(match),
        "claim": claim_record(against.article, one.claim),
        "found": _fact(against, match.fact) if match.fact else None,
        "of_another": _fact(against, match.of_another) if match.of_another else None,
    }


def _fact(against: Against, fact: Fact) -> dict[str, Any]:
    return {
        "source": against.sources[fact.source].name,
        "where": fact.where,
        "before": fact.passage.before,
        "words": fact.passage.words,
        "after": fact.passage.after,
    }


def _quoted(against: Against, quote: Quoted) -> dict[str, Any]:
    known = quote.verdict != "absent"
    return {
        "verdict": quote.verdict,
        "text": quote.text,
        "start": quote.start,
        "end": quote.end,
        "source": against.sources[quote.source].name if known else None,
        "where": quote.where,
        "passage": quote.passage,
        "differences": [
            {"article": one.article, "source": one.source} for one in quote.differences
        ],
    }
