"""`factcheck mark`, `status`, `sign`, `log`, `review`: the ledger on the command line."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, closing
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import arguments, output
from factcheck.cli import remark
from factcheck.errors import FactcheckError
from factcheck.ledger import place as places
from factcheck.visible import visible

if TYPE_CHECKING:
    from factcheck.ledger.reckon import Article
    from factcheck.ledger.work import Work

FORMS = ("csv", "json", "markdown")
STATUS_FORMS = ("plain", "json")
Path = Annotated[str, typer.Argument(metavar="ARTICLE", help="The article.")]
By = Annotated[
    str, typer.Option(metavar="NAME", help="Who; else FACTCHECK_BY, or your name on this machine.")
]
At = Annotated[str, typer.Option(metavar="TIME", help="When, in UTC: 2021-07-08T09:30; else now.")]
Published = Annotated[
    str | None, typer.Option(metavar="DATE", help="The day of publication, YYYY-MM-DD.")
]
StaleAfter = Annotated[
    str, typer.Option(metavar="TIME", help="Tolls, totals, polls open again from there: 30d, 4w.")
]


def mark(
    article: Path,
    claim: Annotated[str, typer.Argument(metavar="ID", help="The claim, as reports name it.")],
    verdict: Annotated[str, typer.Option(metavar="VERDICT", help="One of those above.")] = "",
    source: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Where you looked: name, page, link.")
    ] = None,
    note: Annotated[str | None, typer.Option(metavar="TEXT", help="What else to know.")] = None,
    as_of: Annotated[
        str, typer.Option(metavar="DATE", help="The day that the source speaks of.")
    ] = "",
    by: By = "",
    at: At = "",
    published: Published = None,
) -> None:
    """Write a verdict on the claim ID of ARTICLE into the ledger, with its source.

    Verdicts are open, confirmed, changed (confirmed with change), wrong, attributed
    (unverifiable), opinion (not checkable) and cut; a house may have names of its own. What is
    not given stays as it was; but a note goes with its verdict, and --as-of with its source.
    """
    from factcheck.ledger.clock import moment
    from factcheck.ledger.marking import Said, claim_called, line, marked
    from factcheck.ledger.state import State
    from factcheck.ledger.work import at_work, person
    from factcheck.verdicts import status_called

    if not verdict and source is None and note is None and not as_of:
        raise FactcheckError("mark: nothing is said", "Give --verdict, --source or --note.")
    arguments.day(as_of or None, "--as-of")
    who, when = person(by), moment(at)

    def first(read: "Article", names: Mapping[str, str]) -> None:
        if verdict:
            status_called(verdict, names, "--verdict: ")
        claim_called(claim, read.claims, visible(article))

    with at_work(article, arguments.day(published), begin=True, first=first) as work:
        _remarks(work.remarks)
        value = status_called(verdict, work.names) if verdict else None
        found = claim_called(claim, work.article.claims, visible(article))
        state = work.record.states.get(found.id, State(found))
        made = marked(work.article.name, state, Said(value, source, note, as_of or None), who, when)
        [done] = work.add(made).written
        _remarks(work.begun())
        output.to_standard_output([line(done, work.names)])


def status(
    article: Path,
    everything: Annotated[
        bool, typer.Option("--all", help="List what is decided as well.")
    ] = False,
    form: Annotated[
        str,
        typer.Option("--format", "-f", metavar="NAME", help=f"One of {', '.join(STATUS_FORMS)}."),
    ] = "plain",
    stale_after: StaleAfter = "",
    published: Published = None,
) -> None:
    """Say how far ARTICLE has come: what is open, what is open again since the text changed (with
    the old and the new), and who has signed it.

    -f json has every claim with its verdict, and the errors that stand.
    """
    from factcheck.ledger.status import as_json
    from factcheck.ledger.status import status as lines

    arguments.one_of("--format", form, STATUS_FORMS)
    with _reading(article, published, stale_after) as work:
        _remarks(work.remarks)
        shown = as_json(work) if form == "json" else lines(work, everything=everything)
        output.to_standard_output(shown)


def sign(
    article: Path,
    by: By = "",
    reason: Annotated[
        str, typer.Option(metavar="TEXT", help="Why it goes out with an error standing.")
    ] = "",
    at: At = "",
    stale_after: StaleAfter = "",
    published: Published = None,
) -> None:
    """Put your name under this version of ARTICLE.

    Exits 1, and does not sign, while an error stands that no verdict answers, or a claim is said
    to be wrong; unless there is a --reason.
    """
    from factcheck.ledger.clock import moment
    from factcheck.ledger.signing import refusal, standing_errors
    from factcheck.ledger.signing import sign as lines
    from factcheck.ledger.work import person

    who, when = person(by), moment(at)
    with _reading(article, published, stale_after, begin=True) as work:
        _remarks(work.remarks)
        if not work.article.checked.reading.text.strip():
            raise FactcheckError(f"{visible(article)}: is empty", "There is nothing to sign.")
        errors = standing_errors(work)
        if errors and not reason.strip():
            output.to_standard_output(errors)
            _remarks([refusal(errors)])
            raise typer.Exit(1)
        said = list(lines(work, who, when, reason, len(errors)))
        _remarks(work.begun())
        output.to_standard_output(said)


def log(
    article: Annotated[
        str, typer.Argument(metavar="[ARTICLE]", help="The article; without it all of them.")
    ] = "",
    form: Annotated[
        str, typer.Option("--format", "-f", metavar="NAME", help=f"One of {', '.join(FORMS)}.")
    ] = "csv",
    out: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="Write it to FILE.")
    ] = "-",
    take_in: Annotated[
        str,
        typer.Option(
            "--import", metavar="FILE", help="Take in what was typed in .csv, .json, .md."
        ),
    ] = "",
    by: By = "",
    at: At = "",
    published: Published = None,
) -> None:
    """Print the history of ARTICLE: who decided what, when, and why; nothing is ever taken out.

    With --import the other way: what was typed into the CSV report, saved by the HTML report,
    ticked in the Markdown report, or printed by log as CSV or JSON becomes verdicts. --by and --at
    are for rows that do not say.
    """
    arguments.one_of("--format", form, FORMS)
    if take_in:
        _take_in(article, take_in, by, at, published)
        return
    from factcheck.config import verdict_names_for
    from factcheck.ledger.export import FORMS as WRITERS
    from factcheck.ledger.work import no_ledger, open_ledger
    from factcheck.verdicts import named

    place = places.ledger_of(article or "here")
    if place is None:
        raise no_ledger(article or ".")
    name = place.name_of(article) if article else ""
    with closing(open_ledger(place)) as ledger:
        marks, signatures = ledger.marks(name), ledger.signatures(name)
    if article and not (marks or signatures):
        remark(f"{visible(article)}: the ledger says nothing about it.")
    lines = WRITERS[form](marks, signatures, named(verdict_names_for(article or "here")))
    if out == "-":
        output.to_standard_output(lines)
    else:
        output.to_file(out, lines, [article] if article else [])


def _take_in(article: str, file: str, by: str, at: str, published: str | None) -> None:
    from factcheck.config import verdict_names_for
    from factcheck.ledger.clock import moment
    from factcheck.ledger.marking import line
    from factcheck.ledger.taking_in import taken_in
    from factcheck.ledger.typed import rows_of
    from factcheck.ledger.work import at_work, person
    from factcheck.verdicts import named

    if not article:
        raise FactcheckError(
            "--import: no article is named", "factcheck log ARTICLE --import FILE."
        )
    who, when = person(by), moment(at)
    rows = rows_of(file, named(verdict_names_for(article)))
    with at_work(article, arguments.day(published), begin=True) as work:
        found = taken_in(work, rows, file, who, when)
        _remarks([*work.remarks, *found.remarks])
        done = work.add_each(found.marks).written if found.marks else ()
        _remarks(work.begun())
        output.to_standard_output(
            [
                *(line(one, work.names) for one in done),
                f"{len(done)} taken in, {found.left_out} left out.",
            ]
        )


def review(
    article: Path,
    by: By = "",
    at: At = "",
    stale_after: StaleAfter = "",
    published: Published = None,
) -> None:
    """Step through the claims of ARTICLE in the terminal: one key a verdict, then the next.

    Every key writes at once, so that nothing is lost when the terminal goes; the next review goes
    on where this one ended.
    """
    from factcheck.ledger.review import Review
    from factcheck.ledger.screen import need_terminal, run
    from factcheck.ledger.work import person

    who = person(by)
    need_terminal()
    with _reading(article, published, stale_after, begin=True) as work:
        _remarks(work.remarks)
        run(Review(work, who, at))
        _remarks(work.begun())


def _remarks(lines: Iterable[str]) -> None:
    for line in lines:
        remark(line)


def _reading(
    article: str, published: str | None, stale_after: str, *, begin: bool = False
) -> AbstractContextManager["Work"]:
    from factcheck.config import stale_after_for
    from factcheck.ledger.work import at_work

    days = arguments.length(stale_after or stale_after_for(article))
    return at_work(article, arguments.day(published), begin=begin, stale_after=days)
