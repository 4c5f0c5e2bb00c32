"""The page in colour, opened by pictures; rich knows which colours the terminal has."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import Console
from rich.text import Text

from factcheck.colour import STYLES
from factcheck.reports.layout import Line
from factcheck.reports.page import page
from factcheck.reports.pictures import pictures
from factcheck.run import Checked


def report(articles: Iterable[Checked], width: int) -> Iterator[str]:
    """The same lines as plain text, with escape codes for the styles."""
    for number, checked in enumerate(articles):
        if number:
            yield ""
        yield from coloured(page(checked, width, pictures(checked, width)))


def coloured(lines: Iterable[Line]) -> Iterator[str]:
    """`lines` with the escape codes of their styles."""
    console = Console(force_terminal=True, no_color=False, highlight=False, legacy_windows=False)
    yield from (_coloured(console, line) for line in lines)


def _coloured(console: Console, line: Line) -> str:
    runs = groupby(line, key=lambda piece: STYLES.get(piece.style, ""))
    text = Text.assemble(*(("".join(piece.text for piece in run), style) for style, run in runs))
    text.rstrip()
    with console.capture() as capture:
        console.print(text, end="", soft_wrap=True)
    return capture.get()
