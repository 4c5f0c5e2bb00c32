"""Where a report goes: standard output line by line, a file whole or not at all."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.readers.inputs import same_file
from factcheck.visible import visible


def to_standard_output(lines: Iterable[str | bytes]) -> None:
    """Write `lines` as UTF-8, bytes as they are; FactcheckError when there is no room for them."""
    if sys.stdout is None:
        raise FactcheckError("standard output: is closed", "Give a file with -o FILE.")
    out = sys.stdout.buffer
    try:
        for line in lines:
            if isinstance(line, bytes) and out.isatty():
                raise FactcheckError(
                    "standard output: this report is no text", "Give a file with -o FILE."
                )
            out.write(_encoded(line))
        out.flush()
    except OSError as error:
        # what is still buffered would fail again, with a traceback, when Python closes the stream
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return
        raise FactcheckError(
            f"standard output: {error.strerror}", "Make room, or give another file with -o FILE."
        ) from None


def to_file(target: str, lines: Iterable[str | bytes], articles: Iterable[str]) -> None:
    """Write `lines` to `target` in one step: until all are there, what stood there stays."""
    path, shown = Path(target), visible(target)
    if any(same_file(target, article) for article in articles):
        raise FactcheckError(f"{shown}: is the article itself", "Choose another file with -o FILE.")
    data = b"".join(map(_encoded, lines))
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a device or a named pipe cannot be replaced; a folder fails
        else:
            _replace(path.resolve(), data)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise FactcheckError(
            f"{shown}: cannot be written ({reason})", "Choose another file with -o FILE."
        ) from None


def _encoded(line: str | bytes) -> bytes:
    """A line with its end, or a part of a file that is no text."""
    return line if isinstance(line, bytes) else f"{line}\n".encode("utf-8", "backslashreplace")


def _replace(path: Path, data: bytes) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.unlink(missing_ok=True)  # of a run that was killed, or a link that somebody has laid
        with part.open("xb") as file:  # never through a link
            file.write(data)
        if path.exists():
            part.chmod(path.stat().st_mode)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def is_traced() -> bool:
    """Does somebody look for a fault of our own, and want the way through the code to it?"""
    return bool(os.environ.get("FACTCHECK_TRACEBACK"))
