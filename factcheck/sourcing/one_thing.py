"""Whether enough speaks for a claim and a figure of a source being about one thing."""

from factcheck.sourcing.cells import words_of
from factcheck.sourcing.evidence import PERSONS, THING, Evidence, digits, same_kind
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.relation import Relation, unmeasured
from factcheck.sourcing.roots import root
from factcheck.sourcing.slips import PER, same_days

# points of words: for a near miss that no slip explains, those of the sentence itself
LEAST_WORDS: dict[Relation, float] = {"equal": 0, "hedge": 0, "rounded": 0.25, "other": 0.6}
OF_OTHER_NOUN = 0.75  # points of words without which 60 lorries are no 60 cars
OF_MEASURE = 0.35  # the same of tonnes or degrees, which are rarer than people and money
USUAL = ("count", "money", "percentage", "part", "time", "age")
UNSAID = 0.25
BARE = ("count", "age")  # of these the text says no unit: "the youngest is 24"


def of_one_thing(claim: Fact, fact: Fact, proof: Evidence) -> bool:
    """May the figure of the source be the claim's own? Not when two nouns exclude each other and
    the number is one that many things have ("60 lorries", "60 cars"), nor when a bare number has
    no word of the claim's sentence beside it.
    """
    if claim.quantity is None:
        return True
    if fact.quantity is not None and unmeasured(claim.quantity, fact.quantity):
        unit = claim.quantity.unit.partition(" ")[0]
        if claim.quantity.dimension not in BARE and root(unit) not in {
            *words_of(fact),
            *fact.around,
        }:
            return False  # "12 hours" is no bare 12 where nobody speaks of hours
        return proof.words + proof.before > LEAST_WORDS["rounded"] and digits(claim.quantity) > 0
    if proof.thing < 0:  # sixty lorries, sixty cars
        many = digits(claim.quantity)
        return many > 0 and (proof.words >= OF_OTHER_NOUN or many >= 1)
    if fact.is_cell and claim.thing and not fact.thing and claim.thing not in PERSONS:
        return claim.thing in fact.around or proof.words >= THING
    return not claim.thing or bool(fact.thing) or proof.words > 0


def unsaid(claim: Fact, fact: Fact, proof: Evidence) -> float:
    """Points that a bare number loses beside a measure when no word speaks for it: then it has to
    stand where its neighbours were found.
    """
    one, other = claim.quantity, fact.quantity
    bare = one is not None and other is not None and unmeasured(one, other)
    return UNSAID if bare and proof.words < LEAST_WORDS["rounded"] else 0


def least_words(claim: Fact, fact: Fact, how: Relation) -> float:
    """The points of words that a pair needs; a near miss without its measure needs more."""
    if how == "rounded" and fact.is_cell and same_kind(claim, fact):
        return 0
    if how == "other" and (same_days(claim, fact) or claim.thing in fact.meant):
        return 0
    if how == "other" and _is_rate(claim) != _is_rate(fact):
        return THING
    if (
        how == "other"
        and claim.quantity
        and fact.quantity
        and unmeasured(claim.quantity, fact.quantity)
    ):
        return THING
    if how == "other" and _is_measure(claim) and _is_measure(fact):
        return OF_MEASURE
    return LEAST_WORDS[how]


def _is_measure(fact: Fact) -> bool:
    """Is it so much of a unit that few figures of a text have?"""
    return fact.quantity is not None and fact.quantity.dimension not in USUAL


def _is_rate(fact: Fact) -> bool:
    return fact.quantity is not None and PER in fact.quantity.unit


def noun_alone(claim: Fact, fact: Fact, how: Relation) -> bool:
    """Would a bare "Four" be another number of the claim's lorries? Of a claim that is as bare, and
    whose noun stands elsewhere, it may.
    """
    if how != "other" or not claim.thing or fact.thing or fact.is_cell:
        return False
    if claim.thing in fact.meant:
        return False
    return claim.thing in map(root, claim.passage.words.split())
