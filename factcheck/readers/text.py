"""Plain text: UTF-8, UTF-16 and UTF-32 with a mark, else Windows-1252 as a stated guess."""

import re

from factcheck.comments import without_comments
from factcheck.document import Document
from factcheck.errors import FactcheckError

MARKS = (  # the longer mark first: that of UTF-32 begins with that of UTF-16
    (b"\xef\xbb\xbf", "utf-8-sig", "UTF-8"),
    (b"\xff\xfe\x00\x00", "utf-32", "UTF-32"),
    (b"\x00\x00\xfe\xff", "utf-32", "UTF-32"),
    (b"\xff\xfe", "utf-16", "UTF-16"),
    (b"\xfe\xff", "utf-16", "UTF-16"),
)
SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word, OpenDocument, Pages or zip file"),
    (b"{\\rtf", "an RTF file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
AS_TEXT = "Save it as plain text (.txt, UTF-8) and try again."
CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1f]")
LONGEST_TITLE = 150
LINE_END = re.compile(r"[\r\n]")
WEB_PAGE = re.compile(rb"\s*(?:<!doctype html|<html\b)", re.IGNORECASE)


def read_text(name: str, data: bytes) -> Document:
    """The text in `data`, every character kept; FactcheckError when it is no text."""
    for signature, what in SIGNATURES:
        if data.startswith(signature):
            raise FactcheckError(f"{name}: is {what}, not plain text", AS_TEXT)
    if WEB_PAGE.match(data.removeprefix(b"\xef\xbb\xbf")):
        raise FactcheckError(f"{name}: is a web page, not plain text", AS_TEXT)
    text, remarks = _decode(name, data)
    return Document(name, text, title_of(without_comments(text)), remarks)


def _decode(name: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text and what to say about how it was decoded."""
    for mark, codec, encoding in MARKS:
        if data.startswith(mark):
            try:
                return data.decode(codec), ()
            except UnicodeDecodeError as error:
                raise FactcheckError(
                    f"{name}: begins as {encoding} but is broken at byte {error.start}", AS_TEXT
                ) from None
    if codec := _unmarked_utf16(data):
        return data.decode(codec), ("has no byte order mark, read as UTF-16.",)
    if b"\0" in data:
        raise FactcheckError(
            f"{name}: holds a NUL at byte {data.index(0)}, so it is no plain text", AS_TEXT
        )
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if len(CONTROLS.findall(data)) * 50 > len(data):
            raise FactcheckError(f"{name}: is no text in any encoding", AS_TEXT) from None
        return _guess(data, error.start)


def _unmarked_utf16(data: bytes) -> str:
    """The codec of UTF-16 without a mark, by where its NULs stand; "" for anything else.

    >>> _unmarked_utf16("Rain fell.".encode("utf-16-le")), _unmarked_utf16(b"Rain\\0 fell")
    ('utf-16-le', '')
    """
    even, odd = data[::2].count(0), data[1::2].count(0)
    codec = "utf-16-le" if odd > even else "utf-16-be"
    if not odd + even or max(even, odd) * 4 < len(data) or min(even, odd) * 50 > len(data):
        return ""
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return ""
    return codec


def _guess(data: bytes, place: int) -> tuple[str, tuple[str, ...]]:
    """Windows-1252, or Latin-1 where that has no letter; both read any news text of the West."""
    line = data.count(b"\n", 0, place) + 1
    for codec, encoding in (("cp1252", "Windows-1252"), ("latin-1", "Latin-1")):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        remark = (
            f"is not UTF-8 (byte {data[place]:02X} in line {line}), read as {encoding}. "
            "If letters look wrong, save it as UTF-8."
        )
        return text, (remark,)
    raise AssertionError("Latin-1 reads any byte")


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
