"""What a report for people says about an article, before anyone lays it out."""

from typing import NamedTuple

from claims import Claim, Reading
from factcheck.checklist import Step
from factcheck.document import Document, Place
from factcheck.finding import Finding
from factcheck.reports.words import listed, many, normal_form, published, speaker, when
from factcheck.run import Checked
from factcheck.visible import flat

SHOWN_REPEATS = 6
SHOWN_EXAMPLES = 3


class Passage(NamedTuple):
    """A sentence cut in three: before the words in question, these, and after."""

    before: str
    words: str
    after: str


class Card(NamedTuple):
    """One claim: what it says, and (label, text) rows in the order in which they are read."""

    number: int
    claim: Claim
    title: str
    place: Place
    passage: Passage
    rows: list[tuple[str, str]]
    steps: list[Step]


def summary(checked: Checked) -> list[str]:
    """The article in a few lines: its date and how it is known, how much there is to do."""
    claims = [claim for claim in checked.reading.claims if not claim.part_of]
    ranks = [
        f"{n} {rank}"
        for rank in ("high", "medium", "low")
        if (n := sum(c.priority == rank for c in claims))
    ]
    counts = many(len(claims), "claim") + (f": {', '.join(ranks)}" if claims else "")
    lines = [f"{_date_line(checked)}", f"{many(len(checked.findings), 'finding')}, {counts}."]
    return [*lines, *unresolved(checked.reading)]


def _date_line(checked: Checked) -> str:
    document, day = checked.document, checked.reading.published
    if day is None:
        return "The article's date is unknown."
    line = f"Published {published(day, document.place(day.start).line)}."
    for other in checked.other_dates:
        line += f" Another date: {published(other, document.place(other.start).line)}."
    return line


def unresolved(reading: Reading) -> list[str]:
    """One sentence about relative dates that nothing anchors, with the remedy, or none."""
    loose = [time for time in reading.times if not time.anchored]
    if reading.published or not loose:
        return []
    examples = list(dict.fromkeys(f"“{flat(time.text)}”" for time in loose))[:SHOWN_EXAMPLES]
    return [
        f"{many(len(loose), 'relative date')} cannot be resolved without it "
        f"({', '.join(examples)}): give it with --published YYYY-MM-DD."
    ]


def passage(document: Document, start: int, end: int, sentence: tuple[int, int]) -> Passage:
    """The sentence from the text, the words at `start` to `end` apart, each part on one line."""
    text = document.text
    first, last = min(sentence[0], start), max(sentence[1], end)
    return Passage(flat(text[first:start]), flat(text[start:end]), flat(text[end:last]))


def finding_passage(checked: Checked, finding: Finding) -> Passage:
    """The sentence that a finding is about."""
    around = [s for s in checked.reading.sentences if s.start <= finding.start < s.end]
    span = around[0] if around else (finding.start, finding.end)
    return passage(checked.document, finding.start, finding.end, span)


def cards(checked: Checked) -> list[Card]:
    """Every claim that stands for itself, in the order of the text, numbered from 1."""
    main = [claim for claim in checked.reading.claims if not claim.part_of]
    numbers = {claim.id: number for number, claim in enumerate(main, start=1)}
    parts: dict[str, list[Claim]] = {}
    for claim in checked.reading.claims:
        if claim.part_of:
            parts.setdefault(claim.part_of, []).append(claim)
    return [
        Card(
            numbers[claim.id],
            claim,
            flat(claim.text),
            checked.document.place(claim.start),
            passage(checked.document, claim.start, claim.end, claim.sentence_span),
            _rows(claim, parts.get(claim.id, []), numbers),
            checked.checklists.get(claim.id, []),
        )
        for claim in main
    ]


def _rows(claim: Claim, parts: list[Claim], numbers: dict[str, int]) -> list[tuple[str, str]]:
    rows = []
    if value := normal_form(claim):
        rows.append(("value", value))
    said = claim.time.text if claim.time else None
    rows += [("also", _part(part)) for part in parts if part.quantity and part.text != said]
    if claim.time:
        rows.append(("when", _when(claim)))
    elif claim.quantity:
        rows.append(("when", "no date given"))
    rows.append(("who", speaker(claim.source)))
    again = [str(numbers[other]) for other in claim.repeats if other in numbers]
    if again:
        more = again[SHOWN_REPEATS:]
        shown = again[:SHOWN_REPEATS] + ([f"{len(more)} more"] if more else [])
        rows.append(("again", f"same as {listed(shown)}"))
    return rows


def _part(part: Claim) -> str:
    value = normal_form(part)
    return f"“{flat(part.text)}”, {value}" if value else flat(part.text)


def _when(claim: Claim) -> str:
    assert claim.time
    said = flat(claim.time.text)
    shown = when(claim.time)
    return shown if said in claim.text or said in shown else f"{shown} (“{said}”)"
