"""Figures in prose: number, unit or counted noun, bound.

One pass: a small pattern finds where a digit or a number word stands; what stands beside it is
looked up in dictionaries.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from claims.bounds import BoundWords, after, before, bound_words
from claims.digits import read_digits, times
from claims.measures import AFTER_DOLLAR, money_before, per, unit_after
from claims.model import Bound, Quantity, Span
from claims.nouns import NounWords, noun_after, noun_words, of_after
from claims.number_words import read_words
from claims.numbers import Number, NumberWords, number_words
from claims.ranges import join_after
from claims.refusals import (
    Names,
    is_date_or_clock,
    is_glued_to_name,
    is_in_name,
    is_no_number_one,
    is_year,
    name_words,
    word_before,
)
from claims.units import Unit, UnitWords, dimension, unit_words


class Words(NamedTuple):
    """Everything a language brings for figures."""

    numbers: NumberWords
    units: UnitWords
    bounds: BoundWords
    nouns: NounWords
    names: Names


class Part(NamedTuple):
    """A number with the unit right beside it; `start` and `end` hold both."""

    number: Number
    start: int
    end: int
    unit: Unit | None = None
    hyphen: bool = False
    money: bool = False


@cache
def _words(language: str) -> Words:
    return Words(
        number_words(language),
        unit_words(language),
        bound_words(language),
        noun_words(language),
        name_words(language),
    )


def find_quantities(
    text: str, language: str = "en", taken: Sequence[Span] | None = None
) -> list[Quantity]:
    """Every quantity of `text`, left to right; `taken` are the spans that are dates."""
    words = _words(language)
    spans = sorted(taken or ())
    found: list[Quantity] = []
    done = skip = 0
    for match in words.numbers.trigger.finditer(text):
        place = match.start()
        if place < done:
            continue
        while skip < len(spans) and spans[skip][1] <= place:
            skip += 1
        if skip < len(spans) and spans[skip][0] <= place:
            done = spans[skip][1]
            continue
        part = _part(text, place, match[0], words)
        if isinstance(part, int):
            done = max(part, match.end())
            continue
        quantity, done = _quantity(text, part, words, found)
        if quantity is not None:
            found.append(quantity)
    return found


def _part(text: str, place: int, first: str, words: Words) -> Part | int:
    """The number at `place` with its unit, or where what is no number ends."""
    if not first[0].isalpha():
        money = money_before(text, place, words.units)
        read = read_digits(text, place, words.numbers, money is not None)
    else:
        money = None
        read = read_words(text, place, first, words.numbers)
    if isinstance(read, int):
        return read
    read = _signed(text, read)
    if (
        money is None
        and first[0].isdigit()
        and read.start == place
        and is_glued_to_name(text, read)
    ):
        return _point_number(text, read, words)
    if money:
        unit, start = money
        end = read.end
        american = AFTER_DOLLAR.match(text, end)
        return Part(
            read, start, american.end() if american else end, unit, text[end : end + 1] == "-", True
        )
    found = unit_after(text, read.end, words.units, False)
    if found and not (found[0].name in words.units.counts and not _plausible(text, found, read)):
        return Part(read, read.start, found[1], found[0], found[2])
    if text[read.end : read.end + 1].isalnum():
        return read.end + 1
    return Part(read, read.start, read.end)


def _plausible(text: str, found: tuple[Unit, int, bool], number: Number) -> bool:
    """Cups, bars and stones are measures only in digits and with a plural or a hyphen."""
    return number.form == "digits"


def _point_number(text: str, number: Number, words: Words) -> Part | int:
    """ ".500": a decimal without its zero."""
    start = number.start - 1
    if (
        text[start] == "."
        and (start == 0 or text[start - 1] in " (\n")
        and number.low == int(number.low)
    ):
        digits = number.end - number.start
        if text[number.start : number.end].isdigit():
            value = number.low.scaleb(-digits)
            return Part(
                number._replace(
                    start=start, low=value, high=value, step=Decimal(1).scaleb(-digits)
                ),
                start,
                number.end,
            )
    return number.end


SIGN = re.compile(r"(?:(?<![\w)%])[-−]|\b[Mm]inus[ -]|\b[Nn]egative )\Z")


def _signed(text: str, number: Number) -> Number:
    """The number with the minus before it."""
    if text[number.start - 1 : number.start] not in ("-", "−", " "):
        return number
    sign = SIGN.search(text, max(0, number.start - 9), number.start)
    if sign is None:
        return number
    start = sign.start()
    return number._replace(start=start, low=-number.high, high=-number.low)


def _quantity(  # noqa: C901
    text: str, part: Part, words: Words, found: list[Quantity]
) -> tuple[Quantity | None, int]:
    """The quantity that begins with `part`, and where reading goes on."""
    number = part.number
    named = word_before(text, part.start)
    digits = number.form == "digits"
    if part.unit is None and digits and is_date_or_clock(text, number, words.names, named):
        return None, number.end
    if (
        number.low == 1
        and number.form == "words"
        and part.unit is None
        and is_no_number_one(text, number, words.names)
    ):
        return None, number.end
    joined = _range(text, part, words)
    if isinstance(joined, int):
        return None, joined
    low, high, step, last = joined
    unit = last.unit or part.unit
    end = last.end
    name, dim = (unit.name, unit.dimension) if unit else ("", "count")
    rate = per(text, end, words.units, dim) if unit else None
    if rate:
        name, end = f"{name} per {rate[0]}", rate[1]
        dim = f"{dim} rate"
    noun, noun_end = _noun(text, last, end, words, name, low == high == 1)
    if not name and noun:
        known = words.units.words.at(noun.rpartition(" ")[2], 0)
        if known and known[0].name not in words.units.counts and known[0].dimension != "money":
            name, dim, noun = known[0].name, known[0].dimension, ""
        else:
            name = noun
    if (
        part is last
        and digits
        and is_year(text, number, words.names, named, bool(unit))
        and not (noun and number.low not in range(1900, 2100))
    ):
        return None, number.end
    if is_in_name(text, number, words.names, named, bool(unit or noun)):
        return None, last.end
    if not name and number.form == "vague" and text[number.end - 1] != "s":
        return None, number.end
    if not name and number.form == "words" and low == 1:
        return None, number.end
    end = max(end, noun_end)
    sign, first = before(text, part.start, words.bounds)
    tail = after(text, last.number.end, words.bounds) or after(text, end, words.bounds)
    if tail:
        sign = tail[0] if sign == "=" or tail[0] != "=" else sign
        if tail[1] > end or not noun:
            end = max(end, tail[1])
        if not name and not noun:
            start_end = _noun(text, last._replace(end=tail[1]), tail[1], words, "", False)
            if start_end[0]:
                noun = name = start_end[0]
                end = start_end[1]
    if not name:
        name, dim = _inherited(text, first, found, part)
    quantity = Quantity(
        first, end, text[first:end], low, high, name, dim, sign, step,
        Span(number.start, last.number.end), noun if unit or not name else name,
        number.form == "vague",
    )  # fmt: skip
    _backfill(text, found, quantity)
    return quantity, max(last.end, end if tail else last.end)


def _noun(
    text: str, last: Part, end: int, words: Words, unit: str, single: bool
) -> tuple[str, int]:
    """The counted noun behind, as written, and where it ends."""
    if unit and not last.hyphen:
        return "", end
    place = end
    if last.number.form == "part" or not unit:
        place = of_after(text, end) or end
    if last.number.form == "part" and place == end:
        half = re.compile(r"\s+(?:the|its|their|his|her|our|my|your|all|an?)\s+(?=\w)").match(
            text, end
        )
        place = half.end() if half else end
    if text[place : place + 1] == "-" and not unit:
        place += 1
    if unit and text.startswith("-long", place):
        return "", place + 5
    at = place - 1 if place > end else place
    span = noun_after(text, at, words.nouns, single or bool(unit) or last.number.form == "part")
    if span is None:
        return "", end
    return text[span[0] : span[1]], span[1]


def _range(  # noqa: C901
    text: str, part: Part, words: Words
) -> tuple[Decimal, Decimal, Decimal, Part] | int:
    """Both ends, step and last part; an int where a score or a span of years ends."""
    number = part.number
    alone = (number.low, number.high, number.step, part)
    join = join_after(text, part.end)
    if join is None or number.form in ("vague", "part"):
        return alone
    word = join[0].strip(" -\n").lower()
    second = _next_part(text, join.end(), words)
    if second is None or second.number.form in ("vague", "part"):
        return alone
    one, two = number, second.number
    tight = word in ("", "–", "—", "−", "‐")
    if word in ("and",) and not _between(text, part.start):
        return alone
    if word == "or" and not (
        one.low < two.low
        and part.unit is None
        and (second.unit is None or second.unit.dimension != "money")
    ):
        return alone
    if part.unit and second.unit and part.unit != second.unit:
        return alone
    if word == "to" and _changes_by(text, part.start, words):
        return alone
    if one.scale == 1 and two.scale > 1 and _share_scale(one, two):
        one = times(one, two.scale, one.end)
    unit = part.unit or second.unit
    if tight and unit is None and one.low < 1000 and two.low < 1000:
        noun, _ = _noun(text, second, second.end, words, "", False)
        if not noun or one.low > two.low:
            return second.end
    if (
        tight
        and unit is None
        and 1000 <= one.low < 2200
        and (two.low < 100 or 1000 <= two.low < 2200)
        and one.step == 1
    ):
        return second.end
    if word == "to" and unit is None and one.low > two.low and not _between(text, part.start):
        return alone
    last = second._replace(unit=unit)
    return min(one.low, two.low), max(one.low, two.low), max(one.step, two.step), last


def _next_part(text: str, place: int, words: Words) -> Part | None:
    lead = re.compile(r"[-−]?[A-Za-z]{0,3}[$£€¥₹]?[A-Za-z]{0,2}(?=\d)").match(text, place)
    if lead and (lead.end() == place or not lead[0].isalpha() or lead[0] in words.units.before):
        part = _part(text, lead.end(), text[lead.end()], words)
    else:
        match = words.numbers.trigger.match(text, place)
        if match is None:
            return None
        part = _part(text, place, match[0], words) if match[0][0].isalpha() else None  # type: ignore[assignment]
    return part if isinstance(part, Part) else None


def _share_scale(one: Number, two: Number) -> bool:
    top = two.low / two.scale
    return (
        bool(one.low)
        and (one.low <= top or (one.low / top if top else 100) <= 100)
        and one.low < 1000
    )


FROM = re.compile(
    r"\b(?:[Bb]etween|[Ff]rom|[Rr]ang(?:e|es|ed|ing))\s+(?:(?:about|around|up to|roughly)\s+)?\Z"
)


def _between(text: str, start: int) -> bool:
    return FROM.search(text, max(0, start - 24), start) is not None


def _changes_by(text: str, start: int, words: Words) -> bool:
    return before(text, start, words.bounds)[0] in ("up", "down")


INHERITS = re.compile(
    r"(?:\b(?:from|with|than|and|or|to|versus|vs|against|of|about|around|was|were|another)|,)\s*\Z"
)


def _inherited(text: str, start: int, found: list[Quantity], part: Part) -> tuple[str, str]:
    """The unit of the figure before, for a bare number that is compared with it."""
    if not found:
        return "", "count"
    last = found[-1]
    gap = text[last.end : start]
    if len(gap) > 100 or not last.unit or re.search(r"[.!?]\s|\n", gap):
        return "", "count"
    if not INHERITS.search(text, max(0, start - 10), start):
        return "", "count"
    if last.dimension != "count" and (
        len(gap) > 20 or last.dimension in ("money", "percentage", "point", "multiple")
    ):
        return "", "count"
    return last.unit, last.dimension


def _backfill(text: str, found: list[Quantity], quantity: Quantity) -> None:
    """A list shares the unit at its end: 5, 6 and 7 percent."""
    if not quantity.unit:
        return
    at = len(found) - 1
    start = quantity.start
    while (
        at >= 0
        and found[at].unit == ""
        and re.fullmatch(r"(?:,| and| or|, and|, or)\s", text[found[at].end : start])
    ):
        start = found[at].start
        found[at] = found[at]._replace(
            unit=quantity.unit, dimension=quantity.dimension, noun=quantity.noun
        )
        at -= 1


__all__ = ["Bound", "dimension", "find_quantities"]
