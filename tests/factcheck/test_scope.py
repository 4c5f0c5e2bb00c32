"""Which checks are asked and which findings shown: options, settings, and who wins."""

from pathlib import Path

import pytest

from factcheck.checks import CHECKS
from factcheck.finding import Finding
from factcheck.scope import Scope
from tests.factcheck.tool import factcheck

WRONG = (
    "The dike runs for 9.5 km (15 miles). It broke on Saturday, 12 May. "
    "The river is 910 km (560 miles) long.\n"
)
EVERY = ["error conversion", "warning weekday", "note conversion"]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "draft.txt").write_text(WRONG, "utf-8")
    return tmp_path


def found(desk: Path, *options: str) -> list[str]:
    """ "level check" of each finding, in the order of the text."""
    names = {check.NAME for check in CHECKS}
    ended = factcheck("draft.txt", "-f", "unix", "--published", "2019-05-14", *options, cwd=desk)
    assert (ended.code, ended.err) == (0, "")
    lines = [line.split(": ") for line in ended.out.splitlines()]
    levels = [(line[1], line[-1].rpartition("[")[2].rstrip("]")) for line in lines]
    return [f"{level} {check}" for level, check in levels if check in names]


#    settings, options, what is found
CHOICES = [
    ("", (), EVERY),
    ("", ("--level", "warning"), EVERY[:2]),
    ("", ("--level", "error"), EVERY[:1]),
    ("", ("--only", "weekday"), EVERY[1:2]),
    ("", ("--only", "weekday", "--only", "conversion"), EVERY),
    ("", ("--skip", "conversion"), EVERY[1:2]),
    ('level = "error"', (), EVERY[:1]),
    ('level = "error"', ("--level", "note"), EVERY),
    ('only = ["weekday"]', (), EVERY[1:2]),
    ('skip = ["conversion", "weekday"]', (), []),
    ('skip = ["weekday"]', ("--only", "weekday"), EVERY[1:2]),
    ('skip = ["weekday"]', ("--skip", "conversion"), EVERY[1:2]),
    ('only = ["weekday"]', ("--only", "conversion"), ["error conversion", "note conversion"]),
]


@pytest.mark.parametrize(("settings", "options", "expected"), CHOICES)
def test_what_is_shown(
    settings: str, options: tuple[str, ...], expected: list[str], desk: Path
) -> None:
    (desk / "factcheck.toml").write_text(settings, "utf-8")
    assert found(desk, *options) == expected


def test_what_is_not_shown_fails_nothing(desk: Path) -> None:
    failing = ("draft.txt", "-f", "unix", "--fail-on", "warning", "--published", "2019-05-14")
    assert factcheck(*failing, cwd=desk).code == 1
    assert factcheck(*failing, "--skip", "conversion", "--skip", "weekday", cwd=desk).code == 0


#    options, what is said
WRONG_OPTIONS = [
    (("--level", "grave"), "--level: there is no 'grave'. There are: error, warning, note."),
    (("--only", "wekday"), "--only: no check is called 'wekday'. Did you mean weekday?"),
    (("--skip", "conversions"), "--skip: no check is called 'conversions'. Did you mean conv"),
]


@pytest.mark.parametrize(("options", "said"), WRONG_OPTIONS)
def test_a_name_that_does_not_exist(options: tuple[str, ...], said: str, desk: Path) -> None:
    ended = factcheck("draft.txt", *options, cwd=desk)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"factcheck: {said}")
    assert ended.err.count("\n") == 1


class Wondering:
    """A check that only ever wonders."""

    NAME = "wondering"
    NOTES_ONLY = True

    @staticmethod
    def check(reading: object) -> list[Finding]:
        return []


#    what was asked, is a check that only wonders asked
WONDERING = [
    (Scope(), False),
    (Scope(notes=True), True),
    (Scope(notes=False).over(Scope(notes=True)), False),
    (Scope().over(Scope(notes=True)), True),
    (Scope(only=("wondering",)), True),
    (Scope(notes=True, skip=("wondering",)), False),
    (Scope(notes=True, only=("weekday",)), False),
]


@pytest.mark.parametrize(("scope", "asked"), WONDERING)
def test_checks_that_wonder_wait_until_they_are_wanted(scope: Scope, asked: bool) -> None:
    assert scope.asks(Wondering) is asked  # type: ignore[arg-type]


def test_several_names_with_commas(desk: Path) -> None:
    apart = factcheck("draft.txt", "--only", "weekday", "--only", "conversion", cwd=desk)
    joined = factcheck("draft.txt", "--only", "weekday, conversion", cwd=desk)
    assert joined == apart
    assert factcheck("draft.txt", "--skip", "weekday,conversion", cwd=desk).out != apart.out
    wrong = factcheck("draft.txt", "--only", "weekday,conversio", cwd=desk)
    assert wrong.err.startswith("factcheck: --only: no check is called 'conversio'. Did you mean")
