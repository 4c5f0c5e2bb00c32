"""Where paragraphs and sentences begin and end; the text itself is never touched."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from claims.languages import data
from claims.model import Span
from claims.patterns import compiled
from claims.table import Table
from claims.tokens import Tokens, read_tokens


class Layout:
    """Paragraphs and sentences in order, as half-open spans without outer white space."""

    __slots__ = ("_paragraph_starts", "_starts", "_tokens", "paragraphs", "sentences")

    def __init__(self, paragraphs: list[Span], sentences: list[Span]) -> None:
        self.paragraphs = paragraphs
        self.sentences = sentences
        self._paragraph_starts = [start for start, _ in paragraphs]
        self._starts = [start for start, _ in sentences]
        self._tokens: dict[int, Tokens] = {}

    def sentence_index(self, place: int) -> int:
        """Number of the sentence that holds `place`, or the last one before it."""
        return bisect_right(self._starts, place, 1) - 1

    def sentence_at(self, place: int) -> Span:
        """The sentence that holds `place`; an empty text has one empty sentence."""
        return self.sentences[self.sentence_index(place)] if self.sentences else Span(0, 0)

    def paragraph_index(self, place: int) -> int:
        """Number of the paragraph that holds `place`, or the last one before it."""
        return bisect_right(self._paragraph_starts, place, 1) - 1

    def tokens(self, text: str, number: int) -> Tokens:
        """The words of sentence `number`, cut at most once."""
        known = self._tokens.get(number)
        if known is None:
            known = self._tokens[number] = read_tokens(text, self.sentences[number])
        return known


BLANK_LINES = compiled(r"\n[ \t\r\f\v]*\n\s*")
# a full stop with its closing marks, then white space and something that may open a sentence
STOP = compiled(
    r"[.!?…\n](?:(?<=\n)|(?<![.!?…].)[.!?…]*[\"”’'»)\]]*"
    r"(?=\s+[\"“‘'«(\[`—–-]{0,2}\s?[A-Z0-9À-ÞĀŁŠŽȘ]))"
)
BEFORE_WORD = compiled(r"[\s(\[\"“”‘'«—–]")
INITIALS = compiled(r"(?:[A-Za-z]\.)*[A-Za-z]\Z")
NEXT_WORD = compiled(r"\s*[\"“‘'«(\[]?(\w+)")
LINE_END = compiled(r"[ \t]*(?:\r\n|[\r\n])")
BLANKS = " \t\r"
LONGEST_WORD = 24
LONGEST = 1000  # characters of a sentence; what is longer is a table, a list or a dump
CUTS = ("\n", "; ", ", ", " ")  # where such a stretch is cut, the best place first


class _Words(Table):
    before_names: frozenset[str]
    after_names: frozenset[str]
    sentence_starts: frozenset[str]


@cache
def _words(language: str) -> _Words:
    entry = data(language, "abbreviations")
    return _Words(*(frozenset(entry[name]) for name in _Words.__annotations__))


def read_layout(text: str, language: str = "en") -> Layout:
    """Split `text` into paragraphs (at blank lines and line breaks) and sentences; of a wrapped
    text, it is for `unwrapped` to know which of its breaks were meant.

    No sentence is longer than `LONGEST`: every claim carries its own, and ten thousand claims of
    one sentence would be a hundred million characters.

    >>> [tuple(s) for s in read_layout("Mr. Smith left. He won 2-1.").sentences]
    [(0, 15), (16, 27)]
    """
    words = _words(language)
    paragraphs: list[Span] = []
    sentences: list[Span] = []
    for first, last in blocks_of(text):
        for start, end, ends_paragraph in _sentences(text, first, last, words):
            sentences += _pieces(text, start, end)
            if ends_paragraph:
                paragraphs.append(Span(first, end))
                first = _skip_space(text, end, last)
    return Layout(paragraphs, sentences)


def places_of(text: str, letters: str) -> list[int]:
    """Where any of `letters` stands, in order.

    A plain search for each letter is ten times as fast as one pattern for all of them.

    >>> places_of("a.b!c.", ".!")
    [1, 3, 5]
    """
    found: list[int] = []
    for letter in letters:
        place = text.find(letter)
        while place >= 0:
            found.append(place)
            place = text.find(letter, place + 1)
    found.sort()
    return found


def blocks_of(text: str) -> Iterator[tuple[int, int]]:
    """What stands between blank lines, trimmed."""
    start = 0
    for match in BLANK_LINES.finditer(text):
        yield from _trimmed(text, start, match.start())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """That stretch without outer white space, if anything is left of it."""
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    if stop > start:
        yield start, stop


def _skip_space(text: str, start: int, stop: int) -> int:
    while start < stop and text[start].isspace():
        start += 1
    return start


def _sentences(text: str, start: int, last: int, words: _Words) -> list[tuple[int, int, bool]]:
    """(start, end, does a paragraph end here) of each sentence of the block up to `last`."""
    found: list[tuple[int, int, bool]] = []
    for match in STOP.finditer(text, start, last):
        stop = match.end()
        if match[0] == "\n":
            stop = match.start()
            while stop > start and text[stop - 1] in BLANKS:
                stop -= 1
        elif not _stops(text, start, match, words):
            continue
        if stop > start:
            found.append((start, stop, LINE_END.match(text, stop) is not None))
        start = _skip_space(text, stop, last)
    if start < last:
        found.append((start, last, True))
    elif found:
        found[-1] = (*found[-1][:2], True)
    return found


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentence, or what it is cut into when it is none: at a line end, a pause, a space."""
    while end - start > LONGEST:
        cut = _cut(text, start + LONGEST // 2, start + LONGEST)
        yield Span(start, cut)
        start = _skip_space(text, cut, end)
    yield Span(start, end)


def _cut(text: str, least: int, most: int) -> int:
    """The best place between the two, behind the sign that is cut at; `most` when there is none."""
    for sign in CUTS:
        place = text.rfind(sign, least, most)
        if place >= 0:
            return place + len(sign.rstrip())
    return most


def _stops(text: str, start: int, match: re.Match[str], words: _Words) -> bool:
    """Does this full stop end the sentence, or only an abbreviation or an initial?"""
    if match[0] != ".":
        return True
    place = match.start()
    before = text[max(start, place - LONGEST_WORD) : place]
    word = before[before.rfind(" ") + 1 :]
    if not word.isalpha():
        word = BEFORE_WORD.split(word)[-1]
    if word in words.before_names:
        return False
    initial = len(word) == 1 or "." in word
    if word in words.after_names or (initial and INITIALS.match(word)):
        following = NEXT_WORD.match(text, match.end())
        return following is not None and following[1] in words.sentence_starts and word != "I"
    return True
