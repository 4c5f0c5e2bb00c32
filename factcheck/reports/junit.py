"""JUnit's XML: a suite for each article, a case for each check, a failure for each finding.

Errors and warnings fail; a note is written to the output of its case. No times are given, since
no clock is asked.
"""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from factcheck.checks import CHECKS
from factcheck.finding import Finding
from factcheck.reports.words import told_at
from factcheck.run import Checked
from factcheck.visible import flat


def report(articles: Iterable[Checked], width: int) -> Iterator[str]:
    """One document about all articles."""
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<testsuites name="factcheck">'
    for checked in articles:
        yield from _suite(checked)
    yield "</testsuites>"


def _suite(checked: Checked) -> Iterator[str]:
    name = checked.document.name
    found: dict[str, list[Finding]] = {check.NAME: [] for check in CHECKS}
    for finding in checked.findings:
        found.setdefault(finding.check, []).append(finding)
    failed = sum(any(_fails(finding) for finding in findings) for findings in found.values())
    yield (
        f'  <testsuite name={_attribute(name)} tests="{len(found)}" failures="{failed}" errors="0">'
    )
    for check, findings in found.items():
        yield from _case(checked, check, findings)
    yield "  </testsuite>"


def _case(checked: Checked, check: str, findings: list[Finding]) -> Iterator[str]:
    opening = (
        f"    <testcase classname={_attribute(checked.document.name)} name={_attribute(check)}"
    )
    if not findings:
        yield f"{opening}/>"
        return
    yield f"{opening}>"
    for finding in filter(_fails, findings):
        yield (
            f'      <failure type="{finding.level}" message={_attribute(flat(finding.message))}>'
            f"{_text(_said(checked, finding))}</failure>"
        )
    if notes := [_said(checked, finding) for finding in findings if not _fails(finding)]:
        yield f"      <system-out>{_text(chr(10).join(notes))}</system-out>"
    yield "    </testcase>"


def _fails(finding: Finding) -> bool:
    return finding.level != "note"


def _said(checked: Checked, finding: Finding) -> str:
    document = checked.document
    line, column = document.place(finding.start)
    head = f"{document.name}:{line}:{column}: {finding.level}: "
    return head + "\n".join(told_at(document.label(finding.start), finding))


def _attribute(text: str) -> str:
    return quoteattr(text)


def _text(text: str) -> str:
    return escape(text)
