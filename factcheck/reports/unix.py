"""path:line:column: level: message [check-or-kind], one line each, as editors and grep expect.

Findings and claims in the order of the text; by priority, the findings come first. A claim is a
note, its parts are left to it.
"""

from collections.abc import Iterable, Iterator

from claims import Claim
from factcheck.columns import column
from factcheck.reports.words import normal_form, rank, speaker, unresolved, when
from factcheck.run import Checked
from factcheck.selection import chosen
from factcheck.visible import flat


def report(articles: Iterable[Checked], width: int, column_unit: str = "char") -> Iterator[str]:
    """The lines about all articles; `width` does not matter, lines are never wrapped."""
    for checked in articles:
        document = checked.document
        for sentence in unresolved(checked.reading):
            yield f"{document.name}:1:1: note: article's date unknown: {sentence} [published]"
        entries = [(f.start, f.level, flat(f.message), f.check) for f in checked.findings]
        claims = chosen(checked.reading.claims, checked.selection)
        entries += [(c.start, "note", _claim(c), c.kind) for c in claims if not c.part_of]
        if checked.selection.order == "position":
            entries.sort(key=lambda entry: entry[0])
        for start, level, message, name in entries:
            line = document.place(start).line
            at = column(document, start, column_unit)
            label = document.label(start)
            words = f"{label}: {message}" if label else message
            yield f"{document.name}:{line}:{at}: {level}: {words} [{name}]"


def _claim(claim: Claim) -> str:
    value = normal_form(claim)
    parts = [f"{flat(claim.text)} = {value}" if value else flat(claim.text)]
    if claim.time:
        parts.append(when(claim.time))
    return "; ".join([*parts, speaker(claim.source), rank(claim)])
