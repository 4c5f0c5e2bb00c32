"""Which facts have words in common with a claim: the way from a word to the facts beside it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from factcheck.sourcing.evidence import Rarity
from factcheck.sourcing.fact import BEFORE, NEAR, Fact

# facts: a word that stands beside more of them leads to none, since no claim can look at all. In a
# report of 300 pages hardly one does, "people" and "percent" in a table of 5,000 rows do.
MOST_LED = 1_000


class Shared:
    """The words that one claim has in common with facts.

    points  of each fact that a word leads to, those of words in the sentences themselves
    most    points of the words that lead nowhere: a fact may have these as well
    """

    def __init__(self) -> None:
        self.points: dict[int, float] = defaultdict(float)
        self.most = 0.0


class ByWords:
    """Facts by the words of their sentences."""

    def __init__(self, facts: Iterable[tuple[int, Fact]], rarity: Rarity) -> None:
        """`facts` with the numbers by which they are known."""
        self._rarity = rarity
        self._by_word: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, fact in facts:
            for word, counts in fact.around.items():
                if counts > BEFORE:
                    self._by_word[word].append((number, counts))

    def shared(self, around: Mapping[str, float]) -> Shared:
        """What the words `around` a claim have in common with the facts."""
        found = Shared()
        for word, counts in around.items():
            beside = self._by_word.get(word, ()) if counts > BEFORE else ()
            rarity = self._rarity.of(word) if beside else 0
            if len(beside) > MOST_LED:
                found.most += rarity * min(counts, NEAR)
            else:
                points = found.points
                for number, other in beside:  # the words of a long text meet here: min() is slow
                    points[number] += rarity * (counts if counts < other else other)
        return found
