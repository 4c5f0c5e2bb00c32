"""A rate, the time it goes on for and what comes of it: "50 a day for 30 days, 1,500 in all"."""

from collections.abc import Iterator, Sequence

from claims.links.neighbours import WORD, Figure, Sentence, are_single, figures, head, words_between
from claims.model import Link, Quantity
from claims.patterns import compiled

TIMES = "second|minute|hour|day|week|month|year"
PER_TIME = compiled(rf"(?:^| )per ({TIMES})\Z")
# what comes of rates that have a name of their own
TOTAL_OF = {"speed": "length", "flow": "volume"}
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
        if not any(_per(figure.quantity) for figure in known):
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
    three = (first.quantity, second.quantity, third.quantity)
    if second.quantity.dimension != "time" or not are_single(*three):
        return None
    if _per(first.quantity):
        return _total(text, first, second, third)
    if not END.match(text, third.claim.end):
        return None
    one, two = _gaps(text, first, second, third)
    says = IN.match(one) and RATE.match(two) and not CLAUSE.search(one)
    if not says or not _per(third.quantity) or not _are_of_one(third.quantity, first.quantity):
        return None
    return Link("pace", third.claim.id, second.claim.id, (first.claim.id,), "rate")


def _total(text: str, rate: Figure, time: Figure, total: Figure) -> Link | None:
    """ "50 a day for 30 days, a total of 1,500"."""
    one, two = _gaps(text, rate, time, total)
    says = TOTAL.match(two)
    if not says or not FOR.match(one) or CLAUSE.search(one):
        return None
    claim, quantity = total
    claims_all = says["total"] or " or " in two or claim.text.startswith("a total of")
    ends = END.match(text, claim.end) if claims_all else IN_ALL.match(text, claim.end)
    if not ends or not _are_of_one(rate.quantity, quantity):
        return None
    return Link("pace", rate.claim.id, time.claim.id, (total.claim.id,), "total")


def _same_rate(text: str, one: Figure, other: Figure) -> Link | None:
    """ "200 tonnes a day, or 73,000 a year"."""
    first, second = one.quantity, other.quantity
    mine, theirs = _per(first), _per(second)
    if not mine or not theirs or mine == theirs or not are_single(first, second):
        return None
    same = not _base(second) or (
        first.dimension == second.dimension and _base(first) == _base(second)
    )
    joined = OR.match(words_between(text, one, other)) and END.match(text, other.claim.end)
    if not same or not joined:
        return None
    return Link("pace", one.claim.id, other.claim.id, (), "rates")


def _base(quantity: Quantity) -> str:
    """What a rate counts in the unit of time: "tonne", "US dollar", or "" for a bare count."""
    return quantity.unit.rpartition(" per ")[0]


def _are_of_one(rate: Quantity, total: Quantity) -> bool:
    """Is the total of what the rate counts: cars, dollars, kilometres?"""
    if rate.dimension == "count rate":
        mine = head(rate._replace(noun="", unit=_base(rate)))
        of_one = mine in ("", head(total)) or not head(total)
        return of_one and total.dimension == "count"
    if rate.dimension in TOTAL_OF:
        return total.dimension == TOTAL_OF[rate.dimension]
    return rate.dimension == f"{total.dimension} rate" and _base(rate) == total.unit


def _gaps(text: str, first: Figure, second: Figure, third: Figure) -> tuple[str, str]:
    return words_between(text, first, second), words_between(text, second, third)
