"""Markdown with a box to tick for every finding and every step."""

import re
from collections.abc import Iterable, Iterator

from factcheck.checklist import Step
from factcheck.finding import Finding
from factcheck.reports.cards import Card, Passage, cards, finding_passage, summary
from factcheck.run import Checked
from factcheck.searches import search_links
from factcheck.verdicts import named
from factcheck.visible import flat

VERDICT = "Verdict: "  # opens what `ledger.boxes` reads back
MARKS = re.compile(r"([\\`*_{}\[\]<>#|~!&])")
# what many renderers make a link of by themselves: http://x, www.x.com, //x, x.com/y, ann@x.com
LINKED = re.compile(r"(?<=\w)(?::(?=//)|@(?=\w)|\.(?=[^\W\d_]{2,20}/))|(?<=[wW]{3})\.|(?<!:)/(?=/)")
LIST_START = re.compile(r"\A(\d+)([.)])(?=\s|\Z)|\A([-+=])")
LABELS = {
    "value": "Value",
    "also": "Also",
    "when": "When",
    "who": "Who says so",
    "why": "Why this priority",
    "again": "Again",
    "note": "In the margin",
    "ledger": "Verdict",
    "known": "Known",
}


def report(articles: Iterable[Checked], width: int) -> Iterator[str]:
    """One article after the other, each under a heading of its own."""
    for number, checked in enumerate(articles):
        if number:
            yield ""
        yield from _article(checked)


def escaped(text: str) -> str:
    r"""`text` such that Markdown shows it as it is.

    >>> escaped("<b>5*3</b>"), escaped("1. May"), escaped("http://www.x.com")
    ('\\<b\\>5\\*3\\</b\\>', '1\\. May', 'http\\://www\\.x.com')
    """
    marked = _unlinked(flat(text))
    return LIST_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", marked)


def _unlinked(text: str) -> str:
    """Without anything that Markdown, or a renderer by itself, would make something of."""
    return LINKED.sub(r"\\\g<0>", MARKS.sub(r"\\\1", text))


def _article(checked: Checked) -> Iterator[str]:
    yield f"# {escaped(checked.document.name)}"
    yield ""
    yield " ".join(escaped(sentence) for sentence in summary(checked))
    if checked.findings:
        yield from ("", "## Findings")
        for finding in checked.findings:
            yield from _finding(checked, finding)
    if shown := cards(checked):
        yield from ("", "## Claims")
        for card in shown:
            yield from _card(card)
            yield from _verdict(checked, card)


def _finding(checked: Checked, finding: Finding) -> Iterator[str]:
    where = f"({checked.document.where(finding.start)}, {finding.check})"
    yield ""
    yield f"- [ ] **{finding.level}**: {escaped(finding.message)} {where}"
    yield f"  > {marked(finding_passage(checked, finding))}"
    cause = f"Perhaps {finding.cause}." if finding.cause else ""
    if finding.working or cause:
        yield ""
        yield f"  {escaped('. '.join(filter(None, [finding.working, cause])))}"


def _card(card: Card) -> Iterator[str]:
    claim = card.claim
    yield ""
    yield f"### {card.number}. {escaped(card.title)}"
    yield ""
    yield f"> {marked(card.passage)}"
    yield ""
    kind = claim.kind.replace("-", " ")
    yield f"{kind}, {claim.priority} priority, {card.where}, `{claim.id}`"
    yield ""
    for label, text in card.rows:
        yield f"- {LABELS[label]}: {escaped(text)}"
    if card.steps:
        yield ""
    for step in card.steps:
        yield from step_lines(step)


def _verdict(checked: Checked, card: Card) -> Iterator[str]:
    """Where there is a ledger: boxes for its verdicts, and room for a source and a note."""
    if checked.record is None:
        return
    state = checked.record.states.get(card.claim.id)
    mark = state.mark if state and not state.open else None
    yield ""
    for value, name in named(checked.names).items():
        if value != "open":
            box = "x" if mark and mark.verdict == value else " "
            yield f"- [{box}] {VERDICT}{escaped(name)}"
    yield f"- Source: {escaped(mark.source) if mark else ''}".rstrip()
    yield f"- Note: {escaped(mark.note) if mark else ''}".rstrip()


def marked(passage: Passage) -> str:
    """A sentence with the words in question in bold."""
    before, words, after = (_unlinked(part) for part in passage)
    return LIST_START.sub(r"\\\g<0>", before) + f"**{words}**{after}"


def step_lines(step: Step) -> Iterator[str]:
    """A step with its box, its sources and its search phrases as links."""
    yield f"- [ ] {escaped(step.step)}"
    if step.sources:
        yield f"  - {escaped('; '.join(step.sources))}"
    for phrase in step.search:
        links = [f"[{link.where}]({link.url})" for link in search_links(phrase, step.sources)]
        yield f"  - search: {escaped(phrase)} ({', '.join(links)})"
