"""Reviewdog's diagnostic format: one object, columns in UTF-8 bytes from 1, ends excluded."""

from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.columns import column
from factcheck.document import Document
from factcheck.finding import Finding
from factcheck.reports.json import encoded
from factcheck.reports.words import told
from factcheck.run import Checked

SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def report(articles: Iterable[Checked], width: int) -> Iterator[str]:
    """The findings of all articles."""
    diagnostics = [_diagnostic(c.document, f) for c in articles for f in c.findings]
    yield encoded({"source": {"name": "factcheck"}, "diagnostics": diagnostics}, indent=1)


def _diagnostic(document: Document, finding: Finding) -> dict[str, Any]:
    places = {"start": finding.start, "end": finding.end}
    return {
        "message": "\n".join(told(finding)),
        "location": {
            "path": document.name,
            "range": {name: _position(document, offset) for name, offset in places.items()},
        },
        "severity": SEVERITIES[finding.level],
        "code": {"value": finding.check},
    }


def _position(document: Document, offset: int) -> dict[str, int]:
    return {"line": document.place(offset).line, "column": column(document, offset, "byte")}
