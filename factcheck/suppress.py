"""Findings that a reader has looked at and does not want to see again, each with a reason.

A suppression holds as long as its words stand in the text: bound to them and not to a line, so
that it survives edits elsewhere and ends with an edit of the words themselves.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from claims import Span
from factcheck.finding import Finding


class Suppression(NamedTuple):
    """What not to show again.

    check   name of the check
    words   the words in question as the article has them, white space aside, or more around them
    reason  why the finding is none
    where   where it was written down: "draft.md:12:1", "factcheck-ignore.toml, entry 2"
    """

    check: str
    words: str
    reason: str
    where: str


class Suppressed(NamedTuple):
    """A finding that is not shown, and what keeps it out."""

    finding: Finding
    by: Suppression


class Sifted(NamedTuple):
    """Findings that stay, those that are suppressed, and the suppressions that met nothing."""

    findings: list[Finding]
    suppressed: tuple[Suppressed, ...]
    unused: list[Suppression]


def sift(text: str, findings: Sequence[Finding], by: Sequence[Suppression]) -> Sifted:
    """Take out of `findings` what one of the suppressions is about."""
    places = {words: _places(text, words) for words in {one.words for one in by}}
    asked: dict[str, list[Suppression]] = {}
    for one in by:
        asked.setdefault(one.check, []).append(one)
    kept: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in findings:
        able = asked.get(finding.check, ())
        by_one = next((one for one in able if _holds(places[one.words], finding)), None)
        if by_one is None:
            kept.append(finding)
        else:
            suppressed.append(Suppressed(finding, by_one))
    used = {one.by for one in suppressed}
    return Sifted(kept, tuple(suppressed), [one for one in by if one not in used])


def _holds(places: Sequence[Span], finding: Finding) -> bool:
    """Do the words stand around the finding, or in it? Their `places` are in order and apart."""
    before = bisect_right(places, finding.start, key=_start) - 1
    if before >= 0 and finding.end <= places[before].end:
        return True
    within = bisect_left(places, finding.start, key=_start)
    return within < len(places) and places[within].end <= finding.end


def _start(place: Span) -> int:
    return place.start


def _places(text: str, words: str) -> list[Span]:
    """Where the words stand in the text, as whole words and whole figures."""
    between = r"\s+".join(re.escape(word) for word in words.split())
    whole = rf"(?<!\w)(?<!\d[.,]){between}(?!\w)(?![.,]\d)"
    return [Span(*match.span()) for match in re.finditer(whole, text)] if between else []
