"""The smallest piece of a time expression."""

from typing import Any, NamedTuple


class Token(NamedTuple):
    """A word, a digit run, or what stands between two of them."""

    kind: str
    value: Any
    start: int
    end: int
