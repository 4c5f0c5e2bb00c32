"""Styled words wrapped to a width; what plain text and terminal share."""

from typing import NamedTuple
from unicodedata import combining, east_asian_width


class Piece(NamedTuple):
    """Some words in one style; the style is a name of `colour.STYLES` or ""."""

    text: str
    style: str = ""


Line = list[Piece]
SPACE = Piece(" ")


def cells(text: str) -> int:
    """Columns that `text` takes on a terminal; Chinese letters take two, accents none.

    >>> cells("naïve"), cells("東京"), cells("e\\u0301")
    (5, 4, 1)
    """
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(c) in "WF" else 0 if combining(c) else 1 for c in text)


def wrap(pieces: list[Piece], width: int, first: str = "", indent: str = "") -> list[Line]:
    """Lines no wider than `width` where words allow: `first` opens the first, `indent` the rest.

    >>> [plain(line) for line in wrap([Piece("12 of"), Piece(" 40", "figure")], 6, "- ", "  ")]
    ['- 12', '  of', '  40']
    """
    lines: list[Line] = [[Piece(first)]]
    used = cells(first)
    fresh = True
    for word in _words(pieces):
        size = cells(word[0].text)
        for piece in word[1:]:
            size += cells(piece.text)
        if not fresh and used + 1 + size > width:
            lines.append([Piece(indent)])
            used, fresh = cells(indent), True
        if not fresh:
            between = word[0].style if lines[-1][-1].style == word[0].style else ""
            lines[-1].append(Piece(" ", between) if between else SPACE)
            used += 1
        lines[-1] += word
        used += size
        fresh = False
    return lines


def _words(pieces: list[Piece]) -> list[Line]:
    """Words, each of one or more pieces that no space parts."""
    words: list[Line] = []
    joined = False
    for piece in pieces:
        first, *others = piece.text.split(" ")
        if first and joined:
            words[-1].append(Piece(first, piece.style))
        elif first:
            words.append([Piece(first, piece.style)])
        words += [[Piece(word, piece.style)] for word in others if word]
        joined = bool(others[-1]) if others else joined or bool(first)
    return words


def plain(line: Line) -> str:
    """A line without its styles."""
    return "".join(piece.text for piece in line).rstrip()
