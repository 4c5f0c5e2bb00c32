"""What can be done about the words at hand: look them up, decide, suppress a finding."""

from collections.abc import Iterator
from typing import Protocol

from lsprotocol.types import CodeAction, CodeActionKind, Command, Range, TextEdit, WorkspaceEdit

from claims import Claim
from factcheck.finding import Finding
from factcheck.lsp.typed import Spot, Typed, touches
from factcheck.run import Checked
from factcheck.visible import flat

COPY = "factcheck.copySearchPhrase"  # phrase
DECIDE = "factcheck.setVerdict"  # uri, id of a claim, verdict


class Ledger(Protocol):
    """Where verdicts are kept; without one nothing can be decided in an editor."""

    def keeps(self, article: str) -> bool:
        """Is there room for verdicts about the article at this path?"""

    def set(self, article: str, checked: Checked, claim: Claim, verdict: str) -> None:
        """Remember a verdict (a key of `verdicts.STATUSES`) about a claim of an article.

        FactcheckError when it cannot be kept.
        """


def actions(article: Typed, asked: Range, ledger: Ledger | None) -> Iterator[CodeAction | Command]:
    """The actions for a selection, those about findings first."""
    for finding in article.checked.findings:
        if touches(article.range(finding.start, finding.end), asked):
            yield from _suppress(article, finding)
    for spot in article.at(asked)[:1]:
        yield from _search(spot)
        if ledger is not None:
            yield _confirm(article, spot)


def _search(spot: Spot) -> Iterator[Command]:
    """Take a search phrase along; an editor that knows no such command shows it."""
    phrases = (phrase for step in spot.entry.card.steps for phrase in step.search)
    for phrase in dict.fromkeys(phrases):
        title = f"Copy search phrase: {flat(phrase)}"
        yield Command(title, COPY, arguments=[phrase])


def _confirm(article: Typed, spot: Spot) -> Command:
    title = f"Mark confirmed: {spot.entry.card.title}"
    arguments = [article.uri, spot.entry.card.claim.id, "confirmed"]
    return Command(title, DECIDE, arguments=arguments)


def _suppress(article: Typed, finding: Finding) -> Iterator[CodeAction]:
    """Put a comment below the words that keeps the finding out, once a reason is written in it."""
    words = flat(article.checked.document.text[finding.start : finding.end])
    if '"' in words and "”" in words:
        return  # no marks are left to put around them
    quoted = f"“{words}”" if '"' in words else f'"{words}"'
    comment = f"<!-- factcheck: ignore {finding.check} {quoted}  -->"
    end = article.end_of_line(article.range(finding.start, finding.end).end.line)
    edit = WorkspaceEdit({article.uri: [TextEdit(Range(end, end), f"\n{comment}")]})
    title = f"Suppress with reason: {finding.check} about {quoted}"
    yield CodeAction(title, CodeActionKind.QuickFix, edit=edit)
