"""The days of two figures: a year that both texts say and that differs keeps them apart."""

import re
from functools import lru_cache

from claims import Time, compiled
from factcheck.reports.cards import Passage
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.years import YEAR, years_in

SIZES = frozenset(("length", "area", "volume"))
THIS_OR_LAST = compiled(r"\b(?:last|this) year\b", re.IGNORECASE)
KEPT = 4_096  # sentences of which it is known


def says_year(fact: Fact) -> bool:
    """Does its sentence name a year? Else the window was worked out, which may have gone wrong."""
    return fact.is_cell or any(map(YEAR.search, fact.passage))


def other_window(claim: Fact, fact: Fact) -> bool:
    """Have the days of the two none in common?"""
    return pinned(claim, fact) and not overlap(claim, fact)


def pinned(claim: Fact, fact: Fact) -> bool:
    """Are the days of both known?"""
    days = [time and time.first and time.last for time in (claim.time, fact.time)]
    return all(days)


def overlap(claim: Fact, fact: Fact) -> bool:
    """Have they a day in common?"""
    one, other = claim.time, fact.time
    if not (one and other and one.first and one.last and other.first and other.last):
        return False
    return one.first <= other.last and other.first <= one.last


def other_days(claim: Fact, fact: Fact) -> bool:
    """Does the article say a year or a month that the source's sentence, or passage, denies?"""
    return _other_year(claim, fact) or _other_month(claim, fact)


def _other_year(claim: Fact, fact: Fact) -> bool:
    mine = _said(claim)
    if not mine and claim.time is not None and THIS_OR_LAST.search(claim.time.text):
        mine = _years_of(claim.time) if _said(fact) else []
    if not mine:
        return False
    theirs = _said(fact)
    if theirs:
        return mine[0] > theirs[-1] or mine[-1] < theirs[0]
    about = [*fact.years, *_years_of(fact.time)]
    return bool(about) and not any(mine[0] <= year <= mine[-1] for year in about)


def _other_month(claim: Fact, fact: Fact) -> bool:
    """Do both clauses name a month, one each, and not the same? A size is of no month."""
    if claim.quantity is not None and claim.quantity.dimension in SIZES and not claim.time:
        return False
    one, other = claim.party.months, fact.party.months
    return len(one) == 1 and len(other) == 1 and one != other


def _said(fact: Fact) -> list[int]:
    """The years that its text says it is of, first to last; none when that is open."""
    if not fact.is_cell and _names_years(fact.passage):
        return sorted(fact.party.years)
    said = fact.time is not None and (fact.is_cell or YEAR.search(fact.time.text))
    return _years_of(fact.time) if said else []


@lru_cache(maxsize=KEPT)
def _names_years(passage: Passage) -> bool:
    """Does it name more than one? Asked for each two figures, answered once for each."""
    return len(set(years_in("".join(passage)))) > 1


def _years_of(time: Time | None) -> list[int]:
    """The years of its first and its last day, where both are known."""
    if time is None or time.first is None or time.last is None:
        return []
    return [time.first.year, time.last.year]
