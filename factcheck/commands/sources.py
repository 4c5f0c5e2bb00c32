"""`factcheck against`."""

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import arguments
from factcheck.cli import look_at_standard_input, remark
from factcheck.commands.publishing import (
    Color,
    Form,
    Forms,
    KindsFolder,
    Out,
    Width,
    Wish,
    publish,
)
from factcheck.config import kinds_for
from factcheck.readers import Ways, read_article
from factcheck.run import check_document

if TYPE_CHECKING:
    from factcheck.sourcing.against import Against


def against(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article, or - for it.")],
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE...", help="What it was written from: any type, subtitles, CSV tables."
        ),
    ],
    form: Form = "",
    out: Out = None,
    left_out: Annotated[
        bool, typer.Option("--left-out", help="Show figures that the article left out as well.")
    ] = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit 1 when article and sources differ.")
    ] = False,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="The article's day, YYYY-MM-DD.")
    ] = None,
    field: Annotated[
        str, typer.Option(metavar="PATH", help="Where in JSON the text is: body, data.text.")
    ] = "",
    kinds_folder: KindsFolder = "",
    width: Width = "",
    color: Color = "auto",
) -> None:
    """Hold each claim of an ARTICLE against its sources: found, found after rounding or
    conversion, a near miss, hedged otherwise, or absent (which is not to say false). Quotations
    are compared word by word.

    \b
    factcheck against story.txt release.pdf
    factcheck against story.txt briefing.srt figures.csv --left-out

    Exits 0 when it could look, 1 with --exit-code when there is a near miss, another hedge or a
    quotation in other words, 2 when it could not look.
    """
    from factcheck.sourcing.against import hold
    from factcheck.sourcing.sources import read_sources

    look_at_standard_input([article, *sources])
    ways = Ways(field=field)
    document = read_article(article, ways)
    house = kinds_for(article, kinds_folder)
    checked = check_document(document, arguments.day(published), house=house, steps=False)
    day = checked.reading.published
    read, unread = read_sources(sources, ways, day.day if day else None, article)
    for line in unread:
        remark(line)
    for name, remarks in ((document.name, document.remarks), *((s.name, s.remarks) for s in read)):
        for line in remarks:
            remark(f"{name}: {line}")
    result = hold(checked, read)
    publish(_forms(result, left_out), Wish(form, out, width, color), [article, *sources])
    raise typer.Exit(1 if exit_code and result.differs else 0)


def _forms(result: "Against", left_out: bool) -> Forms:
    from factcheck.sourcing import json_report, markdown
    from factcheck.sourcing.page import page

    return Forms(
        lambda width: page(result, width, left_out),
        lambda: markdown.report(result, left_out),
        lambda: json_report.report(result),
    )
