"""A draft of the note under a corrected article; a person has to finish it.

It says what was printed and what is printed now, a sentence of the article at a time, and nothing
about why: that stays in brackets.
"""

from collections.abc import Iterator, Sequence

from claims import Claim, Span
from factcheck.aligning import Pair
from factcheck.reports.words import listed, when
from factcheck.versions.comparison import Comparison
from factcheck.visible import flat

FIRST, NEXT = "An earlier version of this article", "It also"
OPENING = "Correction, [date]:"
CLOSING = "[Say what the right figure rests on, and how the mistake came about.]"
NOTHING = "No claim has changed: there is nothing to correct."


def correction(comparison: Comparison) -> list[str]:
    """The sentences of the note, the first with its opening, the last for the writer."""
    told = [*_changed(comparison.pairs), *_removed(comparison.removed)]
    if not told:
        return [NOTHING]
    first, *rest = told
    return [f"{OPENING} {FIRST} {first}", *(f"{NEXT} {one}" for one in rest), CLOSING]


def _changed(pairs: Sequence[Pair]) -> Iterator[str]:
    """What was said otherwise, for each sentence of the new version."""
    sentences: dict[Span, list[tuple[Claim, Claim, Pair]]] = {}
    for pair in pairs:
        if pair.old and pair.new and pair.telling:
            together = sentences.setdefault(pair.new.sentence_span, [])
            together.append((pair.old, pair.new, pair))
    for together in sentences.values():
        clauses = [*_gave(together), *dict.fromkeys(_said(together))]
        if clauses:
            now = flat(together[0][1].sentence).strip()
            yield f"{listed(clauses)}. It now reads: {now}"


def _gave(together: Sequence[tuple[Claim, Claim, Pair]]) -> Iterator[str]:
    given = []
    for old, new, pair in together:
        before, after = flat(old.text), flat(new.text)
        if before != after:
            given.append(f"“{before}” instead of “{after}”")
        elif "date" in pair.telling and old.quantity is None:
            given.append(f"“{before}” as {_when(old)} instead of {_when(new)}")
    if given:
        yield f"gave {listed(given)}"


def _said(together: Sequence[tuple[Claim, Claim, Pair]]) -> Iterator[str]:
    for old, new, pair in together:
        if "speaker" in pair.telling:
            before, after = (flat(one.source.name) if one.source else "" for one in (old, new))
            who = f"attributed it to {before}" if before else f"did not attribute it to {after}"
            yield f"{who} instead of {after}" if before and after else who


def _removed(claims: Sequence[Claim]) -> Iterator[str]:
    for claim in claims:
        words, sentence = flat(claim.text), flat(claim.sentence).strip()
        yield f"gave “{words}”, which is no longer in it: {sentence}"


def _when(claim: Claim) -> str:
    return when(claim.time) if claim.time else "no date"
