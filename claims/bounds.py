"""What the words around a figure promise: about, more than, up to, rose by, or so."""

from functools import cache
from typing import NamedTuple

from claims.languages import data
from claims.model import Bound
from claims.phrases import Phrases, words_before


class BoundWords(NamedTuple):
    """Phrases before a figure, changes before it, phrases behind it; each with its sign."""

    before: dict[str, str]
    change: dict[str, str]
    after: Phrases[str]


@cache
def bound_words(language: str) -> BoundWords:
    """The bounds of `language`."""
    before: dict[str, str] = {}
    change: dict[str, str] = {}
    after: dict[str, str] = {}
    for entry in data(language, "bounds")["bound"]:
        before.update(dict.fromkeys(entry.get("before", ()), entry["sign"]))
        change.update(dict.fromkeys(entry.get("change", ()), entry["sign"]))
        after.update({p: entry["sign"] for p in entry.get("after", ()) if p[0].isalpha()})
    return BoundWords(before, change, Phrases(after))


ARTICLES = ("a", "an", "the")
GLUED = {"~": "~", "≈": "~", ">": ">", "<": "<", "≥": ">", "≤": "<"}


def before(text: str, start: int, words: BoundWords) -> tuple[Bound, int]:
    """The sign of what stands before a figure, and where the hedge begins."""
    sign, first = "=", start
    last = text[start - 1 : start]
    if last in GLUED:
        return GLUED[last], start - 1  # type: ignore[return-value]
    if last == "-" and text[max(0, start - 4) : start].lower() == "sub-":
        return "<", start - 4
    near = words_before(text, start, 5)
    while near:
        found = _longest(near, words.before)
        if found is None:
            break
        found_sign, length = found
        if found_sign == "level":
            return sign, first  # type: ignore[return-value]
        if sign in "=" or found_sign in "<>":
            sign = found_sign
        first = near[length - 1][1]
        near = near[length:]
    if sign in "=~<>":
        change = _change(near, words)
        if change and not (False):
            sign = change
    return sign, first  # type: ignore[return-value]


def _longest(near: list[tuple[str, int]], phrases: dict[str, str]) -> tuple[str, int] | None:
    """The longest phrase that ends right before the figure: its sign, its number of words."""
    for length in (4, 3, 2, 1):
        if length <= len(near):
            phrase = " ".join(word for word, _ in reversed(near[:length]))
            if phrase in phrases:
                return phrases[phrase], length
    return None


def _change(near: list[tuple[str, int]], words: BoundWords) -> str | None:
    """ "up" or "down" when a verb of change, or one with "by", stands before the figure."""
    rest = near[1:] if near and near[0][0] in ("by", "another") else near
    if rest and rest[0][0] in ARTICLES:
        return None
    found = _longest(rest, words.change)
    return found[0] if found else None


def after(text: str, end: int, words: BoundWords) -> tuple[Bound, int] | None:
    """The sign of what stands right behind a number or phrase, and where that ends."""
    if text.startswith("+", end):
        return ">", end + 1
    place = end + 1 if text[end : end + 1] in (" ", "-", "\u00a0", "\n") else end
    if place == end:
        return None
    found = words.after.at(text, place)
    if found is None:
        return None
    return found[0], found[1]  # type: ignore[return-value]
