"""Document → claims → findings and checklists: what every report is made from."""

from datetime import date
from typing import NamedTuple

import claims
from claims import KindError, Published, Reading
from factcheck.checklist import Step, checklists
from factcheck.checks import CHECKS
from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.finding import Finding


class Checked(NamedTuple):
    """One article with everything there is to say about it.

    findings     in the order of the text
    checklists   claim id -> its steps
    own_date     the article's own date, when another one was given with --published
    """

    document: Document
    reading: Reading
    findings: list[Finding]
    checklists: dict[str, list[Step]]
    own_date: Published | None = None


def check_document(document: Document, published: date | None = None) -> Checked:
    """Read one article and hold its figures against each other."""
    try:
        reading = claims.read(document.text, published, document.name)
        lists = checklists(reading)
    except KindError as error:
        raise FactcheckError(f"{error.file}: {error.entry}", f"{error.remedy}.") from None
    own = _own_date(document, published) if published else None
    return Checked(document, reading, find_all(reading), lists, own)


def find_all(reading: Reading) -> list[Finding]:
    """What all checks find, in the order of the text; at one place in the order of CHECKS."""
    found = [finding for check in CHECKS for finding in check.check(reading)]
    return sorted(found, key=lambda finding: finding.start)


def _own_date(document: Document, given: date) -> Published | None:
    own = claims.find_published(document.text, document.name)
    return own if own and own.day != given else None
