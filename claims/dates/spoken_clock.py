"""Clock times in words: "half past seven", "a quarter to nine", "ten minutes past midnight"."""

from claims.dates.clock import day_of, in_the_part
from claims.dates.clock_ranges import says_half
from claims.dates.expression import Expression
from claims.dates.periods import Meaning
from claims.dates.scene import Scene, has, value_of
from claims.dates.token import Token

AN_HOUR = 60  # minutes
A_DAY = 24  # hours


def spoken_clock(e: Expression, scene: Scene) -> Meaning:
    """So many minutes before or after a full hour, on the day that stands beside it."""
    if _is_plain(e):
        return _plain(e, scene)
    beside = [token for token in e.tokens if token.kind != "which"]  # all but "past"
    day = day_of(e._replace(tokens=beside), scene)
    hour = _hour(e, scene)
    minutes = _minutes(e) * (-1 if has(e, "to") else 1)
    hour, minute = divmod(hour * AN_HOUR + minutes, AN_HOUR)
    return day._replace(value=f"{day.value[:10]}T{hour % A_DAY:02}:{minute:02}", type=None)


def _is_plain(e: Expression) -> bool:
    """ "six thirty", with no "past" or "to"."""
    return sum(token.kind == "number" for token in e.tokens) == 2 and not has(e, "which")


def _plain(e: Expression, scene: Scene) -> Meaning:
    hour, minutes = (token.value for token in e.tokens if token.kind == "number")
    day = day_of(e, scene)
    hour = in_the_part(value_of(e, "part"), hour)
    return day._replace(value=f"{day.value[:10]}T{hour:02}:{minutes:02}", type=None)


def _hour(e: Expression, scene: Scene) -> int:
    token = _hour_token(e)
    if token.kind == "clock_name":
        return int(token.value[:2])
    hour: int = token.value[0] if token.kind == "clock" else token.value
    if token.kind == "clock" and says_half(scene.text, token):
        return hour
    return in_the_part(value_of(e, "part"), hour)


def _hour_token(e: Expression) -> Token:
    kinds = ("number", "day", "clock", "clock_name")
    token: Token = next(token for token in reversed(e.tokens) if token.kind in kinds)
    return token


def _minutes(e: Expression) -> int:
    if has(e, "half"):
        return AN_HOUR // 2
    if has(e, "quarter"):
        return AN_HOUR // 4
    return int(next(token.value for token in e.tokens if token.kind in ("number", "day")))
