"""What a figure takes over from the figure before it: a unit, a bound."""

from decimal import Decimal

from claims.model import Bound, Quantity, Span
from claims.nouns import NounWords, in_one_line, noun_after, of_after
from claims.patterns import compiled
from claims.phrases import GAP, Before

SENTENCE_END = compiled(r"[.!?][\"”’)]?\s|\n\s*\n")
OR = compiled(rf",?{GAP}or{GAP}")
COMMA_OR = compiled(rf",{GAP}or{GAP}")
BRACKET = compiled(rf"{GAP}?[(/]{GAP}?")
AND = compiled(rf",?{GAP}(?:and|but){GAP}")
LIST = compiled(rf"(?:,{GAP}|{GAP}(?:and|or|to){GAP}|,{GAP}(?:and|or){GAP})")
BY = compiled(rf"{GAP}?(?:by|x|×){GAP}?|-by-")  # 3 x 5 metres, a 10-by-12-foot room
OF = compiled(rf"{GAP}of\b")
OF_THEM = compiled(rf"{GAP}of{GAP}(?:them|whom|which|those)\b")
NEAR = 60  # characters from a percentage to the bare decimal that is one too
FARTHEST = 120  # characters between a figure and the one whose unit it takes
PART = frozenset(
    ("first", "other", "remaining", "last", "next", "another", "further", "additional")
)
MILLIONS = compiled(r"\b(?:[mb]illion|trillion|crore|lakh)\Z|\d(?:m|bn|tn)\Z")
SAME_SIZE = 30  # figures of the same thing are rarely further apart than this factor
NOTHING = ("", "")  # a unit and a dimension
OF_THEIR_OWN = frozenset(
    ("money", "percentage", "percentage point", "point", "multiple", "age", "part")
)


def unit_from_before(
    text: str, quantity: Quantity, before: Before, found: list[Quantity], words: NounWords
) -> tuple[str, str]:
    """Unit and dimension of the earlier figure that a bare number is compared with.

    "3.9 million headsets, up from 2.4 million" are headsets both.
    """
    start = quantity.start
    if quantity.dimension in ("count", "part") and OF.match(text, quantity.end):
        whole = quantity.dimension == "part"  # "a quarter of the 1,036 reefs"
        return "" if whole else _unit_of_them(text, quantity, found), quantity.dimension
    if found and (noun := _noun_of_share(text, found[-1], start, words)):
        return noun, "count"
    if before.low and before.low[-1] in PART and MILLIONS.search(quantity.text):
        return _money_before(text, start, found)
    if found and _is_share_again(text, quantity, before, found[-1]):
        return found[-1].unit, found[-1].dimension
    if not _is_compared(before.low, words):
        return NOTHING
    if found and _is_bare_age(found[-1]) and LIST.fullmatch(text, found[-1].end, start):
        return found[-1].unit, "age"  # aged seven and nine
    return _unit_of_the_like(text, quantity, found)


def _unit_of_the_like(text: str, quantity: Quantity, found: list[Quantity]) -> tuple[str, str]:
    """That of the nearest figure before of about the same size, in the same sentence."""
    start = quantity.start
    for last in reversed(found[-3:]):
        gap = text[last.end : start]
        measured = last.dimension not in ("count", "count rate")
        if measured and (last is not found[-1] or ";" in gap or quantity.unit):
            continue
        if len(gap) > FARTHEST or SENTENCE_END.search(gap):
            break
        if not last.unit or not _same_size(quantity.low, last.low):
            continue
        if last.dimension in OF_THEIR_OWN or (measured and len(gap) > 30):
            continue
        if last.dimension == "count rate" and found[-1].dimension == "time":
            return last.unit.rpartition(" per ")[0], "count"  # 50 cars a day for 30 days, or 1,500
        return last.unit, last.dimension
    return NOTHING


def _is_share_again(text: str, one: Quantity, before: Before, last: Quantity) -> bool:
    """Is a bare decimal a percentage too: "she took 50.2 percent to his 49.8"?"""
    return (
        last.dimension == "percentage"
        and last.bound not in ("up", "down")
        and one.low != one.low.to_integral_value()
        and before.low[-1:] != ["to"]
        and one.start - last.end <= NEAR
        and not SENTENCE_END.search(text, last.end, one.start)
        and one.low <= 2 * last.low <= 4 * one.low
    )


def _money_before(text: str, start: int, found: list[Quantity]) -> tuple[str, str]:
    """The money of "$250 million, the first 50 million"; a conversion in brackets is not it."""
    for last in reversed(found[-3:]):
        if start - last.end > FARTHEST or SENTENCE_END.search(text, last.end, start):
            break
        if last.dimension == "money" and text[last.start - 1] != "(":
            return last.unit, last.dimension
    return NOTHING


def _unit_of_them(text: str, quantity: Quantity, found: list[Quantity]) -> str:
    """The unit of "six of them"; "nine of the club's teams" have their own."""
    them = found and found[-1].dimension == "count" and OF_THEM.match(text, quantity.end)
    over = not them or SENTENCE_END.search(text, found[-1].end, quantity.start)
    return "" if over else found[-1].unit


def _noun_of_share(text: str, share: Quantity, start: int, words: NounWords) -> str:
    """What a number is said to be as well: "35% of the homes, or 158"."""
    if share.dimension == "part":
        return share.unit if OR.fullmatch(text, share.end, start) else ""
    place = of_after(text, share.end) if share.dimension == "percentage" else None
    span = noun_after(text, place, words, False) if place else None
    return in_one_line(text[slice(*span)]) if span and OR.fullmatch(text, span[1], start) else ""


ALMOST = frozenset(("almost", "nearly", "roughly", "approximately", "just", "only", "over", "some"))
FROM = frozenset(("from", "to", "with", "than", "versus", "vs", "against", "and", "or"))
HEDGES = frozenset(("more", "less", "fewer", "than", "about", "around"))


def _is_compared(low: list[str], words: NounWords) -> bool:
    """Do the words before hold a number against the one before it: "up from", "against", ","?"""
    almost = len(low) > 1 and low[-1] in ALMOST and low[-2] in FROM  # "down from almost 38,000"
    compares = almost or (bool(low) and (low[-1] in words.compares or low[-1].endswith(",")))
    return compares and not _has_own_noun(low, words)


def _has_own_noun(low: list[str], words: NounWords) -> bool:
    """A crowd of 300, gatherings of more than six: what is counted stands before "of"."""
    at = len(low) - 1
    while at > 0 and low[at] in HEDGES:
        at -= 1
    return at > 0 and low[at] == "of" and low[at - 1] not in words.total


def _is_bare_age(quantity: Quantity) -> bool:
    return quantity.dimension == "age" and quantity.number.end == quantity.end


def _same_size(one: Decimal, other: Decimal) -> bool:
    return (
        bool(one)
        and bool(other)
        and max(abs(one), abs(other)) <= SAME_SIZE * min(abs(one), abs(other))
    )


def bound_from_before(text: str, start: int, quantity: Quantity, found: list[Quantity]) -> Bound:
    """A change or limit holds for what is said again: "190 points, or 0.6%"; "296 hp (224 kW)"."""
    if quantity.bound != "=" or not found:
        return quantity.bound
    last = found[-1]
    if last.bound in ("up", "down"):
        again = bool(OR.fullmatch(text, last.end, start)) and quantity.unit != last.unit
    else:
        same = last.dimension == quantity.dimension != "count" and last.bound in "<>"
        again = same and bool(BRACKET.fullmatch(text, last.end, start))
    return last.bound if again else "="


def in_minutes(text: str, quantity: Quantity, found: list[Quantity]) -> Quantity:
    """ "52m" behind "1h " are minutes."""
    last = found[-1] if found else None
    if last is None or last.unit != "hour" or quantity.unit != "metre":
        return quantity
    beside = text[last.end : quantity.start] in ("", " ") and text[last.end - 1] in "hr"
    if not beside or text[quantity.end - 1] != "m":
        return quantity
    return quantity._replace(unit="minute", dimension="time")


def share_back(text: str, found: list[Quantity], quantity: Quantity) -> None:
    """A list shares the unit at its end: 5, 6 and 7 percent."""
    if _is_said_again(text, found, quantity):
        return
    start = quantity.start
    for at in range(len(found) - 1, -1, -1):
        last = found[at]
        listed = LIST.fullmatch(text, last.end, start)
        sides = quantity.dimension == "length" and BY.fullmatch(text, last.end, start)
        if last.unit or last.dimension == "part" or not (listed or sides):
            break
        if quantity.dimension == "percentage" and not _same_size(quantity.low, last.low):
            break  # "there were 2,190, seven per cent more"
        start = last.start
        found[at] = last._replace(
            unit=quantity.unit, dimension=quantity.dimension, noun=quantity.noun
        )


def _is_said_again(text: str, found: list[Quantity], quantity: Quantity) -> bool:
    """Is it "654, or 91%" of some whole? "5, 6, or 7 percent" is a list."""
    relative = quantity.dimension == "percentage" or " per " in quantity.unit
    if not relative or not found or not COMMA_OR.fullmatch(text, found[-1].end, quantity.start):
        return False
    return len(found) < 2 or not LIST.fullmatch(text, found[-2].end, found[-1].start)


def merge_limits(text: str, found: list[Quantity]) -> None:
    """ "More than 100 and fewer than 300" is one range: the last two of `found` become one."""
    if len(found) < 2:
        return
    one, two = found[-2:]
    if {one.bound, two.bound} != {">", "<"} or not AND.fullmatch(text, one.end, two.start):
        return
    low, high = (one, two) if one.bound == ">" else (two, one)
    if low.high >= high.low or (one.unit and one.unit != two.unit):
        return
    found[-2:] = [
        two._replace(
            start=one.start, text=text[one.start : two.end], low=low.low, high=high.high,
            bound="=", step=max(one.step, two.step), number=Span(one.number.start, two.number.end),
        )
    ]  # fmt: skip
