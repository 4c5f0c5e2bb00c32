"""Clock times that borrow "a.m." or "p.m." from their neighbour: "8-10 p.m.", "9:30 to 11 a.m."."""

from collections.abc import Sequence

from claims.dates.expression import Expression
from claims.dates.token import Token

DASHES = frozenset(("-", "–"))
HALF_A_DAY = 12


def clock_head(
    text: str, chain: Sequence[Token], waiting: Sequence[int], following: Expression
) -> list[Expression]:
    """The "8" of "8-10 p.m." and of "between 8 and 10 p.m."; `waiting` are places not yet read."""
    clock = following.tokens[0]
    if following.reads != "clock" or clock.kind != "clock" or not waiting:
        return []
    token = chain[waiting[-1]]
    links = [t.kind for t in chain[waiting[-1] + 1 :] if t.end <= following.start]
    if token.kind != "day" or token.value > HALF_A_DAY or len(links) != 1:
        return []
    before = text[max(0, token.start - 8) : token.start].lower().rstrip()
    joined = links[0] in DASHES or (links[0] == "to" and before.endswith(("from", "at")))
    if not joined and not (links[0] in ("and", "to") and before.endswith("between")):
        return []
    if not says_half(text, clock):
        return []
    hour = in_the_half_of(token.value, clock.value[0])
    read = Token("clock", (hour, 0), token.start, token.end)
    return [Expression(token.start, token.end, "TIME", "clock", [read])]


def says_half(text: str, clock: Token) -> bool:
    """Does "a.m." or "p.m." stand with it?"""
    return text[clock.start : clock.end].rstrip(". ").lower().endswith("m")


def in_the_half_of(hour: int, following: int) -> int:
    """The hour in the same half of the day as the one that follows, or in the half before.

    >>> in_the_half_of(8, 22), in_the_half_of(11, 13)
    (20, 11)
    """
    late = hour % HALF_A_DAY + HALF_A_DAY
    return late if following >= late else hour % HALF_A_DAY
