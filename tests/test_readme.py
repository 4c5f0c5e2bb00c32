"""README.md is true: its commands are run, its examples compared, its pictures of today."""

import doctest
import importlib.util
import json
import re
import shlex
import subprocess
from pathlib import Path
from types import ModuleType

import jsonschema
import pytest
import yaml

from tests.factcheck.tool import ROOT, factcheck

README = (ROOT / "README.md").read_text("utf-8")
UNIX = factcheck("examples/flood.txt", "-f", "unix").out


def blocks(language: str) -> list[str]:
    """The fenced blocks of one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def refresh() -> ModuleType:
    return tool("refresh")


PIPED = re.compile(r"factcheck ([^|&<>]+)(?:\| ([^&<>]+))?")


def output(command: str, folder: Path) -> bytes:
    """What a command prints; where it begins with the tool, that is asked without a new process."""
    asked = PIPED.fullmatch(command)
    if not asked:
        return bytes(refresh().output(command, folder))
    ended = factcheck(*shlex.split(asked[1]), cwd=folder)
    assert ended.code == 0, ended.err
    told, rest = ended.out.encode(), asked[2] or "cat"
    return subprocess.run(rest, shell=True, input=told, capture_output=True, check=True).stdout


@pytest.mark.heavy
def test_outputs_are_those_of_today() -> None:
    assert refresh().readme(output) == README, "run python tools/refresh.py and read the difference"


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
    lines = [line for block in blocks("sh") for line in block.splitlines()]
    main, tests = [line for line in lines if " -m venv " in line]
    assert main.endswith("factcheck examples/flood.txt")
    assert tests.endswith("python -m pytest -n auto")


def test_the_picture_of_the_terminal_is_of_today() -> None:
    made = tool("pictures").terminal()
    assert (ROOT / "docs" / "terminal.svg").read_text("utf-8") == made, "run tools/pictures.py"


def test_pictures_and_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!http)([^)]+)\)", README):
        if target.startswith("#"):
            heads = re.findall(r"^#+ (.*)$", README, re.MULTILINE)
            assert target[1:] in [head.lower().replace(" ", "-") for head in heads]
        else:
            assert (ROOT / target).stat().st_size < 200_000


def test_the_hook_runs_a_command_that_there_is(tmp_path: Path) -> None:
    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    program, *arguments = hook["entry"].split()
    assert program == "factcheck"
    assert factcheck(*arguments, "examples/flood.txt").code == 1
    (tmp_path / "calm.txt").write_text("Nothing happened.\n", "utf-8")
    assert factcheck(*arguments, str(tmp_path / "calm.txt")).code == 0
    [config] = [yaml.safe_load(block) for block in blocks("yaml")]
    assert config["repos"][0]["hooks"][0]["id"] == hook["id"]


def test_the_workflow_checks_and_hands_on_what_it_wrote(tmp_path: Path) -> None:
    text = (ROOT / "examples" / "github-workflow.yml").read_text("utf-8")
    steps = yaml.safe_load(text)["jobs"]["articles"]["steps"]
    [command] = [step["run"] for step in steps if step.get("run", "").startswith("factcheck ")]
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "flood.txt").write_bytes((ROOT / "examples/flood.txt").read_bytes())
    arguments = command.replace("articles/*.txt", "articles/flood.txt").split()[1:]
    ended = factcheck(*arguments, cwd=tmp_path)
    assert ended.code == 1
    assert ended.out.startswith("::error file=articles/flood.txt,line=9,")
    written = steps[-1]["with"]["sarif_file"]
    assert json.loads((tmp_path / written).read_text("utf-8"))["version"] == "2.1.0"
