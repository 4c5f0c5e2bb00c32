"""The commands: arguments → one call → lines → exit code."""

import os
import re
import signal
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import PurePath
from shutil import get_terminal_size
from typing import Annotated

import typer

from factcheck import colour, output
from factcheck.errors import FactcheckError
from factcheck.finding import LEVELS
from factcheck.readers import read_article
from factcheck.reports import REPORTS, WITHOUT_STEPS, report_named
from factcheck.run import Checked, check_document
from factcheck.version import __version__
from factcheck.visible import visible

WIDTH = 80  # of a report that goes nowhere with a width of its own
WIDEST = 100  # longer lines are hard to read on any terminal
NARROWEST = 40
FAIL_ON = ("never", *LEVELS)
WHEN = ("auto", "always", "never")
ENDINGS = {".md": "markdown", ".json": "json", ".jsonl": "jsonl"}
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
STDIN = "<stdin>"

app = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    subcommand_metavar="ARTICLE...",
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def factcheck(
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version.")] = False,
) -> None:
    """Say what cannot be right in a news draft, then list every figure and date in it: how
    much, when, who says so, and what to do about it. Works offline.

    \b
    factcheck draft.txt               the report
    factcheck draft.txt -f markdown   with boxes to tick; also json, jsonl, unix
    factcheck - < draft.txt           from standard input
    factcheck check --help            every option
    """
    if version:
        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


@app.command(short_help="The same; the word check may be left out.")
def check(
    articles: Annotated[
        list[str], typer.Argument(metavar="ARTICLE...", help="Text files; - is standard input.")
    ],
    form: Annotated[
        str, typer.Option("--format", "-f", metavar="NAME", help=f"One of {', '.join(REPORTS)}.")
    ] = "",
    out: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="Write the report to FILE.")
    ] = "",
    published: Annotated[
        str, typer.Option(metavar="DATE", help="The day of publication, YYYY-MM-DD.")
    ] = "",
    stdin_filename: Annotated[
        str, typer.Option(metavar="NAME", help="Name of what comes on standard input.")
    ] = STDIN,
    fail_on: Annotated[
        str, typer.Option(metavar="LEVEL", help=f"Exit 1 from here on: {', '.join(FAIL_ON)}.")
    ] = "never",
    width: Annotated[
        str, typer.Option(metavar="COLUMNS", help=f"Width of the report, {NARROWEST} or more.")
    ] = "",
    color: Annotated[
        str, typer.Option("--color", metavar="WHEN", help=f"{', '.join(WHEN)}.")
    ] = "auto",
) -> None:
    """Say what cannot be right in each ARTICLE, then list every figure and date in it.

    Exits 0 when it could look, 1 when it found something at --fail-on LEVEL or graver,
    2 when it could not look.
    """
    _one_of("--fail-on", fail_on, FAIL_ON)
    _one_of("--color", color, WHEN)
    _look_at_standard_input(articles)
    form = form or _usual_form(out, color)
    desk = Desk(stdin_filename, _day(published), steps=form not in WITHOUT_STEPS)
    report = report_named(form)
    lines = report(desk.check_all(articles), _columns(width, out))
    if out in ("", "-"):
        output.to_standard_output(lines)
    else:
        written = list(lines)
        if desk.looked:
            output.to_file(out, written, articles)
    raise typer.Exit(desk.exit_code(fail_on))


class Desk:
    """Checks one article after the other and remembers how it went."""

    def __init__(self, stdin_name: str, published: date | None, *, steps: bool) -> None:
        self.stdin_name = stdin_name
        self.published = published
        self.steps = steps
        self.looked = 0
        self.failed = 0
        self.levels: set[str] = set()

    def check_all(self, articles: Iterable[str]) -> Iterator[Checked]:
        """Each article that can be read; about the others there is a line on standard error."""
        for article in articles:
            try:
                document = read_article(article, self.stdin_name)
            except FactcheckError as error:
                self.failed += 1
                _complain(error)
                continue
            for remark in document.remarks:
                _remark(f"{document.name}: {remark}")
            checked = check_document(document, self.published, steps=self.steps)
            self.looked += 1
            self.levels |= {finding.level for finding in checked.findings}
            yield checked

    def exit_code(self, fail_on: str) -> int:
        """2 when an article could not be read, 1 when a finding is grave enough, else 0."""
        if self.failed:
            return 2
        grave = LEVELS[: FAIL_ON.index(fail_on)]
        return 1 if self.levels & set(grave) else 0


def _look_at_standard_input(articles: Sequence[str]) -> None:
    if articles.count("-") > 1:
        raise FactcheckError("standard input: was read already", "Give - once.")
    if "-" in articles and sys.stdin is not None and sys.stdin.isatty():
        _remark("reading from the keyboard; Ctrl-D on a line of its own ends the article.")


def _day(written: str) -> date | None:
    if not written:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        if DAY.fullmatch(written):
            raise FactcheckError(
                f"--published: there is no day {written}", "Check it against a calendar."
            ) from None
        raise FactcheckError(
            f"--published: {visible(written)!r} is no day of the form YYYY-MM-DD",
            "8 July 2021 is written 2021-07-08.",
        ) from None


def _one_of(option: str, value: str, known: Sequence[str]) -> None:
    if value not in known:
        raise FactcheckError(
            f"{option}: there is no {visible(value)!r}", f"There are: {', '.join(known)}."
        )


def _usual_form(out: str, color: str) -> str:
    """The report for a place that says nothing about it."""
    if out not in ("", "-"):
        return ENDINGS.get(PurePath(out).suffix.lower(), "plain")
    return "terminal" if colour.wanted(color, os.environ, _on_terminal()) else "plain"


def _columns(asked: str, out: str) -> int:
    if asked:
        if not (asked.isdecimal() and len(asked) < 6 and int(asked) >= NARROWEST):
            raise FactcheckError(
                f"--width: {visible(asked)!r} is no number of columns",
                f"Give {NARROWEST} or more; a usual terminal has {WIDTH}.",
            )
        return int(asked)
    if out in ("", "-") and _on_terminal():
        return min(WIDEST, max(NARROWEST, get_terminal_size().columns))
    return WIDTH


def _on_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _remark(line: str) -> None:
    typer.echo(f"factcheck: {visible(line)}", err=True)


def _complain(error: FactcheckError) -> None:
    _remark(str(error))


def with_command(arguments: Sequence[str]) -> list[str]:
    """`arguments` with the command that was left out.

    >>> with_command(["draft.txt", "-f", "json"])
    ['check', 'draft.txt', '-f', 'json']
    """
    if not arguments:
        return ["--help"]
    named = {command.name or "" for command in app.registered_commands}
    named |= {"check", "-h", "--help", "-V", "--version"}
    return list(arguments) if arguments[0] in named else ["check", *arguments]


def entry(arguments: Sequence[str]) -> int:
    """Run the command line and give its exit code; here an error becomes a message."""
    if hasattr(signal, "SIGPIPE"):  # a reader that has seen enough ends us without a word
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        code = app(with_command(arguments), prog_name="factcheck", standalone_mode=False)
    except FactcheckError as error:
        _complain(error)
        return 2
    except typer.TyperException as error:
        message = error.format_message().rstrip(".")
        _remark(f"{message[:1].lower()}{message[1:]}. See factcheck check --help.")
        return 2
    return code if isinstance(code, int) else 0
