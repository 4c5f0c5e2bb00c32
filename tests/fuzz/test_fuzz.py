"""A short round of fuzzing: the same seeds each time. `tests/fuzz/run` goes on for longer."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz import news
from tests.fuzz.driver import attempt, digest, digest_elsewhere, main
from tests.fuzz.properties import holds_of_reports, holds_of_text
from tests.fuzz.steered import Steered
from tests.fuzz.targets import TARGETS

pytestmark = pytest.mark.heavy

QUICK = 15  # inputs a target
SEEDED = settings(
    max_examples=30,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("target", TARGETS)
def test_nothing_is_found_in_some_seeds(target: str) -> None:
    assert [(seed, wrong) for seed in range(QUICK) if (wrong := attempt(target, seed)[1])] == []


@given(st.randoms(use_true_random=False))
@SEEDED
def test_what_holds_of_news(chance: Random) -> None:
    """Hypothesis makes a failing text as short as it can."""
    holds_of_reports(holds_of_text(news.text(chance, 12)), ("plain", "csv"))


@given(st.text(max_size=60))
@SEEDED
def test_what_holds_of_any_text(text: str) -> None:
    holds_of_reports(holds_of_text(text), ("plain", "csv"))


def test_answers_do_not_depend_on_the_order_of_sets() -> None:
    assert digest_elsewhere("checks", 0, QUICK, "1") == digest(["checks"], 0, QUICK)


def test_bytes_steer_what_is_made() -> None:
    made = {news.text(Steered(bytes([number]) * 400)) for number in range(0, 256, 16)}
    assert len(made) > 8


def test_the_runner_names_target_and_seed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(chance: Random) -> str:
        raise ZeroDivisionError("7 by 0")

    monkeypatch.setitem(TARGETS, "checks", fails)
    monkeypatch.setattr("tests.fuzz.driver.digest_elsewhere", lambda *_: "")
    assert main(["--minutes", "0.001", "--target", "checks", "--first", "41"]) == 1
    told = capsys.readouterr().out
    assert told.startswith("checks 41: ZeroDivisionError at tests/fuzz/test_fuzz.py:")
    assert "findings of 1 sorts" in told
