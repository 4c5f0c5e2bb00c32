"""The counted noun behind a number, to its head: no parser, closed word classes only."""

import re
from functools import cache
from typing import NamedTuple

from claims.languages import data

WORD = re.compile(r"[ \u00a0\u202f\u2009\t]*\n?[ \t]*([^\W\d_][\w&'’.-]*)")
AND = re.compile(r"\s+and\s+(\w+)")
OF = re.compile(
    r"\s+of\s+(?:(?:the|its|their|his|her|our|these|those|my|your|all)\s+)?(?:the\s+)?(?=\w)"
)
MOST_WORDS = 7


class NounWords(NamedTuple):
    """Closed word classes that show where a noun phrase ends."""

    stop: frozenset[str]
    plural: frozenset[str]
    fallen: frozenset[str]
    not_plural: frozenset[str]
    person: frozenset[str]


@cache
def noun_words(language: str) -> NounWords:
    """The word classes of `language`."""
    groups = {g["role"]: frozenset(g["words"].split()) for g in data(language, "nouns")["group"]}
    return NounWords(
        groups["stop"], groups["plural"], groups["fallen"], groups["not plural"], groups["person"]
    )


def is_plural(word: str, words: NounWords) -> bool:
    """Is this the form that a number above one counts?"""
    low = word.lower()
    if low in words.plural or word in words.plural:
        return True
    return (
        len(low) > 3
        and low[-1] == "s"
        and not low.endswith(("ss", "us", "is", "'s", "’s"))
        and low not in words.not_plural
    )


def noun_after(  # noqa: C901
    text: str, place: int, words: NounWords, single: bool
) -> tuple[int, int] | None:
    """Where the counted noun phrase behind `place` begins and ends.

    `single` allows a head in the singular: "one solution", "20-year conflict".
    """
    first, plural_start, plural_end, last_end = -1, 0, 0, 0
    seen_plural = False
    for _ in range(MOST_WORDS):
        match = WORD.match(text, place)
        if match is None:
            break
        word = match[1].rstrip(".,'’-")
        low = word.lower()
        if not word or low in words.stop:
            break
        plural = is_plural(word, words)
        if seen_plural and not plural and not (word[0].isupper() and text[plural_start].isupper()):
            break
        if first < 0:
            first = match.start(1)
        place = match.start(1) + len(word)
        if plural:
            seen_plural, plural_end, plural_start = True, place, match.start(1)
        if not low.endswith("ly"):
            last_end = place
        if low in words.fallen and not seen_plural:
            return first, place
        if len(word) < len(match[1]) or text[place : place + 1] in ",;:":
            break
    if first < 0:
        return None
    if seen_plural:
        return first, _pair_end(text, plural_start, plural_end, words)
    return (first, last_end) if single and last_end > first else None


def _pair_end(text: str, start: int, end: int, words: NounWords) -> int:
    """Men and women: two counted groups in one."""
    match = AND.match(text, end)
    if match and text[start:end].lower() in words.person and match[1].lower() in words.person:
        return match.end()
    return end


def of_after(text: str, place: int) -> int | None:
    """Where the noun begins in "of the officials", "of vulnerable interpreters"."""
    match = OF.match(text, place)
    return match.end() if match else None
