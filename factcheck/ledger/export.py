"""The history of a ledger as a table, as JSON, or as Markdown to read."""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import Any

from factcheck.ledger.mark import Mark, Signature
from factcheck.ledger.words import day, grounds
from factcheck.reports.csv import harmless
from factcheck.reports.json import encoded
from factcheck.reports.markdown import escaped
from factcheck.reports.words import many

SCHEMA = 1
Names = Mapping[str, str]  # verdict -> what people call it
# the names are those of the CSV report where they mean the same, so that both can be read back
COLUMNS = (
    *("number", "article", "id", "statement", "was", "status", "source", "as_of", "note"),
    *("checker", "checked_on", "why"),
)


class _Echo:
    """The file of a csv writer whose rows are wanted as lines."""

    def write(self, text: str) -> str:
        return text.removesuffix("\r\n")


def table(marks: Sequence[Mark], signed: Sequence[Signature], names: Names) -> Iterator[str]:
    """A row for each mark, oldest first; signatures have no place in it."""
    writer = csv.DictWriter(_Echo(), COLUMNS)
    yield str(writer.writeheader())
    for mark in marks:
        row = {name: harmless(value) for name, value in _row(mark).items()}
        yield str(writer.writerow(row))


def _row(mark: Mark) -> dict[str, str]:
    return {
        "number": str(mark.id),
        "article": mark.article,
        "id": mark.claim,
        "statement": mark.words,
        "was": mark.was,
        "status": mark.verdict,
        "source": mark.source,
        "as_of": mark.as_of,
        "note": mark.note,
        "checker": mark.by,
        "checked_on": mark.at,
        "why": mark.why,
    }


def as_json(marks: Sequence[Mark], signed: Sequence[Signature], names: Names) -> Iterator[str]:
    """One object with every mark and every signature; its form is log.schema.json."""
    whole: dict[str, Any] = {
        "schema": SCHEMA,
        "history": [_object(mark) for mark in marks],
        "signatures": [signature._asdict() for signature in signed],
    }
    yield encoded(whole, indent=1)


def _object(mark: Mark) -> dict[str, Any]:
    whole = mark._asdict()
    del whole["after"], whole["unsaid"]  # are for writing only
    return {**whole, "ticks": list(mark.ticks), "figure": mark.figure._asdict()}


def markdown(marks: Sequence[Mark], signed: Sequence[Signature], names: Names) -> Iterator[str]:
    """What was done to each article, in the order in which it was done.

    Nobody numbers marks and signatures together: a signature stands before the first mark that is
    dated later.
    """
    said = [(mark.article, mark.at, _told(mark, names)) for mark in marks]
    under = [(one.article, one.at, _signed(one)) for one in signed]
    deeds = sorted(merge(said, under, key=itemgetter(1)), key=itemgetter(0))
    for number, (article, found) in enumerate(groupby(deeds, key=lambda deed: deed[0])):
        if number:
            yield ""
        yield from (f"# {escaped(article)}", "")
        yield from (f"- {line}" for _, _, line in found)


def _told(mark: Mark, names: Names) -> str:
    step = f"{escaped(names[mark.was])} → {escaped(names[mark.verdict])}"
    why = f" ({escaped(mark.why)})" if mark.why else ""
    said = escaped(grounds(mark))
    return f"{_who(mark)} “{escaped(mark.words)}” `{mark.claim}` {step}{said}{why}"


def _signed(signature: Signature) -> str:
    reason = f": {escaped(signature.reason)}" if signature.reason else ""
    left = many(signature.errors, "error")
    return f"{_who(signature)} signed, {signature.open} open, {left} standing{reason}"


def _who(deed: Mark | Signature) -> str:
    return f"{day(deed.at)}, {escaped(deed.by)}:"


Form = Callable[[Sequence[Mark], Sequence[Signature], Names], Iterator[str]]
FORMS: Mapping[str, Form] = {"csv": table, "json": as_json, "markdown": markdown}
