"""Which reports are written where: `-f NAME`, `-f NAME=FILE`, `-o FILE`, in any number."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from factcheck.desk import Desk
from factcheck.errors import FactcheckError
from factcheck.output import to_file, to_standard_output
from factcheck.reports import TAKES, Report, report_named
from factcheck.run import Checked
from factcheck.visible import visible

STDOUT = "-"
ENDINGS = {
    ".csv": "csv",
    ".docx": "docx",
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".md": "markdown",
    ".sarif": "sarif",
}


class Target(NamedTuple):
    """A report and where it goes: a file, or "-" for standard output."""

    form: str
    file: str = STDOUT


def targets(
    asked: Sequence[str], out: str | None, usual: str, *, colourless: bool = False
) -> list[Target]:
    """What the options ask for; `usual` is the report for standard output when nobody says.

    colourless  the report without colour takes the place of the one in colour

    A NAME alone goes to the file of -o, or to standard output. FactcheckError when two reports
    want the same place.

    >>> targets(["html=a.html", "csv"], None, "plain")
    [Target(form='html', file='a.html'), Target(form='csv', file='-')]
    >>> targets([], "a.md", "terminal")
    [Target(form='markdown', file='a.md')]
    """
    found = [_target(value, out) for value in asked]
    if not found or (out is not None and out not in [target.file for target in found]):
        found.append(_usual(out, usual))
    if colourless:
        found = [t._replace(form="plain") if t.form == "terminal" else t for t in found]
    files = [target.file for target in found]
    for file in files:
        if files.count(file) > 1:
            place = "standard output" if file == STDOUT else visible(file)
            raise FactcheckError(
                f"--format: {files.count(file)} reports for {place}",
                "Give each a file of its own: -f html=report.html -f csv=log.csv.",
            )
    return found


def _target(value: str, out: str | None) -> Target:
    form, equals, file = value.partition("=")
    if equals and not file:
        raise FactcheckError(
            f"--format: {visible(value)} names no file", f"Write {visible(form)}=FILE."
        )
    return Target(form, file or out or STDOUT)


def _usual(out: str | None, usual: str) -> Target:
    if out is None or out == STDOUT:
        return Target(usual)
    ending = out[out.rfind(".") :].lower() if "." in out else ""
    return Target(ENDINGS.get(ending, "plain"), out)


def reports_for(wanted: Iterable[Target], **options: object) -> dict[str, Report]:
    """Name -> report for all that is `wanted`, with those of the `options` that it takes.

    FactcheckError for an option that is set and that no report takes.
    """
    forms = [target.form for target in wanted]
    given = {name: value for name, value in options.items() if value}
    reports = {form: report_named(form, **given) for form in forms}
    for name in given:
        able = [form for form, names in TAKES.items() if name in names]
        if not set(able) & set(forms):
            raise FactcheckError(
                f"--{name.replace('_', '-')}: is nothing for -f {forms[0]}",
                f"It goes with -f {', '.join(able)}.",
            )
    return reports


def publish(
    desk: Desk,
    articles: Sequence[str],
    reports: Mapping[str, Report],
    wanted: Sequence[Target],
    columns: Callable[[str], int],
    watch: Callable[[Sequence[str]], Iterable[str]],
) -> None:
    """Check all `articles` once and write every report.

    `columns` is the width for a place, `watch` shows how far the work has come.

    One report for standard output comes out article by article. A file is written only when an
    article could be read.
    """
    checked: Iterable[Checked] = desk.check_all(watch(articles))
    if len(wanted) > 1:
        checked = list(checked)
    for target in wanted:
        lines = reports[target.form](checked, columns(target.file))
        if target.file == STDOUT:
            to_standard_output(lines)
        else:
            written = list(lines)
            if desk.looked:
                to_file(target.file, written, articles)
