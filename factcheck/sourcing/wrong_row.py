"""Claims that give the figure of another row, or column, of the table: "In the South 47.5 per cent
said yes" of "North 47.5, South 44.7".
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from factcheck.sourcing.candidate import Candidate
from factcheck.sourcing.cells import fits, words_of
from factcheck.sourcing.evidence import digits
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.relation import relation, said_by

OTHER_ROW = "the figure of another row"
POINTS = 1.75
TELLING = 0.5  # points of its digits


def of_other_rows(
    found: Mapping[int, Candidate], claims: Sequence[Fact], facts: Sequence[Fact]
) -> Iterator[Candidate]:
    """For claims that were not found the cell of the row that they name, where another row of its
    column has their number.
    """
    columns: dict[Hashable, list[int]] = defaultdict(list)
    values: dict[Decimal, list[int]] = defaultdict(list)
    for number, fact in enumerate(facts):
        if fact.is_cell and not fact.is_part and fact.quantity is not None:
            columns[_column(fact)].append(number)
            values[fact.quantity.low].append(number)
    for number, claim in enumerate(claims):
        if claim.quantity is None or not is_open(found.get(number)):
            continue
        others = _of_others(claim, values.get(claim.quantity.low, ()), facts)
        own = {cell for other in others for cell in _own(claim, columns[other], facts)}
        if len(own) == 1:
            yield Candidate(number, own.pop(), "other", POINTS, POINTS, OTHER_ROW, False)


def is_open(one: Candidate | None) -> bool:
    """Was a claim not found, or only as another number that nothing explains?"""
    return one is None or (one.relation == "other" and not one.slip)


def _of_others(claim: Fact, cells: Iterable[int], facts: Sequence[Fact]) -> list[Hashable]:
    """The columns in which one row has the claim's number that its sentence does not name."""
    quantity, named = claim.quantity, words_of(claim)
    if quantity is None or digits(quantity) < TELLING:
        return []
    said = said_by(quantity)
    equal = [
        cell
        for cell in cells
        if (other := facts[cell].quantity) and relation(quantity, other, said) == "equal"
    ]
    times = Counter(_column(facts[cell]) for cell in equal)
    return [
        _column(facts[cell])
        for cell in equal
        if times[_column(facts[cell])] == 1 and facts[cell].row.isdisjoint(named)
    ]


def _own(claim: Fact, cells: Iterable[int], facts: Sequence[Fact]) -> list[int]:
    """The cell of the claim's row among those of a column."""
    quantity = claim.quantity
    if quantity is None:
        return []
    said = said_by(quantity)
    own = [
        cell
        for cell in cells
        if not facts[cell].row.isdisjoint(claim.around)
        and (other := facts[cell].quantity)
        and relation(quantity, other, said) == "other"
        and fits(claim, facts[cell])
    ]
    return own if len(own) == 1 else []


def _column(fact: Fact) -> Hashable:
    return fact.source, fact.rows, fact.column, fact.time and fact.time.value
