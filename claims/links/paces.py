"""A rate, the time it goes on for and what comes of it: "50 a day for 30 days, 1,500 in all"."""

from collections.abc import Iterator, Sequence

from claims.links.neighbours import Sentence, figures, head
from claims.model import Claim, Link, Quantity
from claims.patterns import compiled

Figure = tuple[Claim, Quantity]

WORD = r"(?:\s+[^\W\d][\w’'-]*)"
TIMES = "second|minute|hour|day|week|month|year"
PER_TIME = compiled(rf" per ({TIMES})\Z")
# between the rate and its time
FOR = compiled(rf"{WORD}{{0,4}}?\s+(?:for|over|during)\s+(?:the\s+(?:past|last|next)\s+)?\Z")
TOTAL = compiled(
    r"\s*(?:,|\()\s*(?:(?:or|for|making|which makes|about)\s+)*(?P<total>a total of\s+)?\Z"
)
IN_ALL = compiled(r"\s+(?:in all|in total|altogether)\b")
# between a total and its time, and from there to the rate
IN = compiled(
    rf"{WORD}{{0,4}}?\s+(?:in|over|within|during)\s+(?:(?:the|past|last|first|just|only)\s+)*\Z"
)
RATE = compiled(
    r"\s*(?:,|\()\s*(?:(?:or|at|an?|about|its|with)\s+)*(?:average\s+)?(?:(?:speed|pace|rate)\s+)?"
    r"(?:of\s+)?\Z"
)
OR = compiled(r"(?:,\s+or\s+|\s*\(\s*(?:or\s+)?)\Z")
END = compiled(r"\s*(?:[.,;)]|\Z|on average\b)")
CLAUSE = compiled(
    r"\b(?:and|but|while|as|after|when|that|who|which|whose|where|then|before|compared|than)\b"
)
BUSY = compiled(
    r"\b(?:working days?|weekdays?|shifts?|up to|peak|at first|eventually|by the end)\b"
)


def paces(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is the rate, `other` the time, `more` the total; or two rates of one thing."""
    for sentence in sentences:
        known = figures(sentence)
        if len(known) < 2 or not any(_per(figure[1]) for figure in known):
            continue
        if BUSY.search(sentence[0].sentence):
            continue
        for at in range(len(known) - 1):
            link = _same_rate(text, known[at], known[at + 1])
            if link is None and at + 2 < len(known):
                link = _three(text, *known[at : at + 3])
            if link:
                yield link


def _per(quantity: Quantity) -> str:
    """The unit of time that a rate is counted by, or ""."""
    match = PER_TIME.search(quantity.unit)
    return match[1] if match else ""


def _three(text: str, first: Figure, second: Figure, third: Figure) -> Link | None:
    if any(
        quantity.vague or quantity.low != quantity.high for _, quantity in (first, second, third)
    ):
        return None
    if second[1].dimension != "time" or not END.match(text, third[0].end):
        return None if not IN_ALL.match(text, third[0].end) else _total(text, first, second, third)
    if _per(first[1]):
        return _total(text, first, second, third)
    one, two = _gaps(text, first, second, third)
    says = IN.match(one) and RATE.match(two) and not CLAUSE.search(one)
    if not says or not _per(third[1]) or not _are_of_one(third[1], first[1]):
        return None
    return Link("pace", third[0].id, second[0].id, (first[0].id,), "rate")


def _total(text: str, rate: Figure, time: Figure, total: Figure) -> Link | None:
    """ "50 a day for 30 days, a total of 1,500"."""
    one, two = _gaps(text, rate, time, total)
    says = TOTAL.match(two)
    if time[1].dimension != "time" or not FOR.match(one) or not says or CLAUSE.search(one):
        return None
    claims_all = says["total"] or " or " in two or total[0].text.startswith("a total of")
    if not claims_all and not IN_ALL.match(text, total[0].end):
        return None
    # a bare number may have taken its unit from the rate before it
    bare = total[0].end == total[1].number.end and total[1].unit == rate[1].unit
    fits = bare or (not _per(total[1]) and _are_of_one(rate[1], total[1]))
    if not fits or not _per(rate[1]):
        return None
    return Link("pace", rate[0].id, time[0].id, (total[0].id,), "total")


def _same_rate(text: str, one: Figure, other: Figure) -> Link | None:
    """ "200 tonnes a day, or 73,000 a year"."""
    first, second = one[1], other[1]
    if first.vague or second.vague or first.low != first.high or second.low != second.high:
        return None
    mine, theirs = _per(first), _per(second)
    if not mine or not theirs or mine == theirs or not OR.match(text[one[0].end : other[0].start]):
        return None
    same = first.dimension == second.dimension and _base(first) in (_base(second), "")
    if not same or not END.match(text, other[0].end):
        return None
    return Link("pace", one[0].id, other[0].id, (), "rates")


def _base(quantity: Quantity) -> str:
    """What a rate counts in the unit of time: "tonne", "US dollar", or "" for a bare count."""
    base = quantity.unit.rpartition(" per ")[0]
    return "" if quantity.dimension == "count rate" and base == _per(quantity) else base


def _are_of_one(rate: Quantity, total: Quantity) -> bool:
    """Is the total of what the rate counts: cars, dollars, kilometres?"""
    if rate.dimension == "count rate":
        if total.dimension != "count":
            return False
        mine = head(rate._replace(noun="", unit=_base(rate)))
        return mine in ("", head(total)) or not head(total)
    if rate.dimension == "speed":
        return total.dimension == "length"
    return rate.dimension == f"{total.dimension} rate" and _base(rate) == total.unit


def _gaps(text: str, first: Figure, second: Figure, third: Figure) -> tuple[str, str]:
    return text[first[0].end : second[0].start], text[second[0].end : third[0].start]
