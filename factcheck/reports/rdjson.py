"""Reviewdog's diagnostic format: one object, columns in UTF-8 bytes from 1, ends excluded."""

from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.columns import column, end_column
from factcheck.document import Document
from factcheck.finding import Finding
from factcheck.reports.json import encoded
from factcheck.reports.words import told_at
from factcheck.run import Checked

SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def report(articles: Iterable[Checked], width: int) -> Iterator[str]:
    """The findings of all articles."""
    diagnostics = [_diagnostic(c.document, f) for c in articles for f in c.findings]
    yield encoded({"source": {"name": "factcheck"}, "diagnostics": diagnostics}, indent=1)


def _diagnostic(document: Document, finding: Finding) -> dict[str, Any]:
    first, last = document.place(finding.start), document.end_place(finding.end)
    places = {
        "start": {"line": first.line, "column": column(document, finding.start, "byte")},
        "end": {"line": last.line, "column": end_column(document, finding.end, "byte")},
    }
    return {
        "message": "\n".join(told_at(document.label(finding.start), finding)),
        "location": {
            "path": document.name,
            "range": places,
        },
        "severity": SEVERITIES[finding.level],
        "code": {"value": finding.check},
    }
