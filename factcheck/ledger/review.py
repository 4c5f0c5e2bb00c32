"""The review as values: a key comes in, the claims and the ledger change, lines go out.

Nothing here knows of a terminal; `screen` reads the keys and draws the lines.
"""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.errors import FactcheckError
from factcheck.ledger.clock import moment
from factcheck.ledger.fitting import LEAST, fitted
from factcheck.ledger.mark import Mark
from factcheck.ledger.marking import Said, line, marked
from factcheck.ledger.state import STANDS, State
from factcheck.ledger.words import head, meanwhile
from factcheck.ledger.work import Work
from factcheck.reports.entry import page_entries
from factcheck.reports.layout import Line, Piece, wrap
from factcheck.reports.page import card_lines
from factcheck.reports.words import told
from factcheck.visible import flat

VERDICTS = {  # key -> verdict
    "c": "confirmed",
    "h": "changed",
    "w": "wrong",
    "u": "attributed",
    "n": "opinion",
    "x": "cut",
    "o": "open",
}
FIELDS = {"s": "source", "t": "note"}
MOVES = {"j": 1, "down": 1, "right": 1, " ": 1, "enter": 1, "k": -1, "up": -1, "left": -1}
OTHERS = {"s": "source", "t": "note", "y": "take the known one", "z": "undo", "j k": "next, back",
          "g": "next open", "q": "end"}  # fmt: skip


SHOWN = 40  # letters of a claim in a question


class Undo(NamedTuple):
    """What it takes to go back: the claim and its state before."""

    at: int
    before: State


class Review:
    """One session: where it stands, and what it has done.

    by, at  who acts; when, or "" for the time of each key
    """

    def __init__(self, work: Work, by: str, at: str = "") -> None:
        self.work = work
        self.by = by
        self.at = at
        self.entries = work.article.entries
        self.place = 0
        self.done: list[Undo] = []
        self.message = ""
        self.ended = not self.entries
        self.asks = ""  # "source" or "note", while one is being typed
        self.just: int | None = None  # the claim that the last key decided: s and t are for it
        if self.entries and not self.state.open:
            self._to_next_open()

    @property
    def state(self) -> State:
        """The state of the claim at hand."""
        return self.work.record.of(self.entries[self.place])

    def press(self, key: str) -> None:
        """Do what a key stands for; of one that stands for nothing, say so.

        Right behind a verdict, s and t go back to the claim that it was on.
        """
        self.message = ""
        just, self.just = self.just, None
        if key in VERDICTS:
            self._decide_and_go_on(Said(VERDICTS[key]))
        elif key in FIELDS:
            self.asks = FIELDS[key]
            if just is not None:
                self.place, self.just = just, just
        elif key in MOVES:
            self.place = min(max(self.place + MOVES[key], 0), len(self.entries) - 1)
        elif key == "g":
            self._to_next_open()
        elif key == "y":
            self._take()
        elif key == "z":
            self._undo()
        elif key == "paste":
            self.message = "A paste decides nothing; press s or t first to paste into it."
            self.just = just
        elif key in ("q", "escape"):
            self.ended = True
        else:
            self.message = "This key does nothing here."

    def type(self, text: str) -> None:
        """Keep what was typed as a source or a note; nothing when nothing was.

        Then on to the next open claim, where it was for the one decided before. After nothing the
        next s or t is for the claim that is shown.
        """
        asked, self.asks = self.asks, ""
        just, said = self.just, text.strip()
        if not said:
            self.just = None
        else:
            try:
                self._decide(Said(source=said) if asked == "source" else Said(note=said))
            except FactcheckError as error:
                self.message = str(error)
        if just is not None:
            self._to_next_open()

    @property
    def question(self) -> str:
        """What is being typed, and about which claim."""
        words = flat(self.state.claim.text)
        words = words if len(words) <= SHOWN else f"{words[:SHOWN]}…"
        return f"{self.asks.capitalize()} of “{words}”: "

    def _decide_and_go_on(self, said: Said) -> None:
        if self._is_decided_meanwhile(said):
            return
        here = self.place
        self._decide(said)
        self.just = here
        self.message += " (s, t: its source, its note)"
        self._to_next_open()

    def _is_decided_meanwhile(self, said: Said) -> bool:
        """Has somebody else decided otherwise since the claim was shown? Then that is shown first,
        and the next press goes through.
        """
        entry, seen = self.entries[self.place], self.state.mark
        ids = {entry.claim.id, *(again.id for again in entry.again)}
        if not any(
            mark.id > (seen.id if seen else 0) and mark.claim in ids and mark.by != self.by
            for mark in self.work.ledger.marks(self.work.article.name)
        ):
            return False
        self.work = self.work.anew()
        mark = self.state.mark
        if mark is None or mark.by == self.by or self.state.verdict in ("open", said.verdict):
            return False
        self.message = meanwhile(mark, self.work.names)
        return True

    def _decide(self, said: Said) -> None:
        before = self.state
        mark = marked(self.work.article.name, before, said, self.by, moment(self.at))
        self._write(mark)
        self.done.append(Undo(self.place, before))

    def _write(self, mark: Mark) -> None:
        self.work = self.work.add(mark)
        [done] = self.work.written
        self.message = line(done, self.work.names)

    def _take(self) -> None:
        """Take over the source of the same figure, confirmed in another article."""
        offer = self.work.record.offers.get(self.state.claim.id)
        if offer is None:
            self.message = "Nothing is known about this figure from other articles."
            return
        why = f"as in {offer.article}"
        self._decide_and_go_on(Said("confirmed", offer.source, as_of=offer.speaks_of, why=why))

    def _undo(self) -> None:
        """Write what was said before once more; the history keeps both. What somebody else has
        said since stays."""
        if not self.done:
            self.message = "Nothing was done in this review yet."
            return
        self.place, before = self.done.pop()
        self.work = self.work.anew()
        last = self.state.mark
        if last is not None and last.by != self.by:
            self.message = f"{flat(last.by)} has decided since: nothing was taken back."
            return
        mark = before.mark if before.standing in STANDS else None
        said = Said("open", "", "", "", (), "undo")
        if mark:
            said = Said(mark.verdict, mark.source, mark.note, mark.as_of, mark.ticks, "undo")
        self._write(marked(self.work.article.name, self.state, said, self.by, moment(self.at)))

    def _to_next_open(self) -> None:
        """The next claim to be decided, from here to the end and on from the beginning."""
        count = len(self.entries)
        for step in range(1, count + 1):
            place = (self.place + step) % count
            if self.work.record.of(self.entries[place]).open:
                self.place = place
                return
        self.message = f"{self.message} Everything is decided; q ends.".strip()

    def lines(self, width: int, height: int) -> list[Line]:
        """The whole screen: how far it is, the claim with its checklist, the keys."""
        below = [*self._keys(width)]
        above = [*self.summary(width), []]
        room = max(LEAST, height - len(above) - len(below) - 1)
        return [*above, *fitted(list(self._card(width)), room), [], *below]

    def summary(self, width: int) -> Iterator[Line]:
        """The article, the place in it, how far it is, and who signed it."""
        record = self.work.record._replace(known_article=True)
        said = head(record, len(self.entries), record.left(self.entries))
        name = flat(self.work.article.checked.document.name)
        yield [Piece(name, "title"), Piece(f"  {self.place + 1} of {len(self.entries)}", "faint")]
        for sentence in said:
            yield from wrap([Piece(sentence)], width)

    def _card(self, width: int) -> Iterator[Line]:
        record = self.work.record._replace(known_article=True)
        checked = self.work.article.checked._replace(record=record)
        entry = page_entries(checked, 1)[self.place]
        for finding in entry.findings:
            yield from wrap(
                [Piece(f"{finding.level}: ", finding.level), Piece(flat(". ".join(told(finding))))],
                width,
            )
        yield from card_lines(entry.card, {}, width)

    def _keys(self, width: int) -> Iterator[Line]:
        if self.message:
            yield from wrap([Piece(self.message, "note")], width)
        for keys in ({key: flat(self.work.names[v]) for key, v in VERDICTS.items()}, OTHERS):
            said = "  ".join(f"{key} {what}" for key, what in keys.items())
            yield from wrap([Piece(said, "faint")], width)
