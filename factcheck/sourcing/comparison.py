"""What is known of an article's claims and its sources' facts before any two are held together."""

from collections.abc import Sequence

from factcheck.sourcing.evidence import Rarity
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.gates import Gates
from factcheck.sourcing.nearby import Nearby


class Comparison:
    """One article beside its sources; it is made once, however often claims are looked up.

    facts   of all sources, in their order
    rarity  how telling each word is in all texts
    gates   what keeps a claim and a fact apart
    nearby  the way from a claim to the facts that may be its
    same    what each fact states: the same for two that state the same
    """

    def __init__(self, claims: Sequence[Fact], facts: Sequence[Fact]) -> None:
        self.facts = facts
        self.rarity = Rarity([fact.around for fact in (*claims, *facts)])
        self.gates = Gates(claims, facts)
        self.nearby = Nearby(facts, self.rarity)
        self.same = [statement(fact) or number for number, fact in enumerate(facts)]


def statement(fact: Fact) -> object:
    """What a source says twice: the same amount of the same thing; None when no thing is named."""
    quantity = fact.quantity
    if fact.is_cell:
        return fact.source, fact.where, fact.passage
    if quantity is None or not fact.thing:
        return None
    return quantity.low, quantity.high, quantity.dimension, fact.thing
