"""What changed between two versions, as one JSON object; its form is diff.schema.json."""

from collections.abc import Iterator
from typing import Any

from claims import Claim
from factcheck.aligning import Pair
from factcheck.reports.json import encoded
from factcheck.reports.records import article_record, claim_record
from factcheck.run import Checked
from factcheck.versions.comparison import Comparison
from factcheck.versions.correction import correction
from factcheck.versions.says import rows

SCHEMA = 1


def report(comparison: Comparison) -> Iterator[str]:
    """The lines of the object."""
    yield encoded(record(comparison), indent=1)


def record(comparison: Comparison) -> dict[str, Any]:
    """Both articles, the pairs that were asked for, and the draft of a correction."""
    wanted = [pair for pair in comparison.pairs if _is_wanted(pair, comparison.everything)]
    return {
        "schema": SCHEMA,
        "old": article_record(comparison.old),
        "new": article_record(comparison.new),
        "same": comparison.same,
        "differs": comparison.differs,
        "pairs": [_pair(comparison, pair) for pair in wanted],
        "correction": correction(comparison) if comparison.differs else [],
    }


def _is_wanted(pair: Pair, everything: bool) -> bool:
    return everything or bool(pair.telling) or not (pair.old and pair.new)


def _pair(comparison: Comparison, pair: Pair) -> dict[str, Any]:
    return {
        "change": "added" if pair.old is None else "removed" if pair.new is None else _sort(pair),
        "changes": sorted(pair.changes),
        "says": [{"change": row.label, "text": row.text} for row in rows(pair)],
        "old": _claim(comparison.old, pair.old),
        "new": _claim(comparison.new, pair.new),
    }


def _sort(pair: Pair) -> str:
    return "changed" if pair.telling else "touched" if pair.changes else "same"


def _claim(checked: Checked, claim: Claim | None) -> dict[str, Any] | None:
    return claim_record(checked, claim) if claim else None
