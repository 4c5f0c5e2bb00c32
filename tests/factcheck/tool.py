"""Runs the tool as users do: in a process and a folder of its own."""

import atexit
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
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
    changed |= {"FACTCHECK_LEDGER", "FACTCHECK_BY"}
    changed.add("PYTHONDONTWRITEBYTECODE")  # compiling all of it anew is most of a run
    kept = {name: value for name, value in os.environ.items() if name not in changed}
    return {**kept, "PYTHONPATH": str(ROOT), **(extra or {})}


def factcheck(
    *arguments: str,
    cwd: Path = ROOT,
    stdin: bytes = b"",
    extra: Mapping[str, str] | None = None,
) -> Ended:
    """Run `factcheck` with `arguments` and wait for its end.

    With an environment of its own it is started anew, else in a copy of a process that has it
    loaded: the suite asks some 400 times, and starting is most of the time of a run.
    """
    run = _warm if extra is None else _cold
    code, out, err = run(arguments, cwd, stdin, extra)
    return Ended(code, out.decode("utf-8", "replace"), err.decode("utf-8"))


def _cold(
    arguments: tuple[str, ...], cwd: Path, stdin: bytes, extra: Mapping[str, str] | None
) -> tuple[int, bytes, bytes]:
    ended = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=cwd, input=stdin, capture_output=True, env=environment(extra), timeout=60,
    )  # fmt: skip
    return ended.returncode, ended.stdout, ended.stderr


def _warm(
    arguments: tuple[str, ...], cwd: Path, stdin: bytes, _: object
) -> tuple[int, bytes, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        streams = {name: str(Path(folder, name)) for name in ("stdin", "out", "err")}
        Path(streams["stdin"]).write_bytes(stdin)
        wanted = {**streams, "cwd": str(cwd), "arguments": arguments}
        server = _server()
        assert server.stdin
        assert server.stdout
        server.stdin.write(json.dumps(wanted) + "\n")
        server.stdin.flush()
        code = int(server.stdout.readline())
        return code, Path(streams["out"]).read_bytes(), Path(streams["err"]).read_bytes()


@cache
def _server() -> "subprocess.Popen[str]":
    """One a test run, ended with it."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.factcheck.warm"],
        cwd=ROOT, env=environment(), text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    atexit.register(server.communicate)
    return server
