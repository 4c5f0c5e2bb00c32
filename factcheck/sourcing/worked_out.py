"""Percentages that a source does not print and that follow from two figures that it does: "11 per
cent more" of 8,214 and 7,390, "44 per cent of them" of 1.36 and 3.13 million.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain, islice, permutations

from claims import Quantity, compiled
from factcheck.intervals import Interval
from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.cells import fits
from factcheck.sourcing.coins import in_notes_of
from factcheck.sourcing.company import group_of
from factcheck.sourcing.differences import said_turn
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.opposites import direction
from factcheck.sourcing.relation import MILLIONS, SHARES, said_by
from factcheck.sourcing.swaps import sentence_of
from factcheck.sourcing.wrong_row import is_open

FROM = "worked out with"
POINTS = 2.0
HUNDRED = Decimal(100)
NEIGHBOURS = 3  # claims on either side that may give one of the two figures
NEXT, FEW = 3, 6  # figures
MOST = 400  # pairs that are tried for a claim: among more one that fits is chance
MOST_ROWS, LONGEST_ROW = 4, 12
# of what a share is one
BY = compiled(r"\b(?:by|(?:rise|increase|growth|gain|plus|fall|drop|decline|decrease|loss) of)\s\Z")
POINTED = ("percentage point", "point")
OF = compiled(r"\s(?:of\b|in\s(?:every\s)?\w+|[.,;)]|\Z)")


def worked_out(
    found: Mapping[int, Candidate], claims: Sequence[Fact], facts: Sequence[Fact]
) -> dict[int, Candidate]:
    """For claims that were not found the figure of which they follow, and the other one in words.

    found  the claims that were, by their numbers
    """
    groups: dict[object, list[int]] = {}
    for number, fact in enumerate(facts):
        if fact.quantity is not None and not fact.is_part:
            groups.setdefault(group_of(fact), []).append(number)
    rows = _by_word(groups.values(), facts)
    out: dict[int, Candidate] = {}
    for number, claim in enumerate(claims):
        if not is_open(found.get(number)) or claim.quantity is None or not _may_follow(claim):
            continue
        pairs = _pairs(number, found, claims, facts, groups)
        of_rows = _pairs_of_rows(claim, facts, rows) if direction(claim) else ()
        for one, other in islice(chain(pairs, of_rows), MOST):
            if _follows(claim, facts[one], facts[other]):
                slip = f"{FROM} {facts[other].passage.words}"
                out[number] = Candidate(number, one, "rounded", POINTS, POINTS, slip, False)
                break
    return out


def _may_follow(claim: Fact) -> bool:
    """Is it a share, a change in percent, or "four more than in the season before"?"""
    quantity = claim.quantity
    if quantity is None or quantity.vague:
        return False
    if quantity.dimension in (*SHARES, *POINTED):
        return True
    if quantity.dimension == "count" and said_turn(claim):
        return True
    return BY.search(claim.passage.before) is not None and direction(claim) != ""


def _pairs(
    number: int,
    found: Mapping[int, Candidate],
    claims: Sequence[Fact],
    facts: Sequence[Fact],
    groups: Mapping[object, Sequence[int]],
) -> Iterator[tuple[int, int]]:
    """Figures of the source beside those that the claim's sentence gives."""
    claim = claims[number]
    near = range(max(0, number - NEIGHBOURS), min(len(claims), number + NEIGHBOURS + 1))
    told = [
        found[n].fact
        for n in near
        if n in found and _is_beside(claims[n], claim) and found[n].relation != "other"
    ]
    for one in told:
        group = groups.get(group_of(facts[one]), ())
        for other in (*told, *group, *_next_to(one, facts)):
            if other != one:
                yield from ((one, other), (other, one))
        if len(group) <= FEW:  # its date may be all that the article has of a sentence
            yield from permutations(group, 2)


def _by_word(
    groups: Iterable[Sequence[int]], facts: Sequence[Fact]
) -> Mapping[str, list[Sequence[int]]]:
    """The rows of tables by the words of their labels."""
    found: dict[str, list[Sequence[int]]] = {}
    for row in groups:
        for word in facts[row[0]].row if facts[row[0]].is_cell else ():
            found.setdefault(word, []).append(row)
    return found


def _pairs_of_rows(
    claim: Fact, facts: Sequence[Fact], rows: Mapping[str, list[Sequence[int]]]
) -> Iterator[tuple[int, int]]:
    """Figures of the rows that the claim names, where these are few and short."""
    named = [row for word in claim.around for row in rows.get(word, ())[:MOST_ROWS]]
    for row in named[:MOST_ROWS]:
        if len(row) <= LONGEST_ROW and fits(claim, facts[row[0]]):
            yield from permutations(row, 2)


def _next_to(number: int, facts: Sequence[Fact]) -> Iterator[int]:
    """The figures before and behind, which the next sentence may give."""
    one = facts[number]
    for other in range(number - NEXT, number + NEXT + 1):
        if 0 <= other < len(facts) and not one.is_cell and facts[other].source == one.source:
            yield other


def _is_beside(one: Fact, other: Fact) -> bool:
    """Are they in one sentence?"""
    return sentence_of(one) == sentence_of(other)


def _follows(claim: Fact, one: Fact, other: Fact) -> bool:
    """Is the claim the change from `other` to `one`, or the share of `one` in it?"""
    a, b, share = one.quantity, other.quantity, claim.quantity
    if a is None or b is None or share is None or not _are_comparable(a, b):
        return False
    if min(a.low, b.low) <= 0 or a.low == b.low:
        return False
    said, turn = said_by(in_notes_of(share, a)), _turn(claim)
    if share.dimension not in SHARES:
        gap = a.low - b.low if turn == "up" else b.low - a.low
        return _comes_after(one, other) and said.low <= gap <= said.high
    factor = SHARES[share.dimension]
    said = Interval(said.low * factor, said.high * factor)
    if turn and one.thing == other.thing and _comes_after(one, other):
        change = (a.low - b.low) / b.low * HUNDRED
        return (change > 0) == (turn == "up") and said.low <= abs(change) <= said.high
    is_share = not turn and a.low < b.low and OF.match(claim.passage.after) is not None
    return is_share and said.low <= a.low / b.low * HUNDRED <= said.high


def _are_comparable(one: Quantity, other: Quantity) -> bool:
    """Are they of one unit, counts, or sums of which one leaves out the currency?"""
    dimensions = {one.dimension, other.dimension}
    if dimensions == {"count", "money"}:
        return min(one.low, other.low) >= MILLIONS
    return len(dimensions) == 1 and (one.unit == other.unit or dimensions == {"count"})


def _turn(claim: Fact) -> str:
    """ "up" or "down" where it is a change."""
    return said_turn(claim) or direction(claim)


def _comes_after(one: Fact, other: Fact) -> bool:
    """Is it the later of the two, as far as their days tell?"""
    if one.time is None or other.time is None or not one.time.first or not other.time.first:
        return True
    return one.time.first > other.time.first
