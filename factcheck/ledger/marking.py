"""A mark from what somebody said about a claim: what is left unsaid stays as it was."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import NamedTuple

from claims import Claim
from factcheck.errors import FactcheckError
from factcheck.ledger.mark import Mark, figure_of, going_on
from factcheck.ledger.state import STANDS, State
from factcheck.ledger.words import changed
from factcheck.verdicts import STATUSES
from factcheck.visible import flat, visible

GOES_ON = ("verdict", "source", "note", "as_of", "ticks")
NEAR = 3  # ids that an error offers
LONGEST = 250_000  # letters of a source or note: a mail with all it answers, and no book


class Said(NamedTuple):
    """What somebody said; None where nothing was said about it.

    verdict  a key of `verdicts.STATUSES`
    """

    verdict: str | None = None
    source: str | None = None
    note: str | None = None
    as_of: str | None = None
    ticks: tuple[str, ...] | None = None
    why: str = ""


def claim_called(name: str, claims: Iterable[Claim], shown: str) -> Claim:
    """The claim with an id; FactcheckError with those that have these words, or look like it, and
    for one that is only a part of another.
    """
    known = {claim.id: claim for claim in claims}
    if name in known:
        if belongs := part(known[name], known):
            raise FactcheckError(f"{shown}: {belongs}", "Decide about that one.")
        return known[name]
    words = f" {flat(name).lower()} "
    near = [claim for claim in known.values() if words in f" {flat(claim.text).lower()} "][:NEAR]
    near = near or [known[one] for one in get_close_matches(name, known, n=NEAR, cutoff=0.5)]
    offers = ", ".join(f"{claim.id} (“{flat(claim.text)}”)" for claim in near)
    hint = f"Did you mean {offers}?" if near else f"factcheck status {shown} lists them."
    raise FactcheckError(f"{shown}: there is no claim {visible(name)!r}", hint)


def part(claim: Claim, known: Mapping[str, Claim]) -> str:
    """What a claim is a part of, in words; "" for one that stands for itself.

    A verdict is on the whole: on the date of a figure alone it would count for nothing.
    """
    whole = known.get(claim.part_of or "")
    if whole is None:
        return ""
    return f"{claim.id} (“{flat(claim.text)}”) is a part of {whole.id} (“{flat(whole.text)}”)"


def marked(article: str, state: State, said: Said, by: str, at: str) -> Mark:
    """The mark on the claim of a state.

    Source, note and day go on with a verdict that stands; where it does not, they were about
    another figure, or too old. FactcheckError for what is too long to be kept.
    """
    for name in ("source", "note"):
        _short(f"{article}: {state.claim.id}: the {name}", getattr(said, name) or "")
    _short(f"{article}: the name of who says so", by)
    mark = state.mark
    stays = mark is not None and (state.standing in STANDS or mark.verdict == "open")
    why = said.why
    if mark and state.standing == "reopened" and not why:
        why = changed(state)
    new = Mark(
        article=article,
        claim=state.claim.id,
        words=state.claim.text,
        at=at,
        by=by,
        verdict=said.verdict or state.verdict,
        source=said.source or "",
        note=said.note or "",
        why=why,
        as_of=said.as_of or "",
        ticks=said.ticks or (),
        figure=figure_of(state.claim),
        was=state.verdict,
        after=mark.id if mark else 0,
        unsaid=tuple(name for name in GOES_ON if getattr(said, name) is None),
    )
    return going_on(mark, new) if mark and stays else new


def _short(what: str, text: str) -> None:
    if len(text) > LONGEST:
        raise FactcheckError(
            f"{visible(what)} has {len(text):,} letters, and {LONGEST:,} at most are kept",
            "Put it into a file of its own and name that.",
        )


def line(mark: Mark, names: Mapping[str, str] = STATUSES) -> str:
    """What was done, in a line."""
    now = flat(names[mark.verdict])
    step = f"{flat(names[mark.was])} → {now}" if mark.was != mark.verdict else f"{now}, as before"
    return f"{mark.claim} “{flat(mark.words)}”: {step}"
