"""A change in words: "1,037 → 1,307", "“about” dropped", "a day later"."""

from collections.abc import Iterator
from typing import NamedTuple

from claims import Claim, Quantity
from factcheck.aligning import Pair, same_stance, stretches
from factcheck.intervals import diagnose
from factcheck.reports.words import amount, many, when
from factcheck.visible import flat

ARROW = " → "
BOUNDS = {"~": "about", ">": "at least", "<": "up to", "up": "a rise", "down": "a fall", "=": ""}
NO_DATE = "no date given"
OF_KIND = " (kind of claim)"


class Row(NamedTuple):
    """What sort of change it is, and the change in words."""

    label: str
    text: str


def rows(pair: Pair) -> Iterator[Row]:
    """A row for each change of a pair after which a checker has to look again."""
    old, new, telling = pair.old, pair.new, pair.telling
    if old is None or new is None:
        return
    if "value" in telling:
        yield Row("value", _value(old, new))
    if "unit" in telling:
        yield Row("unit", _unit(old, new))
    if "hedge" in telling and old.quantity and new.quantity:
        yield Row("hedge", _turned(_hedge(old), _hedge(new)))
    if "date" in telling:
        yield Row("date", _date(old, new))
    if "speaker" in telling:
        yield Row("speaker", _turned(*speakers(old, new), "attribution "))
    if "sense" in telling:
        yield Row("sense", in_words(old, new))


def title(pair: Pair) -> str:
    """The claim in its own words, or in both of its words."""
    words = [flat(claim.text) for claim in (pair.old, pair.new) if claim is not None]
    return ARROW.join(dict.fromkeys(words))


def _value(old: Claim, new: Claim) -> str:
    first, second = old.quantity, new.quantity
    if first is None or second is None:
        return flat(old.text) + ARROW + flat(new.text)
    both = _short(first) + ARROW + _short(second)
    slip = diagnose(second.low, first.low) if first.dimension == second.dimension else ""
    return f"{both} ({slip})" if slip else both


def _short(quantity: Quantity) -> str:
    """The digits alone where things are counted, with the unit where they are measured."""
    bare = quantity._replace(bound="=", text="")
    if quantity.dimension == "count":
        bare = bare._replace(unit="")
    return amount(bare)


def _unit(old: Claim, new: Claim) -> str:
    first, second = old.quantity, new.quantity
    if first is None or second is None or first.unit == second.unit:
        return f"{old.kind}{ARROW}{new.kind}".replace("-", " ") + OF_KIND
    return (flat(first.unit) or "no unit") + ARROW + (flat(second.unit) or "no unit")


def _hedge(claim: Claim) -> str:
    """The words in front of the numeral, as far as they are a hedge; else what they mean."""
    quantity = claim.quantity
    if quantity is None or quantity.bound == "=":
        return ""
    before = flat(claim.text[: max(0, quantity.number.start - claim.start)]).rstrip("$€£¥ ")
    if quantity.bound in ("up", "down") or not before:
        return BOUNDS[quantity.bound]
    return f"“{before.lower()}”"


def _turned(old: str, new: str, what: str = "") -> str:
    if old and new:
        return old + ARROW + new
    return f"{what}dropped: {old}" if old else f"{what}added: {new}"


def speakers(old: Claim, new: Claim) -> tuple[str, str]:
    """Who says it in the old and in the new version, "" where nobody does; with the word of saying
    where one of them denies it.
    """
    denied = not same_stance(old.source, new.source)
    before, after = (
        f"{flat(source.name or source.text)}{f' {flat(source.cue)}' if denied else ''}"
        if source
        else ""
        for source in (old.source, new.source)
    )
    return before, after


def in_words(old: Claim, new: Claim) -> str:
    """The words of the two sentences that are others now; "" when these are the same."""
    before, after = stretches(flat(old.sentence).strip(), flat(new.sentence).strip())
    return f"“{before}”{ARROW}“{after}”" if before or after else ""


def _date(old: Claim, new: Claim) -> str:
    first = when(old.time) if old.time else NO_DATE
    second = when(new.time) if new.time else NO_DATE
    if first == second and old.quantity is None:  # the weekday beside it is another
        return f"{first}: {title(Pair(old, new))}"
    return first + ARROW + second + _shift(old, new)


def _shift(old: Claim, new: Claim) -> str:
    """By how many days a single day has moved."""
    one, other = old.time, new.time
    if not (one and other and one.first and other.first):
        return ""
    if one.first != one.last or other.first != other.last or one.open or other.open:
        return ""
    days = (other.first - one.first).days
    if not days:
        return ""
    return f" ({many(abs(days), 'day')} {'later' if days > 0 else 'earlier'})"
