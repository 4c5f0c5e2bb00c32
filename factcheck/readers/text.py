"""Plain text in any encoding, every character kept."""

from claims import compiled
from factcheck.comments import without_comments
from factcheck.document import Document
from factcheck.readers.decode import decode
from factcheck.readers.file import File

LONGEST_TITLE = 150
LINE_END = compiled(r"[\r\n]")


def read(file: File) -> Document:
    """The text in the file; FactcheckError when it is no text."""
    text, remarks = decode(file.name, file.data)
    return Document(file.name, text, title_of(without_comments(text)), remarks)


def title_of(text: str) -> str:
    """The first line when it looks like a headline: short, and not a sentence; else "".

    >>> title_of("River peaks at record height\\n\\nTORUN, 3 May 2010 - Water rose.")
    'River peaks at record height'
    """
    line, *story = LINE_END.split(text.lstrip(), maxsplit=1)
    line = line.rstrip()
    if not line or not "".join(story).strip():  # a headline has a story below it
        return ""
    return "" if len(line) > LONGEST_TITLE or line[-1] in '.,;:”"' else line
