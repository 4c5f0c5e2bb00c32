"""Which figures of sources have, by their values alone, something to do with a claim's: they are
the same, or rounded or converted from it, or a slip of the pen apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from claims import Quantity, convert
from factcheck.intervals import FACTORS, Interval
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.ordered import Ordered, most_of
from factcheck.sourcing.relation import RATE, SHARES
from factcheck.sourcing.slips import PER

COUNT = "count"
SLACK = Decimal("1e-9")  # of a value: what conversion there and back may lose
OFF = Decimal("0.03")  # within it lies what `diagnose` takes for a slip by a factor, 0.02 of it
Points = Mapping[int, float]


class Sort(NamedTuple):
    """What figures are compared as: of miles and miles an hour, length.

    is_bare  whether it is a number alone, which may leave its measure out
    """

    dimension: str
    is_bare: bool = False

    def may_be(self, other: "Sort") -> bool:
        """May figures of the two sorts stand for one thing?"""
        if self.dimension == other.dimension or {self.dimension, other.dimension} <= SHARES.keys():
            return True
        bare = self.is_bare or other.is_bare
        return bare and SHARES.keys().isdisjoint((self.dimension, other.dimension))


def sort_of(quantity: Quantity) -> Sort:
    """The sort of a figure."""
    dimension = quantity.dimension.removesuffix(RATE)
    return Sort(dimension, dimension == COUNT and not quantity.unit.partition(PER)[0])


class ByValue:
    """Facts with figures by these, as they are written and in one unit of each dimension."""

    def __init__(self, facts: Iterable[tuple[int, Fact]]) -> None:
        written: dict[Sort, list[tuple[Decimal, int]]] = defaultdict(list)
        converted: dict[str, list[tuple[Decimal, int]]] = defaultdict(list)
        self._digits: dict[tuple[Sort, str], dict[int, None]] = defaultdict(dict)
        self._units: dict[str, str] = {}
        self.sorts: dict[int, Sort] = {}
        for number, fact in facts:
            if fact.quantity is None:
                continue
            sort, low = sort_of(fact.quantity), fact.quantity.low
            self.sorts[number] = sort
            written[sort].append((low, number))
            self._digits[sort, _digits(low)][number] = None
            for dimension, value in self._in_one_unit(fact.quantity, low):
                converted[dimension].append((value, number))
        self._written = {sort: Ordered(pairs) for sort, pairs in written.items()}
        self._converted = {dimension: Ordered(pairs) for dimension, pairs in converted.items()}

    def near(self, claim: Quantity, said: Interval, points: Points) -> Iterator[int]:
        """The facts whose values may be the claim's, which may have been made of all in `said`, or
        a slip apart from it; of many the ones with the most `points`.
        """
        low, high = min(said.low, claim.low), max(said.high, claim.high)
        mine = sort_of(claim)
        for sort, facts in self._written.items():
            if mine.may_be(sort):
                yield from facts.between(claim.low, claim.low, points)
                yield from facts.between(low, high, points)
                yield from self._by_slip(claim.low, sort, facts, points)
        first, last = self._in_one_unit(claim, low), self._in_one_unit(claim, high)
        for (dimension, start), (_, end) in zip(first, last, strict=True):
            if dimension in self._converted:
                slack = max(abs(start), abs(end)) * SLACK
                yield from self._converted[dimension].between(start - slack, end + slack, points)

    def _by_slip(
        self, value: Decimal, sort: Sort, facts: Ordered[Decimal], points: Points
    ) -> Iterator[int]:
        """Those whose figure is ten times as large, or has the same digits in another order."""
        for factor, _ in FACTORS:
            for middle in (value * factor, value / factor):
                low, high = sorted((middle * (1 - OFF), middle * (1 + OFF)))
                yield from facts.between(low, high, points)
        yield from most_of(self._digits.get((sort, _digits(value)), {}), points)

    def _in_one_unit(self, quantity: Quantity, value: Decimal) -> list[tuple[str, Decimal]]:
        """A value of the quantity's unit in the unit that all of its dimension are held in, with
        the dimension; a rate ("miles an hour") also as what it is a rate of.
        """
        if quantity.dimension in SHARES:
            return [("", value * SHARES[quantity.dimension])]
        found = []
        for dimension, unit in dict.fromkeys(
            [
                (quantity.dimension, quantity.unit),
                (quantity.dimension.removesuffix(RATE), quantity.unit.partition(PER)[0]),
            ]
        ):
            if _is_known(unit):
                one = convert(value, unit, self._units.setdefault(dimension, unit))
                found += [(dimension, one)] if one is not None else []
        return found


@lru_cache(maxsize=4096)
def _is_known(unit: str) -> bool:
    """Is it a unit that others are converted into?"""
    return convert(Decimal(1), unit, unit) is not None


def _digits(value: Decimal) -> str:
    """The digits of a figure but for noughts, which 120 and 102 have in other places."""
    return "".join(sorted("".join(map(str, value.as_tuple().digits)).replace("0", "")))
