"""The report that people read top to bottom, as styled lines: findings, then claims in order."""

from collections import Counter
from collections.abc import Iterable, Iterator

from factcheck.checklist import Step
from factcheck.finding import Finding
from factcheck.reports.blocks import MARGIN, headed, heading, marked, row
from factcheck.reports.cards import Card, cards, finding_passage, summary
from factcheck.reports.layout import Line, Piece, wrap
from factcheck.reports.words import listed, many
from factcheck.run import Checked
from factcheck.visible import flat

# a step, or a list of sources -> number of the claim under which it stands
Shown = dict[Step | tuple[str, ...], int]

BOX = f"{MARGIN}[ ] "
INDENT = " " * len(BOX)


def page(checked: Checked, width: int, opening: Iterable[Line] = ()) -> Iterator[Line]:
    """The lines about one article; `opening` comes after its date and counts."""
    yield [Piece(checked.document.name, "title")]
    for sentence in summary(checked):
        yield from wrap([Piece(sentence)], width)
    yield from opening
    if checked.findings:
        yield from heading("FINDINGS")
        for finding in checked.findings:
            yield from _finding(checked, finding, width)
    if found := cards(checked):
        yield from heading("CLAIMS")
        shown: Shown = {}
        for card in found:
            yield from card_lines(card, shown, width)


def card_lines(card: Card, shown: Shown, width: int) -> Iterator[Line]:
    """One claim with those of its steps that are not `shown` yet."""
    yield from _card(card, width)
    yield from _steps(card, shown, width)


def _finding(checked: Checked, finding: Finding, width: int) -> Iterator[Line]:
    where = checked.document.where(finding.start)
    head = [Piece(f"{finding.level}:", finding.level), Piece(f" {flat(finding.message)}")]
    yield []
    yield from headed(wrap(head, width, "", MARGIN), f"{finding.check}, {where}", width)
    yield from marked(finding_passage(checked, finding), width)
    if finding.working:
        yield from wrap([Piece(flat(finding.working))], width, MARGIN, MARGIN)
    if finding.cause:
        yield from wrap([Piece(f"Perhaps {flat(finding.cause)}.")], width, MARGIN, MARGIN)


def _card(card: Card, width: int) -> Iterator[Line]:
    yield []
    yield from _title(card, width)
    yield from marked(card.passage, width)
    for label, text in card.rows:
        yield from row(label, text, width)


def _title(card: Card, width: int) -> Iterator[Line]:
    claim = card.claim
    figure = wrap([Piece(card.title, "title")], width, f"{card.number:>2}  ", MARGIN)
    facts = f"{claim.kind.replace('-', ' ')}, {claim.priority}, {card.where}"
    yield from headed(figure, facts, width)


def _steps(card: Card, shown: Shown, width: int) -> Iterator[Line]:
    """The steps that no earlier claim has shown word for word, and where the others stand."""
    elsewhere = Counter(shown[step] for step in card.steps if step in shown)
    for step in card.steps:
        if step not in shown:
            yield from _step(step, card.number, shown, width)
    if elsewhere:
        (first, count), *rest = elsewhere.items()
        places = [f"{many(count, 'step')} shown under {first}"]
        places += [f"{count} under {number}" for number, count in rest]
        yield from wrap([Piece(f"Also {listed(places)}.")], width, BOX, INDENT)


def _step(step: Step, number: int, shown: Shown, width: int) -> Iterator[Line]:
    shown[step] = number
    yield from wrap([Piece(flat(step.step))], width, BOX, INDENT)
    if step.sources in shown:
        yield [Piece(f"{INDENT}look: as under {shown[step.sources]}", "faint")]
    elif step.sources:
        shown[step.sources] = number
        names = "; ".join(flat(source.partition(": ")[0]) for source in step.sources)
        yield from wrap([Piece(f"look: {names}", "faint")], width, INDENT, INDENT)
    for phrase in step.search:
        yield from wrap([Piece(f"search: {flat(phrase)}", "faint")], width, INDENT, INDENT)
