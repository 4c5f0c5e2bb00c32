"""Units and currencies: how their data are spelled out, and what can be turned into what."""

from decimal import Decimal
from typing import Any

import pytest

from claims.unit_index import build_unit_index, prefixed
from claims.units import Unit, convert, dimension, unit_words

UNITS: dict[str, Any] = {
    "prefix": {
        "kilo": {"symbol": "k", "factor": "1000"},
        "micro": {"symbol": "μ", "factor": "0.000001"},
    },
    "unit": [
        {
            "name": "metre",
            "dimension": "length",
            "factor": "1",
            "words": ["Metres", "metre"],
            "symbols": ["m"],
            "prefixes": ["kilo", "micro"],
        },
        {
            "name": "square metre",
            "dimension": "area",
            "factor": "1",
            "power": 2,
            "words": ["square metres"],
            "symbols": ["m²"],
            "prefixes": ["kilo"],
        },
        {"name": "watt hour", "dimension": "energy", "factor": "3600", "prefixes": ["kilo"]},
        {"name": "electron volt", "dimension": "energy", "factor": "1", "prefixes": ["kilo"]},
        {"name": "bits per second", "dimension": "data", "factor": "1", "prefixes": ["kilo"]},
        {"name": "bit rate", "dimension": "data", "factor": "1", "prefixes": ["kilo"]},
        {
            "name": "cup",
            "dimension": "volume",
            "factor": "2",
            "words": ["Tea-cups"],
            "counts": True,
        },
        {"name": "degree", "dimension": "heat", "factor": "1", "offset": "5", "symbols": ["m"]},
        {"name": "metre", "dimension": "other", "factor": "9", "words": ["metron"]},
    ],
}
MONEY: dict[str, Any] = {
    "currency": [
        {
            "code": "USD",
            "name": "US dollar",
            "words": ["US dollars", "Dollars"],
            "before": ["$", "PS"],
            "careful": ["PS"],
        },
        {
            "code": "ALL",
            "name": "lek",
            "words": ["lek", "dollars"],
            "before": ["$", "L"],
            "word_code": True,
        },
    ],
    "small": [{"name": "cent", "words": ["cents"], "after": ["¢"]}, {"name": "sen", "words": []}],
    "loose": [{"name": "US dollar", "words": ["big bucks"]}],
}
INDEX = build_unit_index(UNITS, MONEY)


def named(number: int) -> str:
    name: str = INDEX["units"][number][0]
    return name


def test_a_unit_takes_its_prefixes() -> None:
    assert [row[0] for row in INDEX["units"]] == [
        *("metre", "kilometre", "micrometre", "square metre", "square kilometre"),
        *("watt hour", "kilowatt hour", "electron volt", "kiloelectron volt"),
        *("bits per second", "kilobits per second", "bit rate", "kilobit rate"),
        *("cup", "degree", "US dollar", "lek", "cent", "sen"),
    ]


def test_a_row_has_dimension_factor_and_offset() -> None:
    rows = {row[0]: row[1:] for row in INDEX["units"]}
    assert rows["metre"] == ("length", "1", "0")
    assert rows["kilometre"] == ("length", "1000", "0")
    assert rows["square kilometre"] == ("area", "1000000", "0")
    assert rows["degree"] == ("heat", "1", "5")
    assert rows["US dollar"] == ("money", "0", "0")
    assert rows["cent"] == rows["lek"] == ("money", "0", "0")


def test_words_stand_in_small_letters_without_hyphens() -> None:
    assert {word: named(number) for word, number in INDEX["words"].items()} == {
        **dict.fromkeys(("metres", "metre", "metron"), "metre"),
        **dict.fromkeys(("kilometres", "kilometre"), "kilometre"),
        **dict.fromkeys(("micrometres", "micrometre"), "micrometre"),
        **{"square metres": "square metre", "square kilometres": "square kilometre"},
        **dict.fromkeys(("us dollars", "usdollars", "dollars"), "US dollar"),
        **dict.fromkeys(("big bucks", "bigbucks"), "US dollar"),
        **{"tea cups": "cup", "lek": "lek", "cents": "cent"},
    }


def test_the_longest_phrase_of_each_first_word_is_known() -> None:
    longest = INDEX["longest"]
    assert (longest["square"], longest["us"], longest["lek"]) == (2, 2, 1)


def test_signs_and_codes_name_their_unit() -> None:
    assert {sign: named(number) for sign, number in INDEX["symbols"].items()} == {
        **{"m": "metre", "km": "kilometre", "μm": "micrometre", "µm": "micrometre"},
        **{"m²": "square metre", "km²": "square kilometre"},
        **{"$": "US dollar", "L": "lek", "¢": "cent"},
    }
    assert {sign: named(number) for sign, number in INDEX["before"].items()} == {
        **{"$": "US dollar", "PS": "US dollar", "L": "lek"},
    }
    assert {code: named(number) for code, number in INDEX["codes"].items()} == {
        **{"USD": "US dollar", "ALL": "lek"},
    }
    assert INDEX["cautious"] == ["ALL", "PS"]
    assert INDEX["counts"] == ["cup"]


def test_a_unit_without_prefixes_stands_alone() -> None:
    assert prefixed(UNITS["unit"][6], UNITS["prefix"]) == []


@pytest.mark.parametrize(
    ("value", "unit", "other", "result"),
    [
        ("5", "kilometre", "metre", "5000"),
        ("5000", "metre", "kilometre", "5"),
        ("0", "degree Celsius", "degree Fahrenheit", "32"),
        ("212", "degree Fahrenheit", "degree Celsius", "100"),
        ("0", "degree Celsius", "kelvin", "273.15"),
        ("5", "US dollar", "US dollar", "5"),
        ("5", "US dollar", "euro", None),
        ("5", "kilometre", "kilogram", None),
        ("5", "boats", "metre", None),
        ("5", "metre", "boats", None),
        ("5", "percentage", "percentage", "5"),
    ],
)
def test_what_can_be_turned_into_what(
    value: str, unit: str, other: str, result: str | None
) -> None:
    made = convert(Decimal(value), unit, other)
    assert (made and round(made, 6)) == (result and Decimal(result))


@pytest.mark.parametrize(
    ("unit", "known"),
    [
        ("kilometre", "length"),
        ("US dollar", "money"),
        ("boats", "count"),
        ("US dollar per hour", "money rate"),
        ("boats per hour", "count rate"),
        ("kilometre per hour", "speed"),
        ("", "count"),
    ],
)
def test_every_unit_has_a_dimension(unit: str, known: str) -> None:
    assert dimension(unit) == known


def test_a_word_a_sign_and_a_code_of_english_lead_to_one_unit() -> None:
    words = unit_words("en")
    assert words.words.at("5 kilometres", 2) == (words.names["kilometre"], 12)
    assert words.symbols["km"] is words.names["kilometre"]
    assert words.before["€"] is words.codes["EUR"] is words.names["euro"]


def test_what_is_counted_has_no_size() -> None:
    boats = Unit("boats", "count")
    assert boats.factor == boats.offset == 0


def test_units_of_one_dimension_have_all_a_size_or_none() -> None:
    sized: dict[str, set[bool]] = {}
    for unit in unit_words("en").names.values():
        sized.setdefault(unit.dimension, set()).add(bool(unit.factor))
    assert [name for name, sizes in sized.items() if len(sizes) > 1] == []
