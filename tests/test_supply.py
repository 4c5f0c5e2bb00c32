"""What the package is built from; the promises of SECURITY.md, each with a test that exists."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def promises() -> list[str]:
    """The rows of the tables of SECURITY.md, without their heads."""
    lines = (ROOT / "SECURITY.md").read_text("utf-8").splitlines()
    return [line for line in lines if line.startswith("| ") and "held by" not in line]


@pytest.mark.parametrize("promise", promises())
def test_every_promise_names_tests_that_exist(promise: str) -> None:
    named = NAMED.findall(promise)
    assert named
    for path, name in named:
        tree = ast.parse((ROOT / path).read_text("utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def asked() -> list[Requirement]:
    """Every package that pyproject.toml asks for, our own extras aside."""
    project = PROJECT["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    found = [Requirement(line) for lines in lists for line in lines]
    return [one for one in found if one.name != project["name"]]


def test_every_dependency_has_both_bounds_and_a_tried_version() -> None:
    lines = (ROOT / "requirements" / "ci.txt").read_text("utf-8").splitlines()
    tried = dict(line.split("==") for line in lines if not line.startswith("#"))
    for one in asked():
        assert {"<", ">="} <= {bound.operator for bound in one.specifier}, one
        name = re.sub(r"[-_.]+", "-", one.name).lower()
        assert one.specifier.contains(Version(tried[name])), one


def test_no_host_stands_in_the_lock() -> None:
    assert "//" not in (ROOT / "requirements" / "ci.txt").read_text("utf-8")


def test_lock_and_licences_hold_all_that_is_used() -> None:
    checked = subprocess.run(
        [sys.executable, "tools/lock.py", "--check"], cwd=ROOT, capture_output=True, check=False
    )
    assert (checked.returncode, checked.stderr) == (0, b"")


@pytest.mark.heavy
def test_the_wheel_is_the_same_twice(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False
    ).stdout.split(b"\0")
    names = [name.decode() for name in listed if name] or [
        str(path.relative_to(ROOT))
        for room in ("claims", "factcheck", "tools", "man", "examples")
        for path in (ROOT / room).rglob("*.*")
        if "__pycache__" not in path.parts and path.name != "stored_patterns.py"
    ] + ["pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"]
    for name in names:
        place = copy / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes((ROOT / name).read_bytes())
    built = []
    for number in ("1", "2"):
        out = tmp_path / number
        subprocess.run(
            [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(out), str(copy)],
            check=True, capture_output=True,
        )  # fmt: skip
        [wheel] = out.iterdir()
        built.append(wheel.read_bytes())
    assert built[0] == built[1]
