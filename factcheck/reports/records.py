"""Claims, findings and articles as JSON knows them; the names are a contract (design.md, 3.3)."""

from decimal import Decimal
from typing import Any

from claims import Claim, Quantity, Source, Time
from factcheck.checklist import Step
from factcheck.finding import Finding
from factcheck.run import Checked
from factcheck.searches import search_links
from factcheck.selection import chosen, entries

SCHEMA = 1
LANGUAGE = "en"


def record(checked: Checked) -> dict[str, Any]:
    """The whole of one article."""
    return {
        "schema": SCHEMA,
        "article": article_record(checked),
        "claims": [claim_record(checked, claim) for claim in shown(checked)],
        "findings": [finding_record(checked, finding) for finding in checked.findings],
        "suppressed": [
            {
                **finding_record(checked, one.finding),
                "words": one.by.words,
                "reason": one.by.reason,
                "where": one.by.where,
            }
            for one in checked.suppressed
        ],
        "links": [
            {"kind": link.kind, "claims": [link.one, link.other, *link.more]}
            for link in checked.reading.links
            if link.one  # some hold words together that are no claims
        ],
    }


def article_record(checked: Checked) -> dict[str, Any]:
    """What is known of the article itself."""
    document, day = checked.document, checked.reading.published
    return {
        "path": document.name,
        "title": document.title or None,
        **({"author": document.author} if document.author else {}),
        "published": day.day.isoformat() if day else None,
        "published_from": day.how if day else None,
        "other_dates": [
            {"day": other.day.isoformat(), "from": other.how} for other in checked.other_dates
        ],
        "language": LANGUAGE,
        **_ledger(checked),
    }


def shown(checked: Checked) -> list[Claim]:
    """The claims that were asked for, parts included, in the order asked for."""
    return chosen(checked.reading.claims, checked.selection)


def claim_record(checked: Checked, claim: Claim) -> dict[str, Any]:
    """One claim with its place, values, source and checklist."""
    return {
        "id": claim.id,
        "kind": claim.kind,
        "also": list(claim.also),
        "priority": claim.priority,
        "reasons": list(claim.reasons),
        "text": claim.text,
        **_place(checked, claim.start, claim.end),
        "sentence": claim.sentence,
        "paragraph": claim.paragraph,
        "quantity": _quantity(claim.quantity) if claim.quantity else None,
        "time": _time(claim.time) if claim.time else None,
        "source": _source(claim.source) if claim.source else None,
        "quoted": claim.quoted,
        "repeats": list(claim.repeats),
        "part_of": claim.part_of,
        **_margin(checked, claim),
        **_verdict(checked, claim),
        "checklist": [_step(step) for step in checked.checklists.get(claim.id, [])],
    }


def finding_record(checked: Checked, finding: Finding) -> dict[str, Any]:
    """One finding with its place and its working."""
    return {
        "check": finding.check,
        "level": finding.level,
        "message": finding.message,
        "working": finding.working,
        "cause": finding.cause,
        "text": checked.reading.text[finding.start : finding.end],
        **_place(checked, finding.start, finding.end),
        "claims": list(finding.claims),
    }


def _ledger(checked: Checked) -> dict[str, Any]:
    if checked.record is None:
        return {}
    from factcheck.ledger.records import progress_record  # few articles have a ledger

    return {"ledger": progress_record(checked.record, entries(checked.reading.claims))}


def _verdict(checked: Checked, claim: Claim) -> dict[str, Any]:
    if checked.record is None:
        return {}
    from factcheck.ledger.records import verdict_record
    from factcheck.verdicts import named

    return verdict_record(checked.record, claim, named(checked.names))


def _margin(checked: Checked, claim: Claim) -> dict[str, Any]:
    comments = checked.document.comments_at(claim.start, claim.end)
    found = [{"author": comment.author, "text": comment.text} for comment in comments]
    return {"comments": found} if found else {}


def _place(checked: Checked, start: int, end: int) -> dict[str, Any]:
    """Offsets from 0, lines and columns from 1, all in code points, ends excluded."""
    document = checked.document
    line, column = document.place(start)
    end_line, end_column = document.end_place(end)
    page, label = document.page(start), document.label(start)
    return {
        "start": start,
        "end": end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        **({"page": page} if page else {}),
        **({"where": label} if label else {}),
    }


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _quantity(quantity: Quantity) -> dict[str, Any]:
    low, high = _number(quantity.low), _number(quantity.high)
    return {
        "text": quantity.text,
        "low": low,
        "high": high,
        "value": low if low == high else None,
        "unit": quantity.unit,
        "dimension": quantity.dimension,
        "bound": quantity.bound,
        "step": _number(quantity.step),
        "noun": quantity.noun,
        "vague": quantity.vague,
        "start": quantity.start,
        "end": quantity.end,
    }


def _time(time: Time) -> dict[str, Any]:
    return {
        "text": time.text,
        "type": time.type,
        "value": time.value,
        "first": time.first.isoformat() if time.first else None,
        "last": time.last.isoformat() if time.last else None,
        "open": time.open,
        "anchored": time.anchored,
        "ambiguous": time.ambiguous,
        "impossible": time.impossible,
        "start": time.start,
        "end": time.end,
    }


def _source(source: Source) -> dict[str, Any]:
    return {
        "text": source.text,
        "start": source.start,
        "end": source.end,
        "name": source.name,
        "cue": source.cue,
        "via": source.via,
        "manner": source.manner,
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "step": step.step,
        "sources": list(step.sources),
        "search": list(step.search),
        "links": [
            {"phrase": phrase, "where": link.where, "url": link.url}
            for phrase in step.search
            for link in search_links(phrase, step.sources)
        ],
    }
