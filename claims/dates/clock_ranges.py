"""Clock times that borrow "a.m." or "p.m." from their neighbour: "8-10 p.m.", "9:30 to 11 a.m."."""

from collections.abc import Sequence

from claims.dates.expression import Expression
from claims.dates.token import Token
from claims.patterns import compiled

# from one clock time to the next; and from one to the day that it is on
JOINS = compiled(r"\s*(?:-|–|—|to|through|until|till|and)\s*\Z")
TO_ITS_DAY = compiled(
    r"(?:[ ,]{1,2}(?:local time|[A-Z][a-z]+ time))?"
    r"(?:\s?\(|\)\s|\)?(?:,|\s(?=on\b))\s?(?:on )?(?:the )?)\Z"
)
# "9:15 to 4 on": the other end is an hour by itself
TO_AN_HOUR = compiled(r"\s?(?:-|–|to|until)\s?\d\d?(?:[:.]\d\d)?,?\s(?:on\s)?(?:the\s)?\Z")
REPEATED = compiled(r",?\s(?:on )?\Z")
LONGEST_JOIN = 30  # characters
ON_A_DAY = frozenset(
    ("weekday", "day_word", "which", "month", "day", "ordinal", "year", "numeric", "iso", "rate")
)
DASHES = frozenset(("-", "–"))
HALF_A_DAY = 12
DAY_READERS = frozenset(("clock", "weekday", "which_weekday", "month_day", "day_word", "iso"))


def clock_head(
    text: str, chain: Sequence[Token], waiting: Sequence[int], following: Expression
) -> list[Expression]:
    """The "8" of "8-10 p.m." and of "between 8 and 10 p.m."; `waiting` are places not yet read."""
    clock = following.tokens[0]
    if clock.kind != "clock":
        return []
    token = chain[waiting[-1]]
    links = [t.kind for t in chain[waiting[-1] + 1 :] if t.end <= following.start]
    if token.kind not in ("day", "number") or token.value > HALF_A_DAY or len(links) != 1:
        return []
    before = text[max(0, token.start - 8) : token.start].lower().rstrip()
    begun = before.endswith(("from", "at", "between"))
    if links[0] not in DASHES and not (begun and links[0] in ("to", "and")):
        return []
    if not says_half(text, clock):
        return []
    hour = in_the_half_of(token.value, clock.value[0])
    read = Token("clock", (hour, 0), token.start, token.end)
    return [Expression(token.start, token.end, "TIME", "clock", [read])]


def says_half(text: str, clock: Token) -> bool:
    """Does "a.m." or "p.m." stand with it?"""
    return text[clock.start : clock.end].lower().removesuffix(".").endswith("m")


def in_four_figures(token: Token, text: str) -> bool:
    """ "0900", and not "nine"."""
    return token.end - token.start == len("0900") and text[token.start].isdigit()


def in_the_half_of(hour: int, following: int) -> int:
    """The hour in the same half of the day as the one that follows, or in the half before.

    >>> in_the_half_of(8, 22), in_the_half_of(11, 13)
    (20, 11)
    """
    late = hour % HALF_A_DAY + HALF_A_DAY
    return late if following >= late else hour % HALF_A_DAY


def with_day(here: Expression, following: Expression, text: str) -> Expression:
    """ "9 a.m." in "9 a.m. to 5 p.m. Monday" and in "9 a.m. (0800 GMT) Monday" is on Monday."""
    join = text[here.end : following.start]
    if len(join) > LONGEST_JOIN:
        return here
    here = here._replace(tokens=[_clock_token(here, token, text) for token in here.tokens])
    if any(token.kind in ON_A_DAY for token in here.tokens):
        return here
    if following.type == "SET" and REPEATED.match(join):  # "9 a.m. daily"
        return here._replace(tokens=[*here.tokens, Token("rate", "", here.end, here.end)])
    range_of = JOINS.match(join) and following.reads == "clock"
    if not range_of and not TO_ITS_DAY.match(join) and not TO_AN_HOUR.match(join):
        return here
    if range_of:
        here = _in_half(here, following, text)
    own = range_of and following.tokens[0].kind in ("weekday", "day_word")
    if own or following.reads not in DAY_READERS:  # "from 2 p.m. till tomorrow 4:30 p.m."
        return here
    borrowed = [token for token in following.tokens if token.kind in ON_A_DAY]
    return here._replace(tokens=[*here.tokens, *borrowed]) if borrowed else here


def _clock_token(e: Expression, token: Token, text: str) -> Token:
    """ "0900" of "0900 GMT" as a clock time, so that it is not taken for a day or a year."""
    if (
        token is e.tokens[0]
        and token.kind in ("number", "day", "year")
        and e.tokens[1].kind == "zone"
    ):
        figures = in_four_figures(token, text)
        hour, minute = divmod(token.value, 100) if figures else (token.value, 0)
        return token._replace(kind="clock", value=(hour, minute))
    return token


def _in_half(here: Expression, following: Expression, text: str) -> Expression:
    """ "1:30" in "from 1:30 to 3 p.m." is in the afternoon."""
    one, two = here.tokens[0], following.tokens[0]
    if one.kind != "clock" or two.kind != "clock" or one.value[0] > HALF_A_DAY:
        return here
    if says_half(text, one) or not says_half(text, two):
        return here
    hour = in_the_half_of(one.value[0], two.value[0])
    return here._replace(tokens=[one._replace(value=(hour, one.value[1])), *here.tokens[1:]])
