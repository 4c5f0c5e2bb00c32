"""Document → claims → findings and checklists: what every report is made from."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import claims
from claims import KindError, Published, Reading
from factcheck.checks import CHECKS
from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.finding import Finding

if TYPE_CHECKING:
    from factcheck.checklist import Step


class Checked(NamedTuple):
    """One article with everything there is to say about it.

    findings     in the order of the text
    checklists   claim id -> its steps; empty when nobody asked for them
    other_dates  where the article gives another day as its own than the one that was used
    """

    document: Document
    reading: Reading
    findings: list[Finding]
    checklists: dict[str, list["Step"]]
    other_dates: tuple[Published, ...] = ()


def check_document(
    document: Document, published: date | None = None, *, steps: bool = True
) -> Checked:
    """Read one article and hold its figures against each other; `steps` asks for checklists."""
    try:
        reading = claims.read(document.text, published, document.name)
        lists = _checklists(reading) if steps else {}
    except KindError as error:
        raise FactcheckError(f"{error.file}: {error.entry}", f"{error.remedy}.") from None
    return Checked(document, reading, find_all(reading), lists, _other_dates(document, reading))


def find_all(reading: Reading) -> list[Finding]:
    """What all checks find, in the order of the text; at one place in the order of CHECKS."""
    found = [finding for check in CHECKS for finding in check.check(reading)]
    return sorted(found, key=lambda finding: finding.start)


def _other_dates(document: Document, reading: Reading) -> tuple[Published, ...]:
    """One place for each day that differs from the one the article was read by."""
    used = reading.published
    places = claims.find_published_candidates(document.text, document.name)
    others = {place.day: place for place in reversed(places) if used and place.day != used.day}
    return tuple(others[day] for day in sorted(others))


def _checklists(reading: Reading) -> dict[str, list["Step"]]:
    """Imported here since editors and grep ask for findings only, many times a minute."""
    from factcheck.checklist import checklists

    return checklists(reading)
