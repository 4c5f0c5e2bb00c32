"""How much speaks for one claim being the other: its slot in the sentence first, then its value.

A figure is known by what stands around it, what it counts and what kind of claim it is; that its
digits are the same is worth less than its place, or two figures that changed places would be
taken for two that stayed.
"""

from collections.abc import Collection
from typing import NamedTuple

from factcheck.aligning.sketch import FIGURE, Sketch
from factcheck.aligning.values import same_days, same_speaker, same_value, thing

NEAR, WORDS, THING, KIND = 0.35, 0.35, 0.15, 0.15  # of what makes a slot; they add up to 1
SPEAKER = DAYS = 0.03  # what breaks a tie
VALUE = 0.2
FAR = 0.5  # a figure for a date, a length for a sum of money
SMALL = 12  # such counts are everywhere: two sides, three men
LEAST_SAME = 0.3  # of a slot, for a figure that is the same
LEAST_SMALL = 0.45  # for a small one, and for a day
LEAST_OTHER = 0.62  # for one that is not, or that counts other things
LEAST_WORDS = 0.4  # of the words that a changed figure shares with its old sentence


class Likeness(NamedTuple):
    """How like two claims are.

    slot   0 to 1: is it the same place in the same statement?
    equal  is it the same value?
    total  what decides between rivals
    """

    slot: float
    equal: bool
    total: float


def likeness(one: Sketch, other: Sketch) -> Likeness | None:
    """How like they are; None when they cannot be one claim."""
    near = (_side(one.left, other.left) + _side(one.right, other.right)) / 2
    words = _shared(one.words, other.words)
    first, second = one.claim, other.claim
    slot = NEAR * near + WORDS * words + THING * _things(one, other)
    slot += KIND if first.kind == second.kind else 0
    if not _comparable(one, other):
        slot *= FAR
    equal = same_value(first, second)
    if slot < _least(one, other, equal) or not (equal or words >= LEAST_WORDS):
        return None
    total = slot + (VALUE if equal else 0)
    total += SPEAKER if same_speaker(first.source, second.source) else 0
    total += DAYS if same_days(first.time, second.time) else 0
    return Likeness(slot, equal, total)


def _least(one: Sketch, other: Sketch, equal: bool) -> float:
    """What the slot has to be: more for another value, or for the same of other things."""
    if not equal or not _things(one, other):
        return LEAST_OTHER
    return LEAST_SMALL if _is_small(one) else LEAST_SAME


def _comparable(one: Sketch, other: Sketch) -> bool:
    first, second = one.claim.quantity, other.claim.quantity
    if first is None or second is None:
        return first is second
    return first.dimension == second.dimension


def _things(one: Sketch, other: Sketch) -> float:
    first, second = thing(one.claim), thing(other.claim)
    if first and second:
        return first == second
    return 0.5


def _is_small(sketch: Sketch) -> bool:
    """Is it a value that many claims have: a small count, any day?"""
    quantity = sketch.claim.quantity
    return quantity is None or quantity.vague or quantity.high < SMALL


def _side(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """The share of the nearest words on one side that both have, the next one counting double."""
    if not one or not other:
        return 1.0 if one == other else 0.0
    here, there = set(one), set(other)
    same = 2 * len(here & there) / (len(here) + len(there))
    return (same + (one[0] == other[0] and one[0] != FIGURE)) / 2


def _shared(one: Collection[str], other: frozenset[str]) -> float:
    """What two sentences share: of both, and of the shorter, which may be a part of the other."""
    if not one or not other:
        return 1.0 if not one and not other else 0.0
    both = len(other.intersection(one))
    return (2 * both / (len(one) + len(other)) + both / min(len(one), len(other))) / 2
