"""A bar on standard error while many articles are read, where somebody is watching."""

from collections.abc import Iterator, Sequence

from factcheck.visible import visible

MANY = 10  # articles; fewer are done before a bar would be read


def watched(articles: Sequence[str], *, shown: bool) -> Iterator[str]:
    """The articles one after the other; when `shown`, and there are many, with a bar."""
    if not shown or len(articles) < MANY:
        yield from articles
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=len(articles))
        for article in articles:
            bar.update(task, description=visible(article))
            yield article
            bar.advance(task)
