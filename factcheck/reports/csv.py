"""The log of a check as a table (users.md, 2b): what the tool knows, then blanks for the checker.

A row for each claim; a finding that is about no claim shown has a row of its own. Cells that a
spreadsheet would run as a formula begin with an apostrophe.
"""

import csv
from collections.abc import Iterable, Iterator
from hashlib import sha256

from claims import Claim
from factcheck.document import Document
from factcheck.finding import Finding
from factcheck.reports.cards import Card, cards, finding_passage
from factcheck.reports.words import amount
from factcheck.run import Checked
from factcheck.visible import flat

BOM = "\ufeff"
# OWASP, "CSV Injection": what Excel, LibreOffice and Sheets may run, in full width as well
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
KNOWN = (  # what the tool fills in
    *("id", "article", "version", "part", "paragraph", "line", "column", "where"),
    *("statement", "sentence", "value", "low", "high", "unit", "hedge", "from", "to"),
    *("kind", "priority", "why", "speaker", "via", "manner", "again", "finding"),
    "standing",  # what became of the verdict since the text changed
)
ASKED = (  # what the checker fills in; a status is open until somebody says otherwise
    *("status", "source", "tier", "link", "page", "as_of", "accessed"),
    *("checker", "checked_on", "contact", "note", "approved_by", "approved_on"),
)
HEDGES = {"=": "", "~": "about", ">": "at least", "<": "up to", "up": "up", "down": "down"}
Row = dict[str, str]


class Echo:
    """The file of a csv writer whose rows are wanted as lines."""

    def write(self, text: str) -> str:
        return text.removesuffix("\r\n")


def report(articles: Iterable[Checked], width: int, bom: bool = False) -> Iterator[str]:
    """A head and the rows of all articles; with `bom` as Excel wants to be told of UTF-8."""
    writer = csv.DictWriter(Echo(), (*KNOWN, *ASKED), restval="")
    yield (BOM if bom else "") + str(writer.writeheader())
    for checked in articles:
        head = {"article": checked.document.name, "version": _version(checked)}
        for row in _rows(checked):
            safe = {name: harmless(value) for name, value in {**head, **row}.items()}
            yield str(writer.writerow({"status": "open", **safe}))


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; plain numbers stay numbers.

    >>> [harmless(cell) for cell in ("=1+1", "-5", "-5+A1", "5 men")]
    ["'=1+1", '-5', "'-5+A1", '5 men']
    """
    text = flat(cell)
    if not text.startswith(FORMULA) or _is_number(text):
        return text
    return f"'{text}"


def _is_number(text: str) -> bool:
    digits = text.removeprefix("-").replace(".", "", 1)
    return digits.isascii() and digits.isdecimal()


def _version(checked: Checked) -> str:
    """Eight characters that change with the text."""
    return sha256(checked.document.text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _rows(checked: Checked) -> Iterator[Row]:
    shown = cards(checked)
    owners = {claim.id: claim.part_of or claim.id for claim in checked.reading.claims}
    about: dict[str, list[Finding]] = {card.claim.id: [] for card in shown}
    decided = _decided(checked)
    if checked.record:
        decided = _of_ledger(checked, decided)
    alone = []
    for finding in checked.findings:
        named = [owners[name] for name in finding.claims if owners.get(name) in about]
        for name in dict.fromkeys(named):
            about[name].append(finding)
        if not named:
            alone.append(finding)
    for card in shown:
        row = _claim(checked.document, card, about[card.claim.id])
        names = (card.claim.id, *card.claim.repeats)
        yield {**row, **next((decided[name] for name in names if name in decided), {})}
    for finding in alone:
        yield _finding(checked, finding)


def _claim(document: Document, card: Card, findings: list[Finding]) -> Row:
    claim, rows = card.claim, dict(card.rows)
    source = claim.source
    return {
        "id": claim.id,
        "part": "headline" if document.title and claim.paragraph == 0 else "body",
        "paragraph": str(claim.paragraph + 1),
        "line": str(card.place.line),
        "column": str(card.place.column),
        "where": document.label(claim.start),
        "statement": claim.text,
        "sentence": claim.sentence,
        **_values(claim),
        "kind": claim.kind,
        "priority": claim.priority,
        "why": ", ".join(claim.reasons),
        "speaker": (source.name or source.text) if source else "",
        "via": source.via if source else "",
        "manner": source.manner if source else "no source given",
        "again": rows.get("again", ""),
        "finding": "; ".join(map(_said, findings)),
    }


def _finding(checked: Checked, finding: Finding) -> Row:
    """A row for a finding about words that are no claim of their own."""
    line, column = checked.document.place(finding.start)
    return {
        "line": str(line),
        "column": str(column),
        "where": checked.document.label(finding.start),
        "statement": checked.document.text[finding.start : finding.end],
        "sentence": "".join(finding_passage(checked, finding)),
        "kind": finding.check,
        "finding": _said(finding),
    }


def _said(finding: Finding) -> str:
    return f"{finding.level}: {finding.message} [{finding.check}]"


def _decided(checked: Checked) -> dict[str, Row]:
    """Claim id -> what a checker has typed about it before."""
    return {
        given.claim: {"status": given.verdict, "source": given.source, "note": given.note}
        for given in checked.verdicts
    }


def _of_ledger(checked: Checked, decided: dict[str, Row]) -> dict[str, Row]:
    """Claim id -> what the ledger says about it, and who signed when this is what he signed: the
    text as it is, and a verdict that stood by then.

    decided  what else somebody has typed
    """
    from factcheck.ledger.state import Since
    from factcheck.ledger.words import told
    from factcheck.verdicts import named

    record, approved = checked.record, {}
    if record is None:
        return {}
    if record.signed and record.since == Since():
        approved = {"approved_by": record.signed.by, "approved_on": record.signed.at[:10]}
    names, found = named(checked.names), {}
    for claim in checked.reading.claims:
        state = record.states.get(claim.id)
        row = {"standing": told(state, names)} if state else {}
        mark = state.mark if state else None
        if state and mark and (not state.open or mark.verdict == "open"):
            row |= {"status": state.verdict, "source": mark.source, "note": mark.note}
            row |= {"as_of": mark.as_of, "checker": mark.by, "checked_on": mark.day}
            if record.signed and not state.open and mark.at <= record.signed.at:
                row |= approved
        found[claim.id] = {**decided.get(claim.id, {}), **row}
    return found


def _values(claim: Claim) -> Row:
    found: Row = {}
    if quantity := claim.quantity:
        found["value"] = amount(quantity)
        found["low"], found["high"] = (f"{v:f}" for v in (quantity.low, quantity.high))
        found["unit"], found["hedge"] = quantity.unit, HEDGES[quantity.bound]
    if time := claim.time:
        found["from"], found["to"] = (d.isoformat() if d else "" for d in (time.first, time.last))
    return found
