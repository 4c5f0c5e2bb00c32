"""Findings as diagnostics, with the other claims they are held against."""

from collections.abc import Iterator

from lsprotocol.types import (
    Diagnostic,
    DiagnosticRelatedInformation,
    DiagnosticSeverity,
    Location,
    Position,
    Range,
)

from claims import Claim
from factcheck.finding import Finding
from factcheck.lsp.typed import Typed
from factcheck.reports.words import told, unresolved
from factcheck.visible import flat

SOURCE = "factcheck"
SEVERITIES = {
    "error": DiagnosticSeverity.Error,
    "warning": DiagnosticSeverity.Warning,
    "note": DiagnosticSeverity.Information,
}
TOP = Range(Position(0, 0), Position(0, 0))


def diagnostics(article: Typed) -> list[Diagnostic]:
    """What is found in an article; a date that is missing is said at its top."""
    loose = [
        Diagnostic(TOP, sentence, DiagnosticSeverity.Information, "published", source=SOURCE)
        for sentence in unresolved(article.checked.reading)
    ]
    claims = {claim.id: claim for claim in article.checked.reading.claims}
    return [*loose, *(_diagnostic(article, f, claims) for f in article.checked.findings)]


def _diagnostic(article: Typed, finding: Finding, claims: dict[str, Claim]) -> Diagnostic:
    return Diagnostic(
        range=article.range(finding.start, finding.end),
        message="\n".join(told(finding)),
        severity=SEVERITIES[finding.level],
        code=finding.check,
        source=SOURCE,
        related_information=list(_related(article, finding, claims)) or None,
    )


def _related(
    article: Typed, finding: Finding, claims: dict[str, Claim]
) -> Iterator[DiagnosticRelatedInformation]:
    """The other claims, in the order of the text."""
    named = [claims[name] for name in finding.claims if name in claims]
    for claim in sorted(named, key=lambda claim: claim.start):
        if not (finding.start <= claim.start and claim.end <= finding.end):
            location = Location(article.uri, article.range(claim.start, claim.end))
            yield DiagnosticRelatedInformation(location, flat(claim.text))
