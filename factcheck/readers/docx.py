"""Word documents: the text as it would be with all tracked changes accepted, tables, notes.

Left out: deleted and hidden text, field codes, headers and footers. Comments stay in the margin.
The day a file was made says nothing about the day an article comes out, and is not used.
"""

from collections.abc import Mapping

from factcheck.document import Document
from factcheck.readers.file import File
from factcheck.readers.flow import Flow
from factcheck.readers.package import Package
from factcheck.readers.safe_xml import local, read_part

WHAT = "a Word file"
WORDS = ("wordprocessingml/2006/main", "wordprocessingml/main")  # the usual and the strict one
HIDDEN = frozenset({"del", "moveFrom", "Fallback"})  # Fallback repeats what stands before it
ANCHORS = ("commentRangeStart", "commentRangeEnd")
SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
NOTES = {"footnotes": "footnote", "endnotes": "endnote", "comments": "comment"}  # part -> element


def read(file: File) -> Document:
    """The text of the file with its comments."""
    package = Package(file, WHAT)
    body = _Body(Flow())
    read_part(package, _main_part(package), body)
    notes = {part: _notes(package, part) for part in NOTES}
    for kind in ("footnote", "endnote"):
        for number, name in enumerate(body.references[kind], 1):
            _, words = notes[f"{kind}s"].get(name, ("", ""))
            body.flow.note(words, f"{kind} {number}")
    return body.flow.document(file.name, notes["comments"])


def _main_part(package: Package) -> str:
    """word/document.xml, or what some programs call it."""
    names = [n for n in package.names if n.startswith("word/document") and n.endswith(".xml")]
    if not names:
        raise package.broken("it has no text part")
    return min(names)


def _notes(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Name -> (author, text) of all footnotes, endnotes or comments."""
    handler = _Notes(NOTES[part])
    read_part(package, f"word/{part}.xml", handler)
    return {
        name: (author, " ".join(flow.out.text().split()))
        for name, (author, flow) in handler.found.items()
    }


def _value(attributes: Mapping[str, str], name: str) -> str:
    """An attribute, whatever its namespace."""
    return next((value for key, value in attributes.items() if local(key) == name), "")


class _Body:
    """Turns elements into the paragraphs of `flow`."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.references: dict[str, list[str]] = {"footnote": [], "endnote": []}
        self._path: list[str] = []
        self._hidden = 0  # how many of the open elements are not to be read
        self._runs: list[bool] = []  # of each open run, whether its text is hidden
        self._columns: list[int] = []  # of each open cell, how many it spans
        self._joins_next = self._is_title = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        if not space.endswith(WORDS) and tag != "Fallback":
            tag = ""
        self._path.append(tag)
        if tag in ANCHORS:  # also where they stand among deleted words
            self._anchor(tag, _value(attributes, "id"))
        elif tag in HIDDEN:
            self._hidden += 1
            self._joins_next |= tag == "del" and self._path[-3:-1] == ["pPr", "rPr"]
        elif not self._hidden:
            self._begin(tag, attributes)

    def end(self, name: str) -> None:
        tag = self._path.pop()
        if tag in HIDDEN:
            self._hidden -= 1
        elif not self._hidden:
            self._finish(tag)

    def text(self, words: str) -> None:
        if self._path and self._path[-1] == "t" and not self._hidden and not any(self._runs):
            self.flow.text(words)

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "p":
            self.flow.open()
        elif tag == "r":
            self._runs.append(False)
        elif tag == "vanish" and self._runs:
            self._runs[-1] = _value(attributes, "val") not in ("0", "false")
        elif tag in SIGNS and "pPr" not in self._path:
            self.flow.text(SIGNS[tag])
        elif tag == "tbl":
            self.flow.begin_table()
        elif tag == "tr":
            self.flow.begin_row()
        elif tag == "tc":
            self.flow.begin_cell()
            self._columns.append(1)
        else:
            self._refer(tag, attributes)

    def _refer(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Styles, and what points to notes."""
        if tag == "pStyle":
            self._is_title = _value(attributes, "val") in ("Title", "Headline")
        elif tag == "gridSpan" and self._columns:
            value = _value(attributes, "val")
            self._columns[-1] = int(value) if value.isdecimal() and len(value) < 4 else 1
        elif tag in ("footnoteReference", "endnoteReference"):
            self.references[tag.removesuffix("Reference")].append(_value(attributes, "id"))

    def _anchor(self, tag: str, name: str) -> None:
        if tag == "commentRangeStart":
            self.flow.begin_comment(name)
        else:
            self.flow.end_comment(name)

    def _finish(self, tag: str) -> None:
        if tag == "p":
            self.flow.close(joins_next=self._joins_next, is_title=self._is_title)
            self._joins_next = self._is_title = False
        elif tag == "r":
            self._runs.pop()
        elif tag == "tc":
            self.flow.end_cell(self._columns.pop() if self._columns else 1)
        elif tag == "tbl":
            self.flow.end_table()


class _Notes(_Body):
    """The same for a part that holds many small texts, each in an element with an id."""

    def __init__(self, element: str) -> None:
        super().__init__(Flow())
        self.found: dict[str, tuple[str, Flow]] = {}
        self._element = element

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == self._element:
            self.flow = Flow()
            self.found[_value(attributes, "id")] = (_value(attributes, "author"), self.flow)
        else:
            super()._begin(tag, attributes)
