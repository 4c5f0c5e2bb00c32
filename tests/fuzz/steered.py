"""A source of chance that is a string of bytes, so that coverage can steer what is made."""

from random import Random


class Steered(Random):
    """Takes its choices from `data`, and zeros behind its end."""

    def __init__(self, data: bytes) -> None:
        super().__init__(0)
        self._data = data
        self._at = 0

    def getrandbits(self, k: int) -> int:
        """`k` bits of the data."""
        size = (k + 7) // 8
        piece = self._data[self._at : self._at + size]
        self._at += size
        return int.from_bytes(piece.ljust(size, b"\0"), "big") >> (size * 8 - k)

    def random(self) -> float:
        """A number from 0 up to 1, of 16 bits of the data."""
        return self.getrandbits(16) / 65536
