"""A row of what was typed outside, whatever its form."""

from datetime import date
from typing import NamedTuple

from factcheck.ledger.marking import Said


class Row(NamedTuple):
    """What was typed about one claim.

    where      its file and the place in it: "log.csv: line 7"
    article    as the file names it
    statement  the words of the claim, as the file has them; "" when it does not
    by, on     who and on which day, where the file says so
    """

    where: str
    article: str
    claim: str
    statement: str
    said: Said
    by: str = ""
    on: str = ""


def is_day(text: str) -> bool:
    """Is it a day as files have it, 2021-07-08?"""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
