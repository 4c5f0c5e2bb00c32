"""A stretch of text that has the shape of a form, with the words around it."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from claims.dates.token import Token
from claims.languages import data
from claims.patterns import compiled

WORD_BEFORE = compiled(r"([\w'’.-]+)(?:\r\n|\s)[^\S\r\n]?\Z")
WORD_AFTER = compiled(r"(?:\r\n|\s)[^\S\r\n]?([\w'’-]+)|(-)")
LONGEST_WORD = 20


@cache
def context(language: str) -> dict[str, frozenset[str]]:
    """The word lists that guards ask, by name."""
    lists = data(language, "dates")["around"]
    return {name: frozenset(words) for name, words in lists.items()}


class Candidate(NamedTuple):
    """A stretch of text that has the shape of a form."""

    text: str
    tokens: Sequence[Token]
    start: int
    end: int
    around: dict[str, frozenset[str]]

    def before(self) -> str:
        """The word right before, as written, or ""."""
        before = self.text[max(0, self.start - LONGEST_WORD) : self.start]
        if before[-1:] == " ":
            word = before[before.rfind(" ", 0, -1) + 1 : -1]
            if word.isalpha():  # mostly, and sooner known
                return word
        match = WORD_BEFORE.search(before)
        return match[1] if match else ""

    def after(self) -> str:
        """The word right after, as written; "-" for a hyphen; or ""."""
        match = WORD_AFTER.match(self.text, self.end)
        return (match[1] or "-") if match else ""


Guard = Callable[[Candidate], bool]
