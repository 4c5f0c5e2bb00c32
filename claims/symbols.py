"""The unit behind a number: a word ("910 kilometres") or a symbol ("910 km", "73F")."""

import re

from claims.numbers import Number
from claims.patterns import compiled
from claims.phrases import FIRST_WORD, GAP
from claims.units import Unit, UnitWords

UNIT_GAP = compiled(rf"-|[ ]-[ ](?=[a-z])|{GAP}")
# "2 in." and "2 in thick" are inches; "3 t shirts" are no tonnes
AS_INCHES = compiled(
    rf"\.?\s*\Z|[;)]|\.\s|{GAP}(?:long|wide|tall|thick|deep|high|by|of{GAP}(?:rain|snow))\b"
)
NOT_TONNES = compiled(r"[ -]?(?:shirts?|cells?|bones?|tests?|bills?)\b")
WORDS = compiled(r"[a-z]+")
EIGHTH_TURN = 45  # degrees: quarter, half and whole turns that nobody has measured
MOST_TURNS = 3600  # degrees of the largest of them
WEATHER_PAIR = compiled(r"\s?(?:\(|to |and |[-–/])\s?[-−]?\d+(?:\.\d+)?\s?°?[CF]\b")


def unit_after(text: str, number: Number, units: UnitWords) -> tuple[Unit, int, bool] | None:
    """The unit behind a number: unit, where it ends, whether it hangs on a hyphen."""
    end = number.end
    gap = UNIT_GAP.match(text, end)
    place = gap.end() if gap else end
    found = units.words.at(text, place) or _squared(text, place, units)
    if found and _is_meant(text, number, found, units):
        return found[0], found[1], bool(gap) and "-" in text[end:place]
    symbol = _symbol(text, place, units, glued=place == end or text[end] == "-")
    return (*symbol, text[end] == "-") if symbol else None


SQUARED = compiled(r"(sq|cu)\. ?(?=[a-z])", re.IGNORECASE)
SHAPE_LETTERS = frozenset("scSC")
SHAPES = {"sq": "square", "cu": "cubic"}


def _squared(text: str, place: int, units: UnitWords) -> tuple[Unit, int] | None:
    """ "sq. miles", "cu. ft"."""
    if text[place : place + 1] not in SHAPE_LETTERS:
        return None
    match = SQUARED.match(text, place)
    found = units.words.at(text, match.end()) if match else None
    if match is None or found is None:
        return None
    unit = units.names.get(f"{SHAPES[match[1].lower()]} {found[0].name}")
    return (unit, found[1]) if unit else None


def _is_meant(text: str, number: Number, found: tuple[Unit, int], units: UnitWords) -> bool:
    """Is a word that is a unit one here: no cups in words, no foot soldiers, no "3 won"?"""
    name = found[0].name
    if name in units.counts and number.form != "digits":
        return False
    if number.scale == 1 and 0 < number.low < units.least.get(name, 0):
        return False
    if name not in units.not_before:
        return True
    return not _is_before(text, found[1], units.not_before[name])


def _is_before(text: str, end: int, words: frozenset[str]) -> bool:
    following = FIRST_WORD.match(text, end + 1)
    return following is not None and following[0].lower() in words


def _symbol(text: str, place: int, units: UnitWords, glued: bool) -> tuple[Unit, int] | None:
    """The longest unit symbol at `place` that is not the beginning of a word."""
    run = text[place : place + 8]
    if not run or run[0].isspace():
        return None
    if run[0] in "°º" and run[1:2] == " ":
        named = units.words.at(text, place + 2)
        if named and named[0].dimension == "temperature":
            return named
    for length in range(len(run), 0, -1):
        following = run[length : length + 1] or text[place + length : place + length + 1]
        if following == "-" and run[:length] == "in":  # a one-in-five chance
            continue
        if following.isalnum() or following in ("'", "’") or run[length - 1].isspace():
            continue
        unit = _named(run[:length], units, glued)
        if unit and run[:length] in "CF" and not _is_weather(text, place, place + length, units):
            return None
        if unit and (glued or _stands_alone(text, place + length, run[:length], units)):
            return unit, place + length
    return None


def _named(sign: str, units: UnitWords, glued: bool) -> Unit | None:
    """The unit that `sign` stands for: as written, or a code, or in another case."""
    unit = units.symbols.get(sign)
    if unit or len(sign) < 2:
        return unit
    upper = sign.upper()
    code = units.codes.get(upper)
    if code and (sign == upper or upper not in units.cautious):
        return code
    if "/" in sign and sign[-1] != "/":
        top, _, below = sign.partition("/")
        one, other = units.symbols.get(top), units.symbols.get(below)
        if one and other:
            return Unit(f"{one.name} per {other.name}", f"{one.dimension} rate")
    if glued:
        return units.symbols.get(sign.lower()) or units.symbols.get(sign[0] + sign[1:].lower())
    return None


def _is_weather(text: str, place: int, end: int, units: UnitWords) -> bool:
    """Is "C" or "F" a degree here, not a filing or a grade?"""
    if WEATHER_PAIR.match(text, end) or text[max(0, place - 6) : place].count("("):
        return True
    nearby = text[max(0, place - 80) : end + 25].lower()
    return any(word in nearby for word in units.weather)


def is_temperature(text: str, number: Number, end: int, units: UnitWords) -> bool:
    """Are the degrees that end at `end` of heat: "It hit 30 degrees in the heat of July"?"""
    nearby = text[max(0, number.start - 60) : end + 25].lower()
    return number.low < 0 or not units.heat.isdisjoint(WORDS.findall(nearby))


def is_figure_of_speech(text: str, number: Number, unit: Unit, end: int, units: UnitWords) -> bool:
    """Does a unit that ends at `end` paint a picture: a 180-degree turn, no 12-degree one?"""
    turns = unit.dimension == "angle" and abs(number.low) <= MOST_TURNS
    if not turns or number.low % EIGHTH_TURN:
        return False
    words = units.figure_of_speech.get(unit.name)
    return words is not None and _is_before(text, end, words)


def _stands_alone(text: str, end: int, sign: str, units: UnitWords) -> bool:
    """May a sign behind a space be a unit? Single letters only with care."""
    if sign in units.glued_only:
        return sign == "in" and AS_INCHES.match(text, end) is not None
    if sign == "t" and NOT_TONNES.match(text, end):
        return False
    if len(sign) == 1 and sign.isalpha():
        return text[end : end + 1] != "-" and (
            text[end : end + 1] != "." or text[end + 1 : end + 2] in ("", *" \t\r\n")
        )
    return True
