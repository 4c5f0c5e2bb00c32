"""`factcheck scan`, `factcheck query`, `factcheck conflicts`."""

import sys
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import arguments, output
from factcheck.errors import FactcheckError
from factcheck.finding import LEVELS
from factcheck.scope import Scope, known_checks
from factcheck.visible import visible

if TYPE_CHECKING:
    from factcheck.archive import Counts, Outcome, Plan
    from factcheck.archive.query import Archive

FORMS = ("parquet", "jsonl")
SHAPES = ("table", "csv", "jsonl")
GROUPED = ("plain", "csv", "jsonl")
INPUTS = (
    "Folders of articles; articles; .jsonl, .parquet, .warc, .wet, also packed as .gz or .zst; "
    "addresses such as s3://bucket/news."
)
SMALLEST = 1_000  # bytes of a shard
WEEK = 7 * 24 * 3600  # seconds
PATIENCE = 300  # seconds for a question, unless --timeout says how many


def scan(
    inputs: Annotated[list[str], typer.Argument(metavar="INPUT...", help=INPUTS)],
    out: Annotated[str, typer.Option("--out", metavar="DIR", help="Folder for the result.")],
    form: Annotated[
        str, typer.Option("--format", metavar="NAME", help=f"Of the tables: {', '.join(FORMS)}.")
    ] = "parquet",
    field: Annotated[
        str, typer.Option(metavar="PATH", help="Where in a record the article is.")
    ] = "text",
    date_field: Annotated[
        str, typer.Option(metavar="PATH", help="Where its day is; else the usual names.")
    ] = "",
    id_field: Annotated[str, typer.Option(metavar="PATH", help="Where its id is.")] = "",
    jobs: Annotated[int, typer.Option(metavar="N", help="Processes; 0 for one a core.", min=0)] = 0,
    scheduler: Annotated[
        str,
        typer.Option(metavar="WHERE", help="Dask: tcp://HOST:PORT, or its scheduler file."),
    ] = "",
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with what was broken off.")
    ] = False,
    shard_bytes: Annotated[
        int, typer.Option(metavar="N", help="Bytes of input in a task.", min=SMALLEST)
    ] = 2_000_000,
    level: Annotated[
        str, typer.Option(metavar="LEVEL", help=f"Findings from here up: {', '.join(LEVELS)}.")
    ] = "",
    only: Annotated[
        list[str], typer.Option(metavar="CHECK", help="Ask this check only; may be given again.")
    ] = [],  # noqa: B006  typer makes a new list for each run
    skip: Annotated[
        list[str], typer.Option(metavar="CHECK", help="Leave this check out; may be given again.")
    ] = [],  # noqa: B006
    notes: Annotated[
        bool | None,
        typer.Option("--notes/--no-notes", help="Ask the checks that only ever wonder as well."),
    ] = None,
) -> None:
    """Read every article of each INPUT, and write tables of claims, findings, articles and
    problems to DIR, for factcheck query and for any tool that reads Parquet or JSON lines.

    The result is the same, byte by byte, for any number of processes. What is broken off goes on
    with --resume. An article that cannot be read is a row of problems. Exits 2 when a part of
    the input could not be read, or the result not be written.

    \b
    factcheck scan news/ --out scanned
    factcheck scan dump.jsonl.gz --field body --date-field date --id-field url --out scanned
    """
    arguments.one_of("--format", form, FORMS)
    if level:
        arguments.one_of("--level", level, LEVELS)
    known_checks(only, "--only: ")
    known_checks(skip, "--skip: ")
    if not out:
        raise FactcheckError("--out: is empty", "Name a folder for the result.")
    from gc import enable

    from factcheck.archive import Fields, Settings, prepare

    enable()  # a scan is long, unlike all other runs
    settings = Settings(
        "jsonl" if form == "jsonl" else "parquet",
        Fields(field, date_field, id_field),
        Scope(level, tuple(only), tuple(skip), notes),
        shard_bytes,
    )
    plan = prepare(inputs, out, settings, resume=resume)
    _remark(_summary(plan, _scanned(plan, jobs, scheduler)))


def _scanned(plan: "Plan", jobs: int, scheduler: str) -> "Counts":
    from factcheck.archive import scan as run_all
    from factcheck.archive.pool import cores, outcomes
    from factcheck.archive.watch import watching

    run = partial(outcomes, count=jobs or cores())
    if scheduler:
        from factcheck.archive import cluster

        run = partial(cluster.outcomes, scheduler=scheduler)
    shown = sys.stderr is not None and sys.stderr.isatty()
    with watching(plan.shards, plan.size, shown=shown) as seen:

        def each(outcome: "Outcome") -> None:
            seen(outcome)
            if outcome.failed and not outcome.fatal:
                _remark(f"shard {outcome.number}: {outcome.failed}.")

        return run_all(plan, run, each)


def _summary(plan: "Plan", total: "Counts") -> str:
    from factcheck.reports.words import many

    claims, findings = many(total.claims, "claim"), many(total.findings, "finding")
    bad = f"; {many(total.problems, 'article')} could not be read" if total.problems else ""
    return f"{plan.out}: {claims} and {findings} in {many(total.articles, 'article')}{bad}."


def query(
    folder: Annotated[str, typer.Argument(metavar="DIR", help="What factcheck scan wrote.")],
    question: Annotated[
        str, typer.Argument(metavar="[SQL]", help="One SELECT; without it the tables are listed.")
    ] = "",
    form: Annotated[
        str, typer.Option("--format", "-f", metavar="NAME", help=f"One of {', '.join(SHAPES)}.")
    ] = "table",
    timeout: Annotated[
        int,
        typer.Option(
            metavar="SECONDS", help="Give up after so long; 0 for never.", min=0, max=WEEK
        ),
    ] = PATIENCE,
) -> None:
    """Ask the tables of a scan a question in the SQL of DuckDB; without one, list them.

    Nothing outside DIR is read, and nothing is written.

    \b
    factcheck query scanned "select kind, count(*) from claims group by kind"
    """
    from factcheck.archive.listing import listing

    arguments.one_of("--format", form, SHAPES)
    if not question:
        output.to_standard_output(listing())
        return
    from factcheck.archive.answers import ANSWERS
    from factcheck.archive.query import tables
    from factcheck.archive.waiting import end_tidily

    end_tidily()
    with tables(folder, timeout) as archive:
        _say_if_broken_off(folder, archive)
        output.to_standard_output(ANSWERS[form](archive.ask(question)))


def conflicts(
    folder: Annotated[str, typer.Argument(metavar="DIR", help="What factcheck scan wrote.")],
    kind: Annotated[
        list[str],
        typer.Option(metavar="SLUG", help="Figures of this kind only; may be given again."),
    ] = [],  # noqa: B006  typer makes a new list for each run
    form: Annotated[
        str, typer.Option("--format", "-f", metavar="NAME", help=f"One of {', '.join(GROUPED)}.")
    ] = "plain",
) -> None:
    """List where articles give figures for one thing that cannot all be right.

    Figures are of one thing when their kind, what they count, the place named nearest and their
    days are the same; without days, the article's own and the two before count. Figures that
    only say that there is a count, a measure, money or a percentage are left out unless --kind
    names them.
    """
    arguments.one_of("--format", form, GROUPED)
    from factcheck.archive import conflicts as found
    from factcheck.archive.answers import ANSWERS
    from factcheck.archive.query import tables
    from factcheck.kinds import check_slugs

    check_slugs(tuple(kind), None)
    with tables(folder) as archive:
        _say_if_broken_off(folder, archive)
        all_found = found.conflicts(archive, kind)
        if form == "plain":
            output.to_standard_output(found.told(all_found))
        else:
            output.to_standard_output(ANSWERS[form](found.rows(all_found)))


def _say_if_broken_off(folder: str, archive: "Archive") -> None:
    if not archive.complete:
        _remark(f"{folder}: is not complete; factcheck scan --resume goes on with it.")


def _remark(line: str) -> None:
    typer.echo(f"factcheck: {visible(line)}", err=True)
