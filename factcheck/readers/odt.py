"""OpenDocument texts: paragraphs, tables, notes; comments stay in the margin.

Deleted text is kept apart in such a file and not read; indexes and hidden sections are not read.
"""

import re
from collections.abc import Mapping

from factcheck.document import Document
from factcheck.readers.file import File
from factcheck.readers.flow import Flow
from factcheck.readers.package import Package
from factcheck.readers.safe_xml import local, read_part

WHAT = "an OpenDocument text"
SPACE = re.compile(r"[ \t\r\n]+")
HIDDEN = frozenset(
    {"tracked-changes", "note-citation", "table-of-content", "alphabetical-index",
     "bibliography", "ruby-text", "creator-initials", "sender-initials"}
)  # fmt: skip
DESCRIPTIONS = ("svg-compatible:1.0 title", "svg-compatible:1.0 desc")  # of pictures
LONGEST_SPACE = 100


def read(file: File) -> Document:
    """The text of the file with its comments."""
    package = Package(file, WHAT)
    if b"encryption-data" in package.part("META-INF/manifest.xml"):
        raise package.encrypted()
    if "content.xml" not in package.names:
        raise package.broken("it has no text part")
    body = _Body()
    read_part(package, "content.xml", body)
    for label, note in body.notes:
        body.flow.note(_flat(note), label)
    comments = {name: (author, _flat(text)) for name, (author, text) in body.comments.items()}
    return body.flow.document(file.name, comments)


def _flat(pieces: list[str]) -> str:
    return " ".join("".join(pieces).split())


class _Body:
    """Turns elements into paragraphs, and puts notes and comments aside."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.notes: list[tuple[str, list[str]]] = []
        self.comments: dict[str, tuple[str, list[str]]] = {}
        self._counts = {"footnote": 0, "endnote": 0}
        self._hidden: list[bool] = []  # of each open element, whether it hides what is in it
        self._hides = 0
        self._aside: list[str] | None = None  # the note or comment that is being read
        self._creator = self._in_date = False
        self._comment = ""
        self._style = ""
        self._hiding_styles: set[str] = set()

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        values = {local(key): value for key, value in attributes.items()}
        tag = local(name)
        hides = tag in HIDDEN or name.endswith(DESCRIPTIONS) or self._unseen(tag, values)
        self._hidden.append(hides)
        self._hides += hides
        if not self._hides:
            self._begin(tag, values)

    def _unseen(self, tag: str, values: Mapping[str, str]) -> bool:
        """Is this hidden by itself or by its style? Remembers the styles that hide."""
        if tag == "style":
            self._style = values.get("name", "")
        hides = values.get("display") == "none"
        if hides and tag == "text-properties":
            self._hiding_styles.add(self._style)
        return hides or values.get("style-name", "") in self._hiding_styles

    def end(self, name: str) -> None:
        hides = self._hidden.pop()
        if not self._hides:
            self._finish(local(name))
        self._hides -= hides

    def text(self, words: str) -> None:
        if self._creator and self._comment in self.comments:
            author, pieces = self.comments[self._comment]
            self.comments[self._comment] = (author + words, pieces)
        elif not self._hides:
            self._put(SPACE.sub(" ", words))

    def _put(self, words: str) -> None:
        if self._aside is None:
            self.flow.text(words)
        elif not self._in_date:
            self._aside.append(words)

    def _begin(self, tag: str, values: Mapping[str, str]) -> None:
        if tag in ("p", "h"):
            self._open()
        elif tag == "s":
            count = values.get("c", "1")
            self._put(" " * min(int(count) if count.isdecimal() else 1, LONGEST_SPACE))
        elif tag in ("tab", "line-break"):
            self._put("\t" if tag == "tab" else "\n")
        elif tag == "note":
            kind = "endnote" if values.get("note-class") == "endnote" else "footnote"
            self._counts[kind] += 1
            self._aside = []
            self.notes.append((f"{kind} {self._counts[kind]}", self._aside))
        elif tag in ("annotation", "annotation-end"):
            self._annotate(tag, values)
        elif tag in ("creator", "date") and self._comment:
            self._creator, self._in_date = tag == "creator", tag == "date"
        elif tag == "table":
            self.flow.begin_table()
        elif tag == "table-row":
            self.flow.begin_row()
        elif tag in ("table-cell", "covered-table-cell"):
            self.flow.begin_cell()

    def _open(self) -> None:
        if self._aside is None:
            self.flow.open()
        else:
            self._aside.append(" ")

    def _annotate(self, tag: str, values: Mapping[str, str]) -> None:
        name = values.get("name", f"comment {len(self.comments) + 1}")
        if tag == "annotation-end":
            self.flow.end_comment(name)
            return
        self.flow.begin_comment(name)
        self._comment, self._aside = name, []
        self.comments[name] = ("", self._aside)

    def _finish(self, tag: str) -> None:
        if tag in ("p", "h") and self._aside is None:
            self.flow.close()
        elif tag in ("note", "annotation"):
            self._aside, self._comment = None, ""
        elif tag in ("creator", "date"):
            self._creator = self._in_date = False
        elif tag == "table-cell":
            self.flow.end_cell()
        elif tag == "table":
            self.flow.end_table()
