"""A time expression as it stands in the text."""

from collections.abc import Sequence
from typing import NamedTuple

from claims.dates.token import Token
from claims.model import TimeType


class Expression(NamedTuple):
    """A time expression as it stands, before it is known which days are meant.

    reads   the function in claims.dates that will say which days
    tokens  the words it is made of, with what they mean
    """

    start: int
    end: int
    type: TimeType
    reads: str
    tokens: Sequence[Token]
