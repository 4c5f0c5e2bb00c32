"""Bytes → text: UTF-8, UTF-16 and UTF-32 by their marks, anything else as a stated guess."""

import re

from factcheck.errors import FactcheckError

MARKS = (  # the longer mark first: that of UTF-32 begins with that of UTF-16
    (b"\xef\xbb\xbf", "utf-8-sig", "UTF-8"),
    (b"\xff\xfe\x00\x00", "utf-32", "UTF-32"),
    (b"\x00\x00\xfe\xff", "utf-32", "UTF-32"),
    (b"\xff\xfe", "utf-16", "UTF-16"),
    (b"\xfe\xff", "utf-16", "UTF-16"),
)
AS_TEXT = "Save it as plain text (.txt, UTF-8) and try again."
CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1f]")
USUAL = "cp1252"
# Encodings that look different from each other in an English text. Those of Central Europe do
# not: in them £ and Ł are the same byte, and a pound must not be lost.
CANDIDATES = {
    "cp1252": "Windows-1252",
    "mac_roman": "Mac Roman",
    "cp1251": "Windows-1251",
    "koi8_r": "KOI8-R",
    "cp1253": "Windows-1253",
}
LOOKED_AT = 200_000  # bytes; more do not change the guess


def decode(name: str, data: bytes, charset: str = "") -> tuple[str, tuple[str, ...]]:
    """The text of `data` and what to say about how it was decoded.

    `charset` is what the file or its server says; a mark in the bytes is believed before it, and
    so is UTF-8, which nothing else looks like.
    FactcheckError when it is no text.
    """
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
        if charset and (told := _as_told(data, charset)):
            return told, ()
        return _guess(data, error.start)


def _as_told(data: bytes, charset: str) -> str:
    """The text in the encoding that somebody declared; "" when there is none, or it is wrong."""
    try:
        text = data.decode(charset)
    except (LookupError, ValueError):
        return ""
    return text if isinstance(text, str) else ""  # some codecs of Python give bytes


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
    """The likeliest encoding that can read all of it; Latin-1 reads anything."""
    line = data.count(b"\n", 0, place) + 1
    for codec in (_likeliest(data), USUAL, "latin-1"):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        remark = (
            f"is not UTF-8 (byte {data[place]:02X} in line {line}), "
            f"read as {CANDIDATES.get(codec, 'Latin-1')}. "
            "If letters look wrong, save it as UTF-8."
        )
        return text, (remark,)
    raise AssertionError("Latin-1 reads any byte")


def _likeliest(data: bytes) -> str:
    """The codec that charset-normalizer finds the most sense in, Windows-1252 when in doubt."""
    from charset_normalizer import from_bytes  # 45 ms that UTF-8 does not need

    found = from_bytes(data[:LOOKED_AT], cp_isolation=list(CANDIDATES))
    best = found.best()
    usual = next((m for m in found if USUAL in m.could_be_from_charset), None)
    if best is None or (usual and usual.coherence >= best.coherence):
        return USUAL
    return best.encoding
