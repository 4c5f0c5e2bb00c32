"""Which articles are meant: names, folders with a pattern, lists in files."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.readers.file_bytes import bytes_of
from factcheck.readers.web import is_address
from factcheck.visible import visible


def expand(arguments: Iterable[str], pattern: str = "") -> list[str]:
    """Every article that the command line names, in its order.

    @FILE stands for the names in a file, one a line; empty lines and those with a # are skipped.
    With a `pattern` a folder stands for all files below it that match, by name. FactcheckError
    when a list cannot be read, or nothing matches.
    """
    named = list(arguments)
    if pattern and not any(_is_folder(name) for name in named):
        raise FactcheckError(
            "--glob: no folder is named", "Name one: factcheck drafts --glob '*.txt'."
        )
    return [article for name in named for article in _articles(name, pattern)]


def in_folders(names: Iterable[str], endings: Iterable[str]) -> list[str]:
    """The files of `names`: a folder stands for those in it with one of these `endings`, by name.

    FactcheckError when a folder holds none.
    """
    return [file for name in names for file in _of_folder(name, tuple(endings))]


def same_file(one: str, other: str) -> bool:
    """Do both names stand for one file on the disk? Standard input is none."""
    try:
        return "-" not in (one, other) and Path(one).samefile(other)
    except (OSError, ValueError):
        return False


def _of_folder(name: str, endings: tuple[str, ...]) -> list[str]:
    if not _is_folder(name):
        return [name]
    try:
        files = sorted(str(path) for path in Path(name).iterdir() if path.is_file())
    except OSError as error:
        raise FactcheckError(
            f"{visible(name)}: cannot be listed ({error.strerror})", "Name the files in it."
        ) from None
    found = [path for path in files if path.lower().endswith(endings)]
    if not found:
        raise FactcheckError(
            f"{visible(name)}: holds no file of a type that is read",
            f"Those are {', '.join(endings)}.",
        )
    return found


def _articles(name: str, pattern: str) -> Iterator[str]:
    if name.startswith("@") and len(name) > 1:
        yield from _listed(name[1:])
    elif pattern and _is_folder(name):
        yield from _matching(name, pattern)
    else:
        yield name


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _matching(folder: str, pattern: str) -> list[str]:
    try:
        found = sorted(str(path) for path in Path(folder).glob(pattern) if path.is_file())
    except (OSError, ValueError, NotImplementedError) as error:
        raise FactcheckError(
            f"--glob: {visible(pattern)!r} is no pattern ({error})", "Give one such as '**/*.txt'."
        ) from None
    if not found:
        raise FactcheckError(
            f"{visible(folder)}: holds nothing that matches {visible(pattern)!r}",
            "'*.txt' is for the folder itself, '**/*.txt' for those below it too.",
        )
    return found


def _listed(path: str) -> Iterator[str]:
    """The names in a list, seen from here as they are on the command line."""
    text = bytes_of(path, visible(path)).decode("utf-8-sig", "surrogateescape")
    for number, line in enumerate(text.splitlines(), 1):
        name = line.strip()
        if is_address(name):  # a list may come from anywhere; the network is asked for by hand
            raise FactcheckError(
                f"{visible(path)}: line {number} is a web address",
                "Give addresses on the command line.",
            )
        if name and not name.startswith("#"):
            yield name
