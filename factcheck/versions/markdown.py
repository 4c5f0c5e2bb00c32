"""What changed between two versions, as Markdown."""

from collections.abc import Iterator

from claims import Claim
from factcheck.reports.cards import passage
from factcheck.reports.markdown import LABELS as NAMES
from factcheck.reports.markdown import escaped, marked
from factcheck.run import Checked
from factcheck.versions.comparison import Comparison, Entry
from factcheck.versions.correction import correction
from factcheck.versions.page import LABELS, names, place, summary, was_of
from factcheck.versions.says import title
from factcheck.visible import flat


def report(comparison: Comparison, note: bool = False) -> Iterator[str]:
    """The lines of the report; `note` asks for a draft of a correction."""
    yield f"# {escaped(names(comparison))}"
    yield ""
    yield " ".join(escaped(sentence) for sentence in summary(comparison))
    if entries := comparison.changed:
        yield from ("", "## Changed")
        for before, entry in zip([None, *entries], entries, strict=False):
            yield from _entry(comparison, entry, was_of(entry, before))
    yield from _claims("Added", comparison.new, comparison.added)
    yield from _claims("Removed", comparison.old, comparison.removed)
    if comparison.everything and comparison.touched:
        yield from ("", "## Moved or reworded", "")
        for pair in comparison.touched:
            how = " and ".join(sorted(pair.changes))
            yield f"- {escaped(title(pair))} ({how}, {escaped(place(comparison, pair))})"
    if note:
        yield from ("", "## Correction (a draft)")
        for sentence in correction(comparison):
            yield from ("", escaped(sentence))


def _entry(comparison: Comparison, entry: Entry, was: str) -> Iterator[str]:
    pair, *others = entry.pairs
    assert pair.new
    facts = f"{pair.new.kind.replace('-', ' ')}, {place(comparison, pair)}"
    yield from _claim(comparison.new, pair.new, title(pair), facts)
    yield ""
    for label, text in entry.rows:
        called = LABELS.get(label, label)
        yield f"  - {NAMES.get(called, called.capitalize())}: {escaped(text)}"
    if was:
        yield f"  - Was: {escaped(was)}"
    for other in others:
        yield f"  - Also: {escaped(title(other))}"


def _claims(title: str, checked: Checked, claims: list[Claim]) -> Iterator[str]:
    if claims:
        yield from ("", f"## {title}")
    for claim in claims:
        facts = f"{claim.kind.replace('-', ' ')}, {checked.document.where(claim.start)}"
        yield from _claim(checked, claim, flat(claim.text), facts)


def _claim(checked: Checked, claim: Claim, words: str, facts: str) -> Iterator[str]:
    span = claim.sentence_span
    yield ""
    yield f"- [ ] **{escaped(words)}** ({escaped(facts)})"
    yield f"  > {marked(passage(checked.reading.text, claim.start, claim.end, span))}"
