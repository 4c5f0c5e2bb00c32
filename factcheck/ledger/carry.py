"""From the claims as they were when somebody decided to the claims as they are now.

A verdict goes with its figure and never to another: which claim is which is for `aligning` to say.
What an article says twice has one verdict, and so has a figure with its parts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from claims import Claim
from factcheck.aligning.pair import Pair
from factcheck.ledger.mark import Mark
from factcheck.ledger.state import STANDS, Standing, State
from factcheck.selection import Entry

# tolls, totals and polls, which are other figures next week
AGEING = frozenset(
    ("cases", "crossing", "detained", "displaced", "killed", "poll", "vaccination", "wounded")
)
GONE = "gone"  # the change of a claim that the text no longer has
SETTLED = ("confirmed", "changed")


def carried(marks: Iterable[Mark], old: Sequence[Claim], pairs: Iterable[Pair]) -> Iterator[State]:
    """The marks on one version's claims, seen from the claims as they are now.

    old    the claims of that version
    pairs  of `aligning.align` between them and those of now; a claim that has gone has none
    """
    given = _spread(marks, old)
    for pair in pairs:
        if pair.old is not None and (mark := given.get(pair.old.id)):
            if pair.new is None:
                yield State(pair.old, mark, "reopened", pair.old, frozenset((GONE,)))
            else:
                yield State(pair.new, mark, _standing(pair), pair.old, pair.changes)


def _standing(pair: Pair) -> Standing:
    if pair.telling:
        return "reopened"
    return "flagged" if "reworded" in pair.changes else "kept"


def _spread(marks: Iterable[Mark], old: Sequence[Claim]) -> dict[str, Mark]:
    """Claim id -> the last mark on it, on one of its repeats, or on what it is a part of."""
    last = {mark.claim: mark for mark in marks}
    whole: dict[str, Mark] = {}
    for claim in old:
        found = [last[name] for name in (claim.id, *claim.repeats) if name in last]
        if found:
            whole[claim.id] = max(found, key=lambda mark: mark.id)
    for claim in old:
        if claim.id not in whole and claim.part_of in whole:
            whole[claim.id] = whole[claim.part_of]
    return whole


def settled(states: Iterable[State]) -> dict[str, State]:
    """Claim id -> what holds of all that was said: the last that still stands, else the last.

    A figure that went from 300 to 310 and back was confirmed as 300.
    """
    found: dict[str, State] = {}
    for state in states:
        before = found.get(state.claim.id)
        if before is None or _rank(state) > _rank(before):
            found[state.claim.id] = state
    return found


def _rank(state: State) -> tuple[bool, int]:
    return state.standing in STANDS, state.mark.id if state.mark else 0


def of_entry(
    entry: Entry, states: Mapping[str, State], parts: Mapping[str, Sequence[Claim]]
) -> State:
    """What holds of a claim with its repeats and parts: what is open again in one, is so in all."""
    places = [entry.claim, *entry.again]
    for place in places:
        for claim in (place, *parts.get(place.id, ())):
            state = states.get(claim.id)
            if state and state.standing == "reopened":
                return _seen_from(entry.claim, state)
    found = [states[place.id] for place in places if place.id in states]
    return _seen_from(entry.claim, found[0]) if found else State(entry.claim)


def _seen_from(claim: Claim, state: State) -> State:
    """The state of a part or a repeat as that of the claim that stands for all."""
    return state._replace(claim=claim, part=None if state.claim.id == claim.id else state.claim)


def aged(state: State, published: date | None, days: int | None) -> State:
    """A confirmed toll, total or poll is stale when its source speaks of a day more than `days`
    before the article's; anything else is as it was.
    """
    if days is None or published is None or state.mark is None or not _ages(state):
        return state
    looked = date.fromisoformat(state.mark.speaks_of)
    return state._replace(standing="stale") if published - looked > timedelta(days) else state


def _ages(state: State) -> bool:
    kinds = {state.claim.kind, *state.claim.also}
    return state.verdict in SETTLED and not kinds.isdisjoint(AGEING)
