"""A process that has the tool loaded and runs each command line in a copy of itself.

Reads JSON lines {"arguments", "cwd", "stdin", "out", "err"} (the last three are files), answers
each with the exit code. A copy differs from a process of its own in nothing but the imports
that are done already; tests/factcheck/test_start.py holds those.
"""

import json
import os
import sys
import time

import docx  # noqa: F401
import pypdf  # noqa: F401
import rich.console  # noqa: F401
import striprtf.striprtf  # noqa: F401
import trafilatura  # noqa: F401

import claims.find  # noqa: F401
import factcheck.cli
import factcheck.ledger.reckon
import factcheck.ledger.store
import factcheck.run  # noqa: F401
from factcheck.__main__ import main

LONGEST = 60  # seconds a command may take


def run(wanted: dict[str, str], arguments: list[str]) -> None:
    """Become the command: its streams, its folder, its arguments; never returns."""
    for number, name in enumerate(("stdin", "out", "err")):
        flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        os.dup2(os.open(wanted[name], flags), number)
    os.chdir(wanted["cwd"])
    sys.argv[1:] = arguments
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
    while line := sys.stdin.readline():
        wanted = json.loads(line)
        child = os.fork()
        if child == 0:
            run(wanted, wanted["arguments"])
        print(code_of(child), flush=True)


if __name__ == "__main__":
    serve()
