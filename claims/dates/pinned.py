"""Lengths that a date behind them pins: "the quarter ended June 30", "the first week of May"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates.periods import containing, moved
from claims.model import Time
from claims.patterns import compiled

ENDED = compiled(r",?\s+(?:that\s+)?(ended|ending|to|through)\s+(?:on\s+)?\Z")
OF = compiled(r"\s+(?:of|in)\s+(?:the\s+)?\Z")
LONGEST_LINK = 16  # characters
LENGTH = compiled(r"P(\d+)([DWMQY])\Z")
FIRST = compiled(r"(?:the )?(?:first|opening|initial)\b")
LAST = compiled(r"(?:the )?(?:last|final|closing)\b")
# what may stand with the day itself behind it, as "next Friday" in "next Friday, July 16"
POINTED = compiled(
    r"(?:the )?(?:this|next|last|past|coming|following|previous) [A-Z][a-z]+day\Z", re.I
)
BESIDE = compiled(r"(?:,\s|\s\()(?:the )?\Z")
WEEK = 7  # days
ONE_DAY = timedelta(days=1)
NAMED_QUARTER = compiled(r"first|second|third|fourth|[1-4]|current|latest|this")
HALF_A_QUARTER = timedelta(days=45)


def pinned(times: Sequence[Time], text: str) -> list[Time]:
    """Give a length its days where the next date says when it ended or of what it is a part."""
    found = list(times)
    for place in range(len(found) - 1):
        one, two = found[place], found[place + 1]
        if two.start - one.end > LONGEST_LINK or two.first is None or two.last is None:
            continue
        between = text[one.end : two.start]
        if BESIDE.match(between) and POINTED.match(one.text):
            found[place] = _same_day(one, two)
        ended = ENDED.match(between)
        if ended and _is_end(one, two, ended[1]):
            found[place] = _up_to(one, two.last)
        elif OF.match(between) and two.type == "DATE":
            found[place] = _part_of(one, two.first, two.last)
    return found


def _same_day(one: Time, two: Time) -> Time:
    """ "next Friday (July 16)": the day beside it, where that is the same day of the week."""
    if two.first != two.last or not (one.first and two.first) or two.type != "DATE":
        return one
    days = (two.first - one.first).days
    if days % WEEK or abs(days) > 2 * WEEK:
        return one
    return one._replace(value=two.value, first=two.first, last=two.first)


def _is_end(one: Time, two: Time, word: str) -> bool:
    """A day behind "ended"; a month too behind "to" or "through" and a length that is known."""
    assert two.first
    assert two.last
    length = (two.last - two.first).days
    if word in ("to", "through"):
        return two.type == "DATE" and length < 31 and one.text.lower().startswith("the ")
    return two.type == "DATE" and length == 0


def _up_to(time: Time, last: date) -> Time:
    """ "the six months ended Oct. 1" begins on April 2."""
    after = last + ONE_DAY if last < date.max else last
    if "-Q" in time.value:
        first = moved(after, "Q", -1)
        if first is None:
            return time
        if not NAMED_QUARTER.search(time.text.lower()):
            time = time._replace(value=containing("Q", last - HALF_A_QUARTER).value)
        return time._replace(first=first, last=last)
    match = LENGTH.match(time.value)
    first = moved(after, match[2], -int(match[1])) if match and time.type == "DURATION" else None
    return time._replace(first=first, last=last) if first else time


def _part_of(time: Time, first: date, last: date) -> Time:
    """ "the first nine months of 2020" ends on 30 September."""
    match = LENGTH.match(time.value) if time.type == "DURATION" else None
    if not match:
        return time
    written = time.text.lower()
    if FIRST.match(written):
        end = moved(first, match[2], int(match[1]))
        end = end - ONE_DAY if end else None
        return time._replace(first=first, last=end) if end and end <= last else time
    if LAST.match(written):
        begin = moved(last + ONE_DAY, match[2], -int(match[1])) if last < date.max else None
        return time._replace(first=begin, last=last) if begin and begin >= first else time
    return time
