"""An article as it was read: its text and the way back from an offset to line, column and page."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from claims import compiled

# beside a space, or between a number and a word: "2.3 <U+200B>million"
UNSEEN = re.compile(r"(?<=[\s\d])[\u200b\u2060](?=[\sA-Za-z])|(?<=\w)[\u200b\u2060](?=\s)")
REACH = 1000  # characters; a comment on more of the text belongs to what it begins with
ESCAPE = compiled(r"(?:\x1b\[|\x9b)[\d;:?]{0,40}[A-Za-z]")


class Place(NamedTuple):
    """Line and column, both from 1; columns in code points, a tab is one."""

    line: int
    column: int


class Mark(NamedTuple):
    """From `offset` of the text up to the next mark, characters follow each other in the source.

    line, column  of the character at `offset`; in a document without lines the number of its
                  paragraph, and the character in it
    page          its page, from 1; 0 when there are none
    label         how people name the place ("paragraph 7"); "" for line and column
    """

    offset: int
    line: int
    column: int
    page: int = 0
    label: str = ""


class Comment(NamedTuple):
    """What somebody wrote in the margin of the text from `start` to `end`."""

    start: int
    end: int
    author: str
    text: str


class Table(NamedTuple):
    """Where the cells of a table stand in the text.

    rows  of each row the offsets at which its cells begin, and that at which it ends; between two
          of them there may be the sign that parts cells, or nothing in an empty cell
    """

    rows: tuple[tuple[int, ...], ...]

    @property
    def start(self) -> int:
        """Where the first cell begins."""
        return self.rows[0][0]

    @property
    def end(self) -> int:
        """Where the last cell ends."""
        return self.rows[-1][-1]


class Document:
    r"""The text of one article and where it came from.

    name       as reports print it: the path as given, or what --stdin-filename says
    text       what was read; of plain text every character, line ends included
    title      the headline, or ""
    remarks    what the reader of a report should know about the reading ("not UTF-8 ...")
    marks      where the text stands in the file; none when the text is the file
    source     the file as text when lines and columns count in it, and it is not `text`
    published  the day that the file's own metadata give, or None
    author     as the metadata give it, or ""
    comments   those in the margin, in the order of the text
    tables     where the file marks cells as such, in the order of the text

    >>> Document("draft.txt", "One.\r\nTwo.").place(6)
    Place(line=2, column=1)
    """

    __slots__ = (
        "_lines",
        "_marks",
        "_offsets",
        "author",
        "comments",
        "name",
        "published",
        "remarks",
        "source",
        "tables",
        "text",
        "title",
    )

    def __init__(
        self,
        name: str,
        text: str,
        title: str = "",
        remarks: tuple[str, ...] = (),
        *,
        marks: Sequence[Mark] = (),
        source: str = "",
        published: date | None = None,
        author: str = "",
        comments: tuple[Comment, ...] = (),
        tables: tuple[Table, ...] = (),
    ) -> None:
        self.name = name
        self.text = text
        self.title = title
        self.remarks = remarks
        self.source = source
        self.published = published
        self.author = author
        self.comments = comments
        self.tables = tables
        self._lines = line_starts(text if not marks else source)
        self._marks = marks
        self._offsets = [mark.offset for mark in marks]

    def place(self, offset: int) -> Place:
        """Where the character at `offset` (code points from 0) stands."""
        if mark := self._mark(offset):
            return Place(mark.line, mark.column + offset - mark.offset)
        return place_in(self._lines, offset)

    def end_place(self, end: int) -> Place:
        """The place right behind the last character before `end`."""
        if not self._marks or not end:
            return self.place(end)
        line, column = self.place(end - 1)
        return Place(line, column + 1)

    def page(self, offset: int) -> int:
        """The page, from 1, of the character at `offset`; 0 when the document has no pages."""
        mark = self._mark(offset)
        return mark.page if mark else 0

    def label(self, offset: int) -> str:
        """How people name the place ("page 3, line 7"); "" when it is line and column."""
        mark = self._mark(offset)
        return mark.label if mark else ""

    def where(self, offset: int) -> str:
        """The place in few characters: "10:58", or its label."""
        line, column = self.place(offset)
        return self.label(offset) or f"{line}:{column}"

    def comments_at(self, start: int, end: int) -> list[Comment]:
        """The comments whose words, or the first `REACH` of them, overlap those from `start` to
        `end`.
        """
        first = bisect_left(self.comments, start - REACH + 1, key=_begin)
        last = bisect_left(self.comments, end, key=_begin)
        return [c for c in self.comments[first:last] if start < c.end]

    def before(self, offset: int) -> str:
        """What stands in the source on the same line before the character at `offset`."""
        line, column = self.place(offset)
        if self._marks and not self.source:  # a paragraph is its own line
            return self.text[max(0, offset - column + 1) : offset]
        start = self._lines[line - 1]
        return (self.source or self.text)[start : start + column - 1]

    @property
    def is_its_file(self) -> bool:
        """Is the text the file, character by character, so that offsets count in both?"""
        return not self._marks

    def _mark(self, offset: int) -> Mark | None:
        if not self._marks:
            return None
        return self._marks[max(0, bisect_right(self._offsets, offset) - 1)]


def _begin(comment: Comment) -> int:
    return comment.start


def line_starts(text: str) -> list[int]:
    """Where each line begins."""
    line_end = "\n" if "\n" in text else "\r"  # a lone \r ends lines in very old files only
    return [0, *(match.end() for match in re.finditer(line_end, text))]


def readable(text: str) -> str:
    r"""`text` with the line ends that the library knows, and spaces for what colours the text
    of a terminal and for marks between words that nobody sees; every place stays what it was.

    >>> readable("One.\rTwo."), readable("One.\r\nTwo."), readable("\x1b[31mred")
    ('One.\nTwo.', 'One.\r\nTwo.', '     red')
    >>> readable("2.3 \u200bmillion"), len(readable("kilo\u200bmetres"))
    ('2.3  million', 11)
    """
    if "\x1b" in text or "\x9b" in text:
        text = ESCAPE.sub(lambda found: " " * len(found[0]), text)
    if "\u200b" in text or "\u2060" in text:
        text = UNSEEN.sub(" ", text)
    return text if "\n" in text else text.replace("\r", "\n")


def place_in(starts: Sequence[int], offset: int) -> Place:
    """Line and column of `offset` in a text whose lines begin at `starts`."""
    line = bisect_right(starts, offset)
    return Place(line, offset - starts[line - 1] + 1)
