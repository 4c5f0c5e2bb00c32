"""Which claims a report shows, and in which order.

What the article says twice is one entry with all its places: a checker marks a fact every time
it recurs but asks its source once (users.md 2a).
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claims import Claim

PRIORITIES = ("high", "medium", "low")
ORDERS = ("position", "priority")
QUOTES = ("only", "none")


class Selection(NamedTuple):
    """What was asked for; the defaults show everything in the order of the text.

    kinds   slugs, of which a claim has one; empty for any
    least   the lowest priority to show
    quotes  "only" what stands in quotation marks, "none" of it, or ""
    """

    order: str = "position"
    kinds: tuple[str, ...] = ()
    least: str = "low"
    quotes: str = ""

    def wants(self, claim: Claim) -> bool:
        """Is this claim to be shown?"""
        return (
            (not self.kinds or not {claim.kind, *claim.also}.isdisjoint(self.kinds))
            and PRIORITIES.index(claim.priority) <= PRIORITIES.index(self.least)
            and (not self.quotes or claim.quoted == (self.quotes == "only"))
        )


EVERYTHING = Selection()


class Entry(NamedTuple):
    """A claim with the other places that say the same; `number` counts them in the article."""

    number: int
    claim: Claim
    again: tuple[Claim, ...] = ()


def entries(claims: Iterable[Claim]) -> list[Entry]:
    """Every claim that stands for itself, in the order of the text; what recurs is one entry."""
    main = {claim.id: claim for claim in claims if not claim.part_of}
    found: list[Entry] = []
    seen: set[str] = set()
    for claim in main.values():
        if claim.id not in seen:
            again = tuple(main[other] for other in claim.repeats if other in main)
            seen.update(claim.repeats)
            found.append(Entry(len(found) + 1, claim, again))
    return found


def selected(found: Iterable[Entry], selection: Selection) -> list[Entry]:
    """The entries of which one place is wanted, that place first, in the order asked for."""
    shown = []
    for entry in found:
        places = [entry.claim, *entry.again]
        wanted = [claim for claim in places if selection.wants(claim)]
        if wanted:
            others = tuple(claim for claim in places if claim is not wanted[0])
            shown.append(Entry(entry.number, wanted[0], others))
    if selection.order == "position":
        return shown
    return sorted(shown, key=lambda entry: PRIORITIES.index(entry.claim.priority))


def chosen(claims: Sequence[Claim], selection: Selection) -> list[Claim]:
    """The claims that are wanted, each place for itself, with what belongs to them."""
    named = {claim.id: claim for claim in claims}

    def owner(claim: Claim) -> Claim:
        return named.get(claim.part_of or "", claim)

    kept = [claim for claim in claims if selection.wants(owner(claim))]
    if selection.order == "position":
        return kept
    return sorted(kept, key=lambda c: (PRIORITIES.index(owner(c).priority), owner(c).start))
