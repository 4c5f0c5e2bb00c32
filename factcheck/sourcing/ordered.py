"""Facts in the order of one value, so that those near a value are found without looking at all."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from heapq import nlargest
from itertools import islice
from typing import Generic, TypeVar

MOST = 20  # facts of one value or one range of values: a number that stands oftener is no evidence


Value = TypeVar("Value", Decimal, date)


class Ordered(Generic[Value]):
    """Numbers of facts by their values."""

    def __init__(self, facts: Iterable[tuple[Value, int]]) -> None:
        pairs = sorted(facts)
        self._values: list[Value] = [value for value, _ in pairs]
        self._numbers = [number for _, number in pairs]
        self._ranks = {number: rank for rank, number in enumerate(self._numbers)}

    def between(self, low: Value, high: Value, points: Mapping[int, float]) -> Iterator[int]:
        """The facts from one value to another, both included: if they are many, those with the most
        points, then the first.
        """
        start, end = bisect_left(self._values, low), bisect_right(self._values, high)
        if end - start <= MOST:
            yield from self._numbers[start:end]
            return
        if end - start < len(points):
            led = [number for number in self._numbers[start:end] if number in points]
        else:
            led = [number for number in points if start <= self._ranks.get(number, -1) < end]
        yield from best(led, points)
        yield from self._numbers[start : start + MOST]


def most_of(numbers: Mapping[int, None], points: Mapping[int, float]) -> Iterator[int]:
    """All of them or, of many, those with the most points and the first."""
    if len(numbers) <= MOST:
        yield from numbers
        return
    yield from best((number for number in points if number in numbers), points)
    yield from islice(numbers, MOST)


def best(numbers: Iterable[int], points: Mapping[int, float], most: int = MOST) -> list[int]:
    """Those with the most points; of as many points, the first."""
    return nlargest(most, numbers, key=lambda number: (points.get(number, 0), -number))
