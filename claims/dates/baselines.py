"""Years that measure and do not tell: "above the 1850-1900 average", "the 1991-2020 mean"."""

from claims.dates.expression import Expression
from claims.patterns import compiled

# a span of years that something is compared with
BASELINE = compiled(
    r"\d{4}[-–]\d{2,4} (?:[a-z-]+ )?"
    r"(?:average|mean|baseline|norm|normals?|levels?|reference|climatology)\b"
)
DASHES = ("-", "–")
LONGEST_FIRST = 7  # characters of the span's first year and its dash


def is_baseline(e: Expression, text: str) -> bool:
    """Is the year `e` one of the two of a span that is only compared with?"""
    if text[e.end : e.end + 1] not in DASHES and text[e.start - 1] not in DASHES:
        return False
    start = max(0, e.start - LONGEST_FIRST)
    return any(match.end() > e.end for match in BASELINE.finditer(text, start, e.end + 40))
