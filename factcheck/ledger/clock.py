"""When somebody acted: as --at says, or now. The only place of the tool that asks the clock.

Reports never do; a mark is made by a person, at a time that belongs into the record.
"""

from datetime import UTC, datetime

from factcheck.errors import FactcheckError
from factcheck.visible import visible


def moment(asked: str = "") -> str:
    """The time in UTC, to the second: "2021-07-08T09:30:00Z".

    A time without a zone is taken for UTC, a day alone for its beginning.

    >>> moment("2021-07-08"), moment("2021-07-08T11:30+02:00")
    ('2021-07-08T00:00:00Z', '2021-07-08T09:30:00Z')
    """
    if not asked:
        return _written(datetime.now(UTC))
    try:
        given = datetime.fromisoformat(asked)
        return _written(given.replace(tzinfo=given.tzinfo or UTC).astimezone(UTC))
    except (ValueError, OverflowError):
        raise FactcheckError(
            f"--at: {visible(asked)!r} is no time", "Write 2021-07-08 or 2021-07-08T11:30."
        ) from None


def _written(time: datetime) -> str:
    return time.replace(microsecond=0, tzinfo=None).isoformat() + "Z"
