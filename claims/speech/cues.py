"""Where the words that report speech stand: a look into a dictionary for each word."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import compress
from typing import NamedTuple

from claims.model import Span
from claims.patterns import compiled
from claims.tokens import ENDINGS, Tokens


class Cue(NamedTuple):
    """A word or phrase as it is listed, and the pattern that says whether it stands at a place.

    `pattern` is None for a single word in small letters, which needs none.
    """

    listed: str
    pattern: re.Pattern[str] | None


Index = Mapping[str, tuple[Cue, ...]]  # first word → cues, longest first


def build_index(cues: Iterable[str], openings: Iterable[str]) -> Index:
    """Index `cues` by their first word; those in `openings` may have a capital, too."""
    capitals = frozenset(openings)
    index: dict[str, tuple[Cue, ...]] = {}
    for listed in sorted(cues, key=len):
        first = listed.split(" ", 1)[0]
        cue = Cue(listed, _pattern(listed, capital=listed in capitals))
        for written in (first + ending for ending in ENDINGS):
            index[written] = (cue, *index.get(written, ()))
    return index


def _pattern(listed: str, *, capital: bool) -> re.Pattern[str] | None:
    if " " not in listed and not capital:
        return None
    first = f"[{listed[0].upper()}{listed[0]}]" if capital else listed[0]
    return compiled(first + listed[1:].replace(" ", r"\r?\s") + r"\b")


def find_cues(text: str, tokens: Tokens, index: Index) -> Iterator[tuple[str, Span]]:
    """Each cue among `tokens`, left to right: as it is listed, and where it stands."""
    finish = 0
    words, starts = tokens
    for word, start in compress(zip(words, starts, strict=True), map(index.__contains__, words)):
        if start < finish or not _begins_word(text, start):
            continue
        for listed, pattern in index[word]:
            end = _end(text, start, listed, pattern)
            if end:
                yield listed, Span(start, end)
                finish = end
                break


def _begins_word(text: str, start: int) -> bool:
    """Not the "reported" of "self-reported", nor behind a digit."""
    before = text[start - 1 : start]
    return before == " " or not (before == "-" or before == "_" or before.isalnum())


def _end(text: str, start: int, listed: str, pattern: re.Pattern[str] | None) -> int:
    """Where the cue that begins at `start` ends, or 0 when another word stands there."""
    if pattern is None:
        return start + len(listed) if text.startswith(listed, start) else 0
    match = pattern.match(text, start)
    return match.end() if match else 0
