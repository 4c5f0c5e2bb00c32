"""The draft as a Word file, with a comment on each figure and on the words of each finding.

A new file from the text that was read: the original is never touched. Same text, same bytes: the
comments have no date, and the parts of the file the oldest that a zip can have.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from factcheck.extras import without
from factcheck.finding import Finding
from factcheck.reports.entry import Entry, page_entries
from factcheck.reports.webpage.marked import covers, paragraphs
from factcheck.reports.words import told
from factcheck.run import Checked
from factcheck.visible import flat

AUTHOR, INITIALS = "factcheck", "fc"
DATE, ID = (
    f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"
    for name in ("date", "id")
)
OLDEST = (1980, 1, 1, 0, 0, 0)
BOX = "☐"


def report(articles: Iterable[Checked], width: int) -> Iterator[bytes]:
    """One file with all articles, each on pages of its own."""
    try:
        from docx import Document
    except ImportError:
        raise without("-f docx", "documents") from None
    file: Any = Document()
    comments: list[Any] = []
    for number, checked in enumerate(articles):
        if number:
            file.add_page_break()
        _article(file, checked, comments)
    file.comments._comments_elm.extend(comments)
    properties = file.core_properties
    properties.author, properties.comments = AUTHOR, ""
    yield _saved(file)


def _article(file: Any, checked: Checked, comments: list[Any]) -> None:
    """The paragraphs in runs, cut where claims and findings begin and end; `comments` grow."""
    text, entries = checked.reading.text, page_entries(checked, 1)
    found = sorted(covers(checked, entries), key=lambda cover: cover.start)
    starts: list[int] = []
    runs: list[Any] = []
    last = file.add_paragraph()  # before it is at once; for the end the library reads all there is
    for number, parts in enumerate(paragraphs(checked, found)):
        paragraph = last.insert_paragraph_before()
        for part in parts:
            starts.append(part.start)
            runs.append(paragraph.add_run(flat(text[part.start : part.end])))
        if number == 0 and paragraph.text == flat(checked.document.title):
            paragraph.style = "Heading 1"
    last._p.getparent().remove(last._p)
    words = {claim.id: (claim.start, claim.end) for claim in checked.reading.claims}
    for start, end, lines in _comments(checked, entries, words):
        on = runs[bisect_left(starts, start) : bisect_left(starts, end)]
        comments.append(_comment(file, "\n".join(lines), len(comments)))
        on[0].mark_comment_range(on[-1], len(comments) - 1)


def _comment(file: Any, text: str, number: int) -> Any:
    """The element of a comment, taken out of the file again: for each new one the library asks all
    that are there for their numbers.
    """
    element = file.comments.add_comment(text, AUTHOR, INITIALS)._comment_elm
    element.attrib.pop(DATE, None)  # the library asks the clock
    element.set(ID, str(number))
    element.getparent().remove(element)
    return element


def _comments(
    checked: Checked, entries: list[Entry], words: dict[str, tuple[int, int]]
) -> list[tuple[int, int, list[str]]]:
    """Where each comment belongs and its lines, in the order of the text; findings first."""
    found = [(f.start, f.end, _finding(f)) for f in checked.findings]
    for entry in entries:
        for name in entry.places:
            said = _claim(entry) if name == entry.card.claim.id else [_again(entry)]
            found.append((*words[name], said))
    return sorted(found, key=lambda comment: comment[0])


def _finding(finding: Finding) -> list[str]:
    message, *rest = told(finding)
    return [f"{finding.level}: {message} [{finding.check}]", *rest]


def _claim(entry: Entry) -> list[str]:
    """The card: what it is, what is known, what to do."""
    card = entry.card
    lines = [f"{card.number}. {card.claim.kind.replace('-', ' ')}, {card.claim.priority} priority"]
    lines += [f"{label}: {text}" for label, text in card.rows]
    for step in card.steps:
        lines.append(f"{BOX} {flat(step.step)}")
        lines += [f"    look: {flat(source)}" for source in step.sources]
        lines += [f"    search: {flat(phrase)}" for phrase in step.search]
    return lines


def _again(entry: Entry) -> str:
    return f"The same as claim {entry.card.number}, {entry.where}."


def _saved(file: Any) -> bytes:
    """The bytes of the file, each part of it with the same date."""
    written, same = BytesIO(), BytesIO()
    file.save(written)
    with ZipFile(written) as parts, ZipFile(same, "w") as dated:
        for name in parts.namelist():
            dated.writestr(ZipInfo(name, OLDEST), parts.read(name), ZIP_DEFLATED)
    return same.getvalue()
