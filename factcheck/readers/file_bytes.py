"""The bytes of a file or of standard input, and what to say when there are none."""

import sys
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.visible import visible

LARGEST = 32_000_000  # bytes; a long book has 2 million, a mistaken path may have no end


def bytes_of(argument: str, shown: str) -> bytes:
    """What stands at a path, or on standard input for "-"; `shown` names it in messages."""
    if not argument:  # an unset variable of a shell script, most often
        raise FactcheckError("the name of an article: is empty", "Name a file, or leave it out.")
    try:
        data = _standard_input() if argument == "-" else _file(argument)
    except FileNotFoundError:
        raise FactcheckError(f"{shown}: no such file", _nearest(argument)) from None
    except IsADirectoryError:
        folder = shown.rstrip("/") or "/"
        raise FactcheckError(
            f"{shown}: is a folder",
            f"Name the articles in it, or say which: {folder} --glob '*.txt'.",
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
    return data


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

    if "://" in argument:
        return "Of addresses only those with http:// and https:// are fetched."
    path = Path(argument)
    try:
        names = [entry.name for entry in path.parent.iterdir() if entry.is_file()]
    except (OSError, ValueError):
        return f"There is no folder {visible(str(path.parent))} either; check the path."
    near = get_close_matches(path.name, sorted(names), n=1)
    return f"Did you mean {visible(near[0])}?" if near else "Check the spelling and the folder."
