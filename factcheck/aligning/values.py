"""When two claims give the same value, thing, days or speaker."""

from datetime import date
from functools import lru_cache

from claims import Claim, Quantity, Source, Time, convert
from factcheck.aligning.sketch import normal
from factcheck.intervals import whole
from factcheck.stems import stem

PRONOUNS = frozenset(("he", "she", "it", "they", "we", "i", "who"))
STRICT = frozenset(
    (*("under", "below", "less", "fewer", "lower"), *("short", "nearly", "almost", "approaching"))
)
COUNTS = ("count", "")
DENIALS = frozenset(("denied", "denies", "deny", "denying"))
ARTICLES = frozenset(("a", "an", "the"))
LINKS = frozenset((",", "at", "for", "from", "in", "of", "on", "with"))  # behind the head of a name


def same_value(one: Claim, other: Claim) -> bool:
    """Is it the same amount, to the last digit, or the same day for dates?"""
    if one.quantity is None or other.quantity is None:
        return one.quantity is other.quantity and same_days(one.time, other.time)
    first, second = one.quantity, other.quantity
    if first.vague != second.vague:
        return False
    if first.unit == second.unit or first.dimension != second.dimension or is_count(first):
        return (first.low, first.high) == (second.low, second.high)
    low, high = (convert(end, first.unit, second.unit) for end in (first.low, first.high))
    return (low, high) == (second.low, second.high)


def converts(one: Quantity, other: Quantity) -> bool:
    """Does the second give the first in another unit, rounded as news does?"""
    ends = [convert(end, one.unit, other.unit) for end in whole(one, bounds=False)]
    if one.dimension != other.dimension or None in ends:
        return False
    low, high = sorted(end for end in ends if end is not None)
    right = whole(other, bounds=False)
    return low <= right.high and right.low <= high


def same_days(one: Time | None, other: Time | None) -> bool:
    """Are they the same calendar days, by the same weekday where both name one; or the same value,
    where the text pins no days?

    The open end of "since 2015" is the article's own day, of which the text says nothing here.
    """
    if one is None or other is None:
        return one is other
    if one.weekday != other.weekday and None not in (one.weekday, other.weekday):
        return False
    if one.first and other.first:
        return (one.open, _named_days(one)) == (other.open, _named_days(other))
    return one.value == other.value


def _named_days(time: Time) -> tuple[date | None, date | None]:
    """The ends that the text names: "until" begins, "since" ends with the article's own day."""
    first = None if time.open == "until" else time.first
    return first, None if time.open == "since" else time.last


def same_hedge(one: Quantity, other: Quantity) -> bool:
    """Is it said as firmly? "More than 30" is "over 30"; "fewer than 30" is not "30 or fewer"."""
    return (one.bound, _strict(one)) == (other.bound, _strict(other))


def _strict(quantity: Quantity) -> bool:
    said = quantity.text.lower().split()
    return quantity.bound in "<~" and not STRICT.isdisjoint(said) and "or" not in said


def is_count(quantity: Quantity) -> bool:
    """Does it count things rather than measure them?"""
    return quantity.dimension in COUNTS


def thing(claim: Claim) -> str:
    """The head of what is counted, in the singular, or the unit; "" when the text has none."""
    quantity = claim.quantity
    if quantity is None:
        return ""
    return stem(quantity.unit.rpartition(" ")[2]) if is_count(quantity) else quantity.unit


def same_speaker(one: Source | None, other: Source | None) -> bool:
    """Is it one speaker, by his name here or his full name there, or by the same description?

    "Lee" is Ann Lee and "the ministry" the health ministry; the defence ministry is another.
    """
    if one is None or other is None:
        return one is other
    first, second = _name(one.name), _name(other.name)
    if first == second or _is_longer(first, second) or _is_longer(second, first):
        return True
    return normal(one.text) == normal(other.text) and one.text.lower() not in PRONOUNS


def same_stance(one: Source | None, other: Source | None) -> bool:
    """Does the speaker stand by it in both, or deny it in both?"""
    return one is None or other is None or (one.cue in DENIALS) == (other.cue in DENIALS)


def _is_longer(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Is it the same name with more before it, or with a place or an office behind it?"""
    if not short:
        return False
    rest = long[len(short) :]
    return long[-len(short) :] == short or (
        long[: len(short)] == short and not LINKS.isdisjoint(rest[:1])
    )


@lru_cache(maxsize=4096)
def _name(name: str) -> tuple[str, ...]:
    """Its words in the singular, without article, and without what a person does."""
    written = normal(name.replace(",", " , ")).split()
    person = len(written)
    while person and written[person - 1][0].isupper():
        person -= 1
    before = written[person - 1] if person else ""
    if person < len(written) - 1 and before.islower() and before not in LINKS | ARTICLES:
        written = written[person:]  # "police chief Ann Lee"
    return tuple(stem(word.strip(".’'")) for word in written if word.lower() not in ARTICLES)
