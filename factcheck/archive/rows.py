"""An article that was checked → rows of the tables, in the order of their columns."""

from decimal import Decimal
from typing import Any

import claims
from claims import Claim, Quantity
from factcheck.archive.job import Raw
from factcheck.finding import Finding
from factcheck.intervals import whole
from factcheck.run import Checked

Row = tuple[Any, ...]
MEASURES = frozenset({"count", ""})  # dimensions of what is counted rather than measured


def article_row(raw: Raw, checked: Checked) -> Row:
    """The row of `articles`."""
    document, day = checked.document, checked.reading.published
    return (
        raw.place, raw.id or None, raw.path, document.title or None, document.author or None,
        day.day if day else None, day.how if day else None, len(document.text),
        len(checked.reading.claims), len(checked.findings), " ".join(document.remarks) or None,
    )  # fmt: skip


def claim_rows(place: str, checked: Checked) -> list[Row]:
    """The rows of `claims`, in the order of the text."""
    return [
        (
            place, claim.id, number, claim.kind, [*claim.also], claim.priority, [*claim.reasons],
            claim.text, claim.sentence, *_where(checked, claim.start, claim.end),
            *_labels(checked, claim.start), *_figure(claim.quantity), *_when(claim), _near(claim),
            *_speaker(claim), claim.quoted, [*claim.repeats], claim.part_of,
        )
        for number, claim in enumerate(checked.reading.claims, 1)
    ]  # fmt: skip


def finding_rows(place: str, checked: Checked) -> list[Row]:
    """The rows of `findings`, in the order of the text."""
    return [
        _finding(place, number, finding, checked)
        for number, finding in enumerate(checked.findings, 1)
    ]


def _finding(place: str, number: int, finding: Finding, checked: Checked) -> Row:
    start, end = finding.start, finding.end
    return (
        place, number, finding.check, finding.level, finding.message, finding.working or None,
        finding.cause or None, checked.reading.text[start:end], *_where(checked, start, end),
        [*finding.claims],
    )  # fmt: skip


def _where(checked: Checked, start: int, end: int) -> Row:
    return (start, end, *checked.document.place(start))


def _labels(checked: Checked, start: int) -> Row:
    return (checked.document.page(start) or None, checked.document.label(start) or None)


def _figure(quantity: Quantity | None) -> Row:
    if quantity is None:
        return (None,) * 11
    interval = whole(quantity)
    return (
        float(quantity.low), float(quantity.high), _end(interval.low), _end(interval.high),
        quantity.unit or None, quantity.dimension or None, quantity.bound, float(quantity.step),
        quantity.noun or None, thing(quantity) or None, quantity.vague,
    )  # fmt: skip


def _end(value: Decimal) -> float | None:
    return float(value) if value.is_finite() else None


def thing(quantity: Quantity) -> str:
    """What two figures have to share to be of one thing.

    The head of what is counted, in the singular; the unit of a measure.
    """
    if quantity.dimension not in MEASURES:
        return quantity.unit
    words = (quantity.noun or quantity.unit).lower().split()
    return claims.singular(words[-1]) if words else ""


def _when(claim: Claim) -> Row:
    time = claim.time
    if time is None:
        return (None,) * 6
    return (time.type, time.value, time.first, time.last, time.open, time.text)


def _near(claim: Claim) -> str | None:
    """The place that a figure speaks of; the speaker's name is none."""
    if claim.quantity is None:
        return None
    speaker = claim.source.text if claim.source else ""
    at = claim.start - claim.sentence_span.start
    return claims.place_near(claim.sentence, at, f"{speaker} {claim.text}") or None


def _speaker(claim: Claim) -> Row:
    source = claim.source
    if source is None:
        return (None,) * 5
    return (
        source.name or None, source.text or None, source.cue or None, source.via or None,
        source.manner,
    )  # fmt: skip
