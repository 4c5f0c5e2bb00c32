"""An article as it was in a revision of a git repository: `git:HEAD~1`, `git:v2:draft.txt`.

git itself is asked, with a list of words and no shell, for one blob and nothing else: no filter of
the repository runs, and nothing is fetched.
"""

import os
import subprocess
from pathlib import Path
from typing import NamedTuple

from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.readers import Ways, read_article
from factcheck.readers.file import File
from factcheck.readers.types import reader_for
from factcheck.visible import visible

PREFIX = "git:"


class Revision(NamedTuple):
    """A file in a revision; the path as on the command line, seen from here."""

    name: str
    path: str


def is_revision(argument: str) -> bool:
    """Does it name a revision rather than a file?"""
    return argument.startswith(PREFIX)


def path_of(argument: str) -> str:
    """The path that an argument names; "" for a revision that leaves it to the other one.

    >>> path_of("git:v2:news/a.txt"), path_of("git:v2"), path_of("a.txt")
    ('news/a.txt', '', 'a.txt')
    """
    if is_revision(argument):
        return argument.removeprefix(PREFIX).partition(":")[2]
    return argument


def read_version(argument: str, path: str, ways: Ways) -> Document:
    """The article at a path or address; or at `path`, or its own, in the revision it names.

    FactcheckError when there is no such file, repository or revision, or it cannot be read.
    """
    if not is_revision(argument):
        return read_article(argument, ways)
    name = argument.removeprefix(PREFIX).partition(":")[0]
    revision = Revision(name, path_of(argument) or path)
    shown = visible(f"{PREFIX}{revision.name}:{revision.path}")
    file = File(shown, _blob(revision, shown), ways.field)
    reader, remarks = reader_for(file)
    document = reader(file)
    document.remarks = (*remarks, *document.remarks)
    return document


def _blob(revision: Revision, shown: str) -> bytes:
    """The bytes of the file in that revision."""
    path = Path(revision.path)
    if not revision.path or revision.path == "-":
        raise FactcheckError(f"{shown}: names no file", "Write git:REVISION:PATH.")
    if not revision.name or revision.name.startswith("-"):
        raise FactcheckError(f"{shown}: names no revision", "Write git:HEAD~1, or git:v2:PATH.")
    where = str(path.parent)
    if not path.parent.is_dir():
        raise FactcheckError(f"{shown}: there is no folder {visible(where)}", "Check the path.")
    if _git(where, "rev-parse", "--is-inside-work-tree").returncode:
        raise FactcheckError(
            f"{shown}: {visible(where)} is in no git repository", "Name two files instead."
        )
    commit = f"{revision.name}^{{commit}}"
    if _git(where, "rev-parse", "--verify", "--quiet", commit).returncode:
        raise FactcheckError(
            f"{shown}: the repository has no revision {visible(revision.name)!r}",
            "git log --oneline lists them.",
        )
    found = _git(where, "cat-file", "blob", f"{revision.name}:./{path.name}")
    if found.returncode:
        raise FactcheckError(
            f"{shown}: the file is not in that revision",
            f"git log -- {visible(revision.path)} lists those that have it.",
        )
    return found.stdout


def _git(where: str, *words: str) -> "subprocess.CompletedProcess[bytes]":
    environment = {**os.environ, "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}
    try:
        return subprocess.run(
            ["git", "-C", where, *words], capture_output=True, check=False, env=environment
        )
    except OSError as error:
        raise FactcheckError(
            f"git: cannot be run ({error.strerror})", "Install it, or name two files."
        ) from None
