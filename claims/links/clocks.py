"""One moment in two time zones: "9:30 a.m. EST (1430 GMT)", "11 a.m. local time (0900 GMT)"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.links.neighbours import Sentence
from claims.model import Link, Span
from claims.patterns import compiled

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TIME = (
    r"(?P<time>(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap])\.?\s?m\b\.?"
    r"|(?P<hours>\d{1,2})[:.](?P<minutes>\d\d)|(?P<four>\d{4})|(?P<name>noon|midnight))"
)
ZONE = r"\s+(?P<zone>[A-Z]{2,5}|local(?:\stime)?)\b"
DAY = rf"(?:,?\s+(?:on\s+)?(?P<day>{'|'.join(DAYS)}))?)"
# without a zone it is local time, which needs "a.m." or "p.m." to be one
FIRST = compiled(rf"(?<![\w:.]){TIME}(?:{ZONE}|(?<=m\.)|(?<=m)){DAY}\s*\Z")
# the second stands in brackets, behind a stroke, or between commas
SECOND = compiled(rf"[(/,]\s*(?:or\s+)?{TIME}{ZONE}{DAY}(?=\s*[);,.])")
REACH = 48
NAMED = {"noon": 720, "midnight": 0}
NOON = 12
LOCAL = "local"


def clocks(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`numbers` are both times in minutes, and the weekdays where both are named; cue the zones.

    The cue ends in "either" when nothing tells the hours before noon from those behind it.
    """
    for second in SECOND.finditer(text):
        first = FIRST.search(text, max(0, second.start() - REACH), second.start())
        if first is None:
            continue
        times = [_minutes(match) for match in (first, second)]
        days = [DAYS.index(match["day"]) for match in (first, second) if match["day"]]
        if None in times:
            continue
        numbers = tuple(
            Decimal(n) for n in (*times, *(days if len(days) == 2 else ())) if n is not None
        )
        either = " either" if _is_open(first) and _is_open(second) else ""
        zones = " ".join((match["zone"] or LOCAL).split()[0] for match in (first, second))
        span = Span(second.start("time"), second.end("time" if len(days) == 2 else "zone"))
        yield Link("clock", "", "", cue=zones + either, numbers=numbers, span=span)


def _minutes(match: re.Match[str]) -> int | None:
    """Minutes since midnight; None for what no clock shows."""
    if match["name"]:
        return NAMED[match["name"]]
    if match["four"]:
        hour, minute = int(match["four"][:2]), int(match["four"][2:])
    else:
        hour, minute = (
            int(match["hour"] or match["hours"]),
            int(match["minute"] or match["minutes"] or 0),
        )
    if match["half"]:
        if not 1 <= hour <= NOON:
            return None
        hour = hour % NOON + (NOON if match["half"] == "p" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _is_open(match: re.Match[str]) -> bool:
    """May the hour be one of the morning as well as one of the evening?"""
    return bool(match["hours"]) and 1 <= int(match["hours"]) <= NOON
