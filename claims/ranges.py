"""Two numbers that are the ends of one range, in the forms of news."""

from decimal import Decimal
from typing import NamedTuple

from claims.bounds import is_changed
from claims.counted import SCORE
from claims.measures import Part, read_part
from claims.nouns import noun_after
from claims.numbers import VULGAR, Number, times
from claims.patterns import compiled
from claims.phrases import GAP, Before
from claims.rates import rate_after
from claims.refusals import is_date_or_clock, looks_like_year
from claims.units import Unit
from claims.vocabulary import Vocabulary

JOIN = compiled(
    rf"(?:-to-|[ ]to-|-[ ]to[ ]|[ ]?[-–—−‐][ ]?|{GAP}(?:to|and|or|through|up{GAP}to){GAP})"
    rf"(?:(?:about|around|up{GAP}to|roughly|some|nearly|almost|as{GAP}much{GAP}as){GAP})?(?=[\w$£€¥{VULGAR}]|[-−+]\d)"
)  # fmt: skip
LEAD = compiled(r"(?:[-−+]|minus )?[A-Za-z]{0,3}[$£€¥₹]?[A-Za-z]{0,2}(?=\d)")
FROM = compiled(
    rf"\b(?:[Bb]etween|[Ff]rom|[Rr]ang(?:e|es|ed|ing))(?:{GAP}(?:the{GAP}ages?{GAP}of|about|around|up{GAP}to|roughly|some|as{GAP}little{GAP}as))?{GAP}\Z"
)
WIDEST = 4  # times the lower end: what something rose by is no more than that in doubt
CHAIN = compiled(r"[-–]\d")  # 555-123-4567 is no range


class Extent(NamedTuple):
    """From where to where a figure goes, and its last part (itself when it is one number)."""

    low: Decimal
    high: Decimal
    step: Decimal
    last: Part


def read_range(text: str, part: Part, before: Before, words: Vocabulary) -> Extent | int:
    """`part` alone or with the other end; an int where a score or a span of years ends."""
    one = part.number
    alone = Extent(one.low, one.high, one.step, part)
    join = JOIN.match(text, part.end)
    if join is None or one.form in ("vague", "part", "fold"):
        return alone
    other = _other_end(text, join.end(), words)
    if other is None or other.number.form in ("vague", "part", "fold"):
        return alone
    two = other.number
    if other.unit is None and is_date_or_clock(text, two, words.names, Before(text, two.start)):
        days = part.unit is None and one.low <= 31 and len(join[0]) == 1  # 23-28 March
        return other.end if days else alone
    if CHAIN.match(text, other.end) and join[0] in "-–":
        return other.end + 1
    if looks_like_year(text, one) and part.unit is None:
        years = looks_like_year(text, two) or (join[0] in "-–—/" and two.low < 100)
        if years and other.unit is None:
            return other.end
        if join[0].strip() in ("to", "and"):
            return alone
    tight = join[0].strip() in ("-", "–", "—", "−", "‐", "-to-")
    if (
        tight
        and part.unit is None
        and other.unit is None
        and not (before.low and before.low[-1] in words.names.age)
        and _is_score(text, one, two, other, words)
    ):
        return other.end
    if not _may_join(text, join[0].split()[:1], part, other, before, words):
        return alone
    one = _with_shared_scale(text, part, two, tight)
    last = _with_shared_unit(text, part, other, words)
    return Extent(min(one.low, two.low), max(one.low, two.low), max(one.step, two.step), last)


def _with_shared_unit(text: str, part: Part, other: Part, words: Vocabulary) -> Part:
    """The unit is given once and belongs to both ends; a rate too."""
    if part.unit and part.unit.dimension.endswith(" rate"):
        return other._replace(unit=part.unit)
    if other.unit or part.unit is None:
        return other
    rate = rate_after(text, other.end, words.units, part.unit)
    return other._replace(unit=rate[0], end=rate[1]) if rate else other._replace(unit=part.unit)


def _other_end(text: str, place: int, words: Vocabulary) -> Part | None:
    """The number with its unit that begins at `place`."""
    lead = LEAD.match(text, place)
    if lead:
        sign = lead[0].replace("minus ", "-")
        if sign.isalpha() and sign not in words.units.before and sign not in words.units.codes:
            return None
        part = read_part(text, lead.end(), text[lead.end()], words, place, joined=True)
        if sign.startswith(("-", "−")) and isinstance(part, Part) and part.number.low > 0:
            low = part.number.low
            part = part._replace(number=part.number._replace(low=-low, high=-low))
    else:
        match = words.numbers.trigger.match(text, place)
        if match is None:
            return None
        part = read_part(text, place, match[0], words, place, joined=True)
    return part if isinstance(part, Part) else None


def _is_score(text: str, one: Number, two: Number, other: Part, words: Vocabulary) -> bool:
    """2-1, 52-48: two small numbers with nothing counted behind; but "a 9-2 lead"."""
    if one.low >= 1000 or two.low >= 1000 or SCORE.match(text, other.end):
        return False
    return one.low >= two.low or noun_after(text, other.end, words.nouns, False) is None


def _may_join(
    text: str, joiner: list[str], part: Part, other: Part, before: Before, words: Vocabulary
) -> bool:
    """Do the words and units allow that these two are one range?"""
    one, two = part.number, other.number
    word = joiner[0].strip("-–−‐") if joiner else ""
    if part.unit and other.unit and not _same_unit(part.unit, other.unit):
        return False
    if part.sign and not other.sign and other.unit is None and two.scale == 1 and word:
        return False
    framed = FROM.search(text, max(0, part.start - 30), part.start) is not None
    if word == "and":
        return framed
    if word == "or":
        money = other.unit is not None and other.unit.dimension == "money"
        shared = two.scale if one.scale == 1 else 1  # four or five hundred
        next_to = one.low * shared + shared == two.low and one.low < 20
        return part.unit is None and not money and next_to
    if word in ("to", "through", "up"):
        if framed:
            return True
        share = (
            other.unit is None or other.unit.dimension == "percentage"
        )  # "won by 46 to 42 percent"
        if share and one.low >= two.low and part.unit in (None, other.unit):
            return False
        by = before.low[-1:] == ["by"] and part.unit is None and other.unit is not None
        if by and two.low > WIDEST * _with_shared_scale(text, part, two, False).low:
            return False  # "rose by 170 million to 1.24 billion euros"
        return by or not is_changed(before, words.bounds)
    return True


def _same_unit(one: Unit, other: Unit) -> bool:
    """The same, or the same but for a rate that is said once ("$75 per barrel to $45")."""
    return one.name.partition(" per ")[0] == other.name.partition(" per ")[0]


def _with_shared_scale(text: str, part: Part, two: Number, tight: bool) -> Number:
    """The first number with the multiplier of the second.

    "$10 to $15 billion", "$5-8,000"; but not "$200 to $4 million", "$750,000 to $1 million".
    """
    one = part.number
    if one.scale == 1 and two.scale > 1:
        top = two.low / two.scale
        near = one.low <= top or (not part.sign and one.low < 10 * top)
        return times(one, two.scale, one.end) if 0 < one.low < 1000 and near else one
    if tight and part.sign and 0 < one.low * 1000 <= two.low and "," in text[two.start : two.end]:
        return times(one, 1000, one.end)
    return one
