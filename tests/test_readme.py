"""README.md is true: its commands are run, its examples compared, its editor settings used."""

import doctest
import importlib.util
import json
import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import jsonschema
import pytest

from tests.factcheck.tool import ROOT, environment, factcheck

README = (ROOT / "README.md").read_text("utf-8")
UNIX = factcheck("examples/flood.txt", "-f", "unix").out


def blocks(language: str) -> list[str]:
    """The fenced blocks of one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def refresh() -> ModuleType:
    spec = importlib.util.spec_from_file_location("refresh", ROOT / "tools" / "refresh.py")
    assert spec
    assert spec.loader
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


def test_outputs_are_those_of_today() -> None:
    assert refresh().readme() == README, "run python tools/refresh.py and read the difference"


def test_json_of_a_whole_article_keeps_to_its_schema() -> None:
    schema = json.loads((ROOT / "factcheck/reports/report.schema.json").read_text("utf-8"))
    report = json.loads(factcheck("examples/flood.txt", "-f", "json").out)
    jsonschema.validate(report, schema, jsonschema.Draft202012Validator)


def test_exactly_the_planted_errors_are_found() -> None:
    found = [line for line in UNIX.splitlines() if ": note: " not in line]
    assert [line.rpartition(" ")[2] for line in found] == [
        "[conversion]",
        "[weekday]",
        "[part-of-whole]",
    ]


def test_library_example() -> None:
    [example] = blocks("python")
    parser = doctest.DocTestParser()
    runner = doctest.DocTestRunner()
    runner.run(parser.get_doctest(example, {}, "README.md", "README.md", 0))
    assert runner.summarize().failed == 0


def test_two_command_lines_set_up() -> None:
    main, tests = [line for block in blocks("sh") for line in block.splitlines()]
    assert main.endswith("factcheck examples/flood.txt")
    assert tests.endswith("python -m pytest")


def test_visual_studio_code_reads_every_line() -> None:
    [task] = json.loads(blocks("json")[0])["tasks"]
    pattern = re.compile(task["problemMatcher"]["pattern"]["regexp"])
    assert all(pattern.match(line) for line in UNIX.splitlines())


@pytest.mark.skipif(not shutil.which("vim"), reason="no Vim here")
def test_vim_jumps_to_every_line(tmp_path: Path) -> None:
    [settings] = blocks("vim")
    (tmp_path / "out").write_text(UNIX, "utf-8")
    script = [*settings.splitlines(), "cgetfile out", "redir! > list"]
    script += ["for e in getqflist()", "  echo e.type e.lnum e.col", "endfor", "redir END", "qall!"]
    (tmp_path / "script.vim").write_text("\n".join(script), "utf-8")
    subprocess.run(
        ["vim", "-e", "-s", "-N", "-u", "NONE", "-S", "script.vim"],
        cwd=tmp_path, env=environment(), check=True, timeout=60, capture_output=True,
    )  # fmt: skip
    listed = (tmp_path / "list").read_text("utf-8").split("\n")
    places = [line.split(":")[1:4] for line in UNIX.splitlines()]
    assert [line for line in listed if line] == [
        f"{level.strip()[0]} {line} {column}" for line, column, level in places
    ]
