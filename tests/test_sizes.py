"""A module is read in one sitting, a function on one screen (data aside)."""

import ast
from pathlib import Path
from statistics import median, quantiles

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted(
    path
    for room in ("claims", "factcheck")
    for path in (ROOT / room).rglob("*.py")
    if "compiled" not in path.parts and path.name != "stored_patterns.py" and path.stat().st_size
)


def functions(path: Path) -> list[tuple[str, int]]:
    """(name, lines of the body without its docstring) of each function of a module."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            if body:
                found.append((node.name, body[-1].end_lineno - body[0].lineno + 1))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_and_no_function_is_too_long(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 300
    assert not [(name, lines) for name, lines in functions(path) if lines > 40]


def test_most_are_short() -> None:
    lengths = [lines for path in MODULES for _, lines in functions(path)]
    assert median(len(path.read_text("utf-8").splitlines()) for path in MODULES) <= 120
    assert quantiles(lengths, n=10)[-1] <= 20
