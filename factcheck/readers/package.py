"""Files that are a zip of parts: Word, OpenDocument, EPUB. Parts are read within bounds."""

from collections.abc import Callable
from zipfile import BadZipFile, ZipFile

from factcheck.errors import FactcheckError
from factcheck.readers.file import File

LARGEST = 64_000_000  # bytes of all parts together; a novel has 3 million, a zip bomb no end
READ_AT_ONCE = 1 << 20
BROKEN = (BadZipFile, EOFError, NotImplementedError, OSError, ValueError)  # what zipfile raises


class Package:
    """The parts of a file; `what` says in messages what the file is."""

    def __init__(self, file: File, what: str) -> None:
        from io import BytesIO

        self.file, self.what = file, what
        self._left = LARGEST
        try:
            self._zip = ZipFile(BytesIO(file.data))
            self.names = frozenset(self._zip.namelist())
        except BROKEN as error:
            raise self.broken(str(error)) from None

    def part(self, name: str) -> bytes:
        """The bytes of one part; b"" when there is no such part."""
        if name not in self.names:
            return b""
        import zlib

        try:
            with self._zip.open(name) as stream:
                return self._within_bounds(stream.read)
        except (*BROKEN, zlib.error) as error:
            raise self.broken(f"{name}: {error}") from None
        except RuntimeError:  # what zipfile raises for a part that needs a password
            raise self.encrypted() from None

    def _within_bounds(self, read: Callable[[int], bytes]) -> bytes:
        pieces = []
        while piece := read(READ_AT_ONCE):
            self._left -= len(piece)
            if self._left < 0:
                raise FactcheckError(
                    f"{self.file.name}: unpacks to more than {LARGEST // 1_000_000} MB",
                    "Save its text as plain text, or give a shorter document.",
                )
            pieces.append(piece)
        return b"".join(pieces)

    def broken(self, why: str) -> FactcheckError:
        """The error for a file that is not whole."""
        from factcheck.visible import visible

        return FactcheckError(
            f"{self.file.name}: is {self.what} that is damaged ({visible(why).rstrip('.')})",
            "Open it in its own program, save it again and try that copy.",
        )

    def encrypted(self) -> FactcheckError:
        """The error for a file with a password."""
        return FactcheckError(
            f"{self.file.name}: is {self.what} with a password",
            "Save a copy without the password and try that.",
        )
