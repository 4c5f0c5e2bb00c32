"""Document → claims → findings and checklists: what every report is made from."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import claims
from claims import HouseKinds, Published, Reading
from factcheck.checks import CHECKS
from factcheck.document import Document
from factcheck.finding import Finding
from factcheck.selection import EVERYTHING, Selection

if TYPE_CHECKING:
    from factcheck.checklist import Step
    from factcheck.verdicts import Verdict


class Checked(NamedTuple):
    """One article with everything there is to say about it.

    findings     in the order of the text
    checklists   claim id -> its steps; empty when nobody asked for them
    other_dates  where the article gives another day as its own than the one that was used
    selection    which claims to show, and in which order
    verdicts     what somebody has decided about claims of this article before
    """

    document: Document
    reading: Reading
    findings: list[Finding]
    checklists: dict[str, list["Step"]]
    other_dates: tuple[Published, ...] = ()
    selection: Selection = EVERYTHING
    verdicts: tuple["Verdict", ...] = ()


def check_document(
    document: Document,
    published: date | None = None,
    *,
    house: HouseKinds | None = None,
    selection: Selection = EVERYTHING,
    steps: bool = True,
) -> Checked:
    """Read one article and hold its figures against each other; `steps` asks for checklists.

    `house` holds the kinds of a house beside those that ship.
    """
    reading = claims.read(document.text, published, document.name, kinds=house)
    findings = find_all(reading)
    places = claims.find_published_candidates(document.text, document.name)
    reading = _without_date_lines(reading, places, findings)
    lists = _checklists(reading, house) if steps else {}
    return Checked(document, reading, findings, lists, _other_dates(places, reading), selection)


def find_all(reading: Reading) -> list[Finding]:
    """What all checks find, in the order of the text; at one place in the order of CHECKS."""
    found = [finding for check in CHECKS for finding in check.check(reading)]
    return sorted(found, key=lambda finding: finding.start)


def _without_date_lines(
    reading: Reading, places: Sequence[Published], findings: Sequence[Finding]
) -> Reading:
    """The reading without the article's own dates, which stand in the head of every report.

    One that a finding is about stays, and nothing that stays names one that went.
    """
    named = {name for finding in findings for name in finding.claims}
    named |= {name for link in reading.links for name in (link.one, link.other)}
    own = [(place.start, place.end) for place in (*places, reading.published) if place]
    gone = {
        claim.id
        for claim in reading.claims
        if claim.quantity is None
        and claim.id not in named
        and any(start <= claim.start and claim.end <= end for start, end in own)
    }
    if not gone:
        return reading
    kept = [
        claim._replace(repeats=tuple(name for name in claim.repeats if name not in gone))
        for claim in reading.claims
        if claim.id not in gone
    ]
    return reading._replace(claims=kept)


def _other_dates(places: Sequence[Published], reading: Reading) -> tuple[Published, ...]:
    """One place for each day that differs from the one the article was read by."""
    used = reading.published
    others = {place.day: place for place in reversed(places) if used and place.day != used.day}
    return tuple(others[day] for day in sorted(others))


def _checklists(reading: Reading, house: HouseKinds | None) -> dict[str, list["Step"]]:
    """Imported here since editors and grep ask for findings only, many times a minute."""
    from factcheck.checklist import checklists

    return checklists(reading, house.own if house else None)
