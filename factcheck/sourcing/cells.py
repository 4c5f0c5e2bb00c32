"""Which cell of a table a claim may speak of: one in the row and the column that stand nearest."""

import re
from collections.abc import Iterable, Mapping, Set
from functools import lru_cache

from factcheck.reports.cards import Passage
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.parties import EACH
from factcheck.sourcing.roots import root
from factcheck.sourcing.years import YEAR

TOKEN = re.compile(r"\w+(?:[.,]\w+)*|[,;:–—]")
PARTS = frozenset({",", ";", ":", "–", "—", "and", "while", "whereas", "but"})
PART_BEFORE, PART_AFTER = 2.0, 12.0  # words that one of these counts for, by where it stands
BESIDE = 3.0  # words: another row that stands within is the figure's, not the total
CLAUSE = 5.0  # words: what stands within is said of the figure
NOWHERE = 1e9
EARLIER = 15.0  # words: what a row is away that a sentence before names


def fits(claim: Fact, fact: Fact) -> bool:
    """Does the claim name the row of the figure, or none for a total, and no other one nearer?"""
    away = _away(claim.passage)
    if EACH in away:
        return not fact.row or not fact.row.isdisjoint(claim.around)
    # a table may have thousands of rows, a sentence has few words
    rows = [word for word in away if word in fact.rows]
    others = _nearest(
        away, {word for word in rows if word not in fact.row and word not in fact.around}
    )
    if not fact.row:
        return others > BESIDE and _column_fits(away, fact)
    if fact.row.isdisjoint(claim.around) and fact.row.isdisjoint(away):
        return False
    return min(_nearest(away, fact.row), EARLIER) <= others and _column_fits(away, fact)


def year_named(claim: Fact, fact: Fact) -> bool | None:
    """Is the year of the figure the one that stands nearest to the claim? None when the sentence
    names none or one, or two as near: then the claim's window says it.
    """
    away = _away(claim.passage)
    years = sorted((away[word], word) for word in away if YEAR.fullmatch(word))
    if fact.time is None or not YEAR.fullmatch(fact.time.value) or len(years) < 2:
        return None
    if years[0][0] > CLAUSE:
        return None
    return None if years[0][0] == years[1][0] else years[0][1] == fact.time.value


def words_of(claim: Fact) -> Set[str]:
    """The roots of all words of its sentence."""
    return _away(claim.passage).keys()


def _column_fits(away: Mapping[str, float], fact: Fact) -> bool:
    """Is no other column named beside the figure, while nothing names its own?"""
    own = _nearest(away, fact.column)
    return own < NOWHERE or _nearest(away, fact.columns - fact.column) > CLAUSE


def _nearest(away: Mapping[str, float], words: Iterable[str]) -> float:
    return min((away[word] for word in words if word in away), default=NOWHERE)


@lru_cache(maxsize=4096)
def _away(passage: Passage) -> dict[str, float]:
    """How many words each word of the sentence stands away from the figure."""
    away = {root(word): 0.0 for word in TOKEN.findall(passage.words)}
    sides = (
        (TOKEN.findall(passage.before)[::-1], PART_BEFORE),
        (TOKEN.findall(passage.after), PART_AFTER),
    )
    for tokens, part in sides:
        distance = 0.0
        for token in tokens:
            word = root(token)
            distance += part if token.lower() in PARTS else 1
            if distance < away.get(word, NOWHERE):
                away[word] = distance
    return away
