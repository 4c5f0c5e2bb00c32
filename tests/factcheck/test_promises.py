"""What promises yes or no says True or False, and never nothing: looked at while texts are read."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest

from tests.factcheck.marked import FILES, cases, looked_at
from tests.pinned import SENTENCES


def promising() -> dict[CodeType, str]:
    """The code of every function of ours that gives a bool, and its name."""
    return {
        each.__code__: f"{each.__module__}.{each.__qualname__}"
        for each in gc.get_objects()
        if isinstance(each, FunctionType)
        and str(each.__module__).partition(".")[0] in ("claims", "factcheck")
        and each.__annotations__.get("return") in (bool, "bool")
    }


@contextmanager
def watched(broken: set[str]) -> Iterator[None]:
    """Take down which functions break their promise."""
    known = promising()

    def look(frame: FrameType, event: str, given: Any) -> None:
        if event == "return" and frame.f_code in known and not isinstance(given, bool):
            broken.add(known[frame.f_code])

    before = sys.getprofile()
    sys.setprofile(look)
    try:
        yield
    finally:
        sys.setprofile(before)


@pytest.mark.parametrize("path", [*SENTENCES, *FILES], ids=lambda path: path.stem)
def test_what_promises_a_bool_gives_one(path: Path) -> None:
    broken: set[str] = set()
    with watched(broken):
        for case in cases(path):
            looked_at(case)
    assert not broken
