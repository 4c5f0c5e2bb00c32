"""The text of an article as it grows, with the way back to where each part of it stands."""

from factcheck.document import Mark, Place, Table


class Composer:
    """Takes pieces in the order of the text; a mark is set where one does not follow the last."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []
        self.length = 0
        self._pieces: list[str] = []
        self._gap = ""
        self._tables: list[list[list[int]]] = []
        self._depth = 0  # of the table in which we are; one inside a cell is part of that

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

    def begin_table(self) -> None:
        """A table begins here."""
        self._depth += 1
        if self._depth == 1:
            self._tables.append([])

    def begin_row(self) -> None:
        """A row begins here, and the one before it ends."""
        if self._depth == 1:
            self._end_row()
            self._tables[-1].append([])

    def begin_cell(self) -> None:
        """A cell begins here, and the one before it ends."""
        if self._depth == 1 and self._tables[-1]:
            self._tables[-1][-1].append(self.length)

    def end_table(self) -> None:
        """The table ends here."""
        if self._depth == 1:
            self._end_row()
        self._depth = max(0, self._depth - 1)

    def _end_row(self) -> None:
        if self._tables[-1]:
            self._tables[-1][-1].append(self.length)

    def tables(self) -> tuple[Table, ...]:
        """Those that have cells; rows without any are left out."""
        if self._depth:  # the file ends in it
            self._depth = 1
            self.end_table()
        kept = [tuple(tuple(row) for row in rows if len(row) > 1) for rows in self._tables]
        return tuple(Table(rows) for rows in kept if rows)

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
