"""What has changed between a claim of the old version and the same claim of the new one."""

from claims import Claim, general_slugs
from factcheck.aligning.sense import turned
from factcheck.aligning.sketch import Sketch, normal
from factcheck.aligning.values import (
    PRONOUNS,
    converts,
    is_count,
    same_days,
    same_hedge,
    same_speaker,
    same_stance,
    same_value,
    thing,
)


def differences(old: Sketch, new: Sketch) -> frozenset[str]:
    """All changes but "moved", which only the whole order of the claims can tell."""
    one, other = old.claim, new.claim
    found = _of_figure(one, other) if one.quantity and other.quantity else _of_date(one, other)
    if one.quantity and other.quantity and _other_kind(old, new):
        found.add("unit")
    if not same_speaker(one.source, other.source) and not _both_name(one, other):
        found.add("speaker")
    if not same_stance(one.source, other.source):
        found.add("speaker")
    elif found.isdisjoint(("hedge", "unit")) and turned(old, new):  # "rose" → "fell" is a hedge
        found.add("sense")
    around = old.frame != new.frame or one.quoted != other.quoted
    if around or (not found and old.phrase != new.phrase):
        found.add("reworded")
    return frozenset(found)


def _both_name(one: Claim, other: Claim) -> bool:
    """Does each sentence name both speakers, in one order? Then it was only read another way."""
    known = {normal(there.source.text) for there in (one, other) if there.source}
    if any(text.lower() in PRONOUNS for text in known):
        return False
    first, second = ([normal(here.sentence).find(text) for text in known] for here in (one, other))
    if -1 in (*first, *second):
        return False
    return len(known) == 1 or (first[0] < first[1]) == (second[0] < second[1])


def _of_figure(one: Claim, other: Claim) -> set[str]:
    first, second = one.quantity, other.quantity
    if first is None or second is None:
        return set()
    found = set()
    if not same_value(one, other):
        found.add("value")
    if _other_unit(one, other):
        found.add("unit")
        if (first.low, first.high) == (second.low, second.high) or converts(first, second):
            found.discard("value")
    if not same_hedge(first, second):
        found.add("hedge")
    if "P" not in _values(one) and not same_days(one.time, other.time):
        found.add("date")
    return found


def _values(claim: Claim) -> str:
    """The first letter of its TIMEX3 value: "P" for a length of time, which is the figure."""
    return claim.time.value[:1] if claim.time else ""


def _other_unit(one: Claim, other: Claim) -> bool:
    """Is it measured in another unit, or are other things counted?"""
    first, second = one.quantity, other.quantity
    if first is None or second is None:
        return False
    if first.dimension != second.dimension:
        return True
    before, after = thing(one), thing(other)
    return before != after and (not is_count(first) or bool(before and after))


def _other_kind(old: Sketch, new: Sketch) -> bool:
    """Are the people who were injured now said to be killed?

    The kind of a claim comes from the words around it: where these are the same, so is the kind,
    however other words of the sentence weigh.
    """
    one, other = old.claim, new.claim
    kinds = {one.kind, other.kind}
    if len(kinds) == 1 or not kinds.isdisjoint(general_slugs()):
        return False
    if one.kind in other.also or other.kind in one.also:
        return (old.left, old.right) != (new.left, new.right)
    return True


def _of_date(one: Claim, other: Claim) -> set[str]:
    if (one.quantity is None) != (other.quantity is None):
        return {"value"}
    return set() if same_days(one.time, other.time) else {"date"}
