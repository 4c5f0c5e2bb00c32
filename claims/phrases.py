"""Words found in a text: one small pattern that says where, dictionaries that say what."""

import re
from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")

WORD = re.compile(r"[^\W\d_]+(?:['’.&][^\W\d_]+)*\.?|[%°℃℉″′€£¥]")
GAP = r"[ \u00a0\u2009\u202f\t]*\n?[ \u00a0\u2009\u202f\t]*"  # one line break at most


def trie_pattern(words: Iterable[str]) -> str:
    """A pattern that matches any of `words`, longest first, sharing what they begin with.

    >>> trie_pattern(["ten", "tens", "two"])
    't(?:en(?:s)?|wo)'
    """
    tree: dict[str, dict] = {}  # type: ignore[type-arg]
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(tree)


def _branch(node: dict[str, dict]) -> str:  # type: ignore[type-arg]
    ways = [re.escape(letter) + _branch(node[letter]) for letter in sorted(node) if letter]
    if not ways:
        return ""
    if "" in node:
        return f"(?:{'|'.join(ways)})?"
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


class Phrases(Generic[T]):
    """Phrases of one or more words and what each stands for; looked up at a place in a text.

    >>> Phrases({"or so": "~", "plus": ">"}).at("150 or so", 4)
    ('~', 9)
    """

    def __init__(self, entries: Mapping[str, T]) -> None:
        self.whole = {tuple(split_words(phrase)): value for phrase, value in entries.items()}
        self.longest: dict[str, int] = {}
        for words in self.whole:
            self.longest[words[0]] = max(len(words), self.longest.get(words[0], 0))

    def at(self, text: str, place: int) -> tuple[T, int] | None:
        """What the longest phrase beginning at `place` stands for, and where it ends."""
        match = WORD.match(text, place)
        if not match:
            return None
        first = match[0].lower()
        most = self.longest.get(first)
        if most is None:
            first = first.rstrip(".")
            most = self.longest.get(first)
            if most is None:
                return None
        words, ends = [first], [match.start() + len(first)]
        while len(words) < most:
            following = NEXT_WORD.match(text, match.end())
            if not following:
                break
            match = following
            words.append(following[1].lower())
            ends.append(following.end())
        while words:
            value = self.whole.get(tuple(words))
            if value is not None:
                return value, ends[-1]
            words.pop()
            ends.pop()
        return None


NEXT_WORD = re.compile(rf"(?:-|{GAP})([^\W\d_]+(?:['’.][^\W\d_]+)*\.?|[%°])")


def split_words(phrase: str) -> list[str]:
    """The words of a phrase as `Phrases` reads them, in small letters."""
    return re.findall(r"[^\W\d_]+(?:['’.&][^\W\d_]+)*\.?|[%°℃℉″′€£¥]", phrase.lower())


def words_before(text: str, place: int, most: int = 3, window: int = 40) -> list[tuple[str, int]]:
    """The last words before `place`, nearest first, each with where it starts.

    Words keep their punctuation ("fell,"), lose opening quotation marks and brackets.
    """
    start = max(0, place - window)
    found: list[tuple[str, int]] = []
    for match in reversed(list(TOKEN.finditer(text, start, place))[-most:]):
        found.append((match[0].lower(), match.start()))
    return found


TOKEN = re.compile(r"[^\s(\[\"“‘«—–/-][^\s—–/]*")
