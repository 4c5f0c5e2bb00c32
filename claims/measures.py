"""A number with the unit beside it: "£58 million", "910 km", "20-year", "$10 a barrel"."""

from decimal import Decimal
from typing import NamedTuple

from claims.compounds import in_neighbours, one_and_a_half, with_hung_inches, with_neighbours
from claims.digits import read_digits
from claims.money import (
    is_believed,
    money_before,
    money_behind,
    named_before,
    with_cents,
    with_pence,
)
from claims.number_shares import out_of
from claims.number_words import read_words
from claims.numbers import Number, times
from claims.patterns import compiled
from claims.phrases import GAP
from claims.rates import rate_after
from claims.refusals import is_glued_to_name
from claims.symbols import is_figure_of_speech, is_temperature, unit_after
from claims.units import Unit
from claims.vocabulary import Vocabulary

WITH_NATION = compiled(rf"{GAP}(?:U\.S\.|US)(?![\w.])")
SCALED_CODE = compiled(r" ?([KMB])([A-Z]{3})(?!\w)")  # 50 MUSD
NIGHT, MANY_NIGHTS = "night", 1000
SIGN = compiled(r"(?:(?<![\w)%])[-−]|(?<!or )\b[Mm]inus[ -]|\b[Nn]egative )\Z")
LONGEST_SIGN = 9  # characters


class Part(NamedTuple):
    """A number with the unit right beside it; `start` and `end` hold both.

    hyphen  the unit hangs on a hyphen, so it describes what follows ("20-year conflict")
    sign    money is written before the number
    """

    number: Number
    start: int
    end: int
    unit: Unit | None = None
    hyphen: bool = False
    sign: bool = False


def read_part(
    text: str, place: int, first: str, words: Vocabulary, floor: int, joined: bool = False
) -> Part | int:
    """The number at `place` with its unit, or where what is no number ends.

    first   what the trigger found at `place`
    floor   nothing before this place belongs to the number
    joined  it is the second end of a range: what stands before it is known
    """
    if first[0].isalpha():
        number = read_words(text, place, first, words.numbers)
        if isinstance(number, int):
            return number
        return _measured(text, _signed(text, number), words)
    money = money_before(text, place, words.units, floor)
    number = read_digits(text, place, words.numbers, money is not None)
    if isinstance(number, int):
        return number
    if money:
        unit, start = money
        if not is_believed(number, text[start:place].strip(), words.units):
            return _measured(text, number, words)
        return _sum_of_money(text, _signed(text, number), start, unit, words)
    if not joined:
        number = _signed(text, number)
        if is_glued_to_name(text, number, words.names):
            return _without_zero(text, number, words)
        number = out_of(text, number, words.numbers)
    return _measured(text, number, words)


def _measured(text: str, number: Number, words: Vocabulary) -> Part | int:
    """`number` with the unit behind it."""
    if number.form == "fold":
        return Part(number, number.start, number.end, words.units.names["times"])
    found = _special(text, number, words)
    if found:
        return found
    halved = one_and_a_half(text, number, words.units) if number.form == "part" else None
    if halved:
        return Part(halved[0], halved[0].start, halved[2], halved[1])
    unit_found = unit_after(text, number, words.units)
    if unit_found is None:
        return _without_unit(text, number, words)
    unit, end, hyphen = unit_found
    if is_figure_of_speech(text, number, unit, end, words.units):
        return end
    if counts_nights(unit, number):
        return _without_unit(text, number, words)
    unit = with_pence(text, unit, end, words.units)
    if unit.dimension == "money":
        money = money_behind(text, number, end, words)
        if money:
            return _at_a_rate(text, money[0], number.start, money[1], unit, words)
    if hyphen:
        number, unit, end = with_hung_inches(text, number, unit, end)
    else:
        number, unit, end = with_neighbours(text, number, unit, end, words.units)
    unit, end = _meant(text, number, unit, end, words)
    return Part(number, number.start, end, unit, hyphen)


def counts_nights(unit: Unit, number: Number) -> bool:
    """ "7.7 million nights" are sold by hotels; "40 nights" are a length of time."""
    return unit.name == NIGHT and number.low >= MANY_NIGHTS


def _meant(text: str, number: Number, unit: Unit, end: int, words: Vocabulary) -> tuple[Unit, int]:
    """What the unit is beside this number: degrees of heat, pounds of money, a rate."""
    if unit.name == "degree" and is_temperature(text, number, end, words.units):
        unit = unit._replace(dimension="temperature", factor=Decimal(0))
    if unit.name == "pound" and number.scale >= 1_000_000:
        unit = words.units.names["pound sterling"]
    return rate_after(text, end, words.units, unit) or (unit, end)


def _without_unit(text: str, number: Number, words: Vocabulary) -> Part | int:
    """A bare number, or money that is named before it."""
    if text[number.end : number.end + 1].isalpha():
        return number.end
    named = named_before(text, number, words.units) if number.form == "digits" else None
    if named:
        unit, end = rate_after(text, number.end, words.units, named[0]) or (named[0], number.end)
        return Part(number, named[1], end, unit, sign=True)
    return Part(number, number.start, number.end)


def _special(text: str, number: Number, words: Vocabulary) -> Part | None:
    """A unit that its neighbours show ("6'3\""); "50 MUSD"."""
    measured = in_neighbours(text, number, words.units)
    if measured:
        return Part(measured[0], number.start, measured[2], measured[1])
    scaled = SCALED_CODE.match(text, number.end)
    if scaled and scaled[2] in words.units.codes:
        number = times(number, words.numbers.glued[scaled[1]], scaled.end())
        return Part(number, number.start, number.end, words.units.codes[scaled[2]])
    return None


def _sum_of_money(text: str, number: Number, start: int, unit: Unit, words: Vocabulary) -> Part:
    change = with_cents(text, number, number.end, words)
    if change:
        return _at_a_rate(text, change[0], start, change[1], unit, words)
    nation = WITH_NATION.match(text, number.end)
    end = nation.end() if nation else number.end
    return _at_a_rate(text, number, start, end, unit, words)._replace(sign=True)


def _at_a_rate(
    text: str, number: Number, start: int, end: int, unit: Unit, words: Vocabulary
) -> Part:
    """Money, or what it is an hour, a head, a litre."""
    unit, end = rate_after(text, end, words.units, unit) or (unit, end)
    return Part(number, start, end, unit)


def _signed(text: str, number: Number) -> Number:
    """The number with the minus before it."""
    if text[number.start - 1 : number.start] not in ("-", "−", " "):
        return number
    sign = SIGN.search(text, number.start - LONGEST_SIGN, number.start)
    if sign is None:
        return number
    return number._replace(start=sign.start(), low=-number.high, high=-number.low)


def _without_zero(text: str, number: Number, words: Vocabulary) -> Part | int:
    """ ".500": a decimal without its zero."""
    start = number.start - 1
    written = text[number.start : number.end]
    if text[start] != "." or not written.isdigit() or text[start - 1 : start].strip():
        return number.end
    value = number.low.scaleb(-len(written))
    step = number.step.scaleb(-len(written))
    return _measured(text, number._replace(start=start, low=value, high=value, step=step), words)
