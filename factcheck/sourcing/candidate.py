"""A claim and a figure of a source that may be about one thing."""

from typing import NamedTuple

from factcheck.sourcing.relation import Relation

ORDER: dict[Relation, float] = {"equal": 3.0, "hedge": 2.5, "rounded": 1.5, "other": 0.0}


class Candidate(NamedTuple):
    """A claim and a fact, by their numbers, and what speaks for the two.

    context     points of all but the values: without any a number alone would be found
    same_thing  whether the nouns are the same, or the measure
    is_shut     whether something forbids that the two are one: another place, body or year
    is_turned   whether the very figure is said of something else, or the opposite of it
    same_form   whether two days are said in the same words
    """

    claim: int
    fact: int
    relation: Relation
    context: float
    points: float
    slip: str
    is_day: bool
    same_thing: bool = False
    same_form: bool = False
    is_shut: bool = False
    is_turned: bool = False

    def turned(self, slip: str, fact: int | None = None) -> "Candidate":
        """The same as a near miss, of another fact where one is given."""
        own = self.fact if fact is None else fact
        return self._replace(relation="other", slip=slip, fact=own, is_turned=True)

    def with_more(self, points: float) -> "Candidate":
        """The same with more points for its context."""
        if not points:
            return self
        return self._replace(context=self.context + points, points=self.points + points)

    @property
    def rank(self) -> float:
        """What decides between rivals."""
        return self.points + ORDER[self.relation]
