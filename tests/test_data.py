"""What a run loads is what people wrote: the compiled modules are current."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def test_compiled_data_are_current() -> None:
    spec = importlib.util.spec_from_file_location(
        "compile_data", ROOT / "tools" / "compile_data.py"
    )
    assert spec
    assert spec.loader
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert not tool.stale(), "run python tools/compile_data.py"


BROKEN = [
    ("means", "meens", "killed.toml: meens: there is no such entry; there are: "),
    ("means =", "means", "killed.toml: Expected '=' after a key in a key/value pair"),
]


@pytest.mark.parametrize(("word", "slip", "line"), BROKEN)
def test_a_broken_kind_is_one_line(tmp_path: Path, word: str, slip: str, line: str) -> None:
    for folder in ("claims", "tools"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    kind = tmp_path / "claims/languages/en/kinds/killed.toml"
    text = kind.read_text("utf-8")
    kind.write_text(text.replace(word, slip, 1), "utf-8")
    assert kind.read_text("utf-8") != text
    ended = subprocess.run(
        [sys.executable, "tools/compile_data.py"], cwd=tmp_path, capture_output=True, check=False
    )
    said = ended.stderr.decode("utf-8")
    assert said.startswith(f"compile_data: claims/languages/en/kinds/{line}")
    assert said.count("\n") == 1
    assert ended.returncode == 2
