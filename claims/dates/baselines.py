"""Dates that measure and do not tell: "the 1991-2020 mean", "the worst day since May 2020"."""

from claims.dates.expression import Expression
from claims.patterns import compiled

# a span of years that something is compared with
BASELINE = compiled(
    r"\d{4}[-–]\d{2,4} (?:[a-z-]+ )?"
    r"(?:average|mean|baseline|norm|normals?|levels?|reference|climatology)\b"
)
DASHES = ("-", "–")
# "its highest level since records began in 1911": from the superlative on, up to the date
SINCE = compiled(
    r"\b(?:the (?:most|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+[snrt][tdh])"
    r"|(?<![Aa]t )least|fewest|worst|best|the first|first (?:time|such)|record"
    r"|(?!(?:lat|inter|prot|requ|conqu|harv|inv|arr|for|cont|hon|mod|sugg|gu|qu|t|(?:nor|sou)thw|w)est)"
    r"[a-z]+[b-df-hj-np-tv-z]i?est)\b[^.;:!?\n]{0,70}\bsince\s(?:[a-z]+\s){0,4}\Z"
)
CUE = compiled(r"\bsince\b")
AFTER_SINCE = compiled(r"\b[Ss]ince\s(?:[a-z]+\s){0,2}\Z")
BEATEN = compiled(
    r"\b(?:beat(?:s|ing|en)?|br(?:oke|eaks?|eaking|oken)|topp(?:ed|ing)|surpass(?:ed|es|ing)|pass(?:ed|ing)"
    r"|exceed(?:ed|s|ing)|than|above|below|over|under)\s(?:(?:the|its|a|their)\s)?(?:[a-z]+\s){0,2}"
    r"(?:records?|peaks?|highs?|lows?|marks?|levels?|floods?)\s(?:[a-z]+\s){1,3}\Z"
)
LONGEST_BEATEN = 80  # characters
# "the 2023 plan", "in a 1998 interview": of another time than the story
DOCUMENT = compiled(
    r"\s(?:\w+\s)?(?:interview|memoirs?|autobiography|book|speech|lecture|letter|documentary|essay|article"
    r"|report|study|survey|poll|paper|film|budget|plan|estimate|forecast|figures?|levels?|census|records?)\b"
)
FARTHEST_CUE = 40  # characters from "since" to the date
FARTHEST = 120  # characters from the superlative to the date
LONGEST_FIRST = 7  # characters of the span's first year and its dash


def compared_since(text: str, start: int) -> int | None:
    """Where the comparison begins that the date at `start` ends; None if it is in none.

    >>> compared_since("It was the worst day since May 2020.", 27)
    11
    """
    if not CUE.search(text, max(0, start - FARTHEST_CUE), start):
        return None
    match = SINCE.search(text[max(0, start - FARTHEST) : start])
    return max(0, start - FARTHEST) + match.start() if match else None


def is_aside(e: Expression, text: str) -> bool:
    """Is a year only named in passing: "since 2019", "(2022: 40)", "in a 1998 interview"?"""
    before = text[max(0, e.start - FARTHEST_CUE) : e.start]
    if (
        AFTER_SINCE.search(before)
        or is_beaten(text, e.start)
        or before.rfind("(") > before.rfind(")")
    ):
        return True
    return is_of_document(text, e.end)


def is_beaten(text: str, start: int) -> bool:
    """Is it the year of a record that a figure is held against: "beat the record of 1979"?

    >>> is_beaten("It rose to nine metres and beat the record of 1979.", 46)
    True
    """
    return BEATEN.search(text, max(0, start - LONGEST_BEATEN), start) is not None


def is_of_document(text: str, end: int) -> bool:
    """Does the year that ends at `end` tell which plan, budget or interview is meant?"""
    return DOCUMENT.match(text, end) is not None


def is_baseline(e: Expression, text: str) -> bool:
    """Is the year `e` one of the two of a span that is only compared with?"""
    if text[e.end : e.end + 1] not in DASHES and text[e.start - 1] not in DASHES:
        return False
    start = max(0, e.start - LONGEST_FIRST)
    return any(match.end() > e.end for match in BASELINE.finditer(text, start, e.end + 40))
