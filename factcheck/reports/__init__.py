"""The reports: one module each, with `report(articles, width)` that gives lines without ends.

Values in, lines out; no printing, no files. A module is imported when its report is asked for.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module

from factcheck.errors import FactcheckError
from factcheck.run import Checked

Report = Callable[[Iterable[Checked], int], Iterator[str]]

REPORTS = {  # name -> what it is good for
    "terminal": "for people, in colour",
    "plain": "the same without colour",
    "markdown": "boxes to tick",
    "json": "everything, one object",
    "jsonl": "a claim a line",
    "unix": "path:line:column, for editors and grep",
}
WITHOUT_STEPS = frozenset({"unix"})  # the reports that show no checklist


def report_named(name: str) -> Report:
    """The report called `name`, its module imported now."""
    if name not in REPORTS:
        from difflib import get_close_matches

        near = get_close_matches(name, REPORTS, n=1)
        meant = f"Did you mean {near[0]}? " if near else ""
        raise FactcheckError(
            f"no report is called {name!r}", f"{meant}There are: {', '.join(REPORTS)}."
        )
    found: Report = import_module(f"factcheck.reports.{name}").report
    return found
