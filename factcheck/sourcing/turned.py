"""The source's very number, told of the opposite, of a plan, or denied: a near miss."""

from factcheck.sourcing.fact import Fact
from factcheck.sourcing.opposites import differ, direction
from factcheck.sourcing.plans import PLANNED
from factcheck.sourcing.said import Said

OPPOSITE = "the source says the opposite"
DENIED = "denied in one of the two"
BY_AND_TO = "by so much in one, to so much in the other"
OTHER_ORDER = "of another in the row"


def opposite(mine: Said, theirs: Said) -> str:
    """What keeps two equal figures apart, in words; "" when nothing does."""
    if mine.is_base or theirs.is_base:
        return ""
    if mine.denies != theirs.denies and not (mine.doubts and theirs.doubts):
        return DENIED
    if {mine.step, theirs.step} == {"by", "to"}:
        return BY_AND_TO
    if not (mine.negates or theirs.negates):
        if {mine.turn, theirs.turn} == {"up", "down"}:
            return OPPOSITE
        if differ(mine.ordinals, theirs.ordinals):
            return OTHER_ORDER
        if differ(mine.sides, theirs.sides):
            return OPPOSITE
    return PLANNED if theirs.planned and mine.done else ""


def have_other_roles(mine: Said, theirs: Said) -> bool:
    """Did one buy what the other sold? Then it is the same figure unless one body is meant."""
    turned = not (mine.is_base or theirs.is_base or mine.negates or theirs.negates)
    return turned and differ(mine.roles, theirs.roles)


def turned_in_table(claim: Fact, fact: Fact) -> str:
    """The same of a column of changes: is the claim's the other way?"""
    both = {direction(claim), fact.quantity.bound if fact.quantity else ""}
    return OPPOSITE if both == {"up", "down"} else ""
