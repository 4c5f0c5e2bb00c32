"""The page in colour, opened by pictures; rich knows which colours the terminal has."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
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
    paint = painter()
    for number, checked in enumerate(articles):
        if number:
            yield ""
        opening = pictures(checked, width)
        yield from (paint(line) for line in page(checked, width, opening))


def painter() -> Callable[[Line], str]:
    """What gives a line its escape codes."""
    console = Console(force_terminal=True, no_color=False, highlight=False, legacy_windows=False)
    return partial(_coloured, console)


def _coloured(console: Console, line: Line) -> str:
    runs = groupby(line, key=lambda piece: STYLES.get(piece.style, ""))
    text = Text.assemble(*(("".join(piece.text for piece in run), style) for style, run in runs))
    text.rstrip()
    with console.capture() as capture:
        console.print(text, end="", soft_wrap=True)
    return capture.get()
