"""What forbids that a claim and a figure of a source are about one thing, whatever else speaks for
it: another person, body or place, or another year.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from factcheck.sourcing.cast import Cast
from factcheck.sourcing.evidence import PERSONS
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.mentions import APART, GENERAL, Mention
from factcheck.sourcing.roots import root
from factcheck.sourcing.windows import other_days

SHORTEST = 4  # letters that "Sudan" and "Sudanese", "Germany" and "German" have in common
ENDING = 2  # letters in which the shorter of two such names may differ
FATES = frozenset({"killed", "wounded", "detained"})  # kinds of claims

Names = Sequence[Mention]


class Gates:
    """What the article and its sources name, known for one comparison."""

    def __init__(self, claims: Sequence[Fact], facts: Sequence[Fact]) -> None:
        casts = {id(fact.cast): fact.cast for fact in (*claims, *facts)}.values()
        self._article = claims[0].cast if claims else Cast()
        self._small = frozenset(word for cast in casts for word in cast.small)
        opening = Counter(word for cast in casts for word in cast.opening)
        often = (word for word, texts in opening.items() if texts > 1)
        self._named = frozenset(word for cast in casts for word in cast.named).union(often)
        self._given: dict[int, list[Mention]] = {}
        for fact in facts:
            self._given.setdefault(id(fact.cast), []).extend(fact.party.own)
        self._known: dict[tuple[str, ...], frozenset[str]] = {}

    def shut(self, claim: Fact, fact: Fact) -> bool:
        """Are the two about different things, as their texts say themselves?"""
        if claim.quantity is None:
            return False
        return other_days(claim, fact) or other_fate(claim, fact) or self._is_of_others(claim, fact)

    def is_strange(self, claim: Fact, fact: Fact) -> bool:
        """Is the claim about somebody of whom the source knows nothing, and the article tells in
        passing? Then the source has no other figure of the same either.
        """
        mine = self._names(claim)
        known = self._knows(fact.cast, mine) or self._agree(mine, self._article.leading)
        return bool(mine) and not known

    def _is_of_others(self, claim: Fact, fact: Fact) -> bool:
        """Is the claim about somebody or some place that the figure is not about?"""
        mine, theirs = self._names(claim), self._names(fact)
        if self._agree(mine, theirs) or not self._of_row(mine, fact).isdisjoint(fact.row):
            return False
        if claim.party.is_other != fact.party.is_other:
            return self._is_other(mine, theirs, claim, fact)
        if not mine:
            return self._is_aside(claim, theirs, fact)
        if self._knows(fact.cast, mine):
            return not fact.is_cell and self._of_known(mine, theirs, fact)
        return self._of_unknown(mine, theirs, fact)

    def _is_other(self, mine: Names, theirs: Names, claim: Fact, fact: Fact) -> bool:
        """One of the two is said to be another ("its rival"), and no name is in both. Then it can
        only be that one text names what the other calls so.
        """
        if claim.party.is_other:
            named = not mine and theirs and not self._agree(theirs, fact.cast.topics)
            return not (named and not self._agree(theirs, self._article.leading))
        unknown = mine and not self._knows(fact.cast, mine)
        return not (unknown and not self._agree(mine, self._article.leading))

    def _is_aside(self, claim: Fact, theirs: Names, fact: Fact) -> bool:
        """The claim names nobody: does the text around it speak of another of the same sort?"""
        earlier = self._telling(claim.party.earlier) or self._telling(claim.cast.topics)
        return (
            bool(theirs)
            and self._knows(fact.cast, earlier)
            and _are_peers(earlier, theirs)
            and not self._agree(earlier, theirs)
        )

    def _of_known(self, mine: Names, theirs: Names, fact: Fact) -> bool:
        """The source names whom the claim is about: is the figure another's there?"""
        is_topic = self._agree(mine, self._telling(fact.cast.topics))
        if theirs and (not is_topic or _are_peers(mine, theirs)):
            return True
        if theirs:  # what happens in one place of a county happens in the county
            if _are_places(mine):
                return self._has_figures(mine, fact.cast)
            return not _are_places(theirs)
        earlier = self._telling(fact.party.earlier)
        if self._agree(mine, earlier) or self._stands_by(mine, fact):
            return False
        return not is_topic and self._has_figures(mine, fact.cast)

    def _of_unknown(self, mine: Names, theirs: Names, fact: Fact) -> bool:
        """The source does not name whom the claim is about: is it another than the figure's?"""
        is_side = not self._agree(mine, self._article.leading)
        if _are_peers(mine, theirs or self._telling(fact.cast.topics)):
            return True
        # where the story is laid may be named by the article alone
        return (is_side or not _are_places(mine)) if theirs else is_side and not _are_places(mine)

    def _names(self, fact: Fact) -> Names:
        """The names that the figure is surely about."""
        own = self._telling(fact.party.own)
        return own or (self._telling(fact.party.earlier) if fact.party.goes_on else ())

    def _telling(self, names: Iterable[Mention]) -> Names:
        """Those that are names: "Turnout" at the head of a sentence is none."""
        return [name for name in names if self._words(name)]

    def _words(self, name: Mention) -> frozenset[str]:
        """Its words that tell it from others: such as no text writes small."""
        known = self._known.get(name.words)
        if known is None:
            known = frozenset(name.words) - GENERAL - self._small
            self._known[name.words] = known
        return known & self._named if name.opens else known

    def _agree(self, one: Iterable[Mention], other: Iterable[Mention]) -> bool:
        """Do the two name the same?"""
        others = list(other)
        return any(self._is_same(mine, name) for mine in one for name in others)

    def _is_same(self, one: Mention, other: Mention) -> bool:
        """Have they a word in common, and are they not neighbours: Upper Elba and Lower Elba?"""
        if not any(_are_same(a, b) for a in self._words(one) for b in self._words(other)):
            return False
        first, second = set(one.words), set(other.words)
        return not (APART & (first - second) and APART & (second - first))

    def _knows(self, cast: Cast, names: Names) -> bool:
        return any(not self._words(name).isdisjoint(cast.words) for name in names)

    def _has_figures(self, names: Names, cast: Cast) -> bool:
        """Does the text give figures of the same?"""
        own = [self._words(name) for name in names]
        given = map(self._words, self._given[id(cast)])
        return any(
            theirs and (theirs <= mine or mine <= theirs) for theirs in given for mine in own
        )

    def _of_row(self, names: Names, fact: Fact) -> frozenset[str]:
        """The words of the names as those of a row are compared by."""
        if not fact.row:
            return frozenset()
        return frozenset(root(word) for name in names for word in self._words(name))

    def _stands_by(self, names: Names, fact: Fact) -> bool:
        """Is a name in the sentence of the figure, wherever?"""
        return any(
            fact.around.get(root(word), 0) > 0 for name in names for word in self._words(name)
        )


def other_fate(claim: Fact, fact: Fact) -> bool:
    """Did other things happen to the two: were these killed, those hurt?"""
    kinds = {claim.kind, fact.kind}
    return len(kinds) == 2 and kinds <= FATES and not (claim.beside & fact.beside) - PERSONS


def _are_places(names: Names) -> bool:
    return all(name.is_place for name in names)


def _are_peers(one: Names, other: Names) -> bool:
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
