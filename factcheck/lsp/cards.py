"""What an editor shows beside the words: the claim's card when asked, its value all the time."""

from collections.abc import Iterator

from lsprotocol.types import Hover, InlayHint, MarkupContent, MarkupKind, Position, Range

from factcheck.lsp.typed import Typed, touches
from factcheck.reports.entry import Entry
from factcheck.reports.markdown import LABELS, escaped, step_lines
from factcheck.reports.words import normal_form, told, when


def hover(article: Typed, position: Position) -> Hover | None:
    """The card of the claim at a place, with its findings and its checklist."""
    spots = article.at(Range(position, position))
    if not spots:
        return None
    content = MarkupContent(MarkupKind.Markdown, "\n".join(_card(spots[0].entry)))
    return Hover(content, spots[0].range)


def _card(entry: Entry) -> Iterator[str]:
    claim = entry.card.claim
    yield f"**{escaped(entry.card.title)}**: {claim.kind.replace('-', ' ')}, {claim.priority}"
    for finding in entry.findings:
        yield ""
        yield f"**{finding.level}**: {escaped('. '.join(told(finding)))}"
    yield ""
    for label, text in entry.card.rows:
        yield f"- {LABELS[label]}: {escaped(text)}"
    yield ""
    for step in entry.card.steps:
        yield from step_lines(step)


def hints(article: Typed, asked: Range) -> list[InlayHint]:
    """Behind each figure its normal form, behind each date its days, where they say more."""
    found = []
    for spot in article.spots:
        claim = spot.claim
        said = normal_form(claim) or (when(claim.time) if claim.time and not claim.quantity else "")
        if said and touches(spot.range, asked):
            found.append(InlayHint(spot.range.end, f"= {said}", padding_left=True))
    return found
