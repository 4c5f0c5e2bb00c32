"""One size in two units: "5 ft 2 in", "11st 4lb"; and units that their neighbours change."""

import re
from decimal import Decimal

from claims.numbers import Number
from claims.patterns import compiled
from claims.phrases import GAP
from claims.symbols import unit_after
from claims.units import Unit, UnitWords

SMALLER = compiled(rf"{GAP}?(\d{{1,3}})(?![\d.,/-]?\d)")
SIZES = ("length", "weight")
HEIGHT = compiled(r"['’′] ?(\d{1,2})(?:[\"”″]|''|’’)")  # 6'3"
POWER = compiled(rf"{GAP}(squared|cubed)\b")
POWERS = {"squared": "square", "cubed": "cubic"}
BELOW_ZERO = compiled(rf"{GAP}below{GAP}zero\b")
IN_BRACKETS = compiled(rf"{GAP}[(\[]([^\s()\[\]]{{2,6}})[)\]]")
INCH_MARKS = ('"', "”", "″")
INCH_MARK = compiled(rf" ?[\"”″](?={GAP}(?:long|wide|tall|thick|deep|high|in{GAP}diameter)\b)")
AND_A_HALF = compiled(rf"{GAP}and{GAP}a{GAP}half\b(?!-)")
# "a year and a half": the words before "a half"
ONE_AND = compiled(
    rf"\b(?:an?|the{GAP}(?:coming|past|last|next)){GAP}"
    rf"(second|minute|hour|day|week|month|year|decade|century|mile|kilomet(?:er|re)|met(?:er|re)|tonne"
    rf"|ton|pint|lit(?:er|re)){GAP}and{GAP}\Z"
)
LONGEST_ONE_AND = 32  # characters
HALF = Decimal("0.5")
HALVED = ("time", "length", "weight", "volume")
Measured = tuple[Number, Unit, int]


def with_smaller(text: str, number: Number, unit: Unit, end: int, units: UnitWords) -> Measured:
    """`number` of `unit` that ends at `end`, with the smaller units that follow it added.

    Hours and minutes stay apart (figures.md, part 6); so does what would fill the larger unit.
    """
    larger = unit
    while larger.dimension in SIZES and number.form in ("digits", "words"):
        match = SMALLER.match(text, end)
        if match is None:
            break
        more = Number(match.start(1), match.end(), Decimal(match[1]), Decimal(match[1]))
        found = unit_after(text, more, units) or _inches(text, more, larger, units)
        if found is None or found[2] or found[0].dimension != unit.dimension:
            break
        smaller = found[0]
        if not 0 <= more.low * smaller.factor < larger.factor:
            break
        value = number.low + more.low * smaller.factor / unit.factor
        step = smaller.factor / unit.factor
        number = number._replace(end=found[1], low=value, high=value, step=step)
        larger, end = smaller, found[1]
    return number, unit, end


HUNG_INCHES = compiled(r"-(\d{1,2})(?![\w.,-]?\d|\w)")


def with_hung_inches(text: str, number: Number, unit: Unit, end: int) -> Measured:
    """A 6-foot-7 forward."""
    match = HUNG_INCHES.match(text, end) if unit.name == "foot" else None
    if match is None or int(match[1]) > 11:
        return number, unit, end
    value, step = number.low + Decimal(match[1]) / 12, Decimal(1) / 12
    return number._replace(end=match.end(), low=value, high=value, step=step), unit, match.end()


def _inches(
    text: str, number: Number, larger: Unit, units: UnitWords
) -> tuple[Unit, int, bool] | None:
    """ "in" behind a space is believed after feet."""
    end = number.end
    if (
        larger.name == "foot"
        and text.startswith(" in", end)
        and not text[end + 3 : end + 4].isalnum()
    ):
        return units.names["inch"], end + 3, False
    return None


def in_neighbours(text: str, number: Number, units: UnitWords) -> Measured | None:
    """Units that are no plain word: 6'3", "10" long", "20 (kg)", "2 below zero"."""
    following = text[number.end : number.end + 2]
    if number.form == "digits" and following[:1] in ("'", "’", "′"):
        height = HEIGHT.match(text, number.end)
        if height:
            return _feet_and_inches(number, int(height[1]), height.end(), units)
    if following in (" (", " [") or following[:1] in INCH_MARKS or following[1:] in INCH_MARKS:
        return _marked(text, number, units)
    if following == " b" and (zero := BELOW_ZERO.match(text, number.end)):
        return below_zero(number, zero), units.names["degree"], zero.end()
    return None


def _feet_and_inches(number: Number, inches: int, end: int, units: UnitWords) -> Measured:
    value, step = number.low + Decimal(inches) / 12, Decimal(1) / 12
    return number._replace(end=end, low=value, high=value, step=step), units.names["foot"], end


def _marked(text: str, number: Number, units: UnitWords) -> Measured | None:
    inch = INCH_MARK.match(text, number.end)
    if inch:
        return number, units.names["inch"], inch.end()
    match = IN_BRACKETS.match(text, number.end)
    unit = units.symbols.get(match[1]) if match and match[1] not in units.glued_only else None
    return (number, unit, match.end()) if match and unit else None


def below_zero(number: Number, match: re.Match[str]) -> Number:
    """The number negative: "20 degrees below zero"."""
    return number._replace(end=match.end(), low=-number.high, high=-number.low)


def one_and_a_half(text: str, half: Number, units: UnitWords) -> Measured | None:
    """ "a year and a half", which is found by its "a half"."""
    if half.low != HALF or text[half.start : half.start + 1] != "a":
        return None
    match = ONE_AND.search(text, max(0, half.start - LONGEST_ONE_AND), half.start)
    unit = units.names.get(match[1]) if match else None
    if match is None or unit is None:
        return None
    value = 1 + HALF
    number = half._replace(start=match.start(), low=value, high=value, step=HALF, form="words")
    return number, unit, half.end


def with_neighbours(text: str, number: Number, unit: Unit, end: int, units: UnitWords) -> Measured:
    """ "4 km squared"; "20 degrees below zero"; "5 ft 2 in"."""
    if unit.dimension == "length" and (power := POWER.match(text, end)):
        unit = units.names.get(f"{POWERS[power[1]]} {unit.name}", unit)
        return number, unit, power.end()
    if unit.dimension in ("temperature", "angle") and (zero := BELOW_ZERO.match(text, end)):
        return below_zero(number, zero), unit, zero.end()
    half = AND_A_HALF.match(text, end) if unit.dimension in HALVED else None
    if half and number.low == number.high == int(number.low) and number.scale == 1:
        value = number.low + HALF
        return number._replace(end=half.end(), low=value, high=value, step=HALF), unit, half.end()
    return with_smaller(text, number, unit, end, units)
