"""Claims beside the cells of a table: which of them may speak of a cell, and in which window."""

from factcheck.sourcing.cells import fits, words_of, year_named
from factcheck.sourcing.evidence import PERSONS, digits, names_row, same_kind
from factcheck.sourcing.fact import NEAR, SENTENCE, Fact
from factcheck.sourcing.opposites import direction
from factcheck.sourcing.slips import SLIPS
from factcheck.sourcing.windows import other_window, says_year


def for_cell(claim: Fact, fact: Fact) -> Fact | None:
    """The claim as it is held against a cell; None when it names another row, column or window."""
    if not fits(claim, fact):
        return None
    named = year_named(claim, fact) if claim.quantity is not None else None
    if named:
        return claim._replace(time=fact.time)  # the year beside the figure counts, not its window
    if named is False:
        return None
    if claim.quantity is not None and other_window(claim, fact):
        return None if says_year(claim) else claim._replace(time=None)
    return claim


def may_be_near(claim: Fact, fact: Fact, slip: str) -> bool:
    """Does the claim name the row of a cell, and may it speak of the same thing?"""
    named = not fact.row.isdisjoint(words_of(claim))
    if named and slip in SLIPS and claim.quantity is not None and digits(claim.quantity) >= 1:
        return True  # "India 8,232" beside "India | 8,322"
    return (named or not fact.row or bool(slip)) and _counts_the_same(claim, fact)


def _counts_the_same(claim: Fact, fact: Fact) -> bool:
    """Does the claim speak of what the column counts, and of no row, where it is that of totals?"""
    if not fact.row and names_row(claim, fact, NEAR):
        return False
    if fact.quantity is not None and fact.quantity.bound in ("up", "down"):
        return direction(claim) != ""
    if same_kind(claim, fact):  # "killed" is what "Deaths" counts
        return True
    if claim.around.keys().isdisjoint(fact.around):
        return False
    alone = fact.quantity is not None and fact.quantity.dimension != "count"
    if not fact.thing or (alone and fact.row and fact.columns <= fact.column):
        return True  # the one column of percentages
    if claim.thing and claim.thing != fact.thing:
        return {claim.thing, fact.thing} <= PERSONS
    header = [word for word, counts in fact.around.items() if counts == NEAR]
    return any(claim.around.get(word, 0) >= SENTENCE for word in header if word not in fact.rows)
