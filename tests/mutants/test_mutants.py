"""What is changed, and that a change is noticed by a test that asks for what it changes."""

from pathlib import Path

import pytest

from tests.mutants.changes import mutant, places
from tests.mutants.covered import Covered
from tests.mutants.sample import at, drawn
from tests.mutants.trial import Desk

pytestmark = pytest.mark.heavy

SOURCE = '''\
"""Nothing here is changed."""
from typing import Literal
Level = Literal["high", "low"]

def least(numbers: "list[int]") -> "int | None":
    """Nor here."""
    for number in numbers:
        if not number and number < 5:
            break
    return min(numbers) + 1
'''


def changes(source: str) -> set[tuple[int, str, str]]:
    made = [mutant("a.py", source, place) for place in places(source)]
    assert all(one.source != source for one in made)
    return {(one.line, one.before, one.after) for one in made if one.sort != "condition"}


def test_every_change_of_a_function_and_none_of_its_words() -> None:
    assert changes(SOURCE) == {
        (8, "not number", "number"),
        (8, "number < 5", "number <= 5"),
        (8, "not number and number < 5", "not number or number < 5"),
        (8, "5", "6"),
        (9, "break", "continue"),
        (10, "min(numbers) + 1", "min(numbers) - 1"),
        (10, "1", "2"),
        (10, "return min(numbers) + 1", "return None"),
    }


def test_conditions_are_turned_round() -> None:
    [place] = [place for place in places(SOURCE) if place.sort == "condition"]
    assert "if not (not number and number < 5):" in mutant("a.py", SOURCE, place).source


def test_the_same_seed_draws_the_same_changes_and_none_twice() -> None:
    sources = {"a.py": SOURCE, "b.py": "x = 1\ny = x + 2\n"}
    one, other = (drawn(sources, 40, 7) for _ in "ab")
    assert one == other
    assert len({str(change) for change in one}) == len(one) == 12
    assert drawn(sources, 3, 8) != drawn(sources, 3, 9)


@pytest.mark.parametrize(
    ("tested", "fate"), [("assert room.twice(2) == 4", "killed"), ("room.twice(2)", "survived")]
)
def test_a_change_is_noticed_when_a_test_asks_for_it(
    tmp_path: Path, tested: str, fate: str
) -> None:
    source = "def twice(x):\n    return x * 2\n"
    (tmp_path / "room.py").write_text(source, "utf-8")
    test = (
        f"import sys\nsys.path.insert(0, '.')\nimport room\ndef test_it() -> None:\n    {tested}\n"
    )
    (tmp_path / "test_room.py").write_text(test, "utf-8")
    Covered({"room.py": {2: [0]}}, {"test_room.py::test_it": 0.0}).write(tmp_path / "covered.json")
    desk = Desk(tmp_path, [], [], [])
    [place] = [place for place in places(source) if place.sort == "arithmetic"]
    assert desk.fate(mutant("room.py", source, place)) == fate
    assert (tmp_path / "room.py").read_text("utf-8") == source


def test_a_line_and_a_module_can_be_asked_for() -> None:
    sources = {"a.py": SOURCE, "b.py": SOURCE}
    assert {(one.path, one.line) for one in at(sources, ["b.py:9"])} == {("b.py", 9)}
    assert len(at(sources, ["a.py"])) == len(places(SOURCE))
    assert at(sources, ["a.py:2"]) == []
    with pytest.raises(SystemExit, match=r"no module to change: c\.py"):
        at(sources, ["c.py:9"])
