"""The text of an article as it grows, with the way back to where each part of it stands."""

from factcheck.document import Mark, Place


class Composer:
    """Takes pieces in the order of the text; a mark is set where one does not follow the last."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []
        self.length = 0
        self._pieces: list[str] = []
        self._gap = ""

    def add(self, text: str, place: Place, page: int = 0, label: str = "") -> None:
        """Put `text` at the end; its first character stands at `place`."""
        if not text:
            return
        if self._gap and self.length:
            self._append(self._gap)
        self._gap = ""
        if not self._follows(place, page, label):
            self.marks.append(Mark(self.length, place.line, place.column, page, label))
        self._append(text)

    def part(self, gap: str = "\n\n") -> None:
        """Keep what comes next apart from what was: as a paragraph, or by a smaller `gap`."""
        if "\n\n" not in self._gap:
            self._gap = gap

    @property
    def between(self) -> bool:
        """Is there nothing yet, or a gap, before what comes next?"""
        return bool(self._gap) or not self.length

    def next_offset(self) -> int:
        """Where the first character of the next piece will be."""
        return self.length + (len(self._gap) if self.length else 0)

    def text(self) -> str:
        """Everything that was put in."""
        return "".join(self._pieces)

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self.length += len(text)

    def _follows(self, place: Place, page: int, label: str) -> bool:
        if not self.marks:
            return False
        last = self.marks[-1]
        column = last.column + self.length - last.offset
        return (last.line, column, last.page, last.label) == (*place, page, label)
