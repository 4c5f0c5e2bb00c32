"""The report that people read top to bottom, as styled lines: findings, then claims in order."""

from collections import Counter
from collections.abc import Iterator

from factcheck.checklist import Step
from factcheck.finding import Finding
from factcheck.reports.cards import Card, Passage, cards, finding_passage, summary
from factcheck.reports.layout import Line, Piece, cells, wrap
from factcheck.reports.words import many
from factcheck.run import Checked
from factcheck.visible import flat

MARGIN = " " * 4
BOX = f"{MARGIN}[ ] "
INDENT = " " * len(BOX)
LABEL = 7  # the longest label and a space


def page(checked: Checked, width: int) -> Iterator[Line]:
    """The lines about one article."""
    yield [Piece(checked.document.name, "title")]
    for sentence in summary(checked):
        yield from wrap([Piece(sentence)], width)
    if checked.findings:
        yield from _heading("FINDINGS")
        for finding in checked.findings:
            yield from _finding(checked, finding, width)
    if checked.reading.claims:
        yield from _heading("CLAIMS")
        shown: dict[str, int] = {}
        for card in cards(checked):
            yield from _card(card, width)
            yield from _steps(card, shown, width)


def _heading(words: str) -> Iterator[Line]:
    yield []
    yield [Piece(words, "title")]


def _finding(checked: Checked, finding: Finding, width: int) -> Iterator[Line]:
    line, column = checked.document.place(finding.start)
    yield []
    head = [Piece(finding.level, finding.level), Piece(f" {flat(finding.message)} ")]
    place = Piece(f"({line}:{column}, {finding.check})", "faint")
    yield from wrap([*head, place], width, indent=MARGIN)
    yield from _passage(finding_passage(checked, finding), width)
    if finding.working:
        yield from wrap([Piece(flat(finding.working))], width, MARGIN, MARGIN)
    if finding.cause:
        yield from wrap([Piece(f"Perhaps {flat(finding.cause)}.")], width, MARGIN, MARGIN)


def _card(card: Card, width: int) -> Iterator[Line]:
    yield []
    yield from _title(card, width)
    yield from _passage(card.passage, width)
    for label, text in card.rows:
        yield from _row(label, text, width)


def _title(card: Card, width: int) -> Iterator[Line]:
    """Number and figure on the left, kind, priority and place at the right edge."""
    claim, (line, column) = card.claim, card.place
    facts = f"{claim.kind.replace('-', ' ')}, {claim.priority}, {line}:{column}"
    figure = wrap([Piece(card.title, "title")], width, f"{card.number:>2}  ", MARGIN)
    room = width - sum(cells(piece.text) for piece in figure[-1]) - cells(facts)
    yield from figure[:-1]
    if room >= 2:
        yield [*figure[-1], Piece(" " * room), Piece(facts, "faint")]
    else:
        yield figure[-1]
        yield [Piece(" " * max(0, width - cells(facts))), Piece(facts, "faint")]


def _passage(passage: Passage, width: int) -> Iterator[Line]:
    """The sentence; brackets mark the words in question, also where there is no colour."""
    pieces = [
        Piece(passage.before),
        Piece("["),
        Piece(passage.words, "figure"),
        Piece("]"),
        Piece(passage.after),
    ]
    yield from wrap(pieces, width, MARGIN, MARGIN)


def _row(label: str, text: str, width: int) -> Iterator[Line]:
    first, *rest = wrap([Piece(text)], width, f"{MARGIN}{label:<{LABEL}}", MARGIN + " " * LABEL)
    yield [Piece(first[0].text, "label"), *first[1:]]
    yield from rest


def _steps(card: Card, shown: dict[str, int], width: int) -> Iterator[Line]:
    """The steps that no earlier claim has shown word for word, and where the others stand.

    `shown` is step -> number of the claim; this claim's are added.
    """
    elsewhere = Counter(shown[step.step] for step in card.steps if step.step in shown)
    for step in card.steps:
        if step.step not in shown:
            yield from _step(step, width)
            shown[step.step] = card.number
    for number, count in elsewhere.items():
        yield from wrap([Piece(f"{many(count, 'step')} as under {number}")], width, BOX, INDENT)


def _step(step: Step, width: int) -> Iterator[Line]:
    yield from wrap([Piece(flat(step.step))], width, BOX, INDENT)
    if step.sources:
        names = "; ".join(flat(source.partition(": ")[0]) for source in step.sources)
        yield from wrap([Piece(f"look: {names}", "faint")], width, INDENT, INDENT)
    for phrase in step.search:
        yield from wrap([Piece(f"search: {flat(phrase)}", "faint")], width, INDENT, INDENT)
