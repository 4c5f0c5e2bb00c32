"""Units and currencies spelled out when the data is compiled: SI prefixes, small letters."""

from decimal import Decimal
from typing import Any

from claims.phrases import lengths

PREFIX_FIRST = ("watt", "electron", "bits", "bit ")
Row = tuple[str, str, str, str]  # name, dimension, factor, offset


class _Index:
    """What is written -> the number of its unit, in the order in which units were met."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        self.words: dict[str, int] = {}
        self.symbols: dict[str, int] = {}
        self.before: dict[str, int] = {}
        self.codes: dict[str, int] = {}
        self.counts: list[str] = []
        self.cautious: set[str] = set()

    def add(self, name: str, dimension: str, factor: str = "0", offset: str = "0") -> int:
        """The number of a unit; the first of a name counts."""
        self.rows.setdefault(name, (name, dimension, factor, offset))
        return list(self.rows).index(name)


def build_unit_index(units: dict[str, Any], money: dict[str, Any]) -> dict[str, Any]:
    """The lookups of `claims.units`, from units.toml and currencies.toml.

    units: rows of name, dimension, factor, offset. words, symbols, before, codes: as written -> the
    number of its row; `words` in small letters with a space for each hyphen, `longest` of them.
    """
    index = _Index()
    for entry in units["unit"]:
        for one in [entry, *prefixed(entry, units["prefix"])]:
            _measure(index, one)
    _money(index, money)
    words: dict[str, int] = {}
    for word, number in index.words.items():
        words.setdefault(word.lower().replace("-", " "), number)
    return {
        "units": list(index.rows.values()),
        "words": words,
        "longest": lengths(words),
        "symbols": index.symbols,
        "before": index.before,
        "codes": index.codes,
        "cautious": sorted(index.cautious),
        "counts": sorted(set(index.counts)),
    }


def _measure(index: _Index, one: dict[str, Any]) -> None:
    number = index.add(one["name"], one["dimension"], one["factor"], one.get("offset", "0"))
    for word in one.get("words", ()):
        index.words.setdefault(word.lower(), number)
    for symbol in one.get("symbols", ()):
        index.symbols.setdefault(symbol, number)
    if one.get("counts"):
        index.counts.append(one["name"])


def _money(index: _Index, money: dict[str, Any]) -> None:
    for entry in money["currency"]:
        number = index.add(entry["name"], "money")
        index.codes[entry["code"]] = number
        for sign in entry.get("before", ()):
            index.before.setdefault(sign, number)
            if sign not in entry.get("careful", ()):
                index.symbols.setdefault(sign, number)
        if entry.get("word_code"):
            index.cautious.add(entry["code"])
        index.cautious.update(entry.get("careful", ()))
    for entry in money["small"]:
        number = index.add(entry["name"], "money")
        for sign in entry.get("after", ()):
            index.symbols.setdefault(sign, number)
    _money_words(index, [*money["currency"], *money["small"], *money["loose"]])


def _money_words(index: _Index, entries: list[dict[str, Any]]) -> None:
    for entry in entries:
        number = index.add(entry["name"], "money")
        for word in entry["words"]:
            index.words.setdefault(word.lower(), number)
    rows = list(index.rows.values())
    for word, number in list(index.words.items()):  # "25 swissfrancs"
        if rows[number][1] == "money" and " " in word:
            index.words.setdefault(word.replace(" ", ""), number)


def prefixed(entry: dict[str, Any], prefixes: dict[str, dict[str, str]]) -> list[dict[str, Any]]:
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


def _last_word_with(prefix: str, phrase: str) -> str:
    if phrase.startswith(PREFIX_FIRST):
        return prefix + phrase
    head, space, last = phrase.rpartition(" ")
    return head + space + prefix + last
