"""A process that has the tool loaded and runs each command line in a copy of itself.

Reads JSON lines {"arguments", "cwd", "extra", "stdin", "out", "err"} (extra is of the environment,
the last three are files), answers each with the exit code. A copy differs from a process of its
own in what is loaded already, modules and data; tests/factcheck/test_start.py holds those.
"""

import json
import os
import sys
import time
from typing import Any

import alembic.command
import alembic.config  # noqa: F401
import docx  # noqa: F401
import pypdf  # noqa: F401
import rich.console  # noqa: F401
import striprtf.striprtf  # noqa: F401
import trafilatura  # noqa: F401

import claims.find
import factcheck.cli
import factcheck.ledger.reckon
import factcheck.ledger.store
import factcheck.run  # noqa: F401
from factcheck.__main__ import main

LONGEST = 60  # seconds a command may take


def run(wanted: dict[str, Any]) -> None:
    """Become the command: its streams, its folder, its arguments; never returns."""
    for number, name in enumerate(("stdin", "out", "err")):
        flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        os.dup2(os.open(wanted[name], flags), number)
    os.chdir(wanted["cwd"])
    os.environ.update(wanted["extra"])
    sys.argv[1:] = wanted["arguments"]
    main()


def code_of(child: int) -> int:
    """The exit code of a copy, -9 for one that took too long."""
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.002)
    os.kill(child, 9)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def serve() -> None:
    """Answer until the asker is gone."""
    claims.find_claims("Some 40 men left on Monday, 3 May 2021, he said.")  # loads the data
    while line := sys.stdin.readline():
        wanted = json.loads(line)
        child = os.fork()
        if child == 0:
            run(wanted)
        print(code_of(child), flush=True)


if __name__ == "__main__":
    serve()
