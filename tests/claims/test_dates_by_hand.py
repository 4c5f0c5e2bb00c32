"""Times in news of many years, checked by eye: all that is found, with its days."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from claims.model import Time
from claims.times import find_times

FILE = Path(__file__).parent / "dates_by_hand.txt"
Case = tuple[date | None, str, list[str]]


def cases() -> Iterator[Case]:
    """Publication day, sentence and the lines of what is in it."""
    case: Case | None = None
    for line in FILE.read_text("utf-8").splitlines():
        if line.startswith("    "):
            assert case
            case[2].append(line.strip())
        elif line and not line.startswith("#"):
            if case:
                yield case
            day, _, sentence = line.partition(" | ")
            case = (None if day == "-" else date.fromisoformat(day), sentence, [])
    if case:
        yield case


def written(time: Time) -> str:
    """A time as a line of the file."""
    days = "-" if time.first is None else str(time.first)
    if time.first != time.last:
        days = f"{time.first}..{time.last}"
    marks = (time.open, time.range is not None and "range", time.ambiguous and "ambiguous")
    fields = [time.text, time.type, time.value, days, " ".join(filter(None, marks))]
    return " | ".join(field for field in fields if field)


@pytest.mark.parametrize(("published", "sentence", "expected"), list(cases()))
def test_times_of_a_sentence(published: date | None, sentence: str, expected: list[str]) -> None:
    assert [written(time) for time in find_times(sentence, published)] == expected


def test_there_are_enough_of_them() -> None:
    assert sum(len(expected) for _, _, expected in cases()) >= 150
