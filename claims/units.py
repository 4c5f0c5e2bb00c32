"""Units and currencies: names, dimensions, sizes, and the words a language writes them with."""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from claims.languages import data
from claims.phrases import Phrases
from claims.table import Table


class Unit(NamedTuple):
    """What an amount is measured in.

    name       canonical British name ("kilometre", "US dollar")
    dimension  "length", "money", ...; only units of one dimension can be converted
    factor     size in the first unit of its dimension; 0 where there is none (money)
    offset     what is added before the factor, for temperatures
    """

    name: str
    dimension: str
    factor: Decimal = Decimal(0)
    offset: Decimal = Decimal(0)


class UnitWords(Table):
    """How a language writes units.

    names     canonical name -> unit
    words     after a number, any case; symbols: after a number, as written here
    before    signs and codes that stand before an amount of money
    codes     ISO codes; cautious: those that are words too (ALL, TRY)
    counts    names of units whose words are more often things (cups, bars)
    glued_only, weather, heat, money_per, not_before, figure_of_speech, least  see units.toml
    """

    names: dict[str, Unit]
    words: Phrases[Unit]
    symbols: dict[str, Unit]
    before: dict[str, Unit]
    codes: dict[str, Unit]
    cautious: frozenset[str]
    counts: frozenset[str]
    glued_only: frozenset[str]
    weather: tuple[str, ...]
    heat: frozenset[str]
    money_per: frozenset[str]
    not_before: dict[str, frozenset[str]]
    figure_of_speech: dict[str, frozenset[str]]
    least: dict[str, int]


@cache
def unit_words(language: str) -> UnitWords:
    """The units and currencies of `language`."""
    units, index = data(language, "units"), data(language, "unit_index")
    known = [
        Unit(name, dimension, Decimal(factor), Decimal(offset))
        for name, dimension, factor, offset in index["units"]
    ]
    words, symbols, before, codes = (
        {written: known[number] for written, number in index[name].items()}
        for name in ("words", "symbols", "before", "codes")
    )
    return UnitWords(
        {unit.name: unit for unit in known},
        Phrases(words, index["longest"]), symbols, before, codes,
        frozenset(index["cautious"]), frozenset(index["counts"]),
        frozenset(units["glued_only"]), tuple(units["weather"].split()),
        frozenset(units["heat"].split()),
        frozenset(units["money_per"].split()),
        {name: frozenset(words.split()) for name, words in units["not_before"].items()},
        {name: frozenset(words.split()) for name, words in units["figure_of_speech"].items()},
        units["least"],
    )  # fmt: skip


def dimension(unit: str, language: str = "en") -> str:
    """The dimension of a canonical unit name; "count" for anything that is not a unit.

    >>> dimension("kilometre"), dimension("US dollar"), dimension("Afghan soldiers")
    ('length', 'money', 'count')
    """
    known = unit_words(language).names.get(unit)
    if known:
        return known.dimension
    top, per, _ = unit.partition(" per ")
    return f"{dimension(top, language)} rate" if per else "count"


def convert(value: Decimal, unit: str, other: str, language: str = "en") -> Decimal | None:
    """`value` of `unit` in `other`, or None when the one cannot be turned into the other.

    >>> round(convert(Decimal(910), "kilometre", "mile"), 1)
    Decimal('565.4')
    >>> round(convert(Decimal(23), "degree Celsius", "degree Fahrenheit"), 1)
    Decimal('73.4')
    """
    names = unit_words(language).names
    one, another = names.get(unit), names.get(other)
    if one is None or another is None or one.dimension != another.dimension:
        return None
    if not one.factor:  # then no unit of its dimension has a size
        return value if one == another else None
    return (value + one.offset) * one.factor / another.factor - another.offset
