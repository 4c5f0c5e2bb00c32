"""The reports: one module each, with `report(articles, width)` that gives lines without ends.

Values in, lines out; no printing, no files. A module is imported when its report is asked for.
One that is no text (Word) gives bytes instead.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module

from factcheck.errors import FactcheckError
from factcheck.run import Checked

Report = Callable[[Iterable[Checked], int], Iterator[str | bytes]]

REPORTS = {  # name -> what it is good for
    "terminal": "for people, in colour",
    "plain": "the same without colour",
    "markdown": "boxes to tick",
    "json": "everything, one object",
    "jsonl": "a claim a line",
    "unix": "path:line:column, for editors and grep",
    "html": "one page: the marked article, claims to tick and to decide",
    "docx": "Word: the draft with comments on its figures",
    "csv": "the log of a check as a table, with blanks for the checker",
    "sarif": "SARIF 2.1.0, for code scanning",
    "github": "annotations of a GitHub workflow",
    "junit": "test results, for build servers",
    "rdjson": "Reviewdog's diagnostics",
    "claimreview": "a draft of ClaimReview in JSON-LD, with blanks",
}
WITHOUT_STEPS = frozenset(
    {"unix", "csv", "sarif", "github", "junit", "rdjson", "claimreview"}
)  # the reports that show no checklist
WITH_LEDGER = frozenset(
    {"terminal", "plain", "markdown", "json", "jsonl", "html", "csv"}
)  # the reports that show what has been decided
TAKES = {
    "unix": ("column_unit",),
    "csv": ("bom",),
}  # name -> options of the report's own, by keyword


def report_named(name: str, **options: object) -> Report:
    """The report called `name`, its module imported now, with those `options` that it takes."""
    if name not in REPORTS:
        from difflib import get_close_matches

        near = get_close_matches(name, REPORTS, n=1)
        meant = f"Did you mean {near[0]}? " if near else ""
        raise FactcheckError(
            f"no report is called {name!r}", f"{meant}There are: {', '.join(REPORTS)}."
        )
    found: Report = import_module(f"factcheck.reports.{name}").report
    own = {key: value for key, value in options.items() if key in TAKES.get(name, ())}
    return partial(found, **own) if own else found
