"""Workflow commands of GitHub: an annotation for each finding, and for a date that is missing.

`::error file=…,line=…,col=…,endColumn=…,title=…::message`; columns are code points from 1. Columns
are left out when a finding runs over a line's end, where GitHub refuses them.
"""

from collections.abc import Iterable, Iterator

from factcheck.finding import Finding
from factcheck.reports.words import told_at, unresolved
from factcheck.run import Checked

COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}  # in this order: % before what it escapes with
PROPERTY = {**DATA, ":": "%3A", ",": "%2C"}


def report(articles: Iterable[Checked], width: int) -> Iterator[str]:
    """The annotations of all articles, in the order of each text."""
    for checked in articles:
        for sentence in unresolved(checked.reading):
            yield _command("notice", {"file": checked.document.name, "line": 1}, sentence)
        for finding in checked.findings:
            yield _annotation(checked, finding)


def _annotation(checked: Checked, finding: Finding) -> str:
    document = checked.document
    line, column = document.place(finding.start)
    end_line, end_column = document.end_place(finding.end)
    place: dict[str, object] = {"file": document.name, "line": line, "endLine": end_line}
    if line == end_line:
        place |= {"col": column, "endColumn": end_column}
    place["title"] = f"factcheck: {finding.check}"
    said = told_at(document.label(finding.start), finding)
    return _command(COMMANDS[finding.level], place, "\n".join(said))


def _command(name: str, properties: dict[str, object], message: str) -> str:
    r"""One workflow command.

    >>> _command("error", {"file": "a,b.txt", "line": 2}, "5 % too much\nby 3")
    '::error file=a%2Cb.txt,line=2::5 %25 too much%0Aby 3'
    """
    listed = ",".join(f"{key}={_escaped(str(v), PROPERTY)}" for key, v in properties.items())
    return f"::{name} {listed}::{_escaped(message, DATA)}"


def _escaped(text: str, escapes: dict[str, str]) -> str:
    for character, escape in escapes.items():
        text = text.replace(character, escape)
    return text
