"""States, marks and signatures as people read them."""

from collections.abc import Iterator, Mapping
from datetime import date

from claims import Claim
from factcheck.aligning import Pair
from factcheck.ledger.mark import Mark, Signature
from factcheck.ledger.state import Record, Since, State
from factcheck.reports.words import date_of, listed, many, when
from factcheck.versions.says import OF_KIND, in_words, rows, speakers
from factcheck.visible import flat

AGAIN = "open again, "
NOBODY = "no source given"
# change -> what it is called; those that are told as old → new, in this order
CHANGES = {
    "value": "figure",
    "unit": "what is counted",
    "hedge": "hedge",
    "date": "date",
    "speaker": "speaker",
    "sense": "what is said of it",
}
OF_WORDS = frozenset(("value", "unit", "hedge"))  # those that the words of a claim mostly show
TURNS = ("up", "down")
QUOTED, ELSEWHERE = ("in no quotation", "in a quotation"), "another mark or letter"


def day(written: str) -> str:
    """A day or time of the ledger: "15 May 2019"."""
    return date_of(date.fromisoformat(written[:10]))


def given(mark: Mark, names: Mapping[str, str]) -> str:
    """The verdict, who gave it, and when."""
    return f"{flat(names[mark.verdict])} ({flat(mark.by)}, {day(mark.at)})"


def meanwhile(mark: Mark, names: Mapping[str, str]) -> str:
    """What somebody decided while another was about to decide otherwise."""
    time = mark.at[len("2021-07-09T") :][: len("10:41")]
    said = f"{flat(mark.by)} gave {flat(names[mark.verdict])} at {time} UTC{grounds(mark)}"
    return f"{said}. That was while you were reading; press again to overrule."


def grounds(mark: Mark) -> str:
    """Source and note, behind a colon when there are any."""
    source = flat(mark.source)
    if mark.as_of:
        source = f"{source}, as of {day(mark.as_of)}".removeprefix(", ")
    said = "; ".join(filter(None, (source, flat(mark.note))))
    return f": {said}" if said else ""


def told(state: State, names: Mapping[str, str]) -> str:
    """One claim's state in a line."""
    mark = state.mark
    if mark is None:
        return flat(names["open"])
    whole = f"{given(mark, names)}{grounds(mark)}"
    if state.standing == "reopened":
        return f"{AGAIN}{changed(state)}; was {whole}"
    if state.standing == "stale":
        return f"{AGAIN}too old for this article; was {whole}"
    if state.standing == "flagged" and state.old:
        return f"{whole}; reworded: {reworded(state)}"
    return f"{flat(names['open'])}{grounds(mark)}" if mark.verdict == "open" else whole


def changed(state: State) -> str:
    """What is different, old → new.

    The words themselves where the figure, its hedge or its noun changed, else what they mean ("a
    fall → a rise"); days and speakers where the words do not show it.
    """
    old, new = state.old, state.part or state.claim
    if old is None or "gone" in state.changes:
        return "gone"
    found = []
    if state.changes & OF_WORDS:
        if flat(old.text) != flat(new.text):
            found.append(f"{flat(old.text)} → {flat(new.text)}")
        else:
            told = [r.text for r in rows(Pair(old, new, state.changes)) if r.label in OF_WORDS]
            found += [text.removesuffix(OF_KIND) for text in told]
    if "date" in state.changes:
        found.append(f"{_days(old)} → {_days(new)}")
    if "speaker" in state.changes:
        before, after = speakers(old, new)
        found.append(f"{before or NOBODY} → {after or NOBODY}")
    if "sense" in state.changes and (words := in_words(old, new)):
        found.append(words)
    what = listed([_called(change, old, new) for change in CHANGES if change in state.changes])
    return f"{'; '.join(found)} ({what})" if found else f"another {what}"


def reworded(state: State) -> str:
    """The words around the figure that are others, old → new; of the same words, whether they are
    quoted."""
    old, new = state.old, state.part or state.claim
    if old is None:
        return ""
    quoted = QUOTED[bool(old.quoted)], QUOTED[bool(new.quoted)]
    return in_words(old, new) or (" → ".join(quoted) if quoted[0] != quoted[1] else ELSEWHERE)


def _called(change: str, old: Claim, new: Claim) -> str:
    before, after = old.quantity, new.quantity
    if before and after and change == "hedge" and before.bound in TURNS:
        return "rise or fall"
    if before and after and change == "unit" and before.unit == after.unit:
        return "kind of claim"
    return CHANGES[change]


def _days(claim: Claim) -> str:
    return flat(when(claim.time)) if claim.time else "no date given"


def offered(mark: Mark) -> str:
    """A figure that was confirmed in another article."""
    where = f"in {flat(mark.article)} by {flat(mark.by)}, {day(mark.at)}"
    return f"“{flat(mark.words)}” confirmed {where}{grounds(mark)}"


def signed(signature: Signature, since: Since) -> Iterator[str]:
    """Who signed, what was left open then, and what is different now: a line or two."""
    left = [many(signature.open, "claim") + " open"] if signature.open else []
    left += [many(signature.errors, "error") + " standing"] if signature.errors else []
    with_left = f" with {listed(left)}" if left else ""
    reason = f": {flat(signature.reason)}" if signature.reason else ""
    yield f"Signed by {flat(signature.by)} on {day(signature.at)}{with_left}{reason}."
    parts = {"changed": since.changed, "new": since.new, "gone": since.gone}
    different = [f"{count} {what}" for what, count in parts.items() if count]
    if different:
        yield f"Since then, of its claims: {listed(different)}."


def head(record: Record, total: int, left: int) -> Iterator[str]:
    """What stands above a report: how many claims are decided, and who signed."""
    if record.known_article:
        yield f"{total - left} of {many(total, 'claim')} decided, {left} open."
    if record.signed:
        yield from signed(record.signed, record.since)
