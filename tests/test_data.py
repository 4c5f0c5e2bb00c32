"""What a run loads is what people wrote: the compiled modules are current."""

import importlib.util
from pathlib import Path

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
