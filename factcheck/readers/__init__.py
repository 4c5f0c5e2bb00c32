"""Articles from files and standard input: bytes in, a Document out.

One file a document type; so far there is plain text.
"""

import sys
from pathlib import Path

from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.readers.text import read_text
from factcheck.visible import visible

LARGEST = 32_000_000  # bytes; a long book has 2 million, a mistaken path may have no end


def read_article(argument: str, stdin_name: str) -> Document:
    """The article at a path, or on standard input for "-"; FactcheckError if there is none."""
    name = stdin_name if argument == "-" else argument
    shown = visible(name)
    try:
        data = _standard_input() if argument == "-" else _file(argument)
    except FileNotFoundError:
        raise FactcheckError(f"{shown}: no such file", _nearest(argument)) from None
    except IsADirectoryError:
        raise FactcheckError(
            f"{shown}: is a folder", f"Name the articles in it, such as {shown.rstrip('/')}/*.txt."
        ) from None
    except PermissionError:
        raise FactcheckError(
            f"{shown}: may not be read", "Ask its owner for permission, or copy it."
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise FactcheckError(f"{shown}: cannot be read ({reason})", "Check the path.") from None
    if len(data) > LARGEST:
        raise FactcheckError(
            f"{shown}: larger than {LARGEST // 1_000_000} MB", "Give one article at a time."
        )
    return read_text(shown, data)


def _file(path: str) -> bytes:
    with Path(path).open("rb") as file:
        return file.read(LARGEST + 1)


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise FactcheckError("standard input: is closed", "Name a file, or pipe an article in.")
    return sys.stdin.buffer.read(LARGEST + 1)


def _nearest(argument: str) -> str:
    """A hint that names the file that was probably meant."""
    from difflib import get_close_matches

    path = Path(argument)
    try:
        names = [entry.name for entry in path.parent.iterdir() if entry.is_file()]
    except (OSError, ValueError):
        return f"There is no folder {visible(str(path.parent))} either; check the path."
    near = get_close_matches(path.name, sorted(names), n=1)
    return f"Did you mean {visible(near[0])}?" if near else "Check the spelling and the folder."


def read_typed(name: str, text: str) -> Document:
    """The article as an editor holds it; FactcheckError when it is nothing to read."""
    return read_text(visible(name), text.encode("utf-8", "replace"))
