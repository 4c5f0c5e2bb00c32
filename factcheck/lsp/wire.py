"""What an editor sends, within bounds, and what is logged about it: a line each.

An editor whose stream has lost its step announces a message of any length. Where the next one
begins nobody knows then: the server ends, and the editor starts another.
"""

import logging
import re
from typing import BinaryIO

from factcheck.visible import flat

LARGEST = 64_000_000  # bytes of a message; the longest article that is read has half of that
LONGEST_HEADER = 4096  # bytes; those of editors have fifty
LENGTH = re.compile(rb"content-length:\s*(.*?)\s*\Z", re.IGNORECASE | re.DOTALL)
LONGEST_LINE = 300  # characters in the log


class Wire:
    """A stream that ends where a header is no header; `refusal` then says why."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.refusal = ""

    def readline(self) -> bytes:
        """The next header with its line end; empty at the end."""
        line = self._stream.readline(LONGEST_HEADER + 1)
        if len(line) > LONGEST_HEADER:
            self.refusal = f"a header of more than {LONGEST_HEADER:,} bytes"
        elif (length := LENGTH.match(line)) and not _is_length(length[1]):
            said = flat(length[1][:30].decode("latin-1"))
            self.refusal = f"a message of “{said}” bytes, and {LARGEST:,} at most are read"
        return b"" if self.refusal else line

    def read(self, size: int) -> bytes:
        """The next `size` bytes, of which a header has spoken."""
        return self._stream.read(size)


def _is_length(digits: bytes) -> bool:
    return digits.isdigit() and len(digits) <= len(str(LARGEST)) and int(digits) <= LARGEST


class OneLine(logging.Formatter):
    """What went wrong and what is wrong with it, without the way through the code."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        said = record.getMessage().partition("\n")[0]  # the library writes some tracebacks itself
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            said += f" ({type(error).__name__}: {error})"
        said = flat(said)
        return f"factcheck: {said[:LONGEST_LINE]}{'…' if len(said) > LONGEST_LINE else ''}"


def log_lines() -> None:
    """Log a line each from now on, on standard error, where editors look for it."""
    handler = logging.StreamHandler()
    handler.setFormatter(OneLine())
    logging.getLogger().addHandler(handler)
