"""A line that somebody types: keys come in, the text and its cursor change.

Nothing here knows of a terminal. The library of the machine for this waits behind Escape for
another key, and a checker waits for the field to close.
"""

from factcheck.reports.layout import cells
from factcheck.visible import flat

ENDS = ("enter", "escape")


class Field:
    """A line of text with a cursor before the character at `at`."""

    def __init__(self) -> None:
        self.text = ""
        self.at = 0
        self.ended = False

    def press(self, key: str, pasted: str = "") -> None:
        """Do what a key stands for; of a key with a name that is not known here, nothing.

        pasted  what comes in with the key "paste"; its lines become one
        """
        moves = {"left": self.at - 1, "right": self.at + 1, "home": 0, "end": len(self.text)}
        if key in ENDS:
            self.ended = True
            self.text = "" if key == "escape" else self.text
        elif key in moves:
            self.at = min(max(moves[key], 0), len(self.text))
        elif key == "backspace":
            self._cut(max(self.at - 1, 0), self.at)
        elif key == "delete":
            self._cut(self.at, self.at + 1)
        elif key == "\x15":  # Ctrl-U
            self._cut(0, self.at)
        elif key == "paste":
            self._put(flat(" ".join(pasted.split())))
        elif len(key) == 1 and key.isprintable():
            self._put(key)

    def shown(self, room: int) -> tuple[str, str]:
        """What stands before the cursor and behind it, as much as has room in so many cells."""
        before, after = self.text[: self.at], self.text[self.at :]
        while cells(before) > room:
            before = before[1:]
        while cells(before) + cells(after) > room:
            after = after[:-1]
        return before, after

    def _put(self, said: str) -> None:
        self.text = self.text[: self.at] + said + self.text[self.at :]
        self.at += len(said)

    def _cut(self, start: int, end: int) -> None:
        self.text = self.text[:start] + self.text[end:]
        self.at = start
