"""When figures of several articles are of one thing, and when they disagree."""

from datetime import date

import pytest

from factcheck.archive.conflicts import Figure, disagree, events


def figure(article: str, low: int, first: str, last: str = "", **ends: float) -> Figure:
    """A figure of people killed in one place on those days of May 2019."""
    floor, ceiling = ends.get("floor", low), ends.get("ceiling", low)
    days = [date.fromisoformat(f"2019-05-{day}") for day in (first, last or first)]
    return Figure(
        "killed", "people", "Alberdi", *days, article, None, None, 1, f"{low} people",
        low, low, "=", None, "", floor, ceiling, "count", "alberdi",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("days", "apart"),
    [
        ([("12", "12"), ("12", "12")], [2]),
        ([("11", "12"), ("12", "12"), ("12", "14")], [3]),
        ([("11", "12"), ("13", "13")], [1, 1]),
        ([("01", "31"), ("12", "12")], [1, 1]),  # a month is no other name for a day
        ([("01", "31"), ("01", "31")], [2]),
        ([("01", "07"), ("06", "12"), ("11", "20")], [2, 1]),  # a chain does not make a month
    ],
)
def test_days_that_belong_together(days: list[tuple[str, str]], apart: list[int]) -> None:
    figures = [figure(str(number), 9, *pair) for number, pair in enumerate(days)]
    assert sorted(len(event) for event in events(figures)) == sorted(apart)


@pytest.mark.parametrize(
    ("others", "told"),
    [
        ([("b", 14, 14, 14)], True),
        ([("b", 9, 9, 9)], False),
        ([("a", 14, 14, 14)], False),  # an article against itself is for its own checks
        ([("b", 8, 8, 20)], False),  # "at least 8"
        ([("b", 8, 8, 9), ("c", 10, 10, 12)], True),
    ],
)
def test_what_disagrees(others: list[tuple[str, int, int, int]], told: bool) -> None:
    event = [figure("a", 9, "12")]
    event += [figure(a, low, "12", floor=f, ceiling=c) for a, low, f, c in others]
    assert disagree(event) is told
