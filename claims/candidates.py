"""Quantities and times, joined where they are one thing, and left out where nobody would look.

"two weeks" is a quantity (2 week) and a time (P2W): one candidate. "July 13" and "14" are two
times of one range: one candidate. "now" and "one of the officials" are none.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from claims.languages import data
from claims.long_lengths import with_rest
from claims.model import Quantity, Span, Time
from claims.table import Table

# a joined range has at most a dash, "to", "and", "until" with a weekday between its two ends
WIDEST_JOIN = 24
# how the value of a calendar time begins: with a figure, or before our era with "BC"
DATED = (*"0123456789", "BC")
LONGEST_WORD = 24  # characters read back for the word before "Today"


class Candidate(NamedTuple):
    """What may become a claim; at least one of `quantity` and `time` is there."""

    start: int
    end: int
    quantity: Quantity | None
    time: Time | None

    @property
    def place(self) -> Span:
        """Where the figure itself stands, without hedge and noun: what a speaker vouches for."""
        return self.quantity.number if self.quantity else Span(self.start, self.end)


def days_of(times: Sequence[Time]) -> list[tuple[int, int]]:
    """Where days, years and clock times stand: no figures. A length of time is a figure too."""
    return [t[:2] for t in times if t.type in ("DATE", "TIME")]


class _Words(Table):
    present: frozenset[str]
    trivial: frozenset[str]


@cache
def _words(language: str) -> _Words:
    entries = data(language, "claims")
    return _Words(*(frozenset(entries[name]["words"]) for name in _Words.__annotations__))


def join(
    text: str, quantities: Sequence[Quantity], times: Sequence[Time], language: str = "en"
) -> list[Candidate]:
    """Candidates in order of their place, no two of which overlap."""
    words = _words(language)
    spans = [time for time in _ranges(text, times) if _is_checkable(text, time, words)]
    found: list[Candidate] = []
    at = 0
    for number, quantity in enumerate(quantities):
        if _is_trivial(quantity, words):
            continue
        while at < len(spans) and spans[at].end <= quantity.number.start:
            _add(found, Candidate(spans[at].start, spans[at].end, None, spans[at]))
            at += 1
        time = spans[at] if at < len(spans) and spans[at].start < quantity.number.end else None
        if time is None:
            _add(found, Candidate(quantity.start, quantity.end, quantity, None))
        elif time.type in ("DURATION", "SET") and quantity.dimension == "time":
            length = with_rest(text, quantity, islice(quantities, number + 1, None), time.end)
            _add(found, _length_of_time(length, time))
            at += 1
        elif time.type in ("DURATION", "SET"):
            _add(found, Candidate(quantity.start, quantity.end, quantity, None))
    for time in spans[at:]:
        _add(found, Candidate(time.start, time.end, None, time))
    return found


def _is_trivial(quantity: Quantity, words: _Words) -> bool:
    """ "One of the officials" is a way to speak, not a figure."""
    if quantity.dimension != "count" or not quantity.low == quantity.high == 1:
        return False
    return quantity.text.split(maxsplit=1)[0].lower() in words.trivial


def _length_of_time(quantity: Quantity, time: Time) -> Candidate:
    """ "over the past two weeks" is a window, and its "over" no bound; "over two weeks" is one."""
    if time.first is not None and quantity.start < time.start:
        quantity = quantity._replace(
            start=time.start, text=time.text, bound="=" if quantity.bound == ">" else quantity.bound
        )
    start, end = min(time.start, quantity.start), max(time.end, quantity.end)
    return Candidate(start, end, quantity, time)


def _add(found: list[Candidate], candidate: Candidate) -> None:
    """Append; what reaches back over the one before gives way to it."""
    if found and candidate.start < found[-1].end:
        start = found[-1].end
        if candidate.end <= start or (candidate.quantity and candidate.place.start < start):
            return
        candidate = candidate._replace(start=start)
    found.append(candidate)


def _is_checkable(text: str, time: Time, words: _Words) -> bool:
    """A day, week, month or year, or a length of time with a number; not "now", not "daily"."""
    if time.type == "SET" or time.value.endswith("_REF"):
        return False
    if time.type == "DURATION":
        return "X" not in time.value
    if time.text.lower() in words.present and (
        text.startswith(("’s", "'s"), time.end) or _is_in_name(text, time)
    ):
        return False
    return time.value.startswith(DATED) or time.impossible or not time.anchored


def _is_in_name(text: str, time: Time) -> bool:
    """ "USA Today" is a paper and "Physics Today" a journal."""
    before = text[max(0, time.start - LONGEST_WORD) : time.start]
    word = before[before[:-1].rfind(" ") + 1 : -1]
    return time.text[0].isupper() and before.endswith(" ") and word.isalpha() and word[0].isupper()


def _ranges(text: str, times: Sequence[Time]) -> Iterator[Time]:
    """The times, with the two ends of a range joined when they stand side by side."""
    waiting: Time | None = None
    for time in times:
        if waiting is None:
            waiting = time
        elif _are_one_range(text, waiting, time):
            waiting = _joined(text, waiting, time)
        else:
            yield waiting
            waiting = time
    if waiting is not None:
        yield waiting


def _are_one_range(text: str, one: Time, other: Time) -> bool:
    if one.range is None or one.range != other.range or "/" in one.value:
        return False
    return other.start - one.end <= WIDEST_JOIN and "\n\n" not in text[one.end : other.start]


def _joined(text: str, one: Time, other: Time) -> Time:
    return one._replace(
        end=other.end,
        text=text[one.start : other.end],
        value=f"{one.value}/{other.value}",
        last=other.last,
        anchored=one.anchored and other.anchored,
        impossible=one.impossible or other.impossible,
    )
