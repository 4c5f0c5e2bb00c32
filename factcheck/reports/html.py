"""One page that works offline: the marked article, its claims beside it, verdicts to be typed.

Everything is in the file. Its Content-Security-Policy allows the one style and the one script
that it was written with, by their hashes, and nothing else: nothing can be loaded, and nothing
that an article says can run. Without scripts the page still reads; filters and saving need them.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from html import escape
from importlib.resources import files

from factcheck.finding import Finding
from factcheck.reports.cards import finding_passage, summary
from factcheck.reports.entry import FAMILIES, Entry, page_entries
from factcheck.reports.json import encoded
from factcheck.reports.webpage.listing import claim, quoted
from factcheck.reports.webpage.marked import article
from factcheck.reports.webpage.picture import timeline
from factcheck.reports.words import told
from factcheck.run import Checked
from factcheck.selection import PRIORITIES
from factcheck.verdicts import named
from factcheck.visible import flat

ORDERS = {"start": "position", "priority": "priority", "kind": "kind", "who": "speaker"}
KEYS = (
    ("j k", "next and previous claim"),
    ("/", "search"),
    ("v", "verdict of this claim"),
    ("Esc", "back to the claim"),
    ("s", "save verdicts"),
)


def report(articles: Iterable[Checked], width: int) -> Iterator[str]:
    """One page about all articles; `width` does not matter, windows have their own."""
    found = [(n, checked, page_entries(checked, n)) for n, checked in enumerate(articles, 1)]
    entries = [entry for _, _, of in found for entry in of]
    style, script = (_asset(name) for name in ("page.css", "page.js"))
    yield from _head(", ".join(checked.document.name for _, checked, _ in found), style, script)
    names = named(next((checked.names for _, checked, _ in found), {}))
    yield from _tools(entries, names)
    yield "<main>"
    for number, checked, own in found:
        yield from _section(number, checked, own)
    yield "</main>"
    yield from _kept(found)
    yield f"<script>{script}</script>"
    yield "</body>"
    yield "</html>"


def _asset(name: str) -> str:
    """A file of the page, without the line end that the hash would have to know of."""
    return (files("factcheck.reports.webpage") / name).read_text("utf-8").strip()


def _hash(content: str) -> str:
    digest = b64encode(sha256(content.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{digest}'"


def _head(title: str, style: str, script: str) -> Iterator[str]:
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>{escape(flat(title))} – factcheck</title>"
    yield f"<style>{style}</style>"
    yield "</head>"
    yield "<body>"


def _tools(entries: list[Entry], names: Mapping[str, str]) -> Iterator[str]:
    """What filters, sorts and saves; hidden until the script is there to do it."""
    kinds = sorted({entry.card.claim.kind for entry in entries})
    yield '<form class="tools" id="tools" hidden>'
    yield '<label>Search <input type="search" id="search"></label>'
    yield from _choice("kind", "Kind", {"": "all", **{k: k.replace("-", " ") for k in kinds}})
    yield from _choice("priority", "Priority", {"": "all", **{p: p for p in PRIORITIES}})
    yield from _choice("status", "Status", {"": "all", **names})
    yield '<label><input type="checkbox" id="findings"> with findings only</label>'
    yield from _choice("order", "Sort by", ORDERS)
    yield '<output id="count"></output>'
    yield '<span class="file"><button type="button" id="save">Save verdicts</button>'
    yield '<label>Open saved <input type="file" id="open" accept=".json"></label></span>'
    keys = ", ".join(f"<kbd>{keys}</kbd> {what}" for keys, what in KEYS)
    yield f'<p class="keys">{keys}</p>'
    yield "</form>"
    yield "<noscript><p>Searching, sorting and saving need scripts.</p></noscript>"


def _choice(name: str, label: str, values: dict[str, str]) -> Iterator[str]:
    options = "".join(
        f'<option value="{escape(v)}">{escape(t)}</option>' for v, t in values.items()
    )
    yield f'<label>{label} <select id="{name}">{options}</select></label>'


def _section(number: int, checked: Checked, entries: list[Entry]) -> Iterator[str]:
    yield f'<section class="article" aria-labelledby="a{number}">'
    yield f'<header><h1 id="a{number}">{escape(flat(checked.document.name))}</h1>'
    yield from (f"<p>{escape(line)}</p>" for line in summary(checked))
    yield from timeline(checked, entries)
    colours = {**FAMILIES, "error": "error", "warning": "warning"}
    legend = "".join(f'<li class="{name}">{what}</li>' for name, what in colours.items())
    yield f'<ul class="legend">{legend}</ul></header>'
    if checked.findings:
        yield '<section class="findings"><h2>Findings</h2><ul>'
        owners = {name: entry.anchor for entry in entries for name in entry.ids}
        for finding in checked.findings:
            yield from _finding(checked, finding, owners)
        yield "</ul></section>"
    yield '<div class="columns"><div class="text"><h2>Article</h2>'
    yield from article(checked, entries)
    yield '</div><div class="list"><h2>Claims</h2><ol class="claims">'
    for entry in entries:
        yield from claim(entry, named(checked.names))
    yield "</ol></div></div></section>"


def _finding(checked: Checked, finding: Finding, owners: dict[str, str]) -> Iterator[str]:
    about = [owners[name] for name in finding.claims if name in owners]
    place = escape(f"{checked.document.where(finding.start)}, {finding.check}")
    if about:
        place = f'<a href="#{escape(about[0])}">{place}</a>'
    message, *rest = map(escape, told(finding))
    yield f'<li class="{finding.level}"><p><strong>{finding.level}</strong> {message} ({place})</p>'
    yield f"<blockquote>{quoted(finding_passage(checked, finding))}</blockquote>"
    yield "".join(f"<p>{line}</p>" for line in rest) + "</li>"


def _kept(found: list[tuple[int, Checked, list[Entry]]]) -> Iterator[str]:
    """Verdicts about claims that are not on the page, so that saving loses none of them."""
    kept = []
    for _, checked, entries in found:
        shown = {name for entry in entries for name in entry.ids}
        kept += [v._asdict() for v in checked.verdicts if v.claim not in shown]
    safe = encoded(kept).replace("<", "\\u003c")
    yield f'<script type="application/json" id="kept">{safe}</script>'
