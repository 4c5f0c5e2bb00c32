"""The words of a sentence, cut once for all who look words up in it."""

from typing import NamedTuple

from claims.model import Span
from claims.patterns import compiled

# a word with its apostrophes, or a mark that parts clauses; no figure, and no comma inside one
WORD = compiled(r"[^\W\d_]\w*(?:[’']\w*)*|,(?!\d)|[;:()—]|–(?!\S)")
ENDINGS = ("", "'s", "'", "''")  # with which a word may be cut: "the poll's", "said''"
STOPS = frozenset(",.")


class Tokens(NamedTuple):
    """Words and marks in order, in small letters and with straight apostrophes; their starts."""

    words: list[str]
    starts: list[int]


def read_tokens(text: str, stretch: Span) -> Tokens:
    """Cut any stretch of `text` into words and marks.

    >>> read_tokens("It’s 1,500 m, she said.", Span(0, 23))
    Tokens(words=["it's", 'm', ',', 'she', 'said'], starts=[0, 11, 12, 14, 18])
    """
    words: list[str] = []
    starts: list[int] = []
    place = stretch.start
    for piece in _in_small_letters(text[stretch.start : stretch.end]).split(" "):
        if piece.isalpha():
            words.append(piece)
            starts.append(place)
        elif piece[-1:] in STOPS and piece[:-1].isalpha():
            words.append(piece[:-1])
            starts.append(place)
            if piece[-1] == ",":
                words.append(",")
                starts.append(place + len(piece) - 1)
        elif not piece.isdecimal():  # few pieces are left that need the pattern
            for match in WORD.finditer(piece):
                words.append(match[0])
                starts.append(place + match.start())
        place += len(piece) + 1
    return Tokens(words, starts)


def _in_small_letters(text: str) -> str:
    """Letter for letter: İ is the only one whose small form is longer than itself."""
    return text.replace("’", "'").replace("İ", "I").lower()
