"""The rules between the two rooms (design.md, part 2): who may import whom, and what."""

import ast
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
CLAIMS = sorted(p for p in (ROOT / "claims").rglob("*.py") if p.name != "stored_patterns.py")
FACTCHECK = sorted((ROOT / "factcheck").rglob("*.py"))
CHECKS = sorted((ROOT / "factcheck" / "checks").glob("[!_]*.py"))
NOT_IN_CLAIMS = {
    "factcheck",
    "typer",
    "rich",
    "os",
    "sys",
    "pathlib",
    "time",
    "logging",
    "random",
    "tomllib",
}
CLOCK = {"today", "now", "utcnow"}


class Facts(NamedTuple):
    """What a module imports (dotted names, also inside functions), names behind a point, calls."""

    imports: set[str]
    attributes: set[str]
    called: set[str]


@cache
def facts(path: Path) -> Facts:
    found = Facts(set(), set(), set())
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.imports.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.imports.add(node.module or "")
        elif isinstance(node, ast.Attribute):
            found.attributes.add(node.attr)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            found.called.add(node.func.id)
    return found


def imports(path: Path) -> set[str]:
    return facts(path).imports


def rooms(path: Path) -> set[str]:
    """The first part of each name that a module imports."""
    return {module.split(".")[0] for module in imports(path)}


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def users(paths: Iterable[Path], prefix: str) -> list[str]:
    """The modules that import something whose name begins so."""
    return [name(path) for path in paths if any(m.startswith(prefix) for m in imports(path))]


def test_the_library_knows_nothing_of_tool_files_or_machine() -> None:
    assert [name(path) for path in CLAIMS if rooms(path) & NOT_IN_CLAIMS] == []


def test_nobody_asks_the_clock() -> None:
    # but where a person acts, whose time belongs into the record
    own = ROOT / "factcheck" / "ledger" / "clock.py"
    asks = [path for path in CLAIMS + FACTCHECK if facts(path).attributes & CLOCK]
    assert asks in ([], [own])


def test_the_tool_uses_only_the_public_library() -> None:
    assert users(FACTCHECK, "claims.") == []


def test_model_knows_nobody() -> None:
    assert not {m for m in imports(ROOT / "claims" / "model.py") if m.startswith("claims")}


def test_nothing_in_the_library_imports_find_but_the_front_door() -> None:
    assert [name(p) for p in CLAIMS if "claims.find" in imports(p)] == ["claims/__init__.py"]


def test_no_import_cycles_in_the_library() -> None:
    graph = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): imports(
            path
        )
        for path in CLAIMS
    }

    def reaches(start: str, at: str, seen: set[str]) -> bool:
        for target in graph.get(at, set()) - seen:
            if target == start:
                return True
            if reaches(start, target, seen | {target}):
                return True
        return False

    assert not [module for module in graph if reaches(module, module, set())]


def test_checks_do_not_import_each_other() -> None:
    assert users(CHECKS, "factcheck.checks.") == []


def test_only_the_edges_touch_files() -> None:
    assert [name(path) for path in FACTCHECK if touches_files(path)] == []


def touches_files(path: Path) -> bool:
    room = path.relative_to(ROOT / "factcheck").parts[0].removesuffix(".py")
    if room in {"archive", "cli", "readers", "ledger", "config", "output", "verdicts", "__main__"}:
        return False
    touching = {"pathlib", "os", "io", "shutil"}
    if "from io import BytesIO\n" in path.read_text("utf-8"):  # a file in memory is none
        touching.remove("io")
    return bool(rooms(path) & touching)


def test_only_the_command_line_and_the_editor_print() -> None:
    silent = [path for path in FACTCHECK if path.stem not in {"cli", "editor", "__main__"}]
    assert [name(path) for path in silent if "print" in facts(path).called] == []
