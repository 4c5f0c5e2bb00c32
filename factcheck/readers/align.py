"""Where words that a library took out of a page stand in the source of that page."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from factcheck.readers.tags import Piece

WORD = re.compile(r"\S+")
NEAR = 2000  # characters, how far ahead a single word is looked for


class Words:
    """All words of a page, run together, with their places; lines are found in their order."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        words = [
            (word[0], piece.offset + word.start())
            for piece in pieces
            for word in WORD.finditer(piece.text)
        ]
        self._stream = "".join(word for word, _ in words)
        self._offsets = [offset for _, offset in words]
        self._starts: list[int] = []
        at = 0
        for word, _ in words:
            self._starts.append(at)
            at += len(word)
        self._next = 0
        self._taken: set[int] = set()

    def locate(self, line: str) -> list[tuple[str, int]]:
        """The line in pieces, each with its offset in the source; none if it was there before."""
        words = WORD.findall(line)
        joined = "".join(words)
        start = self._stream.find(joined, self._next)
        if start < 0:
            start = self._stream.find(joined)
        if not words or start in self._taken:  # an extractor gave the same paragraph twice
            return []
        known = start >= 0
        if known:
            self._taken.add(start)
            self._next = start
        found: list[tuple[str, int]] = []
        for word in words:
            at = self._next if known else self._near(word)
            if found:
                found.append((" ", max(0, self._offset(at) - 1)))
            found += self._fragments(word, at)
            self._next = at + len(word) if known else self._next
        return found

    def _fragments(self, word: str, at: int) -> Iterator[tuple[str, int]]:
        """A word in the pieces in which it stands in the source: "it", "&#39;", "s"."""
        done = 0
        while done < len(word):
            number = bisect_right(self._starts, at + done)
            end = self._starts[number] - at if number < len(self._starts) else len(word)
            end = max(done + 1, min(end, len(word)))
            yield word[done:end], self._offset(at + done)
            done = end

    def _near(self, word: str) -> int:
        """Where a single word comes next; where we are if it is written otherwise."""
        start = self._stream.find(word, self._next, self._next + NEAR)
        if start < 0:
            return self._next
        self._next = start + len(word)
        return start

    def _offset(self, at: int) -> int:
        if not self._starts:
            return 0
        number = max(0, bisect_right(self._starts, at) - 1)
        return self._offsets[number] + at - self._starts[number]
