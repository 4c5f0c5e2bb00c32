"""What a word processor's document says, paragraph by paragraph, with its comments."""

import re

from factcheck.document import Comment, Document, Place
from factcheck.readers.composer import Composer
from factcheck.readers.tags import UNSEEN, pieces
from factcheck.readers.text import title_of

WHITE = re.compile(r"[ \t\r\n\f]")
WHITE_RUN = re.compile(r" {2,}")
BETWEEN_PARAGRAPHS = "\n\n"
BETWEEN_CELLS = " | "
WIDEST = 100  # columns of one cell


class _Paragraph:
    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.anchors: list[tuple[dict[str, int], str, int]] = []

    def add(self, words: str) -> None:
        self.pieces.append(words)
        self.length += len(words)


class Flow:
    """Paragraphs are opened, filled and closed; one may stand inside another (a text box).

    The cells of a row follow each other in one paragraph. Places are numbered as people count:
    paragraphs outside tables, and rows of each table.
    """

    def __init__(self) -> None:
        self.out = Composer()
        self.title = ""
        self._open: list[_Paragraph] = []
        self._chapter = ""
        self._carried: _Paragraph | None = None
        self._starts: dict[str, int] = {}
        self._ends: dict[str, int] = {}
        self._gap = BETWEEN_PARAGRAPHS
        self._block = self._begin = self._paragraphs = 0
        self._tables = self._rows = self._depth = 0

    def open(self) -> None:
        """A paragraph begins."""
        self._open.append(self._carried or _Paragraph())
        self._carried = None

    def text(self, words: str) -> None:
        """Characters of the paragraph that is open; none otherwise."""
        if self._open:
            self._open[-1].add(UNSEEN.sub("", words))

    def close(self, *, joins_next: bool = False, is_title: bool = False) -> None:
        """The paragraph ends; `joins_next` when its end was deleted."""
        if not self._open:
            return
        paragraph = self._open.pop()
        if joins_next:
            self._carried = paragraph
            return
        words = "".join(paragraph.pieces).rstrip()
        if is_title and not self.title:
            self.title = words.strip()
        start = self._write(words, self._label()) if words.strip() else self.out.length
        for anchors, name, position in paragraph.anchors:
            anchors[name] = min(start + position, self.out.length)

    def note(self, words: str, label: str = "") -> None:
        """A paragraph of its own, with a label of its own when it is a footnote."""
        self._gap = BETWEEN_PARAGRAPHS
        if words.strip():
            self._write(words.strip(), label or self._label())

    def html(self, source: str) -> None:
        """Everything that a piece of HTML shows, in paragraphs."""
        words = ""
        for piece in pieces(source):
            if piece.gap == BETWEEN_PARAGRAPHS:
                self._html_paragraph(words)
                words = ""
            else:
                words += piece.gap or WHITE.sub(" ", piece.text)
        self._html_paragraph(words)

    def _html_paragraph(self, words: str) -> None:
        lines = WHITE_RUN.sub(" ", words).split("\n")
        self.note("\n".join(line.strip(" |") for line in lines))

    def begin_table(self) -> None:
        """A table begins, or one inside a cell of another, which is read as part of it."""
        self._depth += 1
        self.out.begin_table()
        if self._depth == 1:
            self._tables += 1
            self._rows = 0

    def begin_row(self) -> None:
        """A row begins."""
        self._gap = BETWEEN_PARAGRAPHS
        self._rows += self._depth == 1
        self.out.begin_row()

    def begin_cell(self) -> None:
        """A cell begins."""
        self.out.begin_cell()

    def end_cell(self, columns: int = 1) -> None:
        """What comes next stands in another cell; this one is so many columns wide."""
        self._gap = BETWEEN_CELLS
        for _ in range(min(columns, WIDEST) - 1):
            self.out.begin_cell()

    def end_table(self) -> None:
        """The table ends."""
        self._depth -= 1
        self.out.end_table()
        self._gap = BETWEEN_PARAGRAPHS

    def begin_chapter(self, number: int) -> None:
        """A chapter of a book begins; its paragraphs are counted anew."""
        self._chapter = f"chapter {number}, "
        self._paragraphs = 0

    def begin_comment(self, name: str) -> None:
        """The words that the comment `name` is about begin here."""
        self._anchor(self._starts, name)

    def end_comment(self, name: str) -> None:
        """They end here."""
        self._anchor(self._ends, name)

    def document(self, name: str, comments: dict[str, tuple[str, str]]) -> Document:
        """The whole; `comments` maps their names to author and text."""
        text = self.out.text()
        found = []
        for key, (author, words) in comments.items():
            end = self._ends.get(key, self._starts.get(key, 0))
            start = min(self._starts.get(key, end), max(0, end - 1))  # a point is the letter before
            if words and end:
                found.append(Comment(start, end, author, words))
        return Document(
            name, text, self.title or title_of(text), marks=self.out.marks,
            comments=tuple(sorted(found)), tables=self.out.tables(),
        )  # fmt: skip

    def _anchor(self, anchors: dict[str, int], name: str) -> None:
        if self._open:
            paragraph = self._open[-1]
            paragraph.anchors.append((anchors, name, paragraph.length))
        else:
            anchors[name] = self.out.length

    def _label(self) -> str:
        if self._depth:
            return f"table {self._tables}, row {self._rows}"
        self._paragraphs += 1
        return f"{self._chapter}paragraph {self._paragraphs}"

    def _write(self, words: str, label: str) -> int:
        """Put a paragraph at the end; the offset of its first character."""
        self.out.part(self._gap)
        start = self.out.next_offset()
        if self._gap == BETWEEN_PARAGRAPHS or not self._block:
            self._block += 1
            self._begin = start
        self._gap = BETWEEN_PARAGRAPHS
        self.out.add(words, Place(self._block, start - self._begin + 1), label=label)
        return start
