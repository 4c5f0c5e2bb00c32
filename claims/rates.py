"""What a figure is counted by: "a month", "per gram", "/kg"."""

import re

from claims.patterns import compiled
from claims.phrases import GAP
from claims.units import Unit, UnitWords

PER = compiled(
    rf"(?:{GAP}|-)(per|an?|each|every)(?:{GAP}|-)([A-Za-z]+|\d{{1,3}}(?:,000)?(?![\d.,]?\d))|/([A-Za-z]+²?)"
)
SIGN = compiled(r"[A-Za-z]{2,6}\b")
UNIT_GAP = compiled(rf"{GAP}?")
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
    name, what, end = _counted_by(text, match, units)
    if article and not (
        what == "time" or (unit.dimension == "money" and (what or word in units.money_per))
    ):
        return None
    if (article and NOT_PER.match(text, end)) or (match[3] and not what):
        return None
    dimension = unit.dimension if unit.dimension.endswith(" rate") else f"{unit.dimension} rate"
    return Unit(f"{unit.name} per {name}", dimension), end


SCALES = ("million", "thousand")


def _by_many(text: str, word: str, end: int, units: UnitWords) -> tuple[str, str, int]:
    """Per 10 grams; per million British thermal units; else the bare number, as per 100."""
    gap = UNIT_GAP.match(text, end)
    place = gap.end() if gap else end
    sign = SIGN.match(text, place)
    symbol = units.symbols.get(sign[0]) if sign and sign[0] not in units.glued_only else None
    found = units.words.at(text, place) or (symbol and sign and (symbol, sign.end()))
    if not found or found[0].name in units.counts:
        return word, "", end
    return f"{word} {found[0].name}", found[0].dimension, found[1]


ALSO = {"annum": ("year", "time"), "capita": ("person", "count"), "d": ("day", "time")}
LETTERS = frozenset("mgltsh")  # that stand for a unit by themselves, also behind "per"


def _counted_by(text: str, match: re.Match[str], units: UnitWords) -> tuple[str, str, int]:
    """Canonical name and dimension of what a rate is counted by, and where it ends."""
    word, end = match[2] or match[3], match.end()
    if word in ALSO:
        return *ALSO[word], end
    if word.isdigit() or word in SCALES:
        return _by_many(text, word, end, units)
    found = units.words.at(text, end - len(word))
    if found and found[1] >= end:
        return found[0].name, found[0].dimension, found[1]
    known = match[3] or len(word) > 1 or (word in LETTERS and not text.startswith("-", end))
    symbol = units.symbols.get(word) if known else None
    if symbol and word not in units.glued_only:
        return symbol.name, symbol.dimension, end
    return word.lower(), "", end


def rate_of_noun(text: str, end: int, noun: str, units: UnitWords) -> tuple[str, int] | None:
    """ "Tests per day", "burglaries a week": a counted noun with what it is counted by."""
    if not PER_NOUN.match(text, end):
        return None
    rate = rate_after(text, end, units, Unit(noun, ""))
    return (rate[0].name, rate[1]) if rate else None
