"""What a figure is counted by: "a month", "per gram", "/kg"."""

import re

from claims.patterns import compiled
from claims.phrases import GAP
from claims.units import Unit, UnitWords

PER = compiled(
    rf"(?:{GAP}|-)(per|an?|each|every)(?:{GAP}|-)([A-Za-z]+|10,000|1,000|100,000)|/([A-Za-z]+²?)"
)
NUMERAL = compiled(r"(?:one|two|three|four|five|six|seven|eight|nine|ten|other|single|last)\b")
PER_NOUN = compiled(rf"{GAP}(?:per|an?){GAP}")
NOT_PER = compiled(rf"{GAP}(?:ago|earlier|later|before|after|old|or|and a half)\b")


def rate_after(text: str, end: int, units: UnitWords, unit: Unit) -> tuple[Unit, int] | None:
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
    rate = rate_after(text, end, units, Unit(noun, "count"))
    return (rate[0].name, rate[1]) if rate else None
