"""Most slips in consistent texts are noticed, and nothing is where there is no slip."""

import pytest

from tests.mutate import Score, run

LEAST = 85  # per cent of the slips that something in the text contradicts
SORTS = {
    "transposed digits", "a zero too many", "inverted conversion", "wrong weekday",
    "points/per cent", "million/billion", "dropped hedge",
}  # fmt: skip


@pytest.fixture(scope="module")
def score() -> Score:
    return run()


def test_texts_that_are_right_raise_no_alarm(score: Score) -> None:
    assert score.alarms == []


def test_most_slips_are_noticed(score: Score) -> None:
    assert score.share() >= LEAST, "\n".join(score.missed)


def test_there_are_slips_of_every_sort(score: Score) -> None:
    assert set(score.made) == SORTS
    assert score.linked.total() >= 100
