"""What the words around a figure promise: about, more than, up to, rose by, or so."""

from functools import cache
from typing import NamedTuple

from claims.languages import data
from claims.model import Bound
from claims.patterns import compiled
from claims.phrases import GAP, Before, Phrases


class BoundWords(NamedTuple):
    """Phrases before a figure, changes before it, phrases behind it; each with its sign.

    hyphen  phrases that hang on the number ("150-plus"); last: the last words of `before`
    """

    before: dict[str, str]
    change: dict[str, str]
    after: Phrases[Bound]
    hyphen: Phrases[Bound]
    last: frozenset[str]


@cache
def bound_words(language: str) -> BoundWords:
    """The bounds of `language` (bounds.toml)."""
    before: dict[str, str] = {}
    change: dict[str, str] = {}
    after: dict[str, Bound] = {}
    for entry in data(language, "bounds")["bound"]:
        before.update(dict.fromkeys(entry.get("before", ()), entry["sign"]))
        change.update(dict.fromkeys(entry.get("change", ()), entry["sign"]))
        after.update(dict.fromkeys(entry.get("after", ()), entry["sign"]))
    last = frozenset(phrase.rpartition(" ")[2] for phrase in before)
    hyphen = {phrase[1:]: sign for phrase, sign in after.items() if phrase[0] == "-"}
    after = {phrase: sign for phrase, sign in after.items() if phrase[0].isalpha()}
    return BoundWords(before, change, Phrases(after), Phrases(hyphen), last)


ARTICLES = frozenset(("a", "an", "the"))
GLUED: dict[str, Bound] = {"~": "~", "≈": "~", ">": ">", "<": "<", "≥": ">", "≤": "<"}
LONGEST = 5
NUMBER_NEXT = compiled(rf"{GAP}(?:[$£€]?\d|than\b)")  # "above 10 and below 20"


def bound_before(before: Before, words: BoundWords) -> tuple[Bound, int]:
    """The sign of what stands before a figure, and where the hedge begins.

    A hedge in front of a hedge counts too ("at least about"); a change before it wins over
    "about" but not over "more than" (figures.md, part 6).
    """
    if before.touching:
        return _touching(before)
    sign, used = "=", 0
    low = before.low
    while used < len(low) and low[-1 - used] in words.last:
        found = _longest(low, used, words.before)
        if found is None:
            break
        if found[0] == "level":
            return sign, _start(before, used)  # type: ignore[return-value]
        if sign == "=" or found[0] in "<>":
            sign = found[0]
        used += found[1]
        if sign in "<>":
            break
    if sign in "=~":
        sign = _change(low, used, words) or sign
    return sign, _start(before, used)  # type: ignore[return-value]


def _start(before: Before, used: int) -> int:
    return before.start_of(used) if used else before.place


def _touching(before: Before) -> tuple[Bound, int]:
    if before.touching[-1] in GLUED:
        return GLUED[before.touching[-1]], before.place - 1
    if before.touching.lower() == "sub-":
        return "<", before.place - 4
    return "=", before.place


def _longest(low: list[str], used: int, phrases: dict[str, str]) -> tuple[str, int] | None:
    """The longest phrase that ends `used` words before the figure: its sign, its length."""
    stop = len(low) - used
    for length in range(min(LONGEST, stop), 0, -1):
        sign = phrases.get(" ".join(low[stop - length : stop]))
        if sign:
            return sign, length
    return None


def _change(low: list[str], used: int, words: BoundWords) -> str | None:
    """ "up" or "down" when a verb of change, or one with "by", stands before the figure."""
    if used < len(low) and low[-1 - used] in ("by", "another"):
        used += 1
    stop = len(low) - used
    if stop <= 0 or low[stop - 1] not in words.change:
        return None
    two = words.before.get(" ".join(low[max(0, stop - 2) : stop]))
    if two == "level" or (stop > 1 and low[stop - 2] in ARTICLES):
        return None
    return words.change[low[stop - 1]]


def bound_after(text: str, end: int, words: BoundWords) -> tuple[Bound, int] | None:
    """The sign of what stands right behind a number or phrase, and where that ends."""
    following = text[end : end + 1]
    if following == "+":
        return (">", end + 1) if not text[end + 1 : end + 2].isalnum() else None
    if following == "-":
        return words.hyphen.at(text, end + 1)
    found = words.after.at(text, end + 1) if following.isspace() else None
    return None if found and NUMBER_NEXT.match(text, found[1]) else found
