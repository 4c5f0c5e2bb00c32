"""Which words of an article and its sources are names, and which names are the same."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from factcheck.sourcing.cast import Cast
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.mentions import APART, GENERAL, SORTS, Mention

SHORTEST = 4  # letters that "Sudan" and "Sudanese", "Germany" and "German" have in common
ENDING = 2  # letters in which the shorter of two such names may differ

Names = Sequence[Mention]


class KnownNames:
    """The names of all texts of one comparison."""

    def __init__(self, claims: Sequence[Fact], facts: Sequence[Fact]) -> None:
        casts = {id(fact.cast): fact.cast for fact in (*claims, *facts)}.values()
        self._small = frozenset(word for cast in casts for word in cast.small)
        opening = Counter(word for cast in casts for word in cast.opening)
        often = (word for word, texts in opening.items() if texts > 1)
        self._named = frozenset(word for cast in casts for word in cast.named).union(often)
        self._known: dict[tuple[str, ...], frozenset[str]] = {}
        self._topics: dict[int, Names] = {}
        self._same: dict[tuple[object, ...], bool] = {}
        # text and word -> the names that have figures there and that word
        self._given: dict[tuple[int, str], set[frozenset[str]]] = defaultdict(set)
        for fact in facts:
            for words in map(self.words, fact.party.own):
                for word in words:
                    self._given[id(fact.cast), word].add(words)

    def telling(self, names: Names) -> Names:
        """Those that are names: "Turnout" at the head of a sentence is none."""
        return [name for name in names if self.words(name)] if names else ()

    def topics(self, cast: Cast) -> Names:
        """Whom a text is about, as far as these are names."""
        known = self._topics.get(id(cast))
        if known is None:
            known = self._topics[id(cast)] = self.telling(cast.topics)
        return known

    def words(self, name: Mention) -> frozenset[str]:
        """Its words that tell it from others: such as no text writes small."""
        known = self._known.get(name.words)
        if known is None:
            known = frozenset(name.words) - GENERAL - self._small
            own = frozenset(name.words) - SORTS
            if not known and own and (name.sorts or not APART.isdisjoint(own)):
                known = own  # "Eastern Province", the Ministry of "Health"
            self._known[name.words] = known
        return known & self._named if name.opens else known

    def agree(self, one: Iterable[Mention], other: Iterable[Mention]) -> bool:
        """Do the two name the same?"""
        others = list(other)
        return bool(others) and any(self._are_same(mine, name) for mine in one for name in others)

    def _are_same(self, one: Mention, other: Mention) -> bool:
        """What `_is_same` says, which is asked of the same two many times."""
        key = one.words, one.opens, other.words, other.opens
        known = self._same.get(key)
        if known is None:
            known = self._same[key] = self._is_same(one, other)
        return known

    def _is_same(self, one: Mention, other: Mention) -> bool:
        """May the shorter be the longer, said in fewer words, and are they no neighbours like Upper
        and Lower Elba? "Elba Cargo" is "Elba", and "Elba Freight" may be, but no "Nora Cargo".
        """
        few, many = sorted((self.words(one), self.words(other)), key=len)
        within = all(any(_are_same(word, known) for known in many) for word in few)
        begin = [next((w for w in name.words if w not in GENERAL), "") for name in (one, other)]
        if not few or not (within or _are_same(*begin)):
            return False  # "Lake Victoria" is no "Lake Tanganyika"
        first, second = set(one.words), set(other.words)
        return not (APART & (first - second) and APART & (second - first))

    def knows(self, cast: Cast, names: Names) -> bool:
        """Does the text with this cast have a word of one of the names?"""
        return any(not self.words(name).isdisjoint(cast.words) for name in names)

    def has_figures(self, names: Names, cast: Cast) -> bool:
        """Does the text give figures of the same?"""
        return any(
            theirs <= mine or mine <= theirs
            for mine in map(self.words, names)
            for word in mine
            for theirs in self._given.get((id(cast), word), ())
        )


def are_places(names: Names) -> bool:
    """Do they all stand where places stand: behind "in", "at"?"""
    return all(name.is_place for name in names)


def are_peers(one: Names, other: Names) -> bool:
    """Are they of one sort: two counties?"""
    sorts = frozenset(sort for name in one for sort in name.sorts)
    return any(not sorts.isdisjoint(name.sorts) for name in other)


def _are_same(one: str, other: str) -> bool:
    """
    >>> _are_same("germany", "german"), _are_same("northbank", "northfield")
    (True, False)
    """
    if one == other:
        return True
    least = max(SHORTEST, min(len(one), len(other)) - ENDING)
    return one[:least] == other[:least]
