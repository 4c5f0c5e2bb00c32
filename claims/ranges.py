"""Two numbers that are the ends of one range, in the forms of news."""

import re

JOIN = re.compile(
    r"(?:\s?[-–—−‐]\s?|\s+to\s+|\s+and\s+|\s+or\s+|-to-|\s+to-|\s+through\s+|\s+up\s+to\s+)(?=\S)"
)
FROM = re.compile(r"\b([Bb]etween|[Ff]rom|[Rr]anging|[Rr]anged?)\s+(?:[\w.]+\s+){0,2}?\Z")


def join_after(text: str, end: int) -> re.Match[str] | None:
    """The words that may join a number ending at `end` to the next."""
    return JOIN.match(text, end)
