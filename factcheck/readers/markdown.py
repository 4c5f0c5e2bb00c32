"""Markdown: prose, lists and tables, each character at its line and column in the source.

Left out: code blocks, targets of links, pictures, comments, tags, front matter, what is struck
out.
"""

import re
from typing import TYPE_CHECKING

from factcheck.document import Document, line_starts, place_in
from factcheck.readers.composer import Composer
from factcheck.readers.decode import decode
from factcheck.readers.file import File
from factcheck.readers.front_matter import front_matter
from factcheck.readers.text import title_of

if TYPE_CHECKING:
    from markdown_it.token import Token

TARGET = re.compile(r"\](?:\((?:[^()\\]|\\.|\([^()]*\))*\)|\[[^\[\]]*\])?")
FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,60}\](?::[ \t]*)?")
BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
CELL = " | "


def read(file: File) -> Document:
    """The prose of the file."""
    from markdown_it import MarkdownIt

    source, remarks = decode(file.name, file.data)
    head = front_matter(source)
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.disable("text_join")  # keeps what stood in the source for "&amp;" and "\*"
    writer = _Writer(source, head.end)
    writer.write(parser.parse(source[head.end :]))
    text = writer.out.text()
    title = head.title or title_of(text)
    return Document(
        file.name, text, title, remarks,
        marks=writer.out.marks, source=source, published=head.published, author=head.author,
        tables=writer.out.tables(),
    )  # fmt: skip


class _Writer:
    """Walks through the tokens and the source side by side; `at` is where it is in the source."""

    def __init__(self, source: str, start: int) -> None:
        self.out = Composer()
        self.source = source
        self.at = start
        self._lines = line_starts(source)
        self._struck = False
        self._first = place_in(self._lines, start).line - 1  # lines of the front matter

    def write(self, tokens: "list[Token]") -> None:
        for token in tokens:
            if token.type == "inline" and token.map:
                self._go_to_line(token.map[0])
                self._skip_to(token.content.partition("\n")[0])
                for child in token.children or []:
                    self._inline(child)
            elif token.type == "html_block" and token.map:
                self._html(*token.map)
            elif token.type in ("td_open", "th_open"):
                self.out.part(CELL)
                self.out.begin_cell()
            elif token.type.endswith("_open"):
                self.out.part()
                self._begin(token.type)
            elif token.type == "table_close":
                self.out.end_table()

    def _begin(self, what: str) -> None:
        if what == "table_open":
            self.out.begin_table()
        elif what == "tr_open":
            self.out.begin_row()

    def _inline(self, token: "Token") -> None:
        if token.type in ("text", "code_inline"):
            self._text(token.content)
        elif token.type == "text_special":
            self._skip_to(token.markup)
            self._put(token.content, self.at)
            self.at += len(token.markup)
        elif token.type in ("softbreak", "hardbreak"):
            self._line_break(" " if token.type == "softbreak" else "\n")
        elif token.type in ("s_open", "s_close"):
            self._pass(token.markup)
            self._struck = token.type == "s_open"
        elif token.type == "html_inline":
            self._pass(token.content)
            if BREAK.match(token.content):
                self._put("\n", self.at)
        elif token.type == "image":
            self._pass(token.content)
            self._pass_target()
        elif token.type == "link_close" and token.markup != "autolink":
            self._pass_target()

    def _text(self, words: str) -> None:
        """Put words that stand in the source as they are; footnote signs are left out."""
        self._skip_to(words)
        start = 0
        for sign in FOOTNOTE.finditer(words):
            self._put(words[start : sign.start()], self.at + start)
            start = sign.end()
        self._put(words[start:], self.at + start)
        self.at += len(words)

    def _put(self, text: str, offset: int) -> None:
        if not self._struck:
            self.out.add(text, place_in(self._lines, offset))

    def _line_break(self, text: str) -> None:
        end = self.source.find("\n", self.at)
        self._put(text, self.at)
        self.at = end + 1 if end >= 0 else len(self.source)

    def _pass(self, words: str) -> None:
        self._skip_to(words)
        if self.source.startswith(words, self.at):
            self.at += len(words)

    def _pass_target(self) -> None:
        """Go behind the "](address)" or "][name]" that ends a link or a picture."""
        bracket = self.source.find("]", self.at)
        if bracket >= 0 and (match := TARGET.match(self.source, bracket)):
            self.at = match.end()

    def _skip_to(self, words: str) -> None:
        """Go to where `words` stand next, or their beginning if they are written otherwise."""
        found = self.source.find(words, self.at)
        if found < 0:  # a "\\|" in a table
            found = self.source.find(words.partition("|")[0], self.at)
        if found >= 0:
            self.at = found

    def _go_to_line(self, line: int) -> None:
        self.at = max(self.at, self._line_start(line))

    def _line_start(self, line: int) -> int:
        line += self._first
        return self._lines[line] if line < len(self._lines) else len(self.source)

    def _html(self, first: int, last: int) -> None:
        """What a block of raw HTML shows, without its tags."""
        from factcheck.readers.tags import compose

        start, end = self._line_start(first), self._line_start(last)
        self.out.part()
        compose(self.out, self.source, lambda at: place_in(self._lines, at), start, end)
        self.at = end
        self.out.part()
