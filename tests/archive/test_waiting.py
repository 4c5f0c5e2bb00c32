"""How long a database is waited for: all its work together counts, and nothing but its work."""

from threading import Event

import pytest

from factcheck.archive import waiting
from factcheck.archive.waiting import Waiting
from factcheck.errors import FactcheckError


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the clock says whenever it is asked, in order."""
    said: list[float] = []
    monkeypatch.setattr(waiting, "monotonic", lambda: said.pop(0))
    monkeypatch.setattr(waiting, "GRACE", 0.01)
    return said


def test_what_is_done_in_time_is_given(clock: list[float]) -> None:
    clock += [0, 3, 1_000, 1_003]  # the reader of the rows took his time in between
    database = Waiting(Event().set, 10)
    assert [database.for_(lambda: "rows") for _ in "ab"] == ["rows", "rows"]
    assert not database.stuck


@pytest.mark.parametrize("listens", [True, False])
def test_all_work_together_has_the_time(clock: list[float], listens: bool) -> None:
    """Rows that never end are given up like one row that never comes."""
    clock += [0, 5, 5, 5]
    asked, done = Event(), Event()
    database = Waiting(done.set if listens else asked.set, 4)
    assert database.for_(lambda: "first rows") == "first rows"
    with pytest.raises(FactcheckError, match=r"took longer than 4 s\. Ask for less, or allow more"):
        database.for_(done.wait)
    assert (database.stuck, asked.is_set()) == (not listens, not listens)
    done.set()  # or its thread would wait for ever


def test_no_limit(clock: list[float]) -> None:
    clock += [0, 1e9, 1e9, 2e9]
    database = Waiting(Event().set, 0)
    assert [database.for_(lambda: "rows") for _ in "ab"] == ["rows", "rows"]
