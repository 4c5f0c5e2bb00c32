"""Runs the tool as users do: a process of its own, in a folder of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]


class Ended(NamedTuple):
    code: int
    out: str
    err: str


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The machine's environment without what would change a report, this tree first."""
    changed = {"NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS", "TERM", "PYTHONPATH"}
    changed.add("PYTHONDONTWRITEBYTECODE")  # compiling all of it anew is most of a run
    kept = {name: value for name, value in os.environ.items() if name not in changed}
    return {**kept, "PYTHONPATH": str(ROOT), **(extra or {})}


def factcheck(
    *arguments: str,
    cwd: Path = ROOT,
    stdin: bytes = b"",
    extra: Mapping[str, str] | None = None,
) -> Ended:
    """Run `factcheck` with `arguments` and wait for its end."""
    ended = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        env=environment(extra),
        timeout=60,
    )
    return Ended(
        ended.returncode, ended.stdout.decode("utf-8", "replace"), ended.stderr.decode("utf-8")
    )
