"""Control characters of an article, made visible before they reach a terminal or a report."""

from functools import cache

from claims import compiled

# C0 and C1 controls, marks that reorder what is read (bidi), marks and spaces without width, line
# separators that split reports, and the last two of what Unicode calls no characters, which XML
# refuses. The two that join letters or part them are words of their own in many scripts, and hold
# emoji together: they are only seen where such letters stand on neither side.
UNSEEN = compiled(
    "[\x00-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff"
    "\ufff9-\ufffb\ufffe\uffff]"
    "|[\u200c\u200d](?![\u0590-\U0010ffff])|(?<![\u0590-\U0010ffff])[\u200c\u200d]"
)
SPACE = compiled(r"\s+")


def visible(text: str) -> str:
    r"""`text` with every control character as an escape that can be seen.

    >>> visible("red \x1b[31m, turned \u202e round")
    'red \\x1b[31m, turned \\u202e round'
    >>> visible("1\u200d2 \u2060km, می\u200cخواهم")
    '1\\u200d2 \\u2060km, می\u200cخواهم'
    """
    if text.isprintable():
        return text
    return UNSEEN.sub(lambda match: escape(match[0]), text)


@cache
def escape(character: str) -> str:
    """How one character is written in Python: `\\x1b`, `\\u202e`."""
    code = ord(character)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def flat(text: str) -> str:
    r"""`text` on one line: runs of white space as one space, control characters visible.

    >>> flat("hard-\r\nwrapped\x07")
    'hard- wrapped\\x07'
    """
    return visible(SPACE.sub(" ", text))
