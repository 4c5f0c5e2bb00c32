"""SARIF 2.1.0: one run, its rules the checks, its results the findings.

Columns are code points (`columnKind`), ends excluded. A result is known again by its words, not
by its line (`partialFingerprints`), so that text put in above opens nothing anew.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from claims import Claim
from factcheck.checks import CHECKS, Check
from factcheck.document import Document
from factcheck.explain import manual
from factcheck.finding import Finding
from factcheck.readers.web import is_address
from factcheck.reports.cards import finding_passage
from factcheck.reports.json import encoded
from factcheck.reports.words import told_at
from factcheck.run import Checked
from factcheck.suppress import Suppression
from factcheck.version import __version__
from factcheck.visible import flat

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
ADDRESS = ":/?#[]@!$&'()*+,;=%~"  # what stands in the address of a page as it is
FINGERPRINT = "factcheckWords/v1"
RULES = {check.NAME: number for number, check in enumerate(CHECKS)}
Json = dict[str, Any]


def report(articles: Iterable[Checked], width: int) -> Iterator[str]:
    """The log of one run over all articles."""
    found = list(articles)
    numbers = {uri: n for n, uri in enumerate(dict.fromkeys(_uri(c.document) for c in found))}
    driver = {
        "name": "factcheck",
        "semanticVersion": __version__,
        "rules": [_rule(check) for check in CHECKS],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": uri}} for uri in numbers],
        "results": [r for c in found for r in _results(c, numbers[_uri(c.document)])],
    }
    yield encoded({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1)


def _rule(check: Check) -> Json:
    """The check and its manual page."""
    page = manual(check)
    return {
        "id": check.NAME,
        "shortDescription": {"text": page.partition("\n")[0]},
        "help": {"text": page},
    }


def _uri(document: Document) -> str:
    name = document.name
    return quote(name, safe=ADDRESS) if is_address(name) else quote(name.replace("\\", "/"))


def _results(checked: Checked, number: int) -> Iterator[Json]:
    """The findings of the article that is artifact `number` of the run, suppressed ones last."""
    seen: Counter[str] = Counter()
    claims = {claim.id: claim for claim in checked.reading.claims}
    shown: list[tuple[Finding, Suppression | None]] = [(f, None) for f in checked.findings]
    for finding, by in [*shown, *checked.suppressed]:
        print_ = _fingerprint(checked, finding)
        seen[print_] += 1
        result: Json = {
            "ruleId": finding.check,
            "level": finding.level,
            "message": {"text": _message(checked.document, finding)},
            "locations": [_location(checked.document, number, finding.start, finding.end)],
            "partialFingerprints": {FINGERPRINT: f"{print_}:{seen[print_]}"},
        }
        if finding.check in RULES:
            result["ruleIndex"] = RULES[finding.check]
        if by:
            written_in = by.where.startswith(f"{checked.document.name}:")
            kind = "inSource" if written_in else "external"
            result["suppressions"] = [{"kind": kind, "justification": by.reason}]
        if related := list(_related(checked.document, number, finding, claims)):
            result["relatedLocations"] = related
        yield result


def _message(document: Document, finding: Finding) -> str:
    lines = told_at(document.label(finding.start), finding)
    return " ".join(f"{line.rstrip('.')}." for line in lines)


def _fingerprint(checked: Checked, finding: Finding) -> str:
    """Check, words in question and their sentence, wherever they stand."""
    passage = "".join(finding_passage(checked, finding))
    words = flat(checked.document.text[finding.start : finding.end])
    key = "\0".join((finding.check, words, passage))
    return sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _location(document: Document, number: int, start: int, end: int) -> Json:
    line, column = document.place(start)
    end_line, end_column = document.end_place(end)
    region = {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        **({"charOffset": start, "charLength": end - start} if document.is_its_file else {}),
        "snippet": {"text": document.text[start:end]},
    }
    place = {"artifactLocation": {"uri": _uri(document), "index": number}, "region": region}
    return {"physicalLocation": place}


def _related(
    document: Document, number: int, finding: Finding, claims: dict[str, Claim]
) -> Iterator[Json]:
    """The claims that the finding holds against each other, other than its own words."""
    named = [claims[name] for name in finding.claims if name in claims]
    outside = [c for c in named if not (finding.start <= c.start and c.end <= finding.end)]
    for order, claim in enumerate(sorted(outside, key=lambda claim: claim.start), 1):
        location = _location(document, number, claim.start, claim.end)
        yield {"id": order, **location, "message": {"text": flat(claim.text)}}
