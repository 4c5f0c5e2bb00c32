"""What a function says that it gives, it gives: never None where it promises something else."""

import sys
from collections.abc import Callable, Iterator
from inspect import CO_GENERATOR
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType, NoneType
from typing import Any, get_args

import pytest

import claims
from tests.factcheck.marked import cases
from tests.pinned import SENTENCES

FOLDER = Path(claims.__file__).parent


def functions(module: ModuleType) -> Iterator[FunctionType]:
    """The functions of a module and the methods of its classes."""
    classes = [value for value in vars(module).values() if isinstance(value, type)]
    for value in [value for at in (module, *classes) for value in vars(at).values()]:
        inner = getattr(value, "__wrapped__", getattr(value, "fget", value))
        if isinstance(inner, FunctionType) and inner.__module__.partition(".")[0] == "claims":
            yield inner


def promising() -> dict[CodeType, FunctionType]:
    """Every function of the library that may not give None, by its code."""
    modules = [module for name, module in sys.modules.items() if name.startswith("claims")]
    return {
        function.__code__: function
        for module in modules
        for function in functions(module)
        if not _may_give_none(function)
    }


def _may_give_none(function: FunctionType) -> bool:
    given = function.__annotations__.get("return", None)
    if function.__code__.co_flags & CO_GENERATOR:
        return True
    return given in (None, Any, object) or NoneType in get_args(given)


def watcher(known: dict[CodeType, FunctionType], broken: set[str]) -> Callable[..., None]:
    """Notes the functions that give None all the same."""

    def watch(frame: FrameType, event: str, given: object) -> None:
        if event == "return" and given is None and frame.f_code in known:
            broken.add(known[frame.f_code].__qualname__)

    return watch


@pytest.mark.parametrize("path", SENTENCES, ids=lambda path: path.stem)
def test_no_function_gives_nothing_where_it_promises_something(path: Path) -> None:
    broken: set[str] = set()
    for case in cases(path)[:1]:
        claims.read(case.text, case.published)  # loads what is loaded once
    known = promising()
    before = sys.getprofile()
    sys.setprofile(watcher(known, broken))
    try:
        for case in cases(path):
            claims.read(case.text, case.published)
    finally:
        sys.setprofile(before)
    assert not broken
