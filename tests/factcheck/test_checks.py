"""Marked sentences of news: what stands in [[…]] must be flagged, and nothing else.

tests/checks/NAME.txt holds one little article a line, dated 8 July 2021 unless a line
"published: DATE" stands before it; " => words" at the end must be in the message, and " ¶ "
begins a paragraph.
"""

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

import claims
from factcheck.checks import CHECKS
from factcheck.finding import Finding

FOLDER = Path(__file__).resolve().parent.parent / "checks"
FILES = sorted(FOLDER.glob("*.txt"))
MARK = re.compile(r"\[\[(.*?)\]\]")
LEAST_MARKED, LEAST_CLEAN = 20, 50


class Case(NamedTuple):
    name: str
    text: str
    marked: list[str]
    message: str
    published: date


def cases(path: Path) -> list[Case]:
    found = []
    published = date(2021, 7, 8)
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("published: "):
            published = date.fromisoformat(line.removeprefix("published: "))
        elif line and not line.startswith("#"):
            text, _, message = line.replace(" ¶ ", "\n\n").partition(" => ")
            found.append(
                Case(path.stem, MARK.sub(r"\1", text), MARK.findall(text), message, published)
            )
    return found


def findings(case: Case) -> list[Finding]:
    """What all checks say; notes of other checks do not count."""
    reading = claims.read(case.text, case.published)
    own = case.name.replace("_", "-")
    return [
        finding
        for check in CHECKS
        for finding in check.check(reading)
        if finding.level != "note" or finding.check == own
    ]


ALL = [case for path in FILES for case in cases(path)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_marked_is_found_and_nothing_else(path: Path) -> None:
    """One test a file: a test of its own for each of the lines would take twice the time."""
    wrong = [(case.text, found) for case in cases(path) if not fits(case, found := findings(case))]
    assert wrong == []


def fits(case: Case, found: list[Finding]) -> bool:
    words = [case.text[finding.start : finding.end] for finding in found]
    own = all(finding.check == case.name.replace("_", "-") for finding in found)
    return words == case.marked and own and (not case.message or case.message in found[0].message)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_there_are_enough_of_both_sorts(path: Path) -> None:
    """Every check reads every file: the clean lines of the others are clean lines for it too."""
    own = cases(path)
    assert len([case for case in own if case.marked]) >= LEAST_MARKED
    assert len([case for case in own if not case.marked]) >= LEAST_CLEAN


def test_every_check_has_its_sentences() -> None:
    assert {path.stem.replace("_", "-") for path in FILES} == {check.NAME for check in CHECKS}
