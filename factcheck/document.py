"""An article as it was read: its text and the way back from an offset to line and column."""

import re
from bisect import bisect_right
from typing import NamedTuple


class Place(NamedTuple):
    """Line and column, both from 1; columns in code points, a tab is one."""

    line: int
    column: int


class Document:
    r"""The text of one article and where it came from.

    name       as reports print it: the path as given, or what --stdin-filename says
    text       every character of the file, line ends included; never rewritten
    title      the headline, or ""
    remarks    what the reader of a report should know about the reading ("not UTF-8 ...")

    >>> Document("draft.txt", "One.\r\nTwo.").place(6)
    Place(line=2, column=1)
    """

    __slots__ = ("_starts", "name", "remarks", "text", "title")

    def __init__(
        self, name: str, text: str, title: str = "", remarks: tuple[str, ...] = ()
    ) -> None:
        self.name = name
        self.text = text
        self.title = title
        self.remarks = remarks
        line_end = "\n" if "\n" in text else "\r"  # a lone \r ends lines in very old files only
        self._starts = [0, *(match.end() for match in re.finditer(line_end, text))]

    def place(self, offset: int) -> Place:
        """Where the character at `offset` (code points from 0) stands."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def end_place(self, end: int) -> Place:
        """The place right behind the last character before `end`."""
        return self.place(end)

    def where(self, offset: int) -> str:
        """The place in few characters: "10:58"."""
        line, column = self.place(offset)
        return f"{line}:{column}"

    def before(self, offset: int) -> str:
        """What stands on the same line before the character at `offset`."""
        return self.text[offset - self.place(offset).column + 1 : offset]
