"""A draft of the note under a corrected article; a person has to finish it.

It says what was printed and what is printed now, a sentence of the article at a time, and nothing
about why: that stays in brackets.
"""

from collections.abc import Iterator, Sequence

from claims import Claim, Span
from factcheck.aligning import DENIALS, PRONOUNS, Pair, same_stance
from factcheck.reports.words import listed, when
from factcheck.versions.comparison import Comparison
from factcheck.versions.says import rows
from factcheck.visible import flat

FIRST, NEXT = "An earlier version of this article", "It also"
OPENING = "Correction, [date]:"
CLOSING = "[Say what the right figure rests on, and how the mistake came about.]"
ARTICLES = ("The", "A", "An")
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
        clauses = [*_gave(together), *_attributed(together), *_read(together)]
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


def _attributed(together: Sequence[tuple[Claim, Claim, Pair]]) -> Iterator[str]:
    """Who was said to have said what, once for all that changed in the same way."""
    found: dict[tuple[str, str], list[str]] = {}
    turned = [(old, new) for old, new, pair in together if "speaker" in pair.telling]
    figures = [(old, new) for old, new in turned if old.quantity and not old.part_of]
    for old, new in figures or turned:  # the days of figures are said with them
        denied = not same_stance(old.source, new.source)
        key = _speaker(old, denied), _speaker(new, denied)
        found.setdefault(key, []).append(f"“{flat(old.text)}”")
    for (before, after), words in found.items():
        what = listed(list(dict.fromkeys(words)))
        if any(name.endswith(tuple(DENIALS)) for name in (before, after)):
            yield f"said of {what} that {before} it, where {after} it"
        elif not before:
            yield f"did not attribute {what} to {after}"
        else:
            yield f"attributed {what} to {before}" + (f" instead of {after}" if after else "")


def _read(together: Sequence[tuple[Claim, Claim, Pair]]) -> Iterator[str]:
    """The whole old sentence, where its figures have changed in a way that their words do not show:
    what fell now rises, what was spent is now raised.
    """
    untold = [(old, new, pair) for old, new, pair in together if not _is_told(old, pair, together)]
    if not untold:
        return
    old, new, _ = untold[0]
    before = flat(old.sentence).strip()
    if before != flat(new.sentence).strip():
        yield f"read “{before.rstrip('.')}”"
    else:
        said = [f"“{flat(one.text)}” ({row.text})" for one, _, pair in untold for row in rows(pair)]
        yield f"gave otherwise {listed(said)}"


def _is_told(old: Claim, pair: Pair, together: Sequence[tuple[Claim, Claim, Pair]]) -> bool:
    """Do the other clauses tell all that has changed? The day of a figure is told by its part."""
    assert pair.new
    if flat(old.text) != flat(pair.new.text):
        return True
    days = old.quantity is None or any(part.part_of == old.id for part, _, _ in together)
    return pair.telling <= ({"speaker", "date"} if days else {"speaker"})


def _speaker(claim: Claim, with_cue: bool) -> str:
    """The speaker as he is called inside a sentence; "" when there is none."""
    if claim.source is None:
        return ""
    name = flat(claim.source.name)
    cue = f" {flat(claim.source.cue)}" if with_cue else ""
    if name.lower() in PRONOUNS:  # the sentence that is quoted says whom it means
        return f"“{name.lower()}”{cue}"
    first, space, rest = name.partition(" ")
    return (first.lower() + space + rest if first in ARTICLES else name) + cue


def _removed(claims: Sequence[Claim]) -> Iterator[str]:
    for claim in claims:
        words, sentence = flat(claim.text), flat(claim.sentence).strip()
        yield f"gave “{words}”, which is no longer in it: {sentence}"


def _when(claim: Claim) -> str:
    return when(claim.time) if claim.time else "no date"
