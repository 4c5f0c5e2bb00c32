"""News as strangers write it, from a source of chance: figures, dates, speech, and noise."""

import tomllib
from random import Random

from tests.factcheck.tool import ROOT

SORTS = tomllib.loads((ROOT / "tests" / "fuzz" / "words.toml").read_text("utf-8"))
WORDS, HEDGES, NUMBER_WORDS, UNITS, MONTHS, DATES, SPEAKERS = (
    SORTS[name].split()
    for name in ("words", "hedges", "numbers", "units", "months", "dates", "speakers")
)
MARKS = list(".,;:!?-–—/\\()[]{}<>&*_#@$€£¥%°'\"“”‘’«»…·•|^~`+=±×÷½¼¾²³ ")
ODD = (
    "\r\n", "\r", "\n\n", "\n", "\t", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\xa0", "\u202f",
    "\u200b", "\u200d", "\u2060", "\ufeff", "\xad", "\u202e", "\u2066", "\u0301", "\u0489",
    "\ud800", "\udfff", "\0", "\x1b[31m", "\x1b]8;;http://x\x07", "\x07", "\x9b", "\x7f", "٣", "४२",
    "１２", "Ⅳ", "①", "二千", "😀", "🇺🇸", "👩‍👩‍👧", "ﷺ", "İ", "ı", "ß", "ﬁ", "K", "<!--", "-->",
    '<!-- factcheck: ignore weekday "Monday" reason -->', "<b>", "</script>", "=cmd|' /C calc'!A0",
    "](javascript:alert(1))", "![x](http://x)", "{0}", "%s", "${x}", "@import", "'; DROP --",
)  # fmt: skip

BETWEEN = ("-", "–", "/", ":", " to ", " of ", "×", ",", ".")
BEHIND = ("m", "bn", "k", "%", "", "s", "th")
ATTACHED = ("st", "nd", "th", "-year-old", "-strong", "x", "mm", "°")
SIZES = (*(1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 6, 9) * 4, 20, 30, 400)  # of figures, in digits


def figure(chance: Random) -> str:
    """Digits as people write them, and as they do not."""
    digits = str(chance.randrange(10 ** chance.choice(SIZES)))
    match chance.randrange(12):
        case 0:
            return f"{int(digits):,}"
        case 1:
            return f"{digits}.{chance.randrange(1000)}"
        case 2:
            return f"{digits}{chance.choice(BETWEEN)}{digits}"
        case 3:
            return f"{chance.choice('$€£-+~<>#')}{digits}{chance.choice(BEHIND)}"
        case 4:
            return f"{digits}{chance.choice(ATTACHED)}"
        case 5:
            return f"{digits}e{digits[:3]}"
        case 6:
            return f"{int(digits):,}.{digits}"
        case 7:
            return " ".join(chance.choices(NUMBER_WORDS, k=chance.randint(1, 5)))
        case 8:
            return f"{digits} {chance.randrange(1, 9)}/{chance.randrange(0, 9)}"
    return digits


def day(chance: Random) -> str:
    """A date, also one that does not exist."""
    number, year = chance.randrange(0, 40), chance.choice((0, 69, 1066, 1999, 2021, 9999, 99999))
    month = chance.choice(MONTHS)
    forms = (
        f"{number} {month} {year}", f"{month} {number}, {year}", f"{month} {number}-{number + 3}",
        f"{year:04}-{number % 14:02}-{number:02}", f"{number}/{number % 13}/{year}", f"{year}s",
        f"{year}-{(year + 1) % 100:02}", f"{number}:{number * 2:02} a.m. on {month} {number}",
        f"{number} {chance.choice(('days', 'weeks', 'months', 'years', 'centuries'))} ago",
        f"the {number}th of {month}", f"{month} {year}", f"{number}th century BC",
        f"from {number} to {number + 5} {month}", f"between {year} and {year + number}",
    )  # fmt: skip
    return chance.choice(forms)


def word(chance: Random) -> str:
    """One piece of an article, each sort as often as it takes to meet the others."""
    match chance.randrange(16):
        case 0 | 1 | 2:
            return figure(chance)
        case 3 | 4:
            return day(chance)
        case 5:
            return chance.choice(HEDGES)
        case 6 | 7:
            return chance.choice(UNITS)
        case 8:
            return chance.choice(DATES)
        case 9 | 10:
            return chance.choice(SPEAKERS)
        case 11:
            return chance.choice(MARKS)
        case 12:
            return chance.choice(NUMBER_WORDS)
        case 13 if chance.randrange(3) == 0:
            return chance.choice(ODD)
    return chance.choice(WORDS)


def text(chance: Random, longest: int = 30) -> str:
    """Some words with what usually stands between words, sometimes with nothing."""
    pieces: list[str] = []
    for _ in range(chance.randint(1, longest)):
        pieces.append(word(chance))
        pieces.append(chance.choice((" ", " ", " ", " ", " ", " ", " ", "", "-", ", ", ". ", "\n")))
    return "".join(pieces)


def varied(chance: Random, pattern: str) -> str:
    """An article of somebody else's with some of its words moved, lost, doubled or replaced."""
    words = pattern.split(" ")
    start = chance.randrange(len(words))
    words = words[start : start + chance.randint(3, 40)]
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(words))
        match chance.randrange(5):
            case 0:
                words[place] = word(chance)
            case 1:
                words.insert(place, word(chance))
            case 2:
                words[place] = words[chance.randrange(len(words))]
            case 3 if len(words) > 1:
                del words[place]
            case _:
                cut = chance.randrange(len(words[place]) + 1)
                words[place] = (
                    words[place][:cut] + chance.choice(ODD + ("",) * 9) + words[place][cut:]
                )
    return " ".join(words)


def article(chance: Random) -> str:
    """What the extractor is to be tried with: new words, or known ones varied."""
    return varied(chance, chance.choice(KNOWN)) if chance.randrange(3) else text(chance)


def _known() -> tuple[str, ...]:
    places = [*sorted((ROOT / "tests" / "checks").glob("*.txt")), ROOT / "examples" / "flood.txt"]
    places.append(ROOT / "tests" / "mutation" / "passages.txt")
    return tuple(place.read_text("utf-8").replace("[[", "").replace("]]", "") for place in places)


KNOWN = _known()
