"""Putting one's name under a version: not while an error stands, unless one says why."""

from collections.abc import Iterator

from factcheck.ledger.mark import Signature
from factcheck.ledger.status import open_errors
from factcheck.ledger.work import Work
from factcheck.reports.words import many
from factcheck.visible import flat


def standing_errors(work: Work) -> list[str]:
    """A line for each error that nobody has answered, and each claim that is said to be wrong."""
    document = work.article.checked.document
    lines = [
        f"{document.name}:{document.where(finding.start)}: error: {flat(finding.message)}"
        for finding in open_errors(work.article, work)
    ]
    for entry in work.article.entries:
        if work.record.of(entry).verdict == "wrong":
            claim = entry.claim
            where = document.where(claim.start)
            called = flat(work.names["wrong"])
            lines.append(f"{document.name}:{where}: {called}: {flat(claim.text)} [{claim.id}]")
    return lines


def sign(work: Work, by: str, at: str, reason: str, errors: int) -> Iterator[str]:
    """Sign the version that is there, and say what was signed."""
    left = work.record.left(work.article.entries)
    signature = Signature(work.article.name, at, by, reason, left, errors)
    work.ledger.sign(work.article.version, signature)
    yield (
        f"{work.article.checked.document.name}: signed by {flat(by)}, "
        f"{many(len(work.article.entries), 'claim')}, {left} open, {many(errors, 'error')}."
    )


def refusal(lines: list[str]) -> str:
    """Why it was not signed."""
    return f"not signed: {many(len(lines), 'error')} standing. Mend them, or give a --reason."
