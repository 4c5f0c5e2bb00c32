"""What a report for people says about an article, before anyone lays it out."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claims import Claim, Published
from factcheck.checklist import Step
from factcheck.document import Document, Place
from factcheck.finding import Finding
from factcheck.reports.words import (
    listed,
    many,
    normal_form,
    published,
    speaker,
    unresolved,
    when,
)
from factcheck.run import Checked
from factcheck.selection import PRIORITIES, Entry, entries, selected
from factcheck.visible import flat

SHOWN_REPEATS = 6
SHOWN = 300  # characters of a sentence on either side of the words in question
SPOKEN = "statement-day"


class Passage(NamedTuple):
    """A sentence cut in three: before the words in question, these, and after."""

    before: str
    words: str
    after: str


class Card(NamedTuple):
    """One claim: what it says, and (label, text) rows in the order in which they are read.

    number  its place among the entries of the whole article, whatever is shown of it
    where   the place as people name it: "10:58", "page 3, line 7"
    """

    number: int
    claim: Claim
    title: str
    place: Place
    where: str
    passage: Passage
    rows: list[tuple[str, str]]
    steps: list[Step]


def summary(checked: Checked) -> list[str]:
    """The article in a few lines: its date and how it is known, how much there is to do."""
    every = entries(checked.reading.claims)
    shown = selected(every, checked.selection)
    ranks = [
        f"{n} {rank}"
        for rank in PRIORITIES
        if (n := sum(entry.claim.priority == rank for entry in shown))
    ]
    counts = many(len(every), "claim")
    if len(shown) < len(every):
        counts += f", {len(shown)} of them shown"
    if shown:
        counts += f": {', '.join(ranks)}"
    found = many(len(checked.findings), "finding")
    if checked.suppressed:
        found += f" and {len(checked.suppressed)} suppressed"
    lines = [f"{_date_line(checked)}", f"{found}, {counts}."]
    return [*lines, *unresolved(checked.reading), *_decided(checked, every)]


def _decided(checked: Checked, every: Sequence[Entry]) -> Iterator[str]:
    """How far the ledger has come with the article."""
    if checked.record is not None:
        from factcheck.ledger.words import head  # few articles have a ledger

        yield from head(checked.record, len(every), checked.record.left(every))


def _date_line(checked: Checked) -> str:
    document, day = checked.document, checked.reading.published
    if day is None:
        return "The article's date is unknown."
    line = f"Published {published(day, _line(document, day))}."
    for other in checked.other_dates:
        line += f" Another date: {published(other, _line(document, other))}."
    return line


def _line(document: Document, day: Published) -> str:
    """Where the article's date stands; "" when it does not stand in the text."""
    if not day.end:
        return ""
    return document.label(day.start) or f"line {document.place(day.start).line}"


def passage(text: str, start: int, end: int, sentence: tuple[int, int]) -> Passage:
    """The sentence from the text, the words at `start` to `end` apart, each part on one line; of
    a sentence as long as a page only what stands near the words.
    """
    first, last = min(sentence[0], start), max(sentence[1], end)
    before, after = text[first:start], text[end:last]
    if last - first > 2 * SHOWN:
        before, after = _end_of(before), _begin_of(after)
    return Passage(flat(before), flat(text[start:end]), flat(after))


def _end_of(words: str) -> str:
    """The last words of many."""
    kept = words[-SHOWN:]
    return words if kept == words else f"… {kept[kept.find(' ') + 1 :]}"


def _begin_of(words: str) -> str:
    """The first words of many."""
    kept = words[:SHOWN]
    return words if kept == words else f"{kept.rpartition(' ')[0] or kept} …"


def finding_passage(checked: Checked, finding: Finding) -> Passage:
    """The sentence that a finding is about."""
    sentences, start = checked.reading.sentences, finding.start
    at = bisect_right(sentences, start, key=lambda sentence: sentence.start) - 1
    around = at >= 0 and start < sentences[at].end
    span = sentences[at] if around else (start, finding.end)
    return passage(checked.reading.text, finding.start, finding.end, span)


def cards(checked: Checked) -> list[Card]:
    """Every entry that was asked for, in the order asked for."""
    document = checked.document
    parts: dict[str, list[Claim]] = {}
    for claim in checked.reading.claims:
        if claim.part_of:
            parts.setdefault(claim.part_of, []).append(claim)
    return [
        Card(
            number,
            claim,
            flat(claim.text),
            document.place(claim.start),
            document.where(claim.start),
            passage(checked.reading.text, claim.start, claim.end, claim.sentence_span),
            [
                *_rows(claim, parts.get(claim.id, [])),
                *_again(document, claim, again),
                *_notes(document, claim),
                *_ledger(checked, claim),
            ],
            checked.checklists.get(claim.id, []),
        )
        for number, claim, again in selected(entries(checked.reading.claims), checked.selection)
    ]


def _rows(claim: Claim, parts: list[Claim]) -> Iterator[tuple[str, str]]:
    if value := normal_form(claim):
        yield "value", value
    said = claim.time.text if claim.time else None
    for part in parts:
        if part.quantity and part.text != said:
            yield "also", _part(part)
    if claim.time:
        yield "when", _when(claim)
    elif claim.quantity:
        yield "when", "no date given"
    if claim.source or claim.kind != SPOKEN:  # that somebody spoke needs nobody to say so
        yield "who", speaker(claim.source)
    if claim.reasons:
        yield "why", ", ".join(claim.reasons)


def _again(document: Document, claim: Claim, others: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """Where else it stands, with what is different there."""
    if others:
        places = [_place(document, claim, other) for other in others[:SHOWN_REPEATS]]
        more = len(others) - SHOWN_REPEATS
        yield "again", listed([*places, f"{more} more"] if more > 0 else places)


def _notes(document: Document, claim: Claim) -> Iterator[tuple[str, str]]:
    """What stands in the margin beside the claim."""
    for comment in document.comments_at(claim.start, claim.end):
        yield "note", flat(f"{comment.author}: {comment.text}" if comment.author else comment.text)


def _ledger(checked: Checked, claim: Claim) -> Iterator[tuple[str, str]]:
    """What somebody has decided about it, and about the same figure in other articles."""
    record = checked.record
    if record is None:
        return
    from factcheck.ledger.state import State
    from factcheck.ledger.words import offered, told
    from factcheck.verdicts import named

    if record.known_article:
        yield "ledger", told(record.states.get(claim.id, State(claim)), named(checked.names))
    if offer := record.offers.get(claim.id):
        yield "known", offered(offer)


def _place(document: Document, claim: Claim, other: Claim) -> str:
    words = f" “{flat(other.text)}”" if flat(other.text) != flat(claim.text) else ""
    who = other.source.name if other.source else "no source given"
    same = who == (claim.source.name if claim.source else "no source given")
    return f"{document.where(other.start)}{words}" + ("" if same else f" ({flat(who)})")


def _part(part: Claim) -> str:
    value = normal_form(part)
    return f"“{flat(part.text)}”, {value}" if value else flat(part.text)


def _when(claim: Claim) -> str:
    assert claim.time
    said = flat(claim.time.text)
    shown = when(claim.time)
    return shown if said in claim.text or said in shown else f"{shown} (“{said}”)"
