"""Columns in the unit that their reader counts in (engineering.md, part C).

Places in a text are code points; Vim's %c counts bytes, language servers UTF-16 units, and Emacs
and the GNU standard the columns of a terminal with tabs to every eighth.
"""

from factcheck.document import Document

UNITS = ("char", "byte", "utf16", "display")
TAB = 8


def size(text: str, unit: str = "char") -> int:
    """How many of a unit the `text` of one line takes, seen from the line's beginning.

    >>> [size("“né”\\t😀", unit) for unit in UNITS]
    [6, 14, 7, 10]
    """
    if unit == "byte":
        return len(text.encode("utf-8", "surrogatepass"))
    if unit == "utf16":
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
    if unit == "display":
        return _cells(text)
    return len(text)


def column(document: Document, offset: int, unit: str = "char") -> int:
    """The column, from 1, of the character at `offset` of the document's text."""
    return 1 + size(document.before(offset), unit)


def end_column(document: Document, end: int, unit: str = "char") -> int:
    """The column right behind the last character before `end`, on that character's line."""
    if not end:
        return 1
    return 1 + size(document.before(end - 1) + document.text[end - 1], unit)


def _cells(text: str) -> int:
    """Columns of a terminal, each tab up to the next eighth."""
    from factcheck.reports.layout import cells  # the other units do not need its tables

    first, *rest = text.split("\t")
    taken = cells(first)
    for part in rest:
        taken += TAB - taken % TAB + cells(part)
    return taken
