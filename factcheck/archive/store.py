"""Where a result goes: files that are there whole or not at all, in a folder or at an address."""

import os
import socket
import tempfile
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from factcheck.archive.opened import filesystem, is_remote
from factcheck.archive.problems import unwritable
from factcheck.visible import visible

PART = ".part"


class Folder:
    """A folder of this machine, or of a disk that all machines of a cluster see.

    Files are not forced onto the disk: the manifest knows how long each is, so that what a power
    cut has taken is done again.
    """

    def __init__(self, path: Path, shown: str) -> None:
        self.path = path
        self.shown = shown

    @contextmanager
    def file(self, name: str) -> Iterator[IO[bytes]]:
        """A file to write, which appears as `name` when the block ends well."""
        target = self.path / name
        who = f"{socket.gethostname()}.{os.getpid()}.{threading.get_ident()}"
        part = target.with_name(f".{target.name}.{who}{PART}")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                yield file
            part.replace(target)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise unwritable(self.shown, error) from None
        except BaseException:
            part.unlink(missing_ok=True)
            raise

    def read(self, name: str) -> bytes | None:
        """The bytes of a file; None when there is none."""
        try:
            return (self.path / name).read_bytes()
        except FileNotFoundError:
            return None

    def lines(self, name: str) -> Iterator[bytes]:
        """The lines of a file, one after the other."""
        with (self.path / name).open("rb") as file:
            yield from file

    def size(self, name: str) -> int | None:
        """The bytes that a file has; None when there is none."""
        try:
            return (self.path / name).stat().st_size
        except FileNotFoundError:
            return None

    def names(self, folder: str = "") -> list[str]:
        """What stands in a folder of it, in order."""
        try:
            return sorted(entry.name for entry in os.scandir(self.path / folder))
        except FileNotFoundError:
            return []

    def remove(self, names: Iterable[str]) -> None:
        """Take files away, also those that are gone already."""
        for name in names:
            (self.path / name).unlink(missing_ok=True)


class Address:
    """A place in an object store: what is put there appears when it is whole."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self.system: Any = filesystem(url)

    @contextmanager
    def file(self, name: str) -> Iterator[IO[bytes]]:
        """A file to write here, which is put there when the block ends well."""
        target = f"{self.url}/{name}"
        try:
            with tempfile.TemporaryDirectory(prefix="factcheck-") as folder:
                part = Path(folder, "part")
                with part.open("wb") as file:
                    yield file
                self.system.makedirs(target.rpartition("/")[0], exist_ok=True)
                self.system.put_file(str(part), target)
        except OSError as error:
            raise unwritable(self.url, error) from None

    def read(self, name: str) -> bytes | None:
        """The bytes of a file; None when there is none."""
        try:
            data: bytes = self.system.cat_file(f"{self.url}/{name}")
        except FileNotFoundError:
            return None
        return data

    def lines(self, name: str) -> Iterator[bytes]:
        """The lines of a file, one after the other."""
        with self.system.open(f"{self.url}/{name}", "rb") as file:
            yield from file

    def size(self, name: str) -> int | None:
        """The bytes that a file has; None when there is none."""
        try:
            size: int = self.system.size(f"{self.url}/{name}")
        except FileNotFoundError:
            return None
        return size

    def names(self, folder: str = "") -> list[str]:
        """What stands in a folder of it, in order."""
        try:
            found = self.system.ls(f"{self.url}/{folder}", detail=False)
        except FileNotFoundError:
            return []
        return sorted(path.rstrip("/").rpartition("/")[2] for path in found)

    def remove(self, names: Iterable[str]) -> None:
        """Take files away, also those that are gone already."""
        for name in names:
            try:
                self.system.rm_file(f"{self.url}/{name}")
            except FileNotFoundError:
                continue


Store = Folder | Address


def store_at(out: str, base: str = "") -> Store:
    """The store at a path, seen from `base`, or at an address."""
    return Address(out) if is_remote(out) else Folder(Path(base, out), visible(out))
