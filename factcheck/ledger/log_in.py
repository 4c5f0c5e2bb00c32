"""The history that `factcheck log -f json` printed, read back.

Signatures are not taken in: each is on the very text that somebody had before him.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.ledger.export import SCHEMA
from factcheck.ledger.marking import Said
from factcheck.ledger.row import Row, is_day
from factcheck.verdicts import STATUSES, need_schema
from factcheck.visible import visible

NEEDED = ("article", "claim", "words", "verdict")
TEXTS = (*NEEDED, "source", "note", "as_of", "by", "at")


def is_history(whole: Any) -> bool:
    """Did `factcheck log -f json` print it?"""
    return isinstance(whole, dict) and isinstance(whole.get("history"), list)


def history(whole: Mapping[str, Any], shown: str) -> Iterator[Row]:
    """Its marks, oldest first; FactcheckError with what is wrong in it, and where."""
    need_schema(whole, SCHEMA, shown)
    for number, mark in enumerate(whole["history"], 1):
        where = f"{shown}: mark {number}"
        if wrong := _wrong(mark):
            raise FactcheckError(f"{where}: {wrong}", "Nothing was taken in; mend it.")
        text = {name: mark.get(name, "") for name in TEXTS}
        ticks = tuple(mark.get("ticks", ()))
        said = Said(text["verdict"], text["source"], text["note"], text["as_of"], ticks)
        yield Row(
            where, text["article"], text["claim"], text["words"], said, text["by"], text["at"]
        )


def _wrong(mark: Any) -> str:
    """What is not as it should be in one mark, or ""."""
    if not isinstance(mark, dict):
        return "is no object"
    for name in TEXTS:
        if not isinstance(mark.get(name, None if name in NEEDED else ""), str):
            return f"{name} is no text"
    if mark["verdict"] not in STATUSES:
        return f"there is no verdict {visible(mark['verdict'])!r}"
    if mark.get("as_of") and not is_day(mark["as_of"]):
        return f"as_of is no day: {visible(mark['as_of'])!r}"
    ticks = mark.get("ticks", [])
    if not isinstance(ticks, list) or not all(isinstance(tick, str) for tick in ticks):
        return "ticks is no list of texts"
    return ""
