"""Units and currencies: names, dimensions, sizes, and the words a language writes them with."""

from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

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
    """The units of `language`, with SI prefixes spelled out, and the currencies."""
    names: dict[str, Unit] = {}
    words: dict[str, Unit] = {}
    symbols: dict[str, Unit] = {}
    counts: set[str] = set()
    units = data(language, "units")
    for entry in units["unit"]:
        for one in [entry, *_prefixed(entry, units["prefix"])]:
            unit = Unit(
                one["name"],
                one["dimension"],
                Decimal(one["factor"]),
                Decimal(one.get("offset", "0")),
            )
            names.setdefault(unit.name, unit)
            for word in one.get("words", ()):
                words.setdefault(word.lower(), unit)
            for symbol in one.get("symbols", ()):
                symbols.setdefault(symbol, unit)
            if one.get("counts"):
                counts.add(unit.name)
    before, codes, cautious = _currencies(language, names, words, symbols)
    return UnitWords(
        names, Phrases(words), symbols, before, codes, cautious, frozenset(counts),
        frozenset(units["glued_only"]), tuple(units["weather"].split()),
        frozenset(units["heat"].split()),
        frozenset(units["money_per"].split()),
        {name: frozenset(words.split()) for name, words in units["not_before"].items()},
        {name: frozenset(words.split()) for name, words in units["figure_of_speech"].items()},
        units["least"],
    )  # fmt: skip


def _prefixed(entry: dict[str, Any], prefixes: dict[str, dict[str, str]]) -> list[dict[str, Any]]:
    """The entry once for each SI prefix it takes."""
    found = []
    for prefix in entry.get("prefixes", ()):
        symbol = prefixes[prefix]["symbol"]
        size = Decimal(prefixes[prefix]["factor"]) ** entry.get("power", 1)
        found.append(
            {
                "name": _last_word_with(prefix, entry["name"]),
                "dimension": entry["dimension"],
                "factor": str(Decimal(entry["factor"]) * size),
                "words": [_last_word_with(prefix, word) for word in entry.get("words", ())],
                "symbols": [
                    _last_word_with(sign, s)
                    for s in entry.get("symbols", ())
                    for sign in ([symbol, "µ"] if symbol == "μ" else [symbol])
                ],
            }
        )
    return found


PREFIX_FIRST = ("watt", "electron", "bits", "bit ")


def _last_word_with(prefix: str, phrase: str) -> str:
    if phrase.startswith(PREFIX_FIRST):
        return prefix + phrase
    head, space, last = phrase.rpartition(" ")
    return head + space + prefix + last


def _currencies(
    language: str, names: dict[str, Unit], words: dict[str, Unit], symbols: dict[str, Unit]
) -> tuple[dict[str, Unit], dict[str, Unit], frozenset[str]]:
    before: dict[str, Unit] = {}
    codes: dict[str, Unit] = {}
    cautious = set()
    money = data(language, "currencies")
    for entry in money["currency"]:
        unit = names[entry["name"]] = Unit(entry["name"], "money")
        codes[entry["code"]] = unit
        for sign in entry.get("before", ()):
            before.setdefault(sign, unit)
            if sign not in entry.get("careful", ()):
                symbols.setdefault(sign, unit)
        if entry.get("word_code"):
            cautious.add(entry["code"])
        cautious.update(entry.get("careful", ()))
    for entry in money["small"]:
        names[entry["name"]] = Unit(entry["name"], "money")
        for sign in entry.get("after", ()):
            symbols.setdefault(sign, names[entry["name"]])
    for entry in money["loose"]:
        names[entry["name"]] = Unit(entry["name"], "money")
    for entry in [*money["currency"], *money["small"], *money["loose"]]:
        for word in entry["words"]:
            words.setdefault(word.lower(), names[entry["name"]])
    _join_money(words)
    return before, codes, frozenset(cautious)


def _join_money(words: dict[str, Unit]) -> None:
    """Add each currency of several words as one: "25 swissfrancs"."""
    for word, unit in list(words.items()):
        if unit.dimension == "money" and " " in word:
            words.setdefault(word.replace(" ", ""), unit)


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
    if not one.factor or not another.factor:
        return value if one == another else None
    return (value + one.offset) * one.factor / another.factor - another.offset
