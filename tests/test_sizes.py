"""A module is read in one sitting, a function on one screen (data aside)."""

import ast
from functools import cache
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted(
    path
    for room in ("claims", "factcheck")
    for path in (ROOT / room).rglob("*.py")
    if "compiled" not in path.parts and path.name != "stored_patterns.py" and path.stat().st_size
)


@cache
def functions(path: Path) -> list[tuple[str, int]]:
    """(name, lines of the body without its docstring) of each function of a module."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            if body:
                found.append((node.name, body[-1].end_lineno - body[0].lineno + 1))
    return found


def test_no_module_is_too_long() -> None:
    lines = {str(p.relative_to(ROOT)): len(p.read_text("utf-8").splitlines()) for p in MODULES}
    assert {name: count for name, count in lines.items() if count > 300} == {}


def test_no_function_is_too_long() -> None:
    assert [
        (str(path.relative_to(ROOT)), name, lines)
        for path in MODULES
        for name, lines in functions(path)
        if lines > 40
    ] == []


def test_most_are_short() -> None:
    lengths = [lines for path in MODULES for _, lines in functions(path)]
    assert median(len(path.read_text("utf-8").splitlines()) for path in MODULES) <= 120
    assert quantiles(lengths, n=10)[-1] <= 20
