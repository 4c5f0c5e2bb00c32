"""The article with its figures marked: each stretch of words a link to the claim beside it."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise
from typing import NamedTuple

from factcheck.finding import Finding
from factcheck.reports.entry import Entry, family, gravest
from factcheck.run import Checked
from factcheck.visible import flat


class Cover(NamedTuple):
    """Words that a claim, of a family, or a finding is about."""

    start: int
    end: int
    of: Entry | Finding
    family: str = ""


class Stretch(NamedTuple):
    """Words about which the same is said: the claim with the fewest words, and findings."""

    start: int
    end: int
    entry: Entry | None
    findings: list[Finding]
    family: str = ""


def article(checked: Checked, entries: list[Entry]) -> Iterator[str]:
    """The paragraphs of the article, in HTML."""
    text = checked.reading.text
    marked: set[str] = set()
    for parts in paragraphs(checked, covers(checked, entries)):
        yield f"<p>{''.join(_piece(text, part, marked) for part in parts)}</p>"


def paragraphs(checked: Checked, found: list[Cover]) -> Iterator[list[Stretch]]:
    """The stretches of each paragraph, one paragraph after the other."""
    spans = list(_paragraphs(checked))
    parts = stretches(found, [at for span in spans for at in span])
    part = next(parts, None)
    for start, end in spans:
        inside = []
        while part and part.end <= end:
            if part.start >= start:
                inside.append(part)
            part = next(parts, None)
        yield inside


def _paragraphs(checked: Checked) -> Iterator[tuple[int, int]]:
    """Paragraphs as they were read, and whatever words stand between them."""
    text, at = checked.reading.text, 0
    for start, end in [*checked.reading.paragraphs, (len(text), len(text))]:
        if text[at:start].strip():
            yield at, start
        if start < end:
            yield start, end
        at = max(at, end)


def covers(checked: Checked, entries: list[Entry]) -> list[Cover]:
    """The words of every claim that is shown, its parts and repeats among them, and findings."""
    owners = {name: entry for entry in entries for name in entry.ids}
    claims = [claim for claim in checked.reading.claims if claim.id in owners]
    found = [Cover(c.start, c.end, owners[c.id], family(c)) for c in claims]
    return [*found, *(Cover(f.start, f.end, f) for f in checked.findings)]


def stretches(found: list[Cover], cuts: Iterable[int]) -> Iterator[Stretch]:
    """The text from the first to the last cut, cut also where a cover begins or ends."""
    starting: dict[int, list[Cover]] = {}
    for cover in found:
        starting.setdefault(cover.start, []).append(cover)
    bounds = sorted({*cuts, *(at for cover in found for at in cover[:2])})
    here: list[Cover] = []
    for start, end in pairwise(bounds):
        here = [cover for cover in here if cover.end > start] + starting.get(start, [])
        inner = min((c for c in here if c.family), key=lambda c: c.end - c.start, default=None)
        entry = inner.of if inner and isinstance(inner.of, Entry) else None
        findings = [cover.of for cover in here if isinstance(cover.of, Finding)]
        yield Stretch(start, end, entry, findings, inner.family if inner else "")


def _piece(text: str, part: Stretch, marked: set[str]) -> str:
    """The words of one stretch; the first of each claim is where the claim's own link leads."""
    words = escape(flat(text[part.start : part.end]))
    if part.entry is None and not part.findings:
        return words
    classes = ["mark"]
    if level := gravest(part.findings):
        classes.append(level)
    title = "; ".join(f"{f.level}: {f.message}" for f in part.findings)
    if part.entry is None:
        return f'<span class="{" ".join(classes)}" title="{escape(flat(title))}">{words}</span>'
    claim = part.entry.card.claim
    classes.append(part.family)
    anchor = f"m{part.entry.anchor}"
    own = "" if anchor in marked else f' id="{escape(anchor)}"'
    marked.add(anchor)
    title = title or f"{claim.kind.replace('-', ' ')}, {claim.priority}"
    return (
        f'<a class="{" ".join(classes)}"{own} href="#{escape(part.entry.anchor)}" '
        f'title="{escape(flat(title))}">{words}</a>'
    )
