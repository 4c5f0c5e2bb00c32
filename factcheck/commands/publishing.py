"""One report of a command beside `check`: which form, how wide, where to."""

from collections.abc import Callable, Iterator, Sequence
from typing import Annotated, NamedTuple

import typer

from factcheck.arguments import one_of
from factcheck.cli import NARROWEST, WHEN, columns_for, targets_for
from factcheck.output import to_file, to_standard_output
from factcheck.reports.layout import Line, plain
from factcheck.targets import STDOUT

FORMS = ("terminal", "plain", "markdown", "json")

# the options that every such command has
Form = Annotated[
    str, typer.Option("--format", "-f", metavar="NAME", help=f"One of {', '.join(FORMS)}.")
]
Out = Annotated[
    str | None, typer.Option("--output", "-o", metavar="FILE", help="Write the report to FILE.")
]
KindsFolder = Annotated[
    str, typer.Option("--kinds", metavar="DIR", help="Folder with kinds of your own.")
]
Width = Annotated[
    str, typer.Option(metavar="COLUMNS", help=f"Width of the report, {NARROWEST} or more.")
]
Color = Annotated[str, typer.Option("--color", metavar="WHEN", help=f"{', '.join(WHEN)}.")]


class Forms(NamedTuple):
    """One report in each of its forms; none is made before it is asked for."""

    page: Callable[[int], Iterator[Line]]
    markdown: Callable[[], Iterator[str]]
    json: Callable[[], Iterator[str]]


class Wish(NamedTuple):
    """What the options say about the report: `-f`, `-o`, `--width`, `--color`."""

    form: str = ""
    out: str | None = None
    width: str = ""
    color: str = "auto"


def publish(forms: Forms, wish: Wish, inputs: Sequence[str]) -> None:
    """Write the report; FactcheckError for an unknown form, or one that cannot be written.

    inputs  what was read: no report overwrites it
    """
    one_of("--color", wish.color, WHEN)
    asked = [wish.form] if wish.form else []
    [target] = targets_for(asked, wish.out, wish.color)
    one_of("--format", target.form, FORMS)
    lines = list(_lines(forms, target.form, columns_for(wish.width, target.file)))
    if target.file == STDOUT:
        to_standard_output(lines)
    else:
        to_file(target.file, lines, inputs)


def _lines(forms: Forms, form: str, width: int) -> Iterator[str]:
    if form == "markdown":
        yield from forms.markdown()
    elif form == "json":
        yield from forms.json()
    elif form == "plain":
        yield from (plain(line) for line in forms.page(width))
    else:
        from factcheck.reports.terminal import coloured  # loads rich

        yield from coloured(forms.page(width))
