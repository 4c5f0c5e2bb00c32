"""`factcheck diff`."""

from datetime import date
from functools import partial
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
from factcheck.readers import Ways
from factcheck.run import Checked, check_document

if TYPE_CHECKING:
    from factcheck.versions.comparison import Comparison


def diff(
    old: Annotated[
        str, typer.Argument(metavar="OLD", help="A file, an address, git:REVISION[:PATH], or -.")
    ],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The same, as it is now.")],
    form: Form = "",
    out: Out = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Show claims that were only moved or reworded as well.")
    ] = False,
    correction: Annotated[
        bool, typer.Option("--correction", help="Add a draft of a correction note.")
    ] = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit 1 when a claim changed, came or went.")
    ] = False,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day of both versions, YYYY-MM-DD.")
    ] = None,
    field: Annotated[
        str, typer.Option(metavar="PATH", help="Where in JSON the article is: body, data.text.")
    ] = "",
    kinds_folder: KindsFolder = "",
    width: Width = "",
    color: Color = "auto",
) -> None:
    """Say which claims changed between two versions of an article: figures, hedges, dates, who
    says so. Text that was only wrapped, moved or retyped with other quotation marks is no change.

    \b
    factcheck diff old.txt new.txt           two files of any type
    factcheck diff git:HEAD draft.txt        the draft as it was committed
    factcheck diff git:v2:a.md git:v3:a.md   two revisions

    Exits 0 when it could look, 1 with --exit-code when a claim changed, came or went, 2 when it
    could not look.
    """
    from factcheck.versions.comparison import compare

    look_at_standard_input([old, new])
    day = arguments.day(published)
    read = partial(_read, ways=Ways(field=field), folder=kinds_folder, day=day)
    comparison = compare(read(old, new), read(new, old), everything)
    publish(_forms(comparison, correction), Wish(form, out, width, color), [old, new])
    raise typer.Exit(1 if exit_code and comparison.differs else 0)


def _read(argument: str, other: str, ways: Ways, folder: str, day: date | None) -> Checked:
    """One version, read and understood; `other` is the version that a revision's path is of."""
    from factcheck.readers.revisions import path_of, read_version

    path = path_of(other)
    document = read_version(argument, path, ways)
    for line in document.remarks:
        remark(f"{document.name}: {line}")
    house = kinds_for(path_of(argument) or path, folder)
    return check_document(document, day, house=house, steps=False)


def _forms(comparison: "Comparison", correction: bool) -> Forms:
    from factcheck.versions import json, markdown
    from factcheck.versions.page import page

    return Forms(
        lambda width: page(comparison, width, correction),
        lambda: markdown.report(comparison, correction),
        lambda: json.report(comparison),
    )
