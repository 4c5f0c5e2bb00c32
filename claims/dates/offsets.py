"""Lengths counted from a day: "two weeks before Christmas", "in two weeks"."""

import re
from datetime import date, timedelta
from itertools import pairwise

from claims.dates.expression import Expression
from claims.dates.lengths import amount, amounts, unit_of
from claims.dates.periods import Meaning, moved, of_day
from claims.dates.scene import Scene, value_of
from claims.dates.tense import FUTURE, PAST_CUE, words_before
from claims.dates.token import Token
from claims.patterns import compiled

# what names one day that can be counted from
DAYS = frozenset(("month_day", "day_word", "weekday", "which_weekday", "holiday", "iso"))
LARGEST_FIRST = ("Y", "M", "W", "D", "TH", "TM", "TS")
KNOWN = frozenset(LARGEST_FIRST)
NOT_COUNTED = frozenset(("half", "vague", "fraction"))
SIGNS = {"before": -1, "after": 1, "from": 1}
WHOLE_DAYS = frozenset(("D", "W", "F", "M", "Y", "Q", "E"))
FUTURE_AFTER = compiled(r"['’]s?\s+time\b")  # "in two weeks' time"
FUTURE_BEFORE = compiled(r"\b[Ii]n\s+\Z")
# what comes may be told without "will": "It reopens in five years", "Will she go in a week?"
COMES = compiled(
    r"\bWill (?:he|she|it|they|we|you|the)\b|['’]ll\b|\b(?:wants?|hopes?|needs?|aims?) to\b"
    r"|\b(?:reopens?|resumes?|expires?|returns?|arrives?|leaves?|retires?|takes? (?:effect|office)"
    r"|opens|closes|comes) (?:again |home |here |there )?in ?\Z"
)
PASSIVE = compiled(
    r"\b(?:will|would|shall|to|can|could|may|might|must|should) (?:\w+ly )?be \w+ed\b"
)
REPORTED = compiled(r".*\b(?:said|says|told \w+|announced|added|warned)\b", re.DOTALL)
LONGEST_IN = 5  # characters


# "on strike for two days from Wednesday": that is when it begins
LASTS = compiled(r"\b(?:for|lasts?|lasted|lasting)\s\Z")
LONGEST_LASTS = 9  # characters


def joined(text: str, found: list[Expression]) -> list[Expression]:
    """Make one expression of a length and the day that it is counted from.

    "two weeks after the vote" stays a length: no day is named.
    """
    result: list[Expression] = []
    for e in found:
        last = result[-1] if result else None
        if last and last.reads == e.reads == "length" and _goes_on(text, last, e):
            result[-1] = last._replace(end=e.end, tokens=[*last.tokens, *e.tokens])
            continue
        if last and last.reads == "length" and e.reads in DAYS:
            sign = SIGNS.get(text[last.end : e.start].strip().lower())
            lasts = LASTS.search(text, max(0, last.start - LONGEST_LASTS), last.start)
            if (
                sign
                and not (lasts and "weekday" in e.reads)
                and unit_of(last) in WHOLE_DAYS
                and amount(last) is not None
            ):
                inner = e._replace(tokens=tuple(e.tokens))
                day = Token("counted_from", (sign, inner), e.start, e.end)
                tokens = [*last.tokens, day]
                result[-1] = Expression(last.start, e.end, "DATE", "counted_from", tokens)
                continue
        result.append(e)
    return result


def _goes_on(text: str, one: Expression, two: Expression) -> bool:
    """ "2 hours" goes on with ", 15 minutes" and "and 30 seconds": ever smaller units."""
    if text[one.end : two.start].strip() not in ("", ",", "and", ", and"):
        return False
    if any(token.kind in NOT_COUNTED for token in (*one.tokens, *two.tokens)):
        return False
    units = [t.value for e in (one, two) for t in e.tokens if t.kind in ("unit", "units")]
    if len(units) != len(amounts(one)) + len(amounts(two)) or not KNOWN.issuperset(units):
        return False
    if any(a in ("Y", "M", "W") and b[0] == "T" for a, b in pairwise(units)):
        return False  # "18 months and 200 hours of service" are two lengths
    return all(a < b for a, b in pairwise(map(LARGEST_FIRST.index, units)))


def count_from(e: Expression, day: Meaning, today: date | None) -> Meaning:
    """The day so many units before or after `day`; `day` is the meaning of the inner expression."""
    sign, inner = value_of(e, "counted_from")
    count = amount(e)
    if sign == -1 and inner.reads == "weekday" and day.first and count and today:
        next_one = day.first + timedelta(days=7)
        if moved(next_one, unit_of(e), -count) == today:  # "two days before Sunday's election"
            return of_day(today)
    there = moved(day.first, unit_of(e), sign * count) if day.first and count else None
    return of_day(there) if there else Meaning("XXXX-XX-XX", anchored=day.anchored)


def days_ahead(e: Expression, scene: Scene) -> date | None:
    """The day that "in two weeks" points at; None where it may be how long something took."""
    if not FUTURE_BEFORE.search(scene.text, max(0, e.start - LONGEST_IN), e.start):
        return None
    count, unit, today = amount(e), unit_of(e), scene.published
    if today is None or count is None or unit not in WHOLE_DAYS:
        return None
    if not FUTURE_AFTER.match(scene.text, e.end) and not _is_to_come(words_before(e, scene)):
        return None
    return moved(today, unit, count)


def _is_to_come(words: str) -> bool:
    """ "will be sold", "said it would reopen", "it expires", and no verb in the past after them."""
    said = REPORTED.match(words)
    words = PASSIVE.sub("will", words[said.end() :] if said else words)
    return not PAST_CUE.search(words) and bool(FUTURE.search(words) or COMES.search(words))
