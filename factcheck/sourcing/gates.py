"""What forbids that a claim and a figure of a source are about one thing, whatever else speaks for
it: another person, body or place, or another year.
"""

from collections.abc import Sequence

from factcheck.sourcing.cast import Cast
from factcheck.sourcing.evidence import PERSONS
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.known_names import KnownNames, Names, are_peers, are_places
from factcheck.sourcing.mentions import plain_words
from factcheck.sourcing.relation import Relation
from factcheck.sourcing.roots import root
from factcheck.sourcing.said import Said, said_of
from factcheck.sourcing.turned import OPPOSITE, have_other_roles, opposite, turned_in_table
from factcheck.sourcing.windows import other_days

FATES = frozenset({"killed", "wounded", "detained"})  # kinds of claims


class Gates:
    """What the article and its sources name, known for one comparison."""

    def __init__(self, claims: Sequence[Fact], facts: Sequence[Fact]) -> None:
        self._known = KnownNames(claims, facts)
        self._article = claims[0].cast if claims else Cast()
        self._claims, self._facts = claims, facts  # kept, since what is known goes by identity
        self._said: dict[int, Said] = {}

    def shut(self, claim: Fact, fact: Fact, how: Relation) -> bool:
        """Are the two about different things, as their texts say themselves?"""
        if claim.quantity is None:
            return False
        return (
            other_days(claim, fact)
            or other_fate(claim, fact)
            or self._is_of_others(claim, fact)
            or (how == "other" and self._is_no_other(claim, fact))
        )

    def opposite(self, claim: Fact, fact: Fact) -> str:
        """What the two say that excludes each other, in words; "" when nothing does."""
        if fact.is_cell:
            return turned_in_table(claim, fact)
        if not claim.party.words or not fact.party.words:
            return ""
        mine, theirs = self._said_of(claim), self._said_of(fact)
        turned = opposite(mine, theirs)
        if turned or not have_other_roles(mine, theirs):
            return turned
        return OPPOSITE if self._is_of_one(claim, fact, mine, theirs) else ""

    def _is_of_one(self, claim: Fact, fact: Fact, mine: Said, theirs: Said) -> bool:
        """May it be the same body that bought and sold, and is the other side in neither text?"""
        if not (mine.whom.isdisjoint(fact.cast.words) and theirs.whom.isdisjoint(claim.cast.words)):
            return False
        named = self._names(claim) and self._names(fact)
        return not named or self._known.agree(self._around(claim), self._around(fact))

    def _said_of(self, fact: Fact) -> Said:
        """What the words around it say, known by which fact it is: they live as long as these."""
        known = self._said.get(id(fact))
        if known is None:
            known = self._said[id(fact)] = said_of(fact)
        return known

    def _is_no_other(self, claim: Fact, fact: Fact) -> bool:
        """Is the figure no other number of the claim's thing, whatever words they share? "61 more
        than in May", "was last flooded when" and "analysts had expected" tell of something else.
        """
        mine, theirs = self._said_of(claim), self._said_of(fact)
        counts = claim.quantity is not None and claim.quantity.dimension == "count"
        if not fact.is_cell and counts and mine.turn and not theirs.turn:
            return True
        if mine.expected and not theirs.expected:
            return True
        looks_back = mine.back and not theirs.back and not fact.is_cell
        return looks_back or self._is_strange(claim, fact)

    def _is_strange(self, claim: Fact, fact: Fact) -> bool:
        """Is the claim about somebody of whom the source knows nothing, and the article tells in
        passing? Then the source has no other figure of the same either.
        """
        mine = self._names(claim)
        known = self._known.knows(fact.cast, mine) or self._known.agree(mine, self._article.leading)
        return bool(mine) and not known

    def _is_of_others(self, claim: Fact, fact: Fact) -> bool:
        """Is the claim about somebody or some place that the figure is not about?"""
        mine, theirs = self._names(claim), self._names(fact)
        if self._known.agree(mine, theirs) or not self._of_row(mine, fact).isdisjoint(fact.row):
            return False
        if self._known.agree(self._around(claim), self._around(fact)):
            return False
        if claim.party.is_other != fact.party.is_other:
            return self._is_other(mine, theirs, claim, fact)
        if not mine:
            return self._is_aside(claim, theirs, fact)
        if self._known.knows(fact.cast, mine):
            return not fact.is_cell and self._of_known(mine, theirs, fact)
        return self._of_unknown(mine, theirs, fact)

    def _is_other(self, mine: Names, theirs: Names, claim: Fact, fact: Fact) -> bool:
        """One of the two is said to be another ("its rival"), and no name is in both. Then it can
        only be that one text names what the other calls so.
        """
        if claim.party.is_other:
            named = not mine and theirs and not self._known.agree(theirs, fact.cast.topics)
            return not (named and not self._known.agree(theirs, self._article.leading))
        unknown = mine and not self._known.knows(fact.cast, mine)
        return not (unknown and not self._known.agree(mine, self._article.leading))

    def _is_aside(self, claim: Fact, theirs: Names, fact: Fact) -> bool:
        """The claim names nobody: does the text around it speak of another of the same sort?"""
        earlier = self._known.telling(claim.party.earlier) or self._known.topics(claim.cast)
        return (
            bool(theirs)
            and self._known.knows(fact.cast, earlier)
            and are_peers(earlier, theirs)
            and not self._known.agree(earlier, theirs)
        )

    def _of_known(self, mine: Names, theirs: Names, fact: Fact) -> bool:
        """The source names whom the claim is about: is the figure another's there?"""
        is_topic = self._known.agree(mine, self._known.topics(fact.cast))
        if theirs and (not is_topic or are_peers(mine, theirs)):
            return True
        if theirs:  # what happens in one place of a county happens in the county
            if are_places(mine):
                return self._known.has_figures(mine, fact.cast)
            return not are_places(theirs)
        if self._known.agree(mine, fact.party.every) or self._stands_by(mine, fact):
            return False
        return not is_topic and self._known.has_figures(mine, fact.cast)

    def _of_unknown(self, mine: Names, theirs: Names, fact: Fact) -> bool:
        """The source does not name whom the claim is about: is it another than the figure's?"""
        is_side = not self._known.agree(mine, self._article.leading)
        if are_peers(mine, theirs or self._known.topics(fact.cast)):
            return True
        # where the story is laid may be named by the article alone
        return (is_side or not are_places(mine)) if theirs else is_side and not are_places(mine)

    def _names(self, fact: Fact) -> Names:
        """The names that the figure is surely about."""
        own = self._known.telling(fact.party.own)
        return own or (self._known.telling(fact.party.earlier) if fact.party.goes_on else ())

    def _around(self, fact: Fact) -> Names:
        """All names of its clause."""
        return self._known.telling((*fact.party.own, *fact.party.others))

    def _of_row(self, names: Names, fact: Fact) -> frozenset[str]:
        """The words of the names as those of a row are compared by."""
        if not fact.row:
            return frozenset()
        return frozenset(root(word) for name in names for word in self._known.words(name))

    def _stands_by(self, names: Names, fact: Fact) -> bool:
        """Is a name in the sentence of the figure, before it or in its clause?"""
        words = {*plain_words(fact.passage.before), *plain_words(" ".join(fact.party.words))}
        return any(not self._known.words(name).isdisjoint(words) for name in names)


def other_fate(claim: Fact, fact: Fact) -> bool:
    """Did other things happen to the two: were these killed, those hurt?"""
    kinds = {claim.kind, fact.kind}
    return len(kinds) == 2 and kinds <= FATES and not (claim.beside & fact.beside) - PERSONS
