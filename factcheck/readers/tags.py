"""What of HTML is to be read: the characters between its tags, each with its place."""

import re
from collections.abc import Iterator
from html import unescape

# Linear: every branch begins differently, and none goes back for more than a bounded stretch.
PIECE = re.compile(
    r"(?P<hidden><!--.*?(?:-->|\Z)"
    r"|<(?P<name>script|style|template|noscript|svg|head)\b.*?(?:</(?P=name)\s*>|\Z)"
    r"|<[/!?a-z](?:[^<>\"']|\"[^\"<>]{0,4000}\"|'[^'<>]{0,4000}')*>"
    r"|<[/!?a-z][^<>]{0,4000}>)"
    r"|(?P<entity>&\#?\w{1,32};)"
    r"|[^<&]+|[<&]",
    re.IGNORECASE | re.DOTALL,
)


def visible_pieces(html: str, start: int = 0, end: int | None = None) -> Iterator[tuple[str, int]]:
    """(text, offset of its first character in `html`) of all that a browser would show.

    >>> list(visible_pieces("<p>5&nbsp;km<!-- 6 --></p>"))
    [('5', 3), ('\\xa0', 4), ('km', 10)]
    """
    for match in PIECE.finditer(html, start, len(html) if end is None else end):
        if match["hidden"]:
            continue
        yield unescape(match[0]) if match["entity"] else match[0], match.start()
