"""One claim of an article with all that is said about it, its repeats and its parts."""

from typing import NamedTuple

from claims import Claim
from factcheck.finding import LEVELS, Finding, by_claim
from factcheck.reports.cards import Card, cards
from factcheck.run import Checked
from factcheck.selection import Entry as Found
from factcheck.selection import entries
from factcheck.verdicts import Verdict

# family -> what the legend calls it; each has a colour in webpage/page.css
FAMILIES = {
    "people": "people and counts",
    "money": "money",
    "share": "percentages",
    "measure": "measures",
    "time": "days and durations",
}
OF_DIMENSION = {"count": "people", "money": "money", "percentage": "share", "time": "time"}


class Entry(NamedTuple):
    """A card with the findings about it and the verdict on it.

    place  tells the claims of several articles on one page apart
    where  where it stands, for people
    places the claim and its repeats, by their ids
    ids    the claims that the entry stands for: itself, its repeats, and the parts of all these
    """

    card: Card
    place: int
    where: str
    places: list[str]
    ids: frozenset[str]
    findings: list[Finding]
    verdict: Verdict

    @property
    def anchor(self) -> str:
        """The id of the entry on the page."""
        return f"c{self.place}-{self.card.claim.id}"


def family(claim: Claim) -> str:
    """The family of a claim, by what it counts or measures."""
    if claim.quantity is None:
        return "time"
    return OF_DIMENSION.get(claim.quantity.dimension, "measure")


def gravest(findings: list[Finding]) -> str:
    """The gravest level among findings, or ""."""
    return min((finding.level for finding in findings), key=LEVELS.index, default="")


class _Known(NamedTuple):
    """What is asked about every claim of an article, looked up by its id."""

    parts: dict[str, list[str]]
    findings: dict[str, list[Finding]]
    verdicts: dict[str, Verdict]


def page_entries(checked: Checked, place: int) -> list[Entry]:
    """The claims of one article that the page shows, in the order asked for."""
    parts: dict[str, list[str]] = {}
    for claim in checked.reading.claims:
        if claim.part_of:
            parts.setdefault(claim.part_of, []).append(claim.id)
    given = {verdict.claim: verdict for verdict in checked.verdicts}
    known = _Known(parts, by_claim(checked.findings), given)
    found = {entry.number: entry for entry in entries(checked.reading.claims)}
    return [_entry(checked, card, place, found[card.number], known) for card in cards(checked)]


def _entry(checked: Checked, card: Card, place: int, found: Found, known: _Known) -> Entry:
    places = [found.claim.id, *(other.id for other in found.again)]
    ids = [*places, *(part for name in places for part in known.parts.get(name, ()))]
    findings = dict.fromkeys(f for name in ids for f in known.findings.get(name, ()))
    blank = Verdict(checked.document.name, card.claim.id, card.title)
    verdict = next((known.verdicts[name] for name in ids if name in known.verdicts), blank)
    where = checked.document.where(card.claim.start)
    ordered = sorted(findings, key=lambda finding: finding.start)
    return Entry(card, place, where, places, frozenset(ids), ordered, verdict)
