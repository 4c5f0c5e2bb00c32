"""The unit beside a number: before it ("£58 million") or behind it ("910 km", "20-year")."""

import re
from typing import NamedTuple

from claims.phrases import GAP
from claims.units import Unit, UnitWords

SPACES = " \u00a0\u202f\u2009"
SYMBOL = re.compile(r"[°º%％€£¥₹₽₩₪₺₴₦฿₫₱₾⁠′″Ωμµ]|[°º]?[ ]?[A-Za-zΩμµ][A-Za-z0-9²³/·.$]*|[$¢]")
GAP_OR_HYPHEN = re.compile(rf"-|{GAP}")
PER = re.compile(
    rf"(?:{GAP}|-)(?:per|an?|each|every)(?:{GAP}|-)((?:[A-Za-z]|100,000|1,000|10,000|million)[A-Za-z]*)|/([A-Za-z]+²?)"
)
AFTER_DOLLAR = re.compile(r"\s(?:U\.S\.|US|Canadian|Australian)(?=\W)")


class Measured(NamedTuple):
    """A number with its unit.

    start, end  of number and unit together
    hyphen      the unit hangs on a hyphen, so it describes what follows ("20-year conflict")
    """

    start: int
    end: int
    unit: str = ""
    dimension: str = "count"
    hyphen: bool = False


def money_before(  # noqa: C901
    text: str, start: int, units: UnitWords
) -> tuple[Unit, int] | None:
    """The currency right before a number, and where it starts."""
    end = start
    if end and text[end - 1] in "-−":
        end -= 1
    if end and text[end - 1] in SPACES:
        end -= 1
    first = end
    while (
        first > max(0, end - 5)
        and not text[first - 1].isspace()
        and text[first - 1] not in "(“\"‘'[-–—,/"
    ):
        first -= 1
    run = text[first:end]
    if not run:
        return None
    for place in range(first, end):
        sign = text[place:end]
        unit = units.before.get(sign)
        if unit is None:
            continue
        if place > first or (first and text[first - 1].isalnum()):
            before = text[place - 1]
            if before.isalnum() and sign[0].isalpha():
                continue
        if sign in units.cautious or (
            sign.isalpha() and end < start and len(sign) < 3 and sign not in ("RM", "Rs", "Rp")
        ):
            return None
        if sign[0] == "$" and place >= 3 and text[place - 3 : place] in ("US ", "HK ", "NZ "):
            wide = units.before.get(text[place - 3 : place] + "$")
            if wide:
                return wide, place - 3
        return unit, place
    return None


def unit_after(text: str, end: int, units: UnitWords, money: bool) -> tuple[Unit, int, bool] | None:
    """The unit behind a number that ends at `end`: unit, where it ends, whether on a hyphen."""
    gap = GAP_OR_HYPHEN.match(text, end)
    place = gap.end() if gap else end
    symbol = SYMBOL.match(text, place)
    if symbol is None:
        return None
    hyphen = text[end : end + 1] == "-"
    found = units.words.at(text, place)
    if (found and not (place == end and len(text[place : found[1]]) > 2 and not gap)) or (
        found and place == end
    ):
        return found[0], found[1], hyphen
    written = symbol[0]
    unit = _symbol(text, place, written, units, glued=place == end or hyphen)
    return (unit[0], unit[1], hyphen) if unit else None


def _symbol(
    text: str, place: int, written: str, units: UnitWords, glued: bool
) -> tuple[Unit, int] | None:
    two = re.match(r"(?:sq|cu|fl)\.? (?:km|m|ft|in|mi|yd|oz)\b\.?", text[place : place + 8])
    if two:
        written = two[0]
    for sign in (written, written.rstrip("."), written.rstrip(".").partition("/")[0]):
        unit = units.symbols.get(sign)
        if unit is None and len(sign) > 1 and glued:
            unit = units.symbols.get(sign.lower()) or units.symbols.get(sign[:1] + sign[1:].lower())
        if unit is None:
            continue
        end = place + len(sign)
        if text[end : end + 1].isalnum():
            return None
        if not glued and not _stands_alone(text, end, sign):
            return None
        return unit, end
    return None


def _stands_alone(text: str, end: int, sign: str) -> bool:
    """May a sign behind a space be a unit? Single letters and codes of words only with care."""
    if sign in ("in.", "s", "d", "h", "G", "B", "K", "N", "A", "p", "x", "st", "in", "ly", "b"):
        return False
    if len(sign) == 1 and sign.isalpha():
        return (text[end : end + 1] != "-" and not text.startswith(".", end)) or text[
            end : end + 2
        ] in (". ", ".")
    return True


def per(text: str, end: int, units: UnitWords, dimension: str) -> tuple[str, int] | None:
    """What a rate is counted by ("a month", "per gram", "/kg"), and where that ends."""
    match = PER.match(text, end)
    if match is None:
        return None
    word = match[1] or match[2]
    if match[2] is None and text[match.start() : match.end()].lstrip(" -\n").startswith(
        ("per", "each", "every")
    ):
        found = units.words.at(text, match.start(1))
        if found and found[1] == match.end():
            return found[0].name, match.end()
        if word == "cent" or word == "capita":
            return ("person", match.end()) if word == "capita" else None
        return word.lower(), match.end()
    if match[2]:
        unit = units.symbols.get(match[2])
        return (unit.name, match.end()) if unit else None
    found = units.words.at(text, match.start(1))
    timely = found and (found[0].dimension == "time" or dimension == "money")
    if found and timely and found[1] == match.end() and word[-1:] != "s":
        return found[0].name, match.end()
    if dimension == "money" and word in (
        "share",
        "head",
        "person",
        "game",
        "ticket",
        "night",
        "piece",
        "copy",
        "bottle",
    ):
        return word, match.end()
    return None
