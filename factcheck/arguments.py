"""What the words of a command line mean: a day, a number of columns, one of a few names."""

import re
from collections.abc import Sequence
from datetime import date

from claims import compiled
from factcheck.errors import FactcheckError
from factcheck.visible import visible

DAY = compiled(r"\d{4}-\d\d-\d\d", re.ASCII)
LENGTH = compiled(r"(\d{1,5})([dw]?)", re.ASCII)


def day(written: str | None, option: str = "--published") -> date | None:
    """The day that an option names; FactcheckError when the calendar has none such."""
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        if DAY.fullmatch(written):
            raise FactcheckError(
                f"{option}: there is no day {written}", "Check it against a calendar."
            ) from None
        raise FactcheckError(
            f"{option}: {visible(written)!r} is no day of the form YYYY-MM-DD",
            "8 July 2021 is written 2021-07-08.",
        ) from None


def one_of(option: str, value: str, known: Sequence[str]) -> None:
    """Raise FactcheckError unless `value` is one of those an option knows."""
    if value not in known:
        raise FactcheckError(
            f"{option}: there is no {visible(value)!r}", f"There are: {', '.join(known)}."
        )


def names(given: Sequence[str]) -> list[str]:
    """The names of an option that may be given again, or hold several with commas.

    >>> names(["age,share", "weekday"])
    ['age', 'share', 'weekday']
    """
    return [name.strip() for value in given for name in value.split(",")]


def length(asked: str, option: str = "--stale-after") -> int | None:
    """A length of time in days: "30d", "30", "4w"; None when nothing was asked.

    >>> length("30d"), length("4w"), length("")
    (30, 28, None)
    """
    if not asked:
        return None
    found = LENGTH.fullmatch(asked.strip().lower())
    if not found:
        raise FactcheckError(
            f"{option}: {visible(asked)!r} is no length of time",
            "Write 30d for days, 4w for weeks.",
        )
    return int(found[1]) * (7 if found[2] == "w" else 1)


def columns(asked: str, narrowest: int, usual: int) -> int:
    """The number of columns that --width asks for; `usual` is said in the error."""
    if not (asked.isdecimal() and len(asked) < 6 and int(asked) >= narrowest):
        raise FactcheckError(
            f"--width: {visible(asked)!r} is no number of columns",
            f"Give {narrowest} or more; a usual terminal has {usual}.",
        )
    return int(asked)
