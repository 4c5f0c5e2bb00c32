"""The ledger held against an article as it is now."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from claims import Claim, HouseKinds
from factcheck.aligning import Pair, align
from factcheck.document import Document
from factcheck.ledger.carry import GONE, aged, carried, of_entry, settled
from factcheck.ledger.facts import offers
from factcheck.ledger.mark import Mark, Version, figure_of, storable
from factcheck.ledger.state import Record, Since, State
from factcheck.run import Checked, check_document
from factcheck.selection import Entry, entries

if TYPE_CHECKING:
    from factcheck.ledger.store import Ledger


class Article(NamedTuple):
    """An article that has been read, and what the ledger calls it."""

    name: str
    checked: Checked
    house: HouseKinds | None = None

    @property
    def claims(self) -> list[Claim]:
        """The claims as they are now."""
        return self.checked.reading.claims

    @property
    def version(self) -> Version:
        """The text as it is now."""
        day = self.checked.reading.published
        return Version(storable(self.checked.reading.text), day.day.isoformat() if day else "")

    @property
    def entries(self) -> list[Entry]:
        """The claims that stand for themselves, what recurs once."""
        return entries(self.claims)

    @property
    def parts(self) -> Mapping[str, Sequence[Claim]]:
        """Claim id -> the claims that belong to it."""
        found: dict[str, list[Claim]] = {}
        for claim in self.claims:
            if claim.part_of:
                found.setdefault(claim.part_of, []).append(claim)
        return found


def record(ledger: "Ledger", article: Article, stale_after: int | None = None) -> Record:
    """What the ledger says about an article; `stale_after` is in days."""
    last = _last(ledger.marks(article.name))
    signed = ledger.signatures(article.name)
    versions = ledger.versions(article.name)
    states = [
        s for version, marks in last.items() for s in _seen(article, versions[version], marks)
    ]
    live = settled(state for state in states if GONE not in state.changes)
    gone = settled(state for state in states if GONE in state.changes)
    shared = _shared(article, live, stale_after)
    return Record(
        bool(last or signed),
        shared,
        tuple(_once(state for state in gone.values() if not _lives_on(state, shared))),
        _offers(ledger, article, shared),
        signed[-1] if signed else None,
        _since(article, versions[signed[-1].digest]) if signed else Since(),
    )


def _last(marks: Sequence[Mark]) -> dict[str, list[Mark]]:
    """Version -> its marks, without those that a later mark on the same claim follows."""
    last = {mark.claim: mark for mark in marks}
    found: dict[str, list[Mark]] = {}
    for mark in sorted(last.values(), key=lambda mark: mark.id):
        found.setdefault(mark.digest, []).append(mark)
    return found


def _seen(article: Article, version: Version, marks: Sequence[Mark]) -> Iterator[State]:
    """The marks on a version's claims, seen from now."""
    old = claims_of(article, version)
    return carried(marks, old, pairs_with(article, version, old))


def claims_of(article: Article, version: Version) -> list[Claim]:
    """The claims of a version, found as those of an article are: without its own date lines."""
    if version == article.version:
        return article.claims
    day = date.fromisoformat(version.published) if version.published else None
    document = Document(article.checked.document.name, version.text)
    return check_document(document, day, house=article.house, steps=False).reading.claims


def pairs_with(article: Article, version: Version, old: list[Claim]) -> list[Pair]:
    """The claims of a version, `old`, and those of now."""
    if version == article.version:
        return [Pair(claim, claim) for claim in article.claims]
    return align(old, article.claims, version.text, article.version.text)


def _shared(article: Article, live: Mapping[str, State], days: int | None) -> dict[str, State]:
    """Claim id -> its state, with what its repeats and parts add to it."""
    published, parts = article.checked.reading.published, article.parts
    found = {}
    for entry in article.entries:
        state = of_entry(entry, live, parts)
        if state.mark is None:
            continue
        state = aged(state, published.day if published else None, days)
        for place in (entry.claim, *entry.again):
            found[place.id] = state._replace(claim=place)
            for part in parts.get(place.id, ()):
                whole = state._replace(part=state.part or state.claim)
                found[part.id] = live.get(part.id, whole)._replace(claim=part)
    return {**live, **found}


def _lives_on(state: State, shared: Mapping[str, State]) -> bool:
    """Is the verdict on another place that said the same, and is still there?

    That the day of a figure is still there, says nothing about the figure.
    """
    return any(other.mark == state.mark and not _of_part(other) for other in shared.values())


def _of_part(state: State) -> bool:
    """Is the verdict that of the whole to which the claim belonged?"""
    mark, old = state.mark, state.old
    return bool(mark and old and old.part_of and mark.claim != old.id)


def _once(states: Iterable[State]) -> Iterator[State]:
    """One state a verdict, though it was that of several places and of their parts."""
    last: dict[int, State] = {}
    for state in states:
        if state.mark:
            before = last.get(state.mark.id)
            if before is None or state.claim.id == state.mark.claim:
                last[state.mark.id] = state
    yield from last.values()


def _offers(ledger: "Ledger", article: Article, states: Mapping[str, State]) -> Mapping[str, Mark]:
    open_ones = [
        entry.claim
        for entry in article.entries
        if entry.claim.quantity and (entry.claim.id not in states or states[entry.claim.id].open)
    ]
    figures = [figure_of(claim) for claim in open_ones]
    if not figures:
        return {}
    marks = ledger.last_on_figures((f.low for f in figures), (f.kind for f in figures))
    return offers(open_ones, marks, article.name)


def _since(article: Article, version: Version) -> Since:
    if version == article.version:
        return Since()
    old = claims_of(article, version)
    pairs = pairs_with(article, version, old)
    return Since(
        _count((pair.new for pair in pairs if pair.telling), article.claims),
        _count((pair.new for pair in pairs if pair.old is None), article.claims),
        _count((pair.old for pair in pairs if pair.new is None), old),
    )


def _count(some: Iterable[Claim | None], claims: Iterable[Claim]) -> int:
    """How many of the claims as people count: what recurs once, parts with their wholes."""
    entry = {claim.id: min((claim.id, *claim.repeats)) for claim in claims}
    owners = (claim.part_of or claim.id for claim in some if claim)
    return len({entry.get(name, name) for name in owners})
