"""What a check says about the text."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

Level = Literal["error", "warning", "note"]
LEVELS: tuple[Level, ...] = ("error", "warning", "note")  # gravest first


class Finding(NamedTuple):
    """Something that cannot be right as written, or only just.

    check       NAME of the check ("conversion")
    level       "error" arithmetic certain | "warning" high confidence | "note" worth asking
    start, end  the words in question, in code points of the text
    message     one line: what the text says and what it should be
    working     the arithmetic, shown to the reader ("910 km × 0.6214 = 565 miles")
    cause       the likely slip ("kilometres and miles swapped"), or ""
    claims      ids of the claims it is about
    """

    check: str
    level: Level
    start: int
    end: int
    message: str
    working: str = ""
    cause: str = ""
    claims: tuple[str, ...] = ()


def by_claim(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Claim id -> the findings about it."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        for name in finding.claims:
            found.setdefault(name, []).append(finding)
    return found
