"""Numbers in every spelling of news: value, rounding, and what is no number at all."""

from decimal import Decimal

import pytest

from claims import find_quantities

#    value            step          written as
NUMBERS = [
    (
        "1037",
        "1",
        ["1,037", "1037", "1 037", "1\u202f037", "1'037", "1’037", "one thousand and thirty-seven"],
    ),
    ("816000", "1", ["816,000", "816 000", "816\u00a0000", "816'000"]),
    ("1234567", "1", ["1,234,567", "12,34,567", "1.234.567"]),
    ("1234.5", "0.1", ["1,234.5", "1.234,5"]),
    ("1200000", "100000", ["1.2 million", "1.2m", "1.2M", "1.2mn", "1.2-million", "12 lakh"]),
    ("2318000000", "1000000", ["2.318bn", "2.318 billion"]),
    ("25000", "1000", ["25k", "25K", "25 thousand", "twenty-five thousand"]),
    ("36", "12", ["three dozen"]),
    ("6", "0.60", ["half a dozen", "half-a-dozen"]),
    ("500000", "50000.00", ["half a million", "half-a-million"]),
    ("250000", "50000.00", ["a quarter of a million", "a quarter million"]),
    ("2.5", "0.5", ["2½", "2 1/2", "2-1/2", "two and a half"]),
    ("2500000", "500000.0", ["two and a half million"]),
    ("0.5", "0.1", [".5", "0.5"]),
    ("42", "1", ["forty-two", "forty two", "42"]),
    ("305", "1", ["three hundred and five", "three hundred five"]),
    ("100", "100", ["a hundred", "one hundred"]),
    ("1.3", "0.1", ["one point three", "1 point 3"]),
    ("200.71", "0.01", ["two hundred point seventy-one"]),
    ("321", "1", ["3 hundred and 21"]),
    ("4321", "1", ["4 thousand 3 hundred and 21"]),
    ("40.75", "0.25", ["forty and three quarters"]),
    ("5750000000", "250000000", ["five billion and three quarters"]),
    ("2300000", "100000", ["2.3 million", "2.3  million", "2.3\u00a0 million"]),
    ("1990000", "10000", ["1.99×10^6", "1.99e6"]),
]


def spellings() -> list[tuple[Decimal, Decimal, str]]:
    return [(Decimal(v), Decimal(s), text) for v, s, texts in NUMBERS for text in texts]


@pytest.mark.parametrize(("value", "step", "written"), spellings())
def test_number(value: Decimal, step: Decimal, written: str) -> None:
    [figure] = find_quantities(f"They counted {written} houses.")
    assert (figure.low, figure.high, figure.step) == (value, value, step)
    assert figure.unit == "houses"


VAGUE = [
    ("dozens of houses", 12, 120),
    ("scores of houses", 20, 200),
    ("hundreds of houses", 100, 1000),
    ("tens of thousands of houses", 10_000, 100_000),
    ("millions of houses", 10**6, 10**7),
    ("hundreds of millions of houses", 10**8, 10**9),
    ("several houses", 3, 10),
    ("a few houses", 2, 6),
    ("a few hundred houses", 200, 600),
    ("several thousand houses", 3000, 10_000),
]


@pytest.mark.parametrize(("phrase", "low", "high"), VAGUE)
def test_a_vague_word_is_a_range(phrase: str, low: int, high: int) -> None:
    [figure] = find_quantities(f"They burned {phrase}.")
    assert (figure.text, figure.low, figure.high, figure.vague) == (phrase, low, high, True)


PARTS = [
    ("half of the houses", "0.5"),
    ("half the houses", "0.5"),
    ("a third of the houses", "0.3333"),
    ("two-thirds of the houses", "0.6667"),
    ("three quarters of the houses", "0.75"),
    ("one in five houses", "0.2"),
    ("nine out of ten houses", "0.9"),
    ("a quarter of houses", "0.25"),
]


@pytest.mark.parametrize(("phrase", "value"), PARTS)
def test_a_part_keeps_its_noun(phrase: str, value: str) -> None:
    [figure] = find_quantities(f"They lost {phrase}.")
    assert (figure.text, str(round(figure.low, 4)).rstrip("0")) == (phrase, value)
    assert (figure.unit, figure.dimension) == ("houses", "part")


HOSTILE = [
    "1" * 5000,
    "1," * 2500,
    "one and " * 600,
    "(" * 3000 + "5" + ")" * 3000,
    "$" * 3000,
    "9" * 29 + " million billion trillion",
    "hundred " * 500,
    "one hundred thousand " * 200,
    "5 " + "a-" * 2000,
    "1e999 houses",
    "1/" * 2000,
    "½" * 2000,
    "5" + " " * 5000 + "km",
    "\x00 5 \ud7ff",
    "-" * 3000 + "5",
    "5 to " * 800,
    "million of " * 500,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_nonsense_raises_nothing(text: str) -> None:
    for figure in find_quantities(text):
        assert text[figure.start : figure.end] == figure.text
        assert figure.low <= figure.high
