"""Names for claims that survive edits elsewhere, and which claims say the same."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from zlib import crc32

from claims.candidates import Candidate
from claims.units import convert

# below this a bare count ("two men", "two cars") is the same figure only with the same noun
TELLING_COUNT = 100
# a longer text's repeats fall into groups, or ten thousand of them would be named by each other
MOST_REPEATS = 100
WEEK = 7  # days
MOST_FACTS = 8  # that one value is held against
DIGITS = "abcdefghijklmnopqrstuvwxyz234567"  # of base 32 (RFC 4648), in small letters
PAIRS = [one + other for one in DIGITS for other in DIGITS]


def claim_id(phrase: str, sentence: str, used: dict[str, int]) -> str:
    """Seven letters and digits from the phrase and its sentence; `used` keeps them apart.

    White space does not count, so that re-wrapping a draft renames nothing: `sentence` comes from
    `single_space`. The same phrase in the same sentence is numbered; `used` says how often each
    name was asked for.

    >>> claim_id("910 km", "It is 910 km long.", {})
    '5doijea'
    """
    key = f"{single_space(phrase)}\n{sentence}"
    first = name = _short(key)
    while name in used:
        used[first] += 1
        name = _short(f"{key}\n{used[first]}")
    used[name] = 1
    return name


def single_space(text: str) -> str:
    """`text` with one space for every stretch of white space, and none around it."""
    if "  " not in text and text.isprintable():  # no other white space is: nearly always so
        return text.strip(" ")
    return " ".join(text.split())


def _short(key: str) -> str:
    bits = crc32(key.encode("utf-8", "surrogatepass")) << 3  # seven digits, of five bits each
    return (
        DIGITS[bits >> 30]
        + PAIRS[bits >> 20 & 1023]
        + PAIRS[bits >> 10 & 1023]
        + PAIRS[bits & 1023]
    )


def repeats(
    candidates: Sequence[Candidate], kinds: Sequence[str], agree: Callable[[int, int], bool]
) -> list[list[int]]:
    """For each candidate the numbers of the others that state the same thing.

    `agree` says of two figures of one value whether they may state one fact.
    """
    groups: dict[object, list[int]] = {}
    for number, (candidate, kind) in enumerate(zip(candidates, kinds, strict=True)):
        key = _statement(candidate, kind)
        if key is not None:
            groups.setdefault(key, []).append(number)
    found: list[list[int]] = [[] for _ in candidates]
    for group in groups.values():
        for first in range(0, len(group), MOST_REPEATS):
            some = group[first : first + MOST_REPEATS]
            figures = candidates[some[0]].quantity is not None
            for members in _facts(some, agree) if figures else (some,):
                for number in members:
                    found[number] = [other for other in members if other != number]
    return found


def _facts(numbers: Sequence[int], agree: Callable[[int, int], bool]) -> list[list[int]]:
    """The candidates by the fact that they state."""
    facts: list[list[int]] = []
    for number in numbers:
        for fact in facts[-MOST_FACTS:]:
            if agree(fact[0], number):
                fact.append(number)
                break
        else:
            facts.append([number])
    return facts


def _statement(candidate: Candidate, kind: str) -> object:
    """What makes two claims the same statement; None for what is not worth comparing."""
    quantity, time = candidate.quantity, candidate.time
    if quantity is None:
        return (time.value if time and kind != "statement-day" else None) or None
    if quantity.dimension == "time":
        return (_days(quantity.low, quantity.unit), _days(quantity.high, quantity.unit))
    if quantity.dimension != "count":
        return (quantity.dimension, quantity.low, quantity.high, quantity.unit)
    telling = quantity.low >= TELLING_COUNT and not quantity.vague
    what = kind if telling else quantity.unit.rpartition(" ")[2].lower()
    return (quantity.low, quantity.high, what) if what else None


def _days(value: Decimal, unit: str) -> Decimal:
    """A length of time in days, whole ones from a week on: a year is 365 of them."""
    days = convert(value, unit, "day") or value
    return days.to_integral_value() if days >= WEEK else days
