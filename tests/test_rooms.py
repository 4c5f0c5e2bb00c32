"""The rules between the two rooms (design.md, part 2): who may import whom, and what."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CLAIMS = sorted((ROOT / "claims").rglob("*.py"))
FACTCHECK = sorted((ROOT / "factcheck").rglob("*.py"))
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


def imports(path: Path) -> set[str]:
    """Full dotted names of what a module imports, also inside functions."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", CLAIMS, ids=name)
def test_the_library_knows_nothing_of_tool_files_or_machine(path: Path) -> None:
    assert not {module.split(".")[0] for module in imports(path)} & NOT_IN_CLAIMS


@pytest.mark.parametrize("path", CLAIMS + FACTCHECK, ids=name)
def test_nobody_asks_the_clock(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert not {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)} & CLOCK


@pytest.mark.parametrize("path", FACTCHECK, ids=name)
def test_the_tool_uses_only_the_public_library(path: Path) -> None:
    assert not {module for module in imports(path) if module.startswith("claims.")}


def test_model_knows_nobody() -> None:
    assert not {m for m in imports(ROOT / "claims" / "model.py") if m.startswith("claims")}


def test_nothing_in_the_library_imports_find_but_the_front_door() -> None:
    users = {name(path) for path in CLAIMS if "claims.find" in imports(path)}
    assert users == {"claims/__init__.py"}


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


@pytest.mark.parametrize("path", sorted((ROOT / "factcheck" / "checks").glob("[!_]*.py")), ids=name)
def test_checks_do_not_import_each_other(path: Path) -> None:
    assert not {m for m in imports(path) if m.startswith("factcheck.checks.")}


@pytest.mark.parametrize("path", FACTCHECK, ids=name)
def test_only_the_edges_touch_files(path: Path) -> None:
    room = path.relative_to(ROOT / "factcheck").parts[0].removesuffix(".py")
    if room in {"cli", "readers", "ledger", "config", "output", "verdicts", "__main__"}:
        return
    touching = {"pathlib", "os", "io", "shutil"}
    if "from io import BytesIO\n" in path.read_text("utf-8"):  # a file in memory is none
        touching.remove("io")
    assert not {module.split(".")[0] for module in imports(path)} & touching


@pytest.mark.parametrize("path", FACTCHECK, ids=name)
def test_only_the_command_line_and_the_editor_print(path: Path) -> None:
    if path.stem in {"cli", "editor", "__main__"}:
        return
    calls = [n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)]
    assert not [c for c in calls if isinstance(c.func, ast.Name) and c.func.id == "print"]
