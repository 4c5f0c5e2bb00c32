"""What a ledger says about an article as the JSON reports know it (report.schema.json)."""

from collections.abc import Mapping
from typing import Any

from claims import Claim
from factcheck.ledger.mark import Mark
from factcheck.ledger.state import Record, State
from factcheck.ledger.words import changed, reworded
from factcheck.selection import Entry


def progress_record(record: Record, entries: list[Entry]) -> dict[str, Any]:
    """How far the article has come, and who signed."""
    signed, since = record.signed, record.since
    return {
        "claims": len(entries),
        "open": record.left(entries),
        "gone": [_mark(state.mark) for state in record.gone if state.mark],
        "signed": signed
        and {
            "by": signed.by,
            "at": signed.at,
            "reason": signed.reason,
            "open": signed.open,
            "errors": signed.errors,
            "since": since._asdict(),
        },
    }


def verdict_record(record: Record, claim: Claim, names: Mapping[str, str]) -> dict[str, Any]:
    """The verdict on a claim, what became of it, and the same figure in other articles."""
    state = record.states.get(claim.id, State(claim))
    offer = record.offers.get(claim.id)
    return {
        "verdict": {
            "value": state.verdict,
            "name": names[state.verdict],
            "standing": state.standing,
            "changed": _changed(state),
            "last": _mark(state.mark) if state.mark else None,
        },
        **({"known": _mark(offer)} if offer else {}),
    }


def _changed(state: State) -> str:
    if state.standing == "flagged":
        return reworded(state)
    return changed(state) if state.standing == "reopened" else ""


def _mark(mark: Mark) -> dict[str, Any]:
    return {
        "article": mark.article,
        "text": mark.words,
        "verdict": mark.verdict,
        "source": mark.source,
        "note": mark.note,
        "as_of": mark.as_of,
        "by": mark.by,
        "at": mark.at,
    }
