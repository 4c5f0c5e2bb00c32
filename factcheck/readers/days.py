"""Days as metadata write them."""

import re
from datetime import date

DAY = re.compile(r"\s*(\d{4})-?(\d\d?)-?(\d\d?)(?!\d)")


def day_in(written: str) -> date | None:
    """The day of an ISO date or of the date of a mail, as it is written there; else None.

    No time zone is changed: the day is the one that people there had.

    >>> day_in("2021-07-08T23:30:00+02:00"), day_in("Thu, 8 Jul 2021 23:30:00 -0500"), day_in("May")
    (datetime.date(2021, 7, 8), datetime.date(2021, 7, 8), None)
    """
    match = DAY.match(written)
    try:
        if match:
            return date(*map(int, match.groups()))
        from email.utils import parsedate

        parts = parsedate(written)
        return date(*parts[:3]) if parts else None
    except (ValueError, TypeError, IndexError):
        return None
