"""One claim a line as JSON, with the article's path and date: for archives and pipes."""

from collections.abc import Iterable, Iterator

from factcheck.reports.json import encoded
from factcheck.reports.records import SCHEMA, claim_record, shown
from factcheck.run import Checked


def report(articles: Iterable[Checked], width: int) -> Iterator[str]:
    """The claims of all articles, parts included, in the order asked for."""
    for checked in articles:
        day = checked.reading.published
        head = {
            "schema": SCHEMA,
            "path": checked.document.name,
            "published": day.day.isoformat() if day else None,
        }
        for claim in shown(checked):
            yield encoded({**head, **claim_record(checked, claim)})
