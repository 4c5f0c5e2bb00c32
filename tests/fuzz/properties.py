"""What holds for every article, whoever wrote it."""

import json
import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache

import claims
from claims import Reading
from factcheck.document import Document
from factcheck.reports import report_named
from factcheck.run import Checked, check_document
from tests.factcheck.tool import ROOT

PUBLISHED = date(2021, 7, 8)
TEXTS = ("plain", "unix", "markdown", "github", "csv", "jsonl", "rdjson", "sarif", "html", "junit")
RAW = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)
LINES = re.compile(r"\r\n|\r(?!\n)")


def holds_of_text(text: str, published: date | None = PUBLISHED) -> Checked:
    """Read and check a text; AssertionError when something does not hold."""
    checked = check_document(Document("draft.txt", text), published, steps=True)
    holds_of_reading(text, checked.reading)
    for finding in checked.findings:
        assert 0 <= finding.start < finding.end <= len(text), finding
        assert set(finding.claims) <= {claim.id for claim in checked.reading.claims}, finding
    return checked


def holds_of_reading(text: str, reading: Reading) -> None:
    """Places are true, names are one claim's only, figures are nested or apart."""
    assert len(text) == len(reading.text)  # which has spaces for comments
    known = {claim.id for claim in reading.claims}
    assert len(known) == len(reading.claims), "two claims have one id"
    for claim in reading.claims:
        for one in (claim, claim.quantity, claim.time):
            if one is not None:
                assert reading.text[one.start : one.end] == one.text, one
        assert claim.text.strip(), claim
        start, end = claim.sentence_span
        assert reading.text[start:end] == claim.sentence, claim
        assert claim.part_of is None or claim.part_of in known, claim
        assert set(claim.repeats) <= known, claim
        if claim.source and claim.source.start is not None and claim.source.end:
            assert 0 <= claim.source.start <= claim.source.end <= len(text), claim
        if claim.quantity:
            assert claim.quantity.low <= claim.quantity.high, claim
        if claim.time and claim.time.first and claim.time.last:
            assert claim.time.first <= claim.time.last, claim
    apart((claim.start, claim.end) for claim in reading.claims)
    assert [c.start for c in reading.claims] == sorted(c.start for c in reading.claims)
    for link in reading.links:
        assert {link.one, link.other, *link.more} <= known | {""}, link


def apart(spans: Iterable[tuple[int, int]]) -> None:
    """No span begins inside another and ends behind it."""
    ends: list[int] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        while ends and ends[-1] <= start:
            ends.pop()
        assert not ends or end <= ends[-1], f"{start}..{end} crosses another span"
        ends.append(end)


def holds_of_reports(checked: Checked, forms: Iterable[str] = TEXTS) -> None:
    """Reports are text without raw controls; JSON is what the schema says."""
    for form in forms:
        for line in report_named(form)([checked], 80):
            found = RAW.search(LINES.sub("\n", line) if form == "csv" else line)
            assert not found, f"{form}: {found[0]!r} is raw in {line!r}"
    if "json" in (*forms, "json"):
        whole = "\n".join(report_named("json")([checked], 80))
        schema()(json.loads(whole))


@cache
def schema() -> Callable[[object], None]:
    """Raises ValidationError for what is no JSON report."""
    import jsonschema

    known = json.loads((ROOT / "factcheck/reports/report.schema.json").read_text("utf-8"))
    validator = jsonschema.validators.validator_for(known)(known)
    return lambda value: validator.validate(value)


def twice_the_same(text: str) -> str:
    """What a text gives, written down; AssertionError when it gives something else at once."""
    said = repr(claims.read(text, PUBLISHED))
    assert said == repr(claims.read(text, PUBLISHED)), "another answer at the second time"
    return said
