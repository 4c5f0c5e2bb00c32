"""The boxes of the Markdown report, ticked by hand or in a notes program, read back."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from factcheck.errors import FactcheckError
from factcheck.ledger.marking import Said
from factcheck.ledger.row import Row
from factcheck.reports.markdown import VERDICT
from factcheck.verdicts import status_called

ARTICLE = re.compile(r"# (?P<name>.+)")
CLAIM = re.compile(r"### \d+\. (?P<words>.+)")
ID = re.compile(r"[^`]*, `(?P<id>[a-z2-7]{7})`")
BOX = re.compile(r" *[-*+] \[(?P<tick>[xX ])\] (?P<step>.+)")
FIELD = re.compile(r" *[-*+] (?P<name>Source|Note):(?P<text>.*)")
ESCAPED = re.compile(r"\\([^\w\s])")


class _Open(NamedTuple):
    """The claim that is being read; `line` is that of its heading."""

    line: int
    article: str
    words: str
    id: str
    ticks: list[str]
    fields: dict[str, str]


def ticked(text: str, shown: str, names: Mapping[str, str]) -> Iterator[Row]:
    """A row for each claim of a report in which a box is ticked or something was written."""
    article, words, claim = "", "", None
    for number, line in enumerate(text.splitlines(), 1):
        if found := CLAIM.fullmatch(line):
            yield from _row(claim, shown, names)
            words, claim = _plain(found["words"]), None
        elif found := ARTICLE.fullmatch(line):
            yield from _row(claim, shown, names)
            article, claim = _plain(found["name"]), None
        elif (found := ID.fullmatch(line)) and claim is None:
            claim = _Open(number, article, words, found["id"], [], {})
        elif claim and (found := BOX.fullmatch(line)):
            if found["tick"] != " ":
                claim.ticks.append(_plain(found["step"]))
        elif claim and (found := FIELD.fullmatch(line)):
            claim.fields[found["name"].lower()] = _plain(found["text"])
    yield from _row(claim, shown, names)


def _plain(text: str) -> str:
    return ESCAPED.sub(r"\1", text).strip()


def _row(claim: _Open | None, shown: str, names: Mapping[str, str]) -> Iterator[Row]:
    if claim is None or not (claim.ticks or any(claim.fields.values())):
        return
    where = f"{shown}: line {claim.line}"
    called = [tick.removeprefix(VERDICT) for tick in claim.ticks if tick.startswith(VERDICT)]
    if len(called) > 1:
        raise FactcheckError(f"{where}: {len(called)} verdicts are ticked", "Leave one of them.")
    verdict = status_called(called[0], names, f"{where}: ") if called else None
    ticks = tuple(tick for tick in claim.ticks if not tick.startswith(VERDICT))
    said = Said(verdict, claim.fields.get("source"), claim.fields.get("note"), ticks=ticks)
    yield Row(where, claim.article, claim.id, claim.words, said)
