"""The commands: arguments → one call → lines → exit code."""

import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from shutil import get_terminal_size
from typing import Annotated

import typer

from factcheck import arguments, colour, commands, output
from factcheck.columns import UNITS
from factcheck.config import kinds_for
from factcheck.desk import Desk
from factcheck.errors import FactcheckError
from factcheck.finding import LEVELS
from factcheck.progress import watched
from factcheck.readers import Ways
from factcheck.readers.inputs import expand
from factcheck.reports import REPORTS, WITH_LEDGER, WITHOUT_STEPS
from factcheck.scope import Scope, known_checks
from factcheck.selection import ORDERS, PRIORITIES, QUOTES, Selection
from factcheck.targets import Target, publish, reports_for, targets
from factcheck.version import __version__
from factcheck.visible import visible

WIDTH = 80  # of a report that goes nowhere with a width of its own
WIDEST = 100  # longer lines are hard to read on any terminal
NARROWEST = 40
FAIL_ON = ("never", "open", *LEVELS)
WHEN = ("auto", "always", "never")
STDIN = "<stdin>"
ARTICLES = (
    "Text, Markdown, HTML, Word, OpenDocument, PDF, mail, JSON; a web address; - is standard "
    "input, @FILE a list of names."
)

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
    factcheck kinds killed            what to ask about a kind of claim
    factcheck check --help            every option
    """
    if version:
        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


@app.command(short_help="The same; the word check may be left out.")
def check(
    articles: Annotated[list[str], typer.Argument(metavar="ARTICLE...", help=ARTICLES)],
    form: Annotated[
        list[str],
        typer.Option(
            "--format",
            "-f",
            metavar="NAME",
            help=f"One of {', '.join(REPORTS)}; NAME=FILE for each of several.",
        ),
    ] = [],  # noqa: B006  typer makes a new list for each run
    out: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write the report to FILE.")
    ] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day of publication, YYYY-MM-DD.")
    ] = None,
    stdin_filename: Annotated[
        str, typer.Option(metavar="NAME", help="Name of what comes on standard input.")
    ] = STDIN,
    glob: Annotated[
        str, typer.Option(metavar="PATTERN", help="Which files of a folder: '*.txt', '**/*.md'.")
    ] = "",
    field: Annotated[
        str, typer.Option(metavar="PATH", help="Where in JSON the article is: body, data.text.")
    ] = "",
    private_hosts: Annotated[
        bool, typer.Option("--private-hosts", help="Let web addresses be of your own network.")
    ] = False,
    fail_on: Annotated[
        list[str],
        typer.Option(
            metavar="LEVEL",
            help=f"Exit 1 from here on: {', '.join(FAIL_ON)}; several with commas.",
        ),
    ] = [],  # noqa: B006
    stale_after: Annotated[
        str, typer.Option(metavar="TIME", help="Verdicts on tolls and polls last so long: 30d.")
    ] = "",
    width: Annotated[
        str, typer.Option(metavar="COLUMNS", help=f"Width of the report, {NARROWEST} or more.")
    ] = "",
    color: Annotated[
        str, typer.Option("--color", metavar="WHEN", help=f"{', '.join(WHEN)}.")
    ] = "auto",
    sort: Annotated[
        str, typer.Option(metavar="ORDER", help=f"Order of claims: {', '.join(ORDERS)}.")
    ] = "position",
    kind: Annotated[
        list[str],
        typer.Option(metavar="SLUG", help="Claims of this kind only; several with commas."),
    ] = [],  # noqa: B006  typer makes a new list for each run
    min_priority: Annotated[
        str, typer.Option(metavar="PRIORITY", help=f"From here up: {', '.join(PRIORITIES)}.")
    ] = "low",
    quotes: Annotated[
        str, typer.Option(metavar="WHICH", help="Claims in quotation marks: only, none.")
    ] = "",
    level: Annotated[
        str, typer.Option(metavar="LEVEL", help=f"Findings from here up: {', '.join(LEVELS)}.")
    ] = "",
    only: Annotated[
        list[str], typer.Option(metavar="CHECK", help="Ask this check only; several with commas.")
    ] = [],  # noqa: B006
    skip: Annotated[
        list[str], typer.Option(metavar="CHECK", help="Leave this check out; several with commas.")
    ] = [],  # noqa: B006
    notes: Annotated[
        bool | None,
        typer.Option("--notes/--no-notes", help="Ask the checks that only ever wonder as well."),
    ] = None,
    kinds_folder: Annotated[
        str, typer.Option("--kinds", metavar="DIR", help="Folder with kinds of your own.")
    ] = "",
    column_unit: Annotated[
        str, typer.Option(metavar="UNIT", help=f"What columns count: {', '.join(UNITS)}.")
    ] = "",
    verdicts: Annotated[
        str, typer.Option(metavar="FILE", help="Verdicts that the HTML report saved.")
    ] = "",
    bom: Annotated[bool, typer.Option("--bom", help="Begin CSV with a mark for Excel.")] = False,
) -> None:
    """Say what cannot be right in each ARTICLE, then list every figure and date in it.

    Exits 0 when it could look, 1 when it found something at --fail-on LEVEL or graver,
    2 when it could not look.
    """
    if out == "":  # an unset variable of a shell script, most often
        raise FactcheckError("--output: is empty", "Name a file, or leave the option out.")
    arguments.one_of("--color", color, WHEN)
    arguments.one_of("--sort", sort, ORDERS)
    arguments.one_of("--min-priority", min_priority, PRIORITIES)
    if level:
        arguments.one_of("--level", level, LEVELS)
    kind, only, skip, fail_on = map(arguments.names, (kind, only, skip, fail_on))
    for one in fail_on:
        arguments.one_of("--fail-on", one, FAIL_ON)
    known_checks(only, "--only: ")
    known_checks(skip, "--skip: ")
    if quotes:
        arguments.one_of("--quotes", quotes, QUOTES)
    if column_unit:
        arguments.one_of("--column-unit", column_unit, UNITS)
    articles = expand(articles, glob)
    look_at_standard_input(articles)
    wanted = targets_for(form, out, color)
    reports = reports_for(wanted, bom=bom, column_unit=column_unit)
    desk = Desk(
        Ways(stdin_filename or STDIN, field, private_hosts),
        arguments.day(published),
        selection=Selection(sort, tuple(kind), min_priority, quotes),
        scope=Scope(level, tuple(only), tuple(skip), notes),
        kinds_folder=kinds_folder,
        steps=not WITHOUT_STEPS.issuperset(reports),
        verdicts_file=verdicts,
        ledger=not WITH_LEDGER.isdisjoint(reports),
        must_decide="open" in fail_on,
        stale_after=arguments.length(stale_after),
        remark=remark,
    )
    shown = all(_bar_is_seen(target.file) for target in wanted)
    watch = partial(watched, shown=shown)
    publish(desk, articles, reports, wanted, lambda file: columns_for(width, file), watch)
    raise typer.Exit(
        desk.exit_code(LEVELS[: max([0, *(FAIL_ON.index(one) - 1 for one in fail_on)])])
    )


@app.command(short_help="List the kinds of claims, or show one: what to ask, where to look.")
def kinds(
    slug: Annotated[str, typer.Argument(metavar="[SLUG]", help="The kind to show.")] = "",
    folder: Annotated[
        str, typer.Option("--kinds", metavar="DIR", help="Folder with kinds of your own.")
    ] = "",
    width: Annotated[
        str, typer.Option(metavar="COLUMNS", help=f"Width of the page, {NARROWEST} or more.")
    ] = "",
) -> None:
    """List the kinds of claims, or show the one called SLUG: the words that make a figure of
    this kind, what to ask about it, where to look, what to search for, what is plausible.

    The kinds of a house are read from the folder that --kinds names, or that is named as kinds
    under [tool.factcheck] in pyproject.toml, or in factcheck.toml, here or in a folder above.
    """
    from factcheck.kinds import listing, page

    house = kinds_for("-", folder)
    columns = columns_for(width, "")
    output.to_standard_output(page(slug, house, columns) if slug else listing(house, columns))


@app.command(short_help="List the checks, or show one: what it holds against what.")
def explain(
    name: Annotated[str, typer.Argument(metavar="[CHECK]", help="The check to explain.")] = "",
) -> None:
    """List the checks, or show the manual page of CHECK: what, how near, when it is silent."""
    from factcheck.explain import listing, page

    output.to_standard_output(page(name) if name else listing())


def look_at_standard_input(articles: Sequence[str]) -> None:
    """Refuse to read it twice, and say so when it is the keyboard that is waited for."""
    if articles.count("-") > 1:
        raise FactcheckError("standard input: was read already", "Give - once.")
    if "-" in articles and sys.stdin is not None and sys.stdin.isatty():
        remark("reading from the keyboard; Ctrl-D on a line of its own ends the article.")


def targets_for(asked: Sequence[str], out: str | None, color: str) -> list[Target]:
    """The reports that `-f`, `-o` and `--color` ask for, and where each goes."""
    usual = "terminal" if colour.wanted(color, os.environ, _on_terminal()) else "plain"
    return targets(asked, out, usual, colourless=colour.refused(color, os.environ))


def columns_for(asked: str, out: str | None) -> int:
    """The width of a report for `out`: as `asked`, that of the terminal, or the usual one."""
    if asked:
        return arguments.columns(asked, NARROWEST, WIDTH)
    if out in (None, "-") and _on_terminal():
        return min(WIDEST, max(NARROWEST, get_terminal_size().columns))
    return WIDTH


def _on_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _bar_is_seen(out: str | None) -> bool:
    """Is standard error a terminal, and is the report not written on it too?"""
    elsewhere = out not in (None, "-") or not _on_terminal()
    return elsewhere and sys.stderr is not None and sys.stderr.isatty()


def remark(line: str) -> None:
    """One line on standard error, with nothing in it that a terminal would obey."""
    typer.echo(f"factcheck: {visible(line)}", err=True)


def _complain(error: FactcheckError) -> None:
    remark(str(error))


def with_command(words: Sequence[str]) -> list[str]:
    """`words` with the command that was left out.

    >>> with_command(["draft.txt", "-f", "json"])
    ['check', 'draft.txt', '-f', 'json']
    """
    if not words:
        return ["--help"]
    named = {"check", "explain", "kinds", *commands.COMMANDS, "-h", "--help", "-V", "--version"}
    return list(words) if words[0] in named else ["check", *words]


def entry(words: Sequence[str]) -> int:
    """Run the command line and give its exit code; here an error becomes a message."""
    if hasattr(signal, "SIGPIPE"):  # a reader that has seen enough ends us without a word
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    words = with_command(words)
    if words[0] != "check":
        commands.register(app)
    try:
        code = app(words, prog_name="factcheck", standalone_mode=False)
    except FactcheckError as error:
        _complain(error)
        return 2
    except typer.TyperException as error:
        message = error.format_message().rstrip(".")
        remark(f"{message[:1].lower()}{message[1:]}. See factcheck {words[0]} --help.")
        return 2
    return code if isinstance(code, int) else 0
