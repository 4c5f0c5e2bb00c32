"""Marked sentences (tests/factcheck/marked.py): exactly what is marked is found, as it was said."""

from pathlib import Path

import pytest

from factcheck.checks import CHECKS
from factcheck.finding import Finding
from factcheck.scope import wonders
from tests.factcheck.marked import FILES, FOLDER, Case, cases, looked_at
from tests.pinned import golden_of, of_case

LEAST_MARKED, LEAST_CLEAN = 20, 50


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_marked_is_found_and_nothing_else(path: Path) -> None:
    """One test a file: a test of its own for each of the lines would take twice the time."""
    seen = [(case, *looked_at(case)) for case in cases(path)]
    assert [(case.text, found) for case, _, found in seen if not fits(case, found)] == []
    lines = [line for case, reading, found in seen for line in of_case(case, reading, found)]
    golden = golden_of(path).read_text("utf-8").splitlines()
    assert golden == lines, "run tools/refresh.py, read the difference"


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


ONLY_WONDER = {"event-days", "plausibility", "precision", "times-more", "vague-whole"}


def test_only_these_are_asked_with_notes_alone() -> None:
    assert {check.NAME for check in CHECKS if wonders(check)} == ONLY_WONDER


@pytest.mark.parametrize("name", sorted(ONLY_WONDER))
def test_what_only_wonders_gives_notes(name: str) -> None:
    own = cases(FOLDER / f"{name.replace('-', '_')}.txt")
    found = [finding for case in own for finding in looked_at(case)[1]]
    assert {finding.level for finding in found} == {"note"}
