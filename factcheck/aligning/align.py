"""Two lists of claims of two versions of a text → pairs."""

from bisect import bisect_left
from collections.abc import Sequence

from claims import Claim
from factcheck.aligning.differences import differences
from factcheck.aligning.pair import Pair
from factcheck.aligning.sketch import Sketch, sketches
from factcheck.aligning.stages import Match, by_frame, by_likeness, by_words


def align(old: Sequence[Claim], new: Sequence[Claim], old_text: str, new_text: str) -> list[Pair]:
    """Every claim of both versions once, in the order of the new text.

    old, new            all claims of a version, or some of them
    old_text, new_text  the texts that their offsets count in

    What is gone stands behind what stood before it in the old text. The same claims in the same
    order give the same pairs on any machine.
    """
    left, right = sketches(old, old_text), sketches(new, new_text)
    matches: list[Match] = []
    for stage in (by_words, by_frame, by_likeness):
        found = list(stage(left, right))
        matches += found
        taken = {id(sketch) for match in found for sketch in match}
        left = [sketch for sketch in left if id(sketch) not in taken]
        right = [sketch for sketch in right if id(sketch) not in taken]
    return _in_order(matches, left, right)


def _in_order(matches: list[Match], gone: list[Sketch], added: list[Sketch]) -> list[Pair]:
    matches.sort(key=lambda match: match[0].claim.start)
    stayed = _longest_rise([other.claim.start for _, other in matches])
    pairs = [Pair(None, sketch.claim) for sketch in added]
    for number, (one, other) in enumerate(matches):
        moved = frozenset() if number in stayed else frozenset({"moved"})
        pairs.append(Pair(one.claim, other.claim, differences(one, other) | moved))
    return _with_gone(pairs, [sketch.claim for sketch in gone])


def _with_gone(pairs: list[Pair], gone: list[Claim]) -> list[Pair]:
    """The pairs by their place in the new text, each gone claim behind its old neighbour."""
    at = {pair.old.start: pair.new.start for pair in pairs if pair.old and pair.new}
    starts = sorted(at)
    placed = []
    for pair in pairs:
        if pair.new is not None:
            placed.append((pair.new.start, 0, pair.new.end, pair))
    for claim in gone:
        before = bisect_left(starts, claim.start)
        place = at[starts[before - 1]] if before else -1
        placed.append((place, 1, claim.start, Pair(claim, None)))
    placed.sort(key=lambda entry: entry[:3])
    return [pair for *_, pair in placed]


def _longest_rise(places: Sequence[int]) -> frozenset[int]:
    """Which of `places` stay when as few as can be are taken out to leave them rising.

    The rest has moved. Patience sorting: each number goes on the first pile whose top is not
    lower, and remembers the top of the pile before.

    >>> sorted(_longest_rise([10, 50, 20, 30]))
    [0, 2, 3]
    """
    tops: list[int] = []
    piles: list[int] = []
    below: list[int] = []
    for number, place in enumerate(places):
        pile = bisect_left(tops, place)
        below.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [place]
        piles[pile : pile + 1] = [number]
    stayed = []
    number = piles[-1] if piles else -1
    while number >= 0:
        stayed.append(number)
        number = below[number]
    return frozenset(stayed)
