"""The `factcheck` script: answers --version before it imports anything else."""

import gc
import os
import sys


def main() -> None:
    """Run the command line and leave the process."""
    gc.disable()  # a run is short and makes no cycles to speak of; 8 ms of 130
    _leave(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """The exit code of one command line."""
    if arguments in (["--version"], ["-V"]):
        from factcheck.version import __version__

        print(f"factcheck {__version__}")
        return 0
    return _guarded(arguments)


def _leave(code: int) -> None:
    """End the process at once: taking the interpreter apart would cost 20 ms of 130."""
    for stream in (sys.stdout, sys.stderr):
        try:  # noqa: SIM105  contextlib would cost more than all else that --version does
            stream.flush()
        except (OSError, ValueError, AttributeError):
            pass  # closed, or never there
    os._exit(code)


def _guarded(arguments: list[str]) -> int:
    """The exit code; a fault of our own is one line as well, unless someone looks for it."""
    try:
        from factcheck.cli import entry

        return entry(arguments)
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if os.environ.get("FACTCHECK_TRACEBACK"):
            raise
        reason = ascii(f"{type(error).__name__}: {error}")[1:-1]
        print(
            f"factcheck: a fault of its own ({reason}). "
            "Please report it; FACTCHECK_TRACEBACK=1 shows where it happened.",
            file=sys.stderr,
        )
        return 2


if __name__ == "__main__":
    main()
