"""Marked sentences of news: what stands in [[…]] must be flagged, and nothing else.

tests/checks/NAME.txt holds one little article a line, dated 8 July 2021 unless a line
"published: DATE" or "published: unknown" stands before it; " => words" at the end must be in the
message, and " ¶ " begins a paragraph.
"""

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import claims
from claims import Reading
from factcheck.checks import CHECKS
from factcheck.finding import Finding

FOLDER = Path(__file__).resolve().parent.parent / "checks"
FILES = sorted(FOLDER.glob("*.txt"))
MARK = re.compile(r"\[\[(.*?)\]\]")


class Case(NamedTuple):
    name: str
    text: str
    marked: list[str]
    message: str
    published: date | None


def cases(path: Path) -> list[Case]:
    found = []
    published: date | None = date(2021, 7, 8)
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("published: "):
            day = line.removeprefix("published: ")
            published = None if day == "unknown" else date.fromisoformat(day)
        elif line and not line.startswith("#"):
            text, _, message = line.replace(" ¶ ", "\n\n").partition(" => ")
            found.append(
                Case(path.stem, MARK.sub(r"\1", text), MARK.findall(text), message, published)
            )
    return found


def looked_at(case: Case) -> tuple[Reading, list[Finding]]:
    """The reading, and what all checks say; notes of other checks do not count."""
    reading = claims.read(case.text, case.published)
    own = case.name.replace("_", "-")
    return reading, [
        finding
        for check in CHECKS
        for finding in check.check(reading)
        if finding.level != "note" or finding.check == own
    ]
