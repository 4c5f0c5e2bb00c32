"""A stored pattern is the same pattern; a Python that cannot use the store does without."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from claims import patterns

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [
    (r"(?P<day>\d{1,2})\s+(?:May|June)\b", 0),
    (r"(?i:about|some)\s+(\d+)", 0),
    (r" [a-zà-þ]+ # a word", re.VERBOSE | re.IGNORECASE),
]
TEXT = "About 300 came on 12 May and some 40 on 3 June; Älter words too."


@pytest.fixture
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("store", ROOT / "tools" / "store_patterns.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("source", "flags"), SOURCES)
def test_stored_and_compiled_find_the_same(
    source: str, flags: int, tool: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patterns, "STORED", {(source, int(flags)): tool.stored(source, flags)})
    monkeypatch.setattr(patterns.re, "compile", None)  # not asked
    ours = patterns.compiled(source, flags)
    monkeypatch.undo()
    theirs = re.compile(source, flags)
    assert (ours.flags, ours.groups, ours.groupindex) == (
        theirs.flags,
        theirs.groups,
        theirs.groupindex,
    )
    assert [m.span() for m in ours.finditer(TEXT)] == [m.span() for m in theirs.finditer(TEXT)]


def test_what_is_not_stored_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "STORED", {})
    assert patterns.compiled("a+").fullmatch("aaa")


def test_every_pattern_of_the_library_can_be_stored() -> None:
    files = (path for path in (ROOT / "claims").rglob("*.py") if path.name != "stored_patterns.py")
    users = [path.name for path in files if " = re.compile(" in path.read_text("utf-8")]
    assert users == []
