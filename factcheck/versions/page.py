"""What changed between two versions, as styled lines for people."""

from collections.abc import Iterator

from claims import Claim
from factcheck.aligning import Pair
from factcheck.reports.blocks import MARGIN, headed, heading, marked, row
from factcheck.reports.cards import passage
from factcheck.reports.layout import Line, Piece, wrap
from factcheck.reports.words import date_of, listed, many
from factcheck.run import Checked
from factcheck.versions.comparison import Comparison, Entry
from factcheck.versions.correction import correction
from factcheck.versions.says import ARROW, title
from factcheck.visible import flat

LABELS = {"date": "when", "speaker": "who", "unit": "what", "sense": "what"}


def page(comparison: Comparison, width: int, note: bool = False) -> Iterator[Line]:
    """The lines of the report; `note` asks for a draft of a correction."""
    yield [Piece(names(comparison), "title")]
    for sentence in summary(comparison):
        yield from wrap([Piece(sentence)], width)
    if entries := comparison.changed:
        yield from heading("CHANGED")
        for before, entry in zip([None, *entries], entries, strict=False):
            yield from _entry(comparison, entry, was_of(entry, before), width)
    yield from _claims("ADDED", comparison.new, comparison.added, width)
    yield from _claims("REMOVED", comparison.old, comparison.removed, width)
    if comparison.everything and comparison.touched:
        yield from heading("MOVED OR REWORDED")
        for pair in comparison.touched:
            yield from _touched(comparison, pair, width)
    if note:
        yield from heading("CORRECTION (A DRAFT)")
        yield []
        for sentence in correction(comparison):
            yield from wrap([Piece(sentence)], width)


def names(comparison: Comparison) -> str:
    """Both versions by name."""
    return comparison.old.document.name + ARROW + comparison.new.document.name


def summary(comparison: Comparison) -> list[str]:
    """How much there is, and whether the article's own date is another."""
    counts = [
        f"{len(entries)} {what}"
        for what, entries in (
            ("changed", comparison.changed),
            ("added", comparison.added),
            ("removed", comparison.removed),
        )
        if entries
    ]
    same = f"{many(comparison.same, 'claim')} the same"
    told = f"Claims: {', '.join(counts)}; {same}." if counts else f"No claim has changed; {same}."
    return [told, *_dates(comparison)]


def _dates(comparison: Comparison) -> Iterator[str]:
    days = [one.reading.published for one in (comparison.old, comparison.new)]
    said = [date_of(day.day) if day else "unknown" for day in days]
    if said[0] != said[1]:
        yield f"The article's date: {said[0]}{ARROW}{said[1]}."


def place(comparison: Comparison, pair: Pair) -> str:
    """Where the claim stands in the old and in the new version."""
    both = ((comparison.old, pair.old), (comparison.new, pair.new))
    places = [checked.document.where(claim.start) for checked, claim in both if claim]
    return ARROW.join(dict.fromkeys(places))


def _entry(comparison: Comparison, entry: Entry, was: str, width: int) -> Iterator[Line]:
    pair, *others = entry.pairs
    assert pair.new
    yield []
    facts = f"{pair.new.kind.replace('-', ' ')}, {place(comparison, pair)}"
    yield from headed(wrap([Piece(title(pair), "title")], width, "", MARGIN), facts, width)
    yield from _sentence(comparison.new, pair.new, width)
    for label, text in entry.rows:
        yield from row(LABELS.get(label, label), text, width)
    if was:
        yield from row("was", was, width)
    if others:
        yield from row("also", listed([f"“{title(other)}”" for other in others]), width)


def was_of(entry: Entry, before: Entry | None) -> str:
    """The old sentence of an entry, unless the one before has shown it."""
    was = former(entry.pairs[0])
    return "" if before and former(before.pairs[0]) == was else was


def former(pair: Pair) -> str:
    """The old sentence where its words were others; "" where only its figures were."""
    return flat(pair.old.sentence).strip() if pair.old and "reworded" in pair.changes else ""


def _claims(title: str, checked: Checked, claims: list[Claim], width: int) -> Iterator[Line]:
    if claims:
        yield from heading(title)
    for claim in claims:
        facts = f"{claim.kind.replace('-', ' ')}, {checked.document.where(claim.start)}"
        yield []
        yield from headed(wrap([Piece(flat(claim.text), "title")], width, "", MARGIN), facts, width)
        yield from _sentence(checked, claim, width)


def _touched(comparison: Comparison, pair: Pair, width: int) -> Iterator[Line]:
    facts = f"{' and '.join(sorted(pair.changes))}, {place(comparison, pair)}"
    yield []
    yield from headed(wrap([Piece(title(pair), "title")], width, "", MARGIN), facts, width)
    if pair.new and "reworded" in pair.changes:
        yield from _sentence(comparison.new, pair.new, width)
        yield from row("was", former(pair), width)


def _sentence(checked: Checked, claim: Claim, width: int) -> Iterator[Line]:
    words = passage(checked.reading.text, claim.start, claim.end, claim.sentence_span)
    yield from marked(words, width)
