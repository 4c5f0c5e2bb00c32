"""One article after the other: read, checked, and remembered how it went."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from factcheck.arguments import length
from factcheck.config import (
    kinds_for,
    scope_for,
    stale_after_for,
    suppressions_for,
    verdict_names_for,
)
from factcheck.errors import FactcheckError
from factcheck.ledger.place import ledger_of
from factcheck.readers import Ways, read_article
from factcheck.run import Checked, check_document
from factcheck.scope import EVERY_LEVEL, Scope
from factcheck.selection import EVERYTHING, Selection, entries, selected

if TYPE_CHECKING:
    from factcheck.verdicts import Verdict

MOST_NAMED = 3  # claims in a remark


class Desk:
    """Checks articles and keeps what the exit code depends on.

    ways          how articles are to be read
    published     the day of every article, or None
    selection     the claims that reports show
    scope         the checks and levels that were asked for, beside what the house has set
    kinds_folder  the kinds of a house; without it those that its settings name
    steps         whether somebody wants checklists
    verdicts_file what was decided before, about any article; or ""
    ledger        whether a report shows what the ledger of an article says
    must_decide   whether the exit code depends on the ledger
    stale_after   in days; without it what the house has set
    remark        takes one line about an article that nobody put into a report
    """

    def __init__(
        self,
        ways: Ways,
        published: date | None,
        *,
        selection: Selection = EVERYTHING,
        scope: Scope = EVERY_LEVEL,
        kinds_folder: str = "",
        steps: bool = True,
        verdicts_file: str = "",
        ledger: bool = False,
        must_decide: bool = False,
        stale_after: int | None = None,
        remark: Callable[[str], None],
    ) -> None:
        self.ways = ways
        self.published = published
        self.selection = selection
        self.scope = scope
        self.kinds_folder = kinds_folder
        self.steps = steps
        self.verdicts = _verdicts(verdicts_file)
        self.ledger = ledger or must_decide
        self.must_decide = must_decide
        self.stale_after = stale_after
        self.remark = remark
        self.open = 0
        self.looked = 0
        self.failed = 0
        self.levels: set[str] = set()

    def check_all(self, articles: Iterable[str]) -> Iterator[Checked]:
        """Each article that can be read; about the others there is a remark."""
        for article in articles:
            try:
                checked = self._check(article)
            except FactcheckError as error:
                self.failed += 1
                self.remark(str(error))
                continue
            self.looked += 1
            self.levels |= {finding.level for finding in checked.findings}
            if self.must_decide:
                self.open += _open(checked)
            yield checked

    def _check(self, article: str) -> Checked:
        document = read_article(article, self.ways)
        for remark in document.remarks:
            self.remark(f"{document.name}: {remark}")
        house = kinds_for(article, self.kinds_folder)
        if self.selection.kinds:
            from factcheck.kinds import check_slugs  # loads the pages of all kinds

            check_slugs(self.selection.kinds, house)
        suppressions, remarks = suppressions_for(article, document.name)
        checked = check_document(
            document,
            self.published,
            house=house,
            selection=self.selection,
            scope=scope_for(article, self.scope),
            suppressions=suppressions,
            steps=self.steps,
        )
        for line in (*remarks, *checked.remarks):
            self.remark(line)
        checked = checked._replace(names=verdict_names_for(article))
        if self.verdicts:
            checked = self._decided(checked)
        return self._recorded(checked, article) if self.ledger else checked

    def _recorded(self, checked: Checked, article: str) -> Checked:
        """The article with what its ledger says, if it has one."""
        path = self.ways.stdin_name if article == "-" else article
        place = ledger_of(path)
        if place is None:
            if self.must_decide:
                self.remark(f"{checked.document.name}: no ledger is found, so every claim is open.")
            return checked
        from factcheck.ledger.shown import with_record

        days = self.stale_after
        if days is None:
            days = length(stale_after_for(path))
        try:
            return with_record(
                checked, path, place, kinds_folder=self.kinds_folder, stale_after=days
            )
        except FactcheckError as error:
            if self.must_decide:
                raise
            self.remark(f"{error} The report shows no verdicts of the ledger.")
            return checked

    def _decided(self, checked: Checked) -> Checked:
        """The article with the verdicts about it; what they can no longer be held to is said."""
        from factcheck.verdicts import verdicts_for

        name = checked.document.name
        found = verdicts_for(name, self.verdicts)
        known = {claim.id for claim in checked.reading.claims}
        if gone := [verdict.text for verdict in found if verdict.claim not in known]:
            words = ", ".join(f"“{text}”" for text in gone[:MOST_NAMED])
            are = "verdict is on a claim" if len(gone) == 1 else "verdicts are on claims"
            self.remark(f"{name}: {len(gone)} {are} that changed ({words}).")
        return checked._replace(verdicts=found)

    def exit_code(self, grave: Iterable[str]) -> int:
        """2 when an article could not be read, 1 when a finding has a `grave` level or a claim is
        open that must not be, else 0.
        """
        if self.failed:
            return 2
        return 1 if self.levels & set(grave) or self.open else 0


def _open(checked: Checked) -> int:
    """How many of the claims that were asked for are still to be decided."""
    shown = selected(entries(checked.reading.claims), checked.selection)
    return checked.record.left(shown) if checked.record else len(shown)


def _verdicts(path: str) -> tuple["Verdict", ...]:
    if not path:
        return ()
    from factcheck.verdicts import read_verdicts  # few runs have any

    return read_verdicts(path)
