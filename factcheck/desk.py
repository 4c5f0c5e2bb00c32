"""One article after the other: read, checked, and remembered how it went."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from factcheck.config import kinds_for, scope_for, suppressions_for
from factcheck.errors import FactcheckError
from factcheck.readers import Ways, read_article
from factcheck.run import Checked, check_document
from factcheck.scope import EVERY_LEVEL, Scope
from factcheck.selection import EVERYTHING, Selection

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
        remark: Callable[[str], None],
    ) -> None:
        self.ways = ways
        self.published = published
        self.selection = selection
        self.scope = scope
        self.kinds_folder = kinds_folder
        self.steps = steps
        self.verdicts = _verdicts(verdicts_file)
        self.remark = remark
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
        return self._decided(checked) if self.verdicts else checked

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
        """2 when an article could not be read, 1 when a finding has a `grave` level, else 0."""
        if self.failed:
            return 2
        return 1 if self.levels & set(grave) else 0


def _verdicts(path: str) -> tuple["Verdict", ...]:
    if not path:
        return ()
    from factcheck.verdicts import read_verdicts  # few runs have any

    return read_verdicts(path)
