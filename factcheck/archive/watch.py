"""A bar on standard error with rate and time left, where somebody is watching."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from factcheck.archive.job import Outcome

SAID = "{task.fields[articles]:,} articles, {task.fields[shards]} of {task.fields[of]} shards"
Seen = Callable[[Outcome], None]


@contextmanager
def watching(count: int, size: int, *, shown: bool) -> Iterator[Seen]:
    """What is to be shown each outcome; the bar is of `size` bytes in `count` shards."""
    if not shown:
        yield lambda outcome: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )

    columns = (
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        TextColumn(SAID),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=size, articles=0, shards=0, of=count)

        def seen(outcome: Outcome) -> None:
            fields = bar.tasks[task].fields
            articles = fields["articles"] + outcome.counts.articles
            shards = fields["shards"] + 1
            bar.update(task, advance=outcome.size, articles=articles, shards=shards)

        yield seen
