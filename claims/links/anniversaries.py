"""An event and its anniversary: "Sunday marks the 10th anniversary of the 2011 flood"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.links.neighbours import WORD, Sentence, words_before
from claims.model import Claim, Link
from claims.numbers import number_words
from claims.patterns import compiled

ORDINAL = (
    r"(?P<nth>\d{1,3}(?:st|nd|rd|th)|(?:[a-z]+ty-)?(?:first|second|third|fourth|fifth|sixth|seventh"
    r"|eighth|ninth|tenth)|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth|hundredth)"
)
# words that hold their number in themselves
CENTURIES = {"bi": 200, "ter": 300, "tri": 300, "sesqui": 150, "": 100}
EVENT = compiled(
    rf"\b(?:{ORDINAL}[ -](?:wedding )?(?:anniversary|birthday)"
    r"|(?P<times>bi|ter|tri|sesqui)?centen(?:ary|nial)(?! of [a-z]+ers\b))\b",
    re.IGNORECASE,
)
YEAR_OF = compiled(
    rf",?\s+(?:and\s+)?(?:is|are)\s+(?:now\s+|currently\s+)?(?:in|into|entering)\s+"
    rf"(?:its|his|her|their|the)\s+{ORDINAL}\s+year\b(?!\s+of\b)"
)
CLAUSE = compiled(
    r"\b(?:that|which|who|whose|where|when|while|as|but|after|before|until|ahead|beside|near|if)\b|[.;:()]"
)
MARKS = (
    r"(?:marks?|marked|marking|celebrat(?:es?|ed|ing)|commemorat(?:es?|ed|ing)|observ(?:es?|ed|ing)"
    r"|will\s+(?:mark|celebrate|be)|is|was)"
)
WHOSE = r"\s+(?:the|its|his|her|their)\s+\Z"
# the day before the anniversary: "Sunday marks the", "On 12 May 2021, the", "Sunday’s"
MARKED = compiled(rf"(?:{WORD}{{0,5}}\s+{MARKS}{WHOSE}|,{WHOSE}|['’]s\s+\Z)")
MARKS_IT = compiled(rf"\s{MARKS}{WHOSE}")
HEAD = compiled(r"[\"“‘']?(?:(?:On|In)\s+)?\Z")
# behind it: "celebrates its 10th anniversary on Sunday"
ON = compiled(r"\s+(?:(?:on|in)\s+)?\Z")
OF = compiled(rf"\s+of{WORD}{{0,8}}\s+\Z")
FALLS = compiled(rf",?{WORD}{{0,3}}?\s+(?:is|was|falls|fell|will be)\s+(?:on\s+|in\s+)?\Z")
FOUNDED = compiled(
    r"\b(?:founded|established|opened|born|launched|created|formed|set up|began|started|built"
    r"|incorporated|married|broke out)\s+(?:in|on)\s+\Z",
    re.IGNORECASE,
)
ITS = compiled(rf"(?:,|\s+and|,\s+and)?{WORD}{{0,5}}?\s+{MARKS}\s+(?:its|his|her|their)\s+\Z")
REACH = 40


def anniversaries(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is the event, `other` the day its anniversary is marked; `factor` is which it is."""
    for sentence in sentences:
        dates = [claim for claim in sentence if _is_date(claim)]
        if len(dates) == 2:
            first, _ = dates
            for event in EVENT.finditer(text, *first.sentence_span):
                yield from _marked(text, dates, event)
        yield from _lasting(text, dates)


def _is_date(claim: Claim) -> bool:
    time = claim.time
    return bool(claim.quantity is None and time and time.first and time.last and not time.open)


def _marked(text: str, dates: Sequence[Claim], event: re.Match[str]) -> Iterator[Link]:
    """Of the two dates one is the event's and one the day on which it is marked."""
    number = _number(event["nth"], event["times"])
    for origin, day in (dates, dates[::-1]):
        if number and _is_origin(text, origin, event) and _is_day(text, day, origin, event):
            yield Link("anniversary", origin.id, day.id, factor=Decimal(number))
            return


def _is_origin(text: str, date: Claim, event: re.Match[str]) -> bool:
    behind = text[event.end() : date.start]
    if OF.match(behind):
        return not CLAUSE.search(behind)
    before = words_before(text, date, REACH)
    between = text[date.end : event.start()]
    return bool(FOUNDED.search(before) and ITS.match(between) and not CLAUSE.search(between))


def _is_day(text: str, date: Claim, origin: Claim, event: re.Match[str]) -> bool:
    between = text[date.end : event.start()]
    if MARKED.match(between):
        head = text[date.sentence_span.start : date.start]
        return bool(HEAD.match(head) and not CLAUSE.search(between))
    if ON.match(text[event.end() : date.start]):
        return True
    later = text[origin.end : date.start]
    before = text[max(origin.sentence_span.start, event.start() - REACH) : event.start()]
    marks = MARKS_IT.search(before) and OF.match(text[event.end() : origin.start])
    return bool(FALLS.match(later) or (marks and ON.match(later)))


def _lasting(text: str, dates: Sequence[Claim]) -> Iterator[Link]:
    """ "Began in 2014 and is in its seventh year"."""
    for date in dates:
        year = YEAR_OF.match(text, date.end)
        before = words_before(text, date, REACH)
        number = _number(year["nth"], None) if year and FOUNDED.search(before) else 0
        if number:
            yield Link("anniversary", date.id, date.id, cue="year", factor=Decimal(number))


def _number(ordinal: str | None, times: str | None) -> int:
    """
    >>> [_number(word, None) for word in ("10th", "Twenty-fifth", "fiftieth", "nineteenth")]
    [10, 25, 50, 19]
    >>> _number(None, None), _number(None, "bi")
    (100, 200)
    """
    if ordinal is None:
        return CENTURIES[(times or "").lower()]
    word = ordinal.lower()
    if word[0].isdigit():
        return int(word[:-2])
    words = number_words("en")
    tens, _, ones = word.rpartition("-")
    if ones in words.ordinal:
        return words.tens.get(tens, 0) + words.ordinal[ones]
    root = word.removesuffix("th")
    root = {"twelf": "twelve"}.get(root, root)
    return words.small.get(root) or words.tens.get(root.removesuffix("ie") + "y", 0)
