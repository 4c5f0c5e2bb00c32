"""A number with the unit beside it: "£58 million", "910 km", "20-year", "$10 a barrel"."""

import re
from decimal import Decimal
from typing import NamedTuple

from claims.digits import read_digits, with_scale
from claims.number_words import read_words
from claims.numbers import Number, times
from claims.phrases import GAP
from claims.refusals import is_glued_to_name
from claims.units import Unit, UnitWords
from claims.vocabulary import Vocabulary

SPACES = " \u00a0\u202f\u2009"
NOT_MONEY = frozenset("(“\"‘'[—,;/–~>")
UNIT_GAP = re.compile(rf"-|[ ]-[ ](?=[a-z])|{GAP}")
SHORT = re.compile(r"(?:sq|cu|fl)\.? (?:km|cm|m|ft|in|mi|yd|oz)\b")
PER = re.compile(
    rf"(?:{GAP}|-)(per|an?|each|every)(?:{GAP}|-)([A-Za-z]+|10,000|1,000|100,000)|/([A-Za-z]+²?)"
)
NUMERAL = re.compile(r"(?:one|two|three|four|five|six|seven|eight|nine|ten|other|single|last)\b")
PER_NOUN = re.compile(rf"{GAP}(?:per|an?){GAP}")
NOT_PER = re.compile(rf"{GAP}(?:ago|earlier|later|before|after|old|or|and a half)\b")
WITH_NATION = re.compile(rf"{GAP}(?:U\.S\.|US)(?![\w.])")
SMALL_CHANGE = re.compile(
    rf"{GAP}(?:and{GAP})?(?:"
    rf"(\d{{1,2}}|[a-z]+(?:-[a-z]+)?){GAP}(?:cents?|pence|pennies|sens?)\b"  # 13 dollars 45 cents
    rf"|(\d\d)(?=[.;)]?\s*\Z|[.;)]\s))"  # 15 dollars and 50.
)
HEIGHT = re.compile(r"['’′] ?(\d{1,2})(?:[\"”″]|''|’’)")  # 6'3"
SCALED_CODE = re.compile(r" ?([KMB])([A-Z]{3})(?!\w)")  # 50 MUSD
WEATHER_PAIR = re.compile(r"\s?(?:\(|to |and |[-–/])\s?[-−]?\d+(?:\.\d+)?\s?°?[CF]\b")
SIGN = re.compile(r"(?:(?<![\w)%])[-−]|\b[Mm]inus[ -]|\b[Nn]egative )\Z")


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
        return _measured(text, _signed(text, number, number.start), words)
    money = _money_before(text, place, words.units, floor)
    number = read_digits(text, place, words.numbers, money is not None)
    if isinstance(number, int):
        return number
    if money:
        unit, start = money
        if not _believed(number, text[start:place].strip(), words.units):
            return _measured(text, number, words)
        return _sum_of_money(text, _signed(text, number, start), start, unit, words)
    if not joined:
        number = _signed(text, number, number.start)
        if is_glued_to_name(text, number, words.names):
            return _without_zero(text, number, words)
    return _measured(text, number, words)


def _believed(number: Number, code: str, units: UnitWords) -> bool:
    """A code that is also a word counts only beside millions or an amount with cents."""
    return code not in units.cautious or number.scale > 1 or number.step < 1 or number.low >= 1000


def _measured(text: str, number: Number, words: Vocabulary) -> Part | int:
    """`number` with the unit behind it."""
    if number.form == "fold":
        return Part(number, number.start, number.end, words.units.names["times"])
    found = _special(text, number, words)
    if found:
        return found
    unit_found = _unit_after(text, number, words.units)
    if unit_found is None:
        if text[number.end : number.end + 1].isalpha():
            return number.end + 1
        return Part(number, number.start, number.end)
    unit, end, hyphen = unit_found
    if unit.dimension == "money" and number.scale == 1:
        money = _money_after(text, number, unit, end, words)
        if money:
            return money
    if unit.name == "pound" and number.scale >= 1_000_000:
        unit = words.units.names["pound sterling"]
    rate = _rate(text, end, words.units, unit)
    if rate:
        unit, end = rate
    return Part(number, number.start, end, unit, hyphen)


def _special(text: str, number: Number, words: Vocabulary) -> Part | None:
    """ "6'3\"" in feet; "50 MUSD"."""
    following = text[number.end : number.end + 1]
    if following in ("'", "’", "′") and number.form == "digits":
        height = HEIGHT.match(text, number.end)
        if height:
            return _feet_and_inches(number, int(height[1]), height.end(), words)
    scaled = SCALED_CODE.match(text, number.end)
    if scaled and scaled[2] in words.units.codes:
        number = times(number, words.numbers.glued[scaled[1]], scaled.end())
        return Part(number, number.start, number.end, words.units.codes[scaled[2]])
    return None


def _money_after(text: str, number: Number, unit: Unit, end: int, words: Vocabulary) -> Part | None:
    """ "75 USD million"; "13 dollars and 45 cents"."""
    scaled = with_scale(text, number._replace(end=end), words.numbers, True)
    if scaled.end > end:
        return Part(scaled, number.start, scaled.end, unit)
    more = SMALL_CHANGE.match(text, end)
    return _with_cents(text, number, unit, more, words) if more else None


def _feet_and_inches(number: Number, inches: int, end: int, words: Vocabulary) -> Part:
    """6'3" in feet."""
    value, step = number.low + Decimal(inches) / 12, Decimal(1) / 12
    tall = number._replace(end=end, low=value, high=value, step=step)
    return Part(tall, number.start, end, words.units.names["foot"])


def _sum_of_money(text: str, number: Number, start: int, unit: Unit, words: Vocabulary) -> Part:
    nation = WITH_NATION.match(text, number.end)
    end = nation.end() if nation else number.end
    rate = _rate(text, end, words.units, unit)
    hyphen = text[end : end + 1] == "-"
    return Part(number, start, rate[1] if rate else end, rate[0] if rate else unit, hyphen, True)


def _with_cents(
    text: str, number: Number, unit: Unit, more: re.Match[str], words: Vocabulary
) -> Part:
    """13 dollars and 45 cents."""
    said = more[2] or more[1]
    if not said.isdigit():
        read = read_words(text, more.start(1), more[1].split("-")[0], words.numbers)
        if isinstance(read, int) or read.end != more.end(1):
            return Part(number, number.start, more.start(), unit)
        said = str(read.low)
    value = number.low + int(said) * number.step / 100
    whole = number._replace(
        end=more.end(more.lastindex or 1), low=value, high=value, step=number.step / 100
    )
    return Part(whole, number.start, more.end(), unit)


def _signed(text: str, number: Number, start: int) -> Number:
    """The number with the minus before it."""
    before = text[number.start - 1 : number.start]
    if before not in ("-", "−") and not (
        before == " " and text[number.start - 2 : number.start - 1] in "se"
    ):
        return number
    sign = SIGN.search(text, max(0, number.start - 9), number.start)
    if sign is None and not (start < number.start and before in "-−"):
        return number
    first = sign.start() if sign else number.start
    return number._replace(start=min(first, number.start), low=-number.high, high=-number.low)


def _without_zero(text: str, number: Number, words: Vocabulary) -> Part | int:
    """ ".500": a decimal without its zero."""
    start = number.start - 1
    written = text[number.start : number.end]
    if (
        text[start] != "."
        or not written.isdigit()
        or text[start - 1 : start] not in ("", " ", "\n")
    ):
        return number.end
    value = number.low.scaleb(-len(written))
    step = number.step.scaleb(-len(written))
    return _measured(text, number._replace(start=start, low=value, high=value, step=step), words)


def _money_before(text: str, start: int, units: UnitWords, floor: int) -> tuple[Unit, int] | None:
    """The currency right before a number, and where it starts."""
    end = start
    if end > floor and text[end - 1] in "-−":
        end -= 1
    spaced = end > floor and text[end - 1] in SPACES
    if spaced:
        end -= 1
    if end <= floor:
        return None
    first = end
    while (
        first > max(floor, end - 5)
        and not text[first - 1].isspace()
        and text[first - 1] not in NOT_MONEY
    ):
        first -= 1
    run = text[first:end]
    if not run or (spaced and run.islower() and run.isascii()) or run[-1].isdigit():
        return None
    return _sign_in(text, first, end, spaced, units)


def _sign_in(
    text: str, first: int, end: int, spaced: bool, units: UnitWords
) -> tuple[Unit, int] | None:
    """The longest currency sign that ends the run of characters from `first` to `end`."""
    for place in range(first, end):
        sign = text[place:end]
        unit = units.before.get(sign) or units.codes.get(sign)
        if unit is None or (sign[0].isalnum() and place and text[place - 1].isalnum()):
            continue
        if (
            spaced
            and sign.isalpha()
            and len(sign) < 3
            and sign not in ("RM", "Rs", "Rp", "Tk", "PS")
        ):
            return None
        if sign == "$" and place >= 2 and text[place - 1] == " ":
            wide = text[max(0, place - 3) : place - 1].strip()
            if wide + "$" in units.before and wide not in ("A", "S", "N", "B", "G", "J", "L", "Z"):
                return units.before[wide + "$"], place - 1 - len(wide)
        return unit, place
    return None


def _unit_after(text: str, number: Number, units: UnitWords) -> tuple[Unit, int, bool] | None:
    """The unit behind a number: unit, where it ends, whether it hangs on a hyphen."""
    end = number.end
    gap = UNIT_GAP.match(text, end)
    place = gap.end() if gap else end
    found = units.words.at(text, place)
    if found and (found[0].name not in units.counts or number.form == "digits"):
        return found[0], found[1], bool(gap) and "-" in text[end:place]
    symbol = _symbol(text, place, units, glued=place == end or text[end] == "-")
    if symbol is None and text[end : end + 1] in SPACES and text[place : place + 1] in "°º":
        symbol = _symbol(text, place, units, glued=True)
    return (*symbol, text[end] == "-") if symbol else None


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
        if following.isalnum() or run[length - 1].isspace():
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


def _stands_alone(text: str, end: int, sign: str, units: UnitWords) -> bool:
    """May a sign behind a space be a unit? Single letters only with care."""
    if sign in units.glued_only:
        return False
    if len(sign) == 1 and sign.isalpha():
        return text[end : end + 1] != "-" and (
            text[end : end + 1] != "." or text[end + 1 : end + 2] in ("", " ", "\n")
        )
    return True


def _rate(text: str, end: int, units: UnitWords, unit: Unit) -> tuple[Unit, int] | None:
    """The rate that `unit` becomes with what follows ("a month", "per gram", "/kg")."""
    match = PER.match(text, end)
    if match is None:
        return None
    word = match[2] or match[3]
    article = match[1] in ("a", "an")
    if match[1] == "per" and word in ("cent", "cents"):
        return None
    if match[1] in ("each", "every") and NUMERAL.match(word):
        return None
    name = _rate_name(text, match, units)
    if article and not (
        name[1] == "time" or (unit.dimension == "money" and (name[1] or word in units.money_per))
    ):
        return None
    if (article and NOT_PER.match(text, match.end())) or (match[3] and not name[1]):
        return None
    dimension = unit.dimension if unit.dimension.endswith(" rate") else f"{unit.dimension} rate"
    return Unit(f"{unit.name} per {name[0]}", dimension), match.end()


def _rate_name(text: str, match: re.Match[str], units: UnitWords) -> tuple[str, str]:
    """Canonical name and dimension of what a rate is counted by."""
    word = match[2] or match[3]
    if match[3] and match[3] in units.symbols:
        return units.symbols[match[3]].name, "symbol"
    if word == "annum":
        return "year", "time"
    if word == "capita":
        return "person", ""
    found = units.words.at(text, match.start(2) if match[2] else match.start(3))
    if found and found[1] == match.end():
        return found[0].name, found[0].dimension
    return word.lower(), ""


def rate_of_noun(text: str, end: int, noun: str, units: UnitWords) -> tuple[str, int] | None:
    """ "Tests per day", "burglaries a week": a counted noun with what it is counted by."""
    if not PER_NOUN.match(text, end):
        return None
    rate = _rate(text, end, units, Unit(noun, "count"))
    return (rate[0].name, rate[1]) if rate else None
