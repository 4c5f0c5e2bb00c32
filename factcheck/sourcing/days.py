"""How a date of an article stands to a date of a source."""

import re

from claims import Time
from factcheck.sourcing.relation import Relation
from factcheck.sourcing.years import DATED

OF_YEAR = re.compile(r"\b(?:\d{4}|XXXX)-(?=\d\d)")  # the year of a day or month
DAY = re.compile(r"\d\d(?:-\d\d)?\Z")  # a day or month of some year
PART = re.compile(r"early|mid|late")
RANGE = "/"  # in a value of two ends: who names both rounds neither
NUMBER = re.compile(r"\d+")
PARTS_OF = ("the end", "the start", "the beginning", "the middle", "early", "mid", "late")


def days(claim: Time, fact: Time) -> Relation | None:
    """The same for two dates: "in May" is a rounded 14 May."""
    one, other = claim.value, fact.value
    pinned = claim.first is not None and fact.first is not None
    if not pinned or not (DATED.search(claim.text) or DATED.search(fact.text)):
        one, other = (OF_YEAR.sub("", value) for value in (one, other))  # each text has its own
    if not (claim.first and claim.last and fact.first and fact.last) and not DAY.match(one):
        return None
    if one == other:  # "until 20 May" is 20 May
        return "equal" if _part(claim) == _part(fact) else "rounded"
    if claim.first and (claim.first, claim.last) == (fact.first, fact.last):
        return "equal"
    if other.startswith(f"{one}-") and RANGE not in one:  # "since May" is since 14 May
        return "rounded"
    if _within(fact, claim) and not claim.open and not fact.open and RANGE not in one:
        return "rounded"
    return "other" if claim.type == fact.type and len(one) == len(other) else None


def _within(one: Time, other: Time) -> bool:
    if not (one.first and one.last and other.first and other.last):
        return False
    return other.first <= one.first and one.last <= other.last


def is_slip(claim: Time, fact: Time) -> bool:
    """Do two days, or two months, differ in one part: 18 May and 11 May, end of May and of June?"""
    one, other = claim.value.split("-"), fact.value.split("-")
    if len(one) != len(other) or len(one) < 2:
        return False
    return sum(mine != theirs for mine, theirs in zip(one, other, strict=True)) == 1


def _part(time: Time) -> str:
    """Which part of a month or year it names: "mid-January", "early 2019"; else ""."""
    found = PART.search(time.text.lower())
    return found[0] if found else ""


def same_form(one: str, other: str) -> bool:
    """Are two days said in the same words but for the number?

    >>> same_form("the end of 2025", "the end of 2026"), same_form("in 2025", "in 2026")
    (True, False)
    """
    first = form_of(one)
    return first != "" and first == form_of(other)


def form_of(words: str) -> str:
    """The words of a day but for its number, if these alone tell it: "the end of #"; else ""."""
    form = NUMBER.sub("#", words.lower())
    return form if form.startswith(PARTS_OF) else ""
