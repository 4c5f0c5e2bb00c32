"""The claims beside the article: what is known, the checklist to tick, room for a verdict."""

from collections.abc import Iterator, Mapping
from html import escape

from factcheck.checklist import Step
from factcheck.finding import Finding
from factcheck.reports.cards import Passage
from factcheck.reports.entry import Entry, family, gravest
from factcheck.reports.words import told
from factcheck.searches import search_links
from factcheck.visible import flat

LABELS = {
    "value": "Value",
    "also": "Also",
    "when": "When",
    "who": "Who says so",
    "why": "Why",
    "again": "Again",
    "note": "In the margin",
    "ledger": "Verdict",
    "known": "Known",
}


def claim(entry: Entry, names: Mapping[str, str]) -> Iterator[str]:
    """One claim as an item of the list; `names` are those of the verdicts."""
    card, own = entry.card, entry.card.claim
    kind = own.kind.replace("-", " ")
    data = {
        "article": entry.verdict.article,
        "claim": own.id,
        "text": card.title,
        "kind": own.kind,
        "priority": own.priority,
        "level": gravest(entry.findings),
        "start": str(own.start),
        "number": str(card.number),
        "who": flat(own.source.name or own.source.text) if own.source else "",
    }
    listed = " ".join(f'data-{name}="{escape(value)}"' for name, value in data.items())
    yield f'<li class="claim {family(own)}" id="{entry.anchor}" tabindex="-1" {listed}>'
    yield f'<h3><span class="number">{card.number}</span> {escape(card.title)}</h3>'
    yield (
        f'<p class="facts"><span class="kind">{escape(kind)}</span> '
        f'<span class="rank {own.priority}">{own.priority}</span> '
        f'<a href="#m{entry.anchor}">{escape(entry.where)}</a></p>'
    )
    yield f"<blockquote>{quoted(card.passage)}</blockquote>"
    yield from (f'<p class="said {f.level}">{_finding(f)}</p>' for f in entry.findings)
    yield "<dl>"
    for label, text in card.rows:
        yield f"<div><dt>{LABELS[label]}</dt><dd>{escape(text)}</dd></div>"
    yield "</dl>"
    yield from _steps(entry)
    yield from _verdict(entry, names)
    yield "</li>"


def quoted(passage: Passage) -> str:
    """A sentence with the words in question marked."""
    before, words, after = map(escape, passage)
    return f"{before}<b>{words}</b>{after}"


def _finding(finding: Finding) -> str:
    return f"<strong>{finding.level}</strong> " + "<br>".join(map(escape, told(finding)))


def _steps(entry: Entry) -> Iterator[str]:
    if entry.card.steps:
        yield '<ul class="steps">'
        for step in entry.card.steps:
            yield from _step(step, step.step in entry.verdict.ticks)
        yield "</ul>"


def _step(step: Step, done: bool) -> Iterator[str]:
    words = escape(flat(step.step))
    checked = " checked" if done else ""
    yield f'<li><label><input type="checkbox" value="{escape(step.step)}"{checked}> {words}</label>'
    if step.sources:
        yield f'<p class="look">{escape("; ".join(map(flat, step.sources)))}</p>'
    for phrase in step.search:
        links = ", ".join(
            f'<a href="{escape(link.url)}" target="_blank" rel="noopener noreferrer">'
            f"{escape(link.where)}</a>"
            for link in search_links(phrase, step.sources)
        )
        yield f'<p class="look">“{escape(flat(phrase))}”: {links}</p>'
    yield "</li>"


def _verdict(entry: Entry, names: Mapping[str, str]) -> Iterator[str]:
    """Fields for a verdict; page.js keeps and saves what is typed here."""
    given = entry.verdict
    yield '<fieldset class="verdict"><legend>Verdict</legend>'
    yield '<label>Status <select name="verdict">'
    for value, name in names.items():
        chosen = " selected" if value == given.verdict else ""
        yield f'<option value="{value}"{chosen}>{escape(name)}</option>'
    yield "</select></label>"
    yield f'<label>Source <input name="source" value="{escape(given.source)}"></label>'
    yield f'<label>Note <textarea name="note" rows="1">\n{escape(given.note)}</textarea></label>'
    yield "</fieldset>"
