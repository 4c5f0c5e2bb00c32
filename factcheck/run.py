"""Document → claims → findings and checklists: what every report is made from."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import claims
from claims import HouseKinds, Published, Reading
from factcheck.checks import CHECKS
from factcheck.comments import suppressions_in, without_comments
from factcheck.document import Document, readable
from factcheck.finding import Finding
from factcheck.scope import EVERY_LEVEL, Scope
from factcheck.selection import EVERYTHING, Selection
from factcheck.suppress import Suppressed, Suppression, sift
from factcheck.visible import visible

if TYPE_CHECKING:
    from factcheck.checklist import Step
    from factcheck.ledger.state import Record
    from factcheck.verdicts import Verdict


class Checked(NamedTuple):
    """One article with everything there is to say about it.

    findings     in the order of the text
    checklists   claim id -> its steps; empty when nobody asked for them
    other_dates  where the article gives another day as its own than the one that was used
    selection    which claims to show, and in which order
    suppressed   findings that somebody does not want to see again, with the reason
    remarks      a line about each suppression that cannot be used, or meets nothing any more
    verdicts     what somebody has decided about claims of this article before
    record       what the ledger says about it; None when there is no ledger
    names        verdict -> what the house calls it, where it has a name of its own
    """

    document: Document
    reading: Reading
    findings: list[Finding]
    checklists: dict[str, list["Step"]]
    other_dates: tuple[Published, ...] = ()
    selection: Selection = EVERYTHING
    suppressed: tuple[Suppressed, ...] = ()
    remarks: tuple[str, ...] = ()
    verdicts: tuple["Verdict", ...] = ()
    record: "Record | None" = None
    names: Mapping[str, str] = {}


def check_document(
    document: Document,
    published: date | None = None,
    *,
    house: HouseKinds | None = None,
    selection: Selection = EVERYTHING,
    scope: Scope = EVERY_LEVEL,
    suppressions: Sequence[Suppression] = (),
    steps: bool = True,
) -> Checked:
    """Read one article and hold its figures against each other; `steps` asks for checklists.

    house         the kinds of a house beside those that ship
    scope         the checks to ask, and the findings to show
    suppressions  what not to show again, beside what the article's own comments say
    """
    text = readable(without_comments(document.text))
    places = claims.find_published_candidates(text, document.name)
    if document.published:
        places.insert(0, Published(document.published, "metadata"))
    day = Published(published, "option") if published else places[0] if places else None
    reading = claims.read(text, day.day if day else None, document.name, kinds=house)
    reading = reading._replace(published=day)
    own, remarks = suppressions_in(document)
    sifted = sift(text, find_all(reading, scope), [*own, *suppressions])
    findings = [finding for finding in sifted.findings if scope.shows(finding)]
    told = [*findings, *(one.finding for one in sifted.suppressed)]
    reading = _without_date_lines(reading, places, told)
    return Checked(
        document,
        reading,
        findings,
        _checklists(reading, house) if steps else {},
        _other_dates(places, reading),
        selection,
        sifted.suppressed,
        (*remarks, *_unused(sifted.unused, scope), *_unread(document, reading)),
    )


def find_all(reading: Reading, scope: Scope = EVERY_LEVEL) -> list[Finding]:
    """What the checks find that are asked, in the order of the text, then in that of CHECKS."""
    found = [f for check in CHECKS if scope.asks(check) for f in check.check(reading)]
    return sorted(found, key=lambda finding: finding.start)


def _unread(document: Document, reading: Reading) -> Iterator[str]:
    """A line about the numbers of a large table that are not among the claims."""
    if reading.unread:
        first, last = (document.place(reading.unread[end]).line for end in (0, -1))
        where = f"line {first}" if first == last else f"lines {first} to {last}"
        yield (
            f"{document.name}: numbers in {where} that are not read: {len(reading.unread):,}. More "
            "than a hundred stand close together there; check these by hand."
        )


def _unused(suppressions: Sequence[Suppression], scope: Scope) -> Iterator[str]:
    """A line about each suppression that met nothing, though its check was asked."""
    asked = {check.NAME for check in CHECKS if scope.asks(check)}
    for one in suppressions:
        if one.check in asked:
            yield (
                f"{one.where}: {one.check} finds nothing about “{visible(one.words)}” any more. "
                "Take the suppression out."
            )


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
