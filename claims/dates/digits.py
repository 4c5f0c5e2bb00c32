"""What a run of digits may be in a time expression: day, year, clock time, decade, number."""

from typing import Any

from claims.patterns import compiled

Reading = tuple[str, Any, int]  # kind, value, where it ends
HALF_DAY = compiled(r"\s?([AaPp])(?:\.\s?[Mm]\b\.?|\s?[Mm]\b)")
PARTS = compiled(r"[.,:/-]")
BASIC = compiled(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\Z")
APOSTROPHES = ("'", "’", "‘")
EARLIEST_SHORT = 30
MONEY = ("$", "£", "€", "¥", "₹", "#")
LONGEST = 12  # digits; nothing in a calendar is longer
# a length in one word; a letter by itself only in small letters: "3h", "90min"
COMPACT = {"h": "TH", "hr": "TH", "hrs": "TH", "min": "TM", "mins": "TM", "yrs": "Y", "secs": "TS"}
CLOCK_ENDS = frozenset(("hrs", "h", "gmt", "utc", "a", "p"))
FIRST_YEAR, LAST_YEAR = 1000, 2199


def read_digits(text: str, start: int, end: int) -> Reading:
    """Kind, value and end of the digit run at `start`.

    >>> read_digits("21st", 0, 4), read_digits("9:30 p.m.", 0, 4)
    (('ordinal', 21, 4), ('clock', (21, 30), 9))
    """
    run = text[start:end]
    if run.isdigit():
        return _plain(text, start, end, run)
    digits = run.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if len(digits) < len(run):
        if len(digits) == len("2021") and digits.isdigit() and run[4:].istitle() and run[6:]:
            return _plain(text, start, start + 4, digits)  # lost its space: "8 July 2021Updated"
        letters = run[len(digits) :]
        whole = not text[end : end + 1].isdigit()  # "15h30" is a clock time
        if letters in COMPACT and digits.isdigit() and len(digits) <= 3 and whole:
            return "compact", (int(digits), COMPACT[letters]), end
        return _with_letters(text, start, end, digits, letters.lower())
    return _with_marks(text, start, end, run)


def _plain(text: str, start: int, end: int, run: str) -> Reading:
    if len(run) > LONGEST or _is_money(text, start) or text.startswith("%", end):
        return "other", 0, end
    value = int(run)
    following = text[end : end + 2]
    if value <= 12 and following.lstrip()[:1] in ("a", "p", "A", "P"):
        clock = _half_day(text, end, value, 0)
        if clock:
            return clock
    if len(run) == 4 and value % 10 == 0 and following in ("'s", "’s"):
        decade = text[max(0, start - 4) : start].lower() == "the "
        return ("decade", value, end + 2) if decade else ("year", value, end)
    if len(run) == 8 and BASIC.match(run):  # "20210708"
        return "iso", f"{run[:4]}-{run[4:6]}-{run[6:]}", end
    if len(run) == 4 and FIRST_YEAR <= value <= LAST_YEAR:
        return "year", value, end
    if len(run) == 2 and value >= EARLIEST_SHORT and _is_short_year(text, start):
        return "year", 1900 + value, end
    if len(run) <= 2 and 1 <= value <= 31:
        return "day", value, end
    return "number", value, end


def _is_money(text: str, start: int) -> bool:
    """ "$5", "$ 5"."""
    before = text[max(0, start - 2) : start]
    return before[-1:] in MONEY or (before[-1:] == " " and before[0] in MONEY)


def _is_short_year(text: str, start: int) -> bool:
    """ "'87": an apostrophe that no letter comes before."""
    return text[start - 1 : start] in APOSTROPHES and not text[start - 2 : start - 1].isalnum()


def _half_day(text: str, end: int, hour: int, minute: int) -> Reading | None:
    match = HALF_DAY.match(text, end)
    if not match or minute > 59:
        return None
    hour = hour % 12 + (12 if match[1] in "Pp" else 0)
    stop = match.end()
    # the full stop of "p.m." may be the sentence's: it stays with the time in print
    return "clock", (hour, minute), stop


def _with_letters(text: str, start: int, end: int, digits: str, letters: str) -> Reading:
    if letters in ("st", "nd", "rd", "th") and digits.isdigit() and len(digits) <= 3:
        return "ordinal", int(digits), end
    if letters == "s" and digits.isdigit() and digits[-1] == "0":
        if len(digits) == 4:
            return "decade", int(digits), end
        if len(digits) == 2 and start and text[start - 1] in "'’‘`":
            return "decade", int(digits), end
    if letters in ("am", "pm", "a", "p"):
        hour, _, minute = digits.replace(".", ":").partition(":")
        if hour.isdigit() and len(hour) <= 2 and int(hour) <= 12 and (minute or "0").isdigit():
            clock = _half_day(text, start + len(digits), int(hour), int(minute or 0))
            if clock:
                return clock
    if letters in CLOCK_ENDS and ":" in digits:
        kind, value, _ = _with_marks(text, start, start + len(digits), digits)
        if kind == "clock" and letters in ("a", "p") and value[0] <= 12:  # "8:45a"
            value = (value[0] % 12 + 12 * (letters == "p"), value[1])
        return kind, value, end
    return "other", 0, end


def _with_marks(text: str, start: int, end: int, run: str) -> Reading:
    if _is_money(text, start) or text.startswith("%", end) or len(run) > 25:
        return "other", 0, end
    if run[4:5] == "-":
        whole = len(run) >= len("2021-07-08") or max(map(int, run[5:].split("-"))) <= 31
        return ("iso" if whole else "other"), run, end
    if "-" in run:  # "05-07-2021", and not "133-05-07-2021"
        if text[start - 1 : start] == "-":
            return "other", 0, end
        return _slashed(run, *_parted(run.split("-")), end)
    pieces = PARTS.split(run)
    sizes = [len(piece) for piece in pieces]
    values = [int(piece) for piece in pieces if len(piece) <= LONGEST]
    if len(values) < len(pieces):
        return "other", 0, end
    if ":" in run:
        return _clock(text, end, run, values, sizes)
    if "/" in run or (len(pieces) == 3 and "," not in run):
        return _slashed(run, values, sizes, end)
    if "." in run and len(pieces) == 2:
        clock = _half_day(text, end, *values) if sizes[1] == 2 and values[0] <= 12 else None
        return clock or ("number", float(run) if sum(sizes) < 9 else 0, end)
    if all(size == 3 for size in sizes[1:]) and sizes[0] <= 3:
        return "number", int(run.replace(",", "")), end
    return "other", 0, end


def _next_year(year: int, written: int) -> int:
    """The year after `year`, with two figures where two are `written`."""
    return (year + 1) % 100 if written < 100 else year + 1


def _parted(pieces: list[str]) -> tuple[list[int], list[int]]:
    """The numbers and how many digits each has."""
    return [int(piece) for piece in pieces], [len(piece) for piece in pieces]


def _clock(text: str, end: int, run: str, values: list[int], sizes: list[int]) -> Reading:
    if sizes[1:] not in ([2], [2, 2]) or sizes[0] > 2 or "," in run or "/" in run:
        return "other", 0, end
    clock = _half_day(text, end, values[0], values[1]) if values[0] <= 12 else None
    return clock or ("clock", tuple(values[:2]), end)


def _slashed(run: str, values: list[int], sizes: list[int], end: int) -> Reading:
    if sizes in ([4, 2], [4, 4]) and values[1] == _next_year(*values):
        return "year_pair", (values[0], values[0] + 1), end
    if len(values) == 3 and sizes in ([4, 2, 2], [4, 1, 1], [4, 1, 2], [4, 2, 1]):
        return "numeric", (values[0], values[1], values[2]), end
    if len(values) == 3 and sizes[0] <= 2 and sizes[1] <= 2 and sizes[2] in (2, 4):
        if sizes[2] == 2 and "." in run:
            return "other", 0, end
        year = values[2]
        if "." in run:  # 8.7.2021 is always day first
            return "numeric", (year, values[1], values[0]), end
        return "numeric", (year, values[0], values[1], "?"), end
    if len(values) == 2 and "/" in run and sizes[0] <= 2 and sizes[1] <= 2:
        return "fraction", (values[0], values[1]), end
    return "other", 0, end
