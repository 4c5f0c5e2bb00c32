"""Which days of sources have, by what they name, something to do with a claim's: they are the same,
or lie within one another, or are said in the same words.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from claims import Time
from factcheck.sourcing.days import OF_YEAR, form_of
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.ordered import Ordered, most_of


class ByDay:
    """Facts that are days by these."""

    def __init__(self, facts: Iterable[tuple[int, Fact]]) -> None:
        self._named: dict[str, dict[int, None]] = defaultdict(dict)
        self._forms: dict[str, dict[int, None]] = defaultdict(dict)
        self.types: dict[int, str] = {}
        days: list[tuple[date, int]] = []
        for number, fact in facts:
            if fact.time is None:
                continue
            self.types[number] = fact.time.type
            self._forms[form_of(fact.passage.words)][number] = None
            for name in _names(fact.time):
                self._named[name][number] = None
            if fact.time.first:
                days.append((fact.time.first, number))
        self._days = Ordered(days)

    def near(self, claim: Time, words: str, points: Mapping[int, float]) -> Iterator[int]:
        """The facts whose days may be those that the claim says in these `words`; of many the ones
        with the most `points`.
        """
        for value in {claim.value, OF_YEAR.sub("", claim.value)}:
            yield from most_of(self._named.get(value, {}), points)
        if claim.first and claim.last:
            yield from self._days.between(claim.first, claim.first, points)
            yield from self._days.between(claim.first, claim.last, points)
        if form := form_of(words):
            yield from most_of(self._forms.get(form, {}), points)


def _names(time: Time) -> set[str]:
    """A day by all names that a claim may have for it: 2021-05-14, 2021-05, 2021, 05-14, 05."""
    found = set[str]()
    for value in (time.value, OF_YEAR.sub("", time.value)):
        parts = value.split("-")
        found |= {"-".join(parts[:count]) for count in range(1, len(parts) + 1)}
    return found
