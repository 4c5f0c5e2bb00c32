"""Words found in a text: one small pattern that says where, dictionaries that say what."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from claims.patterns import compiled

T = TypeVar("T")

SPACES = " \u00a0\u202f\u2009"
SPACE = r"[^\S\n]"  # a class of categories compiles eight times as fast as a list of spaces
# between two words: one line break at most; possessive, so that a sea of spaces stays linear
GAP = rf"(?:{SPACE}{{1,9}}+(?:\n{SPACE}{{0,9}}+)?|\n{SPACE}{{0,9}}+)"
FIRST_WORD = compiled(r"[^\W\d_]+(?:[.'’][^\W\d_]+)*")
NEXT_WORD = compiled(rf"(?:-|{GAP})([^\W\d_]+(?:[.'’][^\W\d_]+)*)")


class Phrases(Generic[T]):
    """Phrases of one or more words and what each stands for; looked up at a place in a text.

    Case does not matter; the words may be joined by a space, a line break or a hyphen.

    >>> Phrases({"or so": "~", "plus": ">"}).at("150 or so", 4)
    ('~', 9)
    """

    def __init__(self, entries: dict[str, T], longest: dict[str, int] | None = None) -> None:
        """`longest` is for entries that `lengths` has worked out; they stand in small letters."""
        if longest is None:
            whole: dict[str, T] = {}
            for phrase, value in entries.items():
                whole.setdefault(phrase.lower().replace("-", " "), value)
            entries, longest = whole, lengths(whole)
        self.whole = entries
        self.longest = longest

    def at(self, text: str, place: int) -> tuple[T, int] | None:
        """What the longest phrase beginning at `place` stands for, and where it ends."""
        match = FIRST_WORD.match(text, place)
        if match is None:
            return None
        most = self.longest.get(match[0].lower())
        if most is None:
            return None
        words, ends = [match[0].lower()], [match.end()]
        while len(words) < most:
            following = NEXT_WORD.match(text, ends[-1])
            if following is None:
                break
            words.append(following[1].lower())
            ends.append(following.end())
        while words:
            value = self.whole.get(" ".join(words))
            if value is not None:
                return value, ends[-1]
            words.pop()
            ends.pop()
        return None


def lengths(phrases: Iterable[str]) -> dict[str, int]:
    """First word -> how many words the longest phrase has that begins with it.

    >>> lengths(["or so", "or", "plus"])
    {'or': 2, 'plus': 1}
    """
    longest: dict[str, int] = {}
    for phrase in phrases:
        first, count = phrase.partition(" ")[0], phrase.count(" ") + 1
        longest[first] = max(count, longest.get(first, 0))
    return longest


class Before:
    """The few words before a place, as written and in small letters, nearest last.

    `touching` is what stands right at the place without a space ("sub-", "~", "(").
    """

    __slots__ = ("low", "place", "touching", "window", "words")

    def __init__(self, text: str, place: int) -> None:
        self.place = place
        self.window = text[max(0, place - 48) : place].rpartition("\n\n")[2]
        self.words = self.window.replace("(", " ").replace("“", " ").replace('"', " ").split()[-5:]
        last = self.window[-1:]
        self.touching = "" if not last or last.isspace() or last in '("“' else self.words[-1]
        self.low = [word.lower() for word in self.words]

    @property
    def word(self) -> str:
        """The word before, as written, when a space stands between; else ""."""
        return self.words[-1] if self.words and not self.touching else ""

    def start_of(self, count: int) -> int:
        """Where the last `count` words begin in the text."""
        place = len(self.window)
        for word in reversed(self.words[-count:]):
            place = self.window.rfind(word, 0, place)
        return self.place - len(self.window) + place
