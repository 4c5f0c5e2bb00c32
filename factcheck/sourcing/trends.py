"""A row of a table that goes on over the years: "grew to 12,150" of a figure that fell to it, and
an old year's figure told as that of today.
"""

import re
from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from datetime import date

from claims import compiled
from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.former import of_now
from factcheck.sourcing.opposites import direction
from factcheck.sourcing.turned import OPPOSITE

OLD = "the figure of an earlier time"
# words of a sentence that speaks of earlier times
THEN = compiled(
    r"\b(?:from|than|before|previous(?:ly)?|earlier|last|former(?:ly)?|outgoing|old|ago|until|then"
    r"|compared|against|after|had|since|over|first|initially|once|instead)\b"
)
UNTIL_NOW = compiled(
    r"\b(?:until now|so far|before|previous(?:ly)?|earlier|was|were|had|instead of|used to|old|than"
    r"|up from|down from|against|compared)\b",
    re.IGNORECASE,
)
Series = Mapping[date, int]


def with_trend(
    candidates: Sequence[Candidate], claims: Sequence[Fact], facts: Sequence[Fact]
) -> list[Candidate]:
    """All of them; those that find a cell as near misses where the row says that it was the other
    way about, or that another figure has been true since.
    """
    rows = _series(facts)
    return [_held(one, claims[one.claim], facts, rows) for one in candidates]


def _series(facts: Sequence[Fact]) -> dict[Hashable, dict[date, int]]:
    """The cells of one row that say the same of several times, by their first days."""
    found: dict[Hashable, dict[date, int]] = defaultdict(dict)
    for number, fact in enumerate(facts):
        if fact.is_cell and not fact.is_part and fact.time and fact.time.first:
            found[_key(fact)].setdefault(fact.time.first, number)
    return found


def _key(fact: Fact) -> Hashable:
    unit = fact.quantity and fact.quantity.unit
    length = fact.time and len(fact.time.value)  # a quarter is not held against a year
    return fact.source, fact.where, fact.row, fact.column, unit, length


def _held(
    one: Candidate, claim: Fact, facts: Sequence[Fact], rows: Mapping[Hashable, Series]
) -> Candidate:
    fact = facts[one.fact]
    if fact.is_old and one.relation != "other":
        tells_old = "from" in claim.beside or UNTIL_NOW.search(_clause(claim))
        return one if tells_old else one.turned(OLD, _new_end(one.fact, facts))
    if (now := of_now(one, claim, facts)) is not None:
        return one.turned(OLD, now)
    if one.relation == "other" or not fact.is_cell or not fact.time or not fact.time.first:
        return one
    series = rows.get(_key(fact), {})
    before = [day for day in series if day < fact.time.first]
    later = [day for day in series if day > fact.time.first]
    if "to" in claim.beside and later and direction(claim):  # "fell to 812 from 605"
        return one.turned(OLD, series[max(later)])
    if later and claim.time is None and not THEN.search("".join(claim.passage)):
        return one.turned(OLD, series[max(later)])
    if before and not later and _turns(claim, fact, facts[series[max(before)]]):
        return one.turned(OPPOSITE)
    return one


def _clause(claim: Fact) -> str:
    return " ".join((*claim.party.part, *claim.party.words))


def _new_end(number: int, facts: Sequence[Fact]) -> int:
    """The other end of the same change."""
    beside = (n for n in (number - 1, number + 1) if 0 <= n < len(facts))
    same = (n for n in beside if facts[n].passage == facts[number].passage)
    return next(same, number)


def _turns(claim: Fact, fact: Fact, earlier: Fact) -> bool:
    """Is the figure said to have risen to what it fell to, or the other way about?"""
    now, then = fact.quantity, earlier.quantity
    if now is None or then is None or now.low == then.low or now.bound in ("up", "down"):
        return False
    return {direction(claim), "up" if now.low > then.low else "down"} == {"up", "down"}
