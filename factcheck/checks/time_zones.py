"""A time of day and the same moment in another zone should differ as the zones do.

    The launch is at 9:30 a.m. EST (1530 GMT).     9:30 EST is 14:30 GMT

Also the weekdays, where both are named: 9 p.m. on Tuesday in New York is Wednesday in London.
Names that several zones share ("CST", "IST", "BST") may be any of them; "ET" is summer or winter
time. Local time, also where no zone is named, and another zone must differ by whole quarters of an
hour.

Silent for zones that are not in its list, and for two times that no bracket, stroke or comma joins.
"""

from collections.abc import Iterator
from itertools import product

from claims import Link, Reading
from factcheck.amounts import WEEKDAYS
from factcheck.finding import Finding
from factcheck.linked import ids_at

NAME = "time-zones"

# minutes east of Greenwich (IANA time zone database 2024a, abbreviations in use)
ZONES: dict[str, tuple[int, ...]] = {
    "GMT": (0,), "UTC": (0,), "WET": (0,), "WEST": (60,), "BST": (60, 360), "WAT": (60,),
    "CET": (60,), "CEST": (120,), "EET": (120,), "EEST": (180,), "CAT": (120,), "SAST": (120,),
    "MSK": (180,), "EAT": (180,), "TRT": (180,), "IDT": (180,), "GST": (240,), "PKT": (300,),
    "IST": (330, 60, 120), "NPT": (345,), "WIB": (420,), "ICT": (420,), "SGT": (480,),
    "HKT": (480,), "AWST": (480,), "JST": (540,), "KST": (540,), "ACST": (570,), "AEST": (600,),
    "AEDT": (660,), "NZST": (720,), "NZDT": (780,), "BRT": (-180,), "ART": (-180,),
    "AST": (-240, 180), "ADT": (-180,), "EST": (-300,), "EDT": (-240,), "ET": (-300, -240),
    "CST": (-360, 480, -300), "CDT": (-300, -240), "CT": (-360, -300), "MST": (-420,),
    "MDT": (-360,), "MT": (-420, -360), "PST": (-480,), "PDT": (-420,), "PT": (-480, -420),
    "AKST": (-540,), "AKDT": (-480,), "HST": (-600,),
}  # fmt: skip
DAY, HALF_DAY, QUARTER = 1440, 720, 15


def check(reading: Reading) -> Iterator[Finding]:
    """Times in a second zone that are not the moment of the first."""
    for link in (link for link in reading.links if link.kind == "clock"):
        one, other, *either = link.cue.split()
        first, second = (int(number) for number in link.numbers[:2])
        said = second - first + _days(link) * DAY
        if "local" in (one, other):
            if one != other and said % QUARTER:
                yield _finding(reading, link, "local time differs by whole quarters of an hour", "")
            continue
        shifts = [b - a for a, b in product(ZONES.get(one, ()), ZONES.get(other, ()))]
        whole = HALF_DAY if either else DAY
        if not shifts or any(_fits(said, shift, whole, link) for shift in shifts):
            continue
        yield _finding(reading, link, *_right(link, first, said, shifts[0]))


def _days(link: Link) -> int:
    """By how many days the second time is later, as named; 0 when it is not said."""
    if not _names_days(link):
        return 0
    return (int(link.numbers[3] - link.numbers[2]) + 3) % 7 - 3


def _names_days(link: Link) -> bool:
    return len(link.numbers) == 4


def _fits(said: int, shift: int, whole: int, link: Link) -> bool:
    return said == shift if _names_days(link) else (said - shift) % whole == 0


def _right(link: Link, first: int, said: int, shift: int) -> tuple[str, str]:
    """What the second time should be, and the likely slip."""
    one, other = link.cue.split()[:2]
    days, minutes = divmod(first + shift, DAY)
    day = ""
    if _names_days(link):
        day = f" on {WEEKDAYS[(int(link.numbers[2]) + days) % 7]}"
    message = f"{_clock(first)} {one} is {_clock(minutes)} {other}{day}"
    off = (said - shift) % DAY
    if off in (60, DAY - 60):
        return message, "summer and winter time were mixed up"
    if (said + shift) % DAY == 0:
        return message, "the difference was taken off instead of added, or the other way round"
    same_day = not off and not _days(link)
    return message, "the day was not changed with the hour" if same_day else ""


def _clock(minutes: int) -> str:
    """
    >>> _clock(570)
    '9:30'
    """
    return f"{minutes // 60}:{minutes % 60:02}"


def _finding(reading: Reading, link: Link, message: str, cause: str) -> Finding:
    start, end = link.span
    claims = ids_at(reading, start)
    return Finding(NAME, "error", start, end, message, cause=cause, claims=claims)
