"""Which facts are worth a look for a claim: holding every claim against every fact takes hours
where a long article meets a table of thousands of rows.

What is left out could not be a candidate, unless there are hundreds of better ones.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from claims import Quantity, Time
from factcheck.intervals import Interval
from factcheck.sourcing.by_day import ByDay
from factcheck.sourcing.by_value import ByValue, sort_of
from factcheck.sourcing.by_words import ByWords, Shared
from factcheck.sourcing.evidence import Rarity
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.one_thing import LEAST_WORDS
from factcheck.sourcing.ordered import best, most_of

COPIES = 8  # facts that say the very same of the same: more of them make no claim any surer
SLACK = 1e-9  # points: sums in another order differ by less
MOST_OTHER = 30  # other numbers beside a claim's words: one of them will be taken


class Nearby:
    """The facts of all sources by what a claim may have in common with them."""

    def __init__(self, facts: Sequence[Fact], rarity: Rarity) -> None:
        kept = list(_without_copies(facts))
        figures = [(number, fact) for number, fact in kept if fact.quantity is not None]
        dates = [(number, fact) for number, fact in kept if fact.quantity is None]
        self._figures, self._dates = ByWords(figures, rarity), ByWords(dates, rarity)
        self._values, self._days = ByValue(figures), ByDay(dates)
        self._sorts = frozenset(self._values.sorts.values())
        self._meant: dict[str, dict[int, None]] = defaultdict(dict)
        for number, fact in figures:
            for noun in fact.meant:
                self._meant[noun][number] = None

    def to(self, claim: Fact, said: Interval | None) -> list[int]:
        """The numbers of those that may be about what the claim is about, in their order.

        said  all that the claim's figure may have been made of; None for a day
        """
        if claim.quantity is not None and said is not None:
            return sorted(set(self._figures_to(claim, claim.quantity, said)))
        return sorted(set(self._dates_to(claim, claim.time))) if claim.time is not None else []

    def _figures_to(self, claim: Fact, quantity: Quantity, said: Interval) -> Iterator[int]:
        shared = self._figures.shared(claim.around)
        mine, sorts = sort_of(quantity), self._values.sorts
        same = {sort for sort in self._sorts if mine.may_be(sort)}
        yield from self._values.near(quantity, said, shared.points)
        yield from _best(shared, (n for n in shared.points if sorts[n] in same))
        yield from most_of(self._meant.get(claim.thing, {}), shared.points)

    def _dates_to(self, claim: Fact, time: Time) -> Iterator[int]:
        shared = self._dates.shared(claim.around)
        types = self._days.types
        yield from self._days.near(time, claim.passage.words, shared.points)
        yield from _best(shared, (n for n in shared.points if types.get(n) == time.type))


def _best(shared: Shared, numbers: Iterable[int]) -> list[int]:
    """Of these facts the likeliest of those with words enough for another number of the same."""
    least = LEAST_WORDS["other"] - shared.most - SLACK
    enough = (number for number in numbers if shared.points[number] >= least)
    return best(enough, shared.points, MOST_OTHER)


def _without_copies(facts: Sequence[Fact]) -> Iterator[tuple[int, Fact]]:
    """The facts with their numbers; of those that say the very same no more than a few."""
    seen = Counter[object]()
    for number, fact in enumerate(facts):
        said = _statement(fact)
        seen[said] += 1
        if seen[said] <= COPIES:
            yield number, fact


def _statement(fact: Fact) -> object:
    """All that tells two facts of one source apart but their places."""
    amount, names = fact.quantity, tuple(name.words for name in fact.party.own)
    return (
        fact.source, fact.kind, fact.thing, fact.row, fact.column, fact.beside, fact.meant, names,
        fact.speaker and fact.speaker.name, fact.time and fact.time.value,
        amount and (amount.low, amount.high, amount.unit, amount.dimension, amount.bound),
        frozenset(fact.around.items()),
    )  # fmt: skip
