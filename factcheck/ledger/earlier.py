"""All that a ledger ever said about a claim: a sheet may be older than the last of it."""

from collections.abc import Mapping
from functools import cached_property

from factcheck.aligning import Pair
from factcheck.errors import FactcheckError
from factcheck.ledger.clock import moment
from factcheck.ledger.mark import Mark, Version
from factcheck.ledger.reckon import claims_of, pairs_with
from factcheck.ledger.row import Row
from factcheck.ledger.work import Work
from factcheck.visible import flat


class Earlier:
    """The history of an article's claims, reckoned when it is first asked for."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def says(self, row: Row, pair: Pair | None) -> bool:
        """Does a row only say what the ledger said of its claim at some time?

        pair  what has become of the claim, when it is one of an earlier version
        """
        ids = {row.claim}
        if pair and pair.new and not pair.telling:
            ids.add(pair.new.id)
        return any(_is_of(mark, row) for name in ids for mark in self._marks.get(name, ()))

    @cached_property
    def _marks(self) -> Mapping[str, list[Mark]]:
        """Claim id -> the marks on it while it said what it says, by whatever id it had then."""
        name = self.work.article.name
        versions = self.work.ledger.versions(name)
        given: dict[str, list[Mark]] = {}
        for mark in self.work.ledger.marks(name):
            given.setdefault(mark.digest, []).append(mark)
        found: dict[str, list[Mark]] = {}
        for digest, marks in given.items():
            self._add(found, versions[digest], marks)
        return found

    def _add(self, found: dict[str, list[Mark]], version: Version, marks: list[Mark]) -> None:
        article = self.work.article
        for pair in pairs_with(article, version, claims_of(article, version)):
            if pair.old is None:
                continue
            places = {pair.old.id, *pair.old.repeats}
            now = {pair.new.id} if pair.new else set()
            said = [mark for mark in marks if mark.claim in places]
            # of a claim that says something else by now nothing was said yet, though its id stays
            for name in {pair.old.id} - now if pair.telling else {pair.old.id} | now:
                found.setdefault(name, []).extend(said)


def _is_of(mark: Mark, row: Row) -> bool:
    """Does a row repeat a mark, as far as its file has room for it?"""
    said = row.said
    verdict = None if said.verdict == "open" else said.verdict
    texts = ((said.source, mark.source), (said.note, mark.note), (said.as_of, mark.as_of))
    return (
        verdict in (None, mark.verdict)
        and all(not typed or flat(typed).strip() == flat(known).strip() for typed, known in texts)
        and (not said.ticks or said.ticks == mark.ticks)
        and row.by in ("", mark.by)
        and (not row.on or _day(row.on) == mark.day)
    )


def _day(written: str) -> str:
    try:
        return moment(written)[:10]
    except FactcheckError:
        return ""
