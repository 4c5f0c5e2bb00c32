"""Clock times over midnight: "from 6.30pm on Monday until 4am" ends on Tuesday."""

from itertools import pairwise

from claims.dates.periods import days_on
from claims.model import Time
from claims.patterns import compiled

UNTIL = compiled(
    r"(?:\b(?:until|till|through|to)\s*|[-–]"
    r"|\band (?:landed|arrived|ended|returned|finished|closed)(?: [A-Za-z]+){0,4} at (?:about )?)\Z"
)
SENTENCE_END = compiled(r"[.!?]\s+[A-Z]|\n\s*\n")
CLOCK = compiled(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)")
# a day beside the clock time: "6 a.m. Monday", "noon tomorrow"
ITS_DAY = compiled(r"[A-Z][a-z]{2,}|\b(?:today|tonight|yesterday|tomorrow)\b")
NOON = "T12:00"
FARTHEST = 60  # characters between the two


def over_midnight(times: list[Time], text: str) -> list[Time]:
    """Put the two ends of a night a day apart: the one that names no day of its own is moved."""
    clocks = [place for place, time in enumerate(times) if time.type == "TIME"]
    if len(clocks) < 2:
        return times
    found = list(times)
    for place, following in pairwise(clocks):
        one, two = found[place], found[following]
        if following > place + 1 or not _is_a_night(one, two, text[one.end : two.start]):
            continue
        if ITS_DAY.search(two.text) and not ITS_DAY.search(one.text):
            found[place] = days_on(one, -1)
        elif not ITS_DAY.search(two.text):
            found[place + 1] = days_on(two, 1)
    return found


def _is_a_night(one: Time, two: Time, between: str) -> bool:
    if one.first is None or one.first != two.first or len(between) > FARTHEST:
        return False
    begins, ends = CLOCK.match(one.value), CLOCK.match(two.value)
    if not begins or not ends or not ends[1] < NOON <= begins[1]:
        return False
    return bool(UNTIL.search(between)) and not SENTENCE_END.search(between)
