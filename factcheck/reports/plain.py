"""Plain text for pipes and files: what the terminal shows, without colour."""

from collections.abc import Iterable, Iterator

from factcheck.reports.layout import plain
from factcheck.reports.page import page
from factcheck.run import Checked


def report(articles: Iterable[Checked], width: int) -> Iterator[str]:
    """The articles one after the other, an empty line between them."""
    for number, checked in enumerate(articles):
        if number:
            yield ""
        yield from (plain(line) for line in page(checked, width))
