"""The words of a sentence that belong to one figure of it rather than to its neighbours."""

import re
from collections.abc import Sequence

from claims import Claim, Span, compiled
from factcheck.sourcing.years import MONTH, YEAR

# what parts the clauses of a sentence; what parts them only between two figures
HARD = compiled(
    r"(?P<apart>[;:—–]|\b(?:but|while|whereas|although|though)\b)"
    r"|[()“”]|, (?:and|or)\b|, (?:some|most|many|all|none|half) of\b"
    r"|\b(?:compared with|instead of|rather than|than|since|after|when|because|until)\b"
)
SUBJECT = compiled(r"\s*(?:the|a|an|its|their|his|her|this|that|these|those)\b", re.IGNORECASE)
PRONOUN = compiled(r"\s*(?:they|he|she|it)\b")
SOFT = compiled(r",|\band\b|\bor\b")
# the end of a change: what stands before "to" goes with its start, "from 44% in 2018 to 43%"
ENDS = compiled(r"\bto\s+(?:about\s+|some\s+|nearly\s+|almost\s+|around\s+)?\Z")
RELATIVE = compiled(r"\b(?:that|which|who|where|when)\b")
OPENING = r"\s*(?:(?:[Ii]n|[Dd]uring|[Ff]or|[Bb]y)\s+)?"


class Clause:
    """One figure among the `claims` of its sentence.

    start, end  the words that belong to it, the figure among them
    opens       where the part of the sentence begins that speaks of the same, as far as marks and
                words like "while" tell
    first       where the first figure of that part begins
    before      where the figure before it ends
    """

    def __init__(self, text: str, sentence: Span, claims: Sequence[Claim], number: int) -> None:
        self.text, self.sentence, self.claim = text, sentence, claims[number]
        figures = [claim for claim in claims if not _is_days(claim)]
        before = [claim for claim in figures if claim.end <= self.claim.start]
        behind = [claim.start for claim in figures if claim.start >= self.claim.end]
        self.opens = sentence.start
        for match in HARD.finditer(text, sentence.start, self.claim.start):
            if match["apart"]:
                self.opens = match.end()
        starts = [claim.start for claim in before if claim.start >= self.opens]
        self.first = starts[0] if starts else self.claim.start
        self.before = before[-1].end if before else self.claim.start
        start = max(self.opens, self.before) if before else self.opens
        self.start = self._start(start, before != [])
        self.end = self._end(behind[0] if behind else sentence.end, bool(behind))

    def _start(self, start: int, cut: bool) -> int:
        for pattern in (HARD, SOFT) if cut else (HARD,):
            for match in pattern.finditer(self.text, start, self.claim.start):
                start = match.end()
        end = ENDS.search(self.text, start, self.claim.start) if cut else None
        return end.start() if end else start

    def _end(self, end: int, cut: bool) -> int:
        hard = HARD.search(self.text, self.claim.end, end)
        if hard:
            return hard.start()
        soft = [match.span() for match in SOFT.finditer(self.text, self.claim.end, end)]
        if not soft or not cut:
            return end
        new = (start for start, behind in soft if SUBJECT.match(self.text, behind))
        return next(new, soft[-1][0])  # "22, the oldest, Jan Prade, 97"

    @property
    def has_subject(self) -> bool:
        """Does it speak of something else than the words before it: ", and the dam cost"?"""
        return self.start > self.opens and SUBJECT.match(self.text, self.start) is not None

    def words(self) -> tuple[str, ...]:
        """Its words but for the numeral and what hedges it."""
        quantity = self.claim.quantity
        counts = quantity is not None and quantity.dimension == "count"
        behind = quantity.number.end if quantity and counts else self.claim.end
        start = self.start
        if start == self.opens and PRONOUN.match(self.text, start):
            start = self.sentence.start  # "Boys gained most: they slept 29 minutes longer"
        before, after = self.text[start : self.claim.start], self.text[behind : self.end]
        return (*before.split(), *after.split())

    def part(self) -> tuple[str, ...]:
        """The words before it in the part of the sentence that speaks of the same."""
        return tuple(self.text[self.opens : self.start].split())

    def days(self) -> tuple[frozenset[str], frozenset[str]]:
        """The years and the months beside it, or that it opens with."""
        comma = max(self.start, self.text.rfind(",", self.start, self.claim.start))
        behind = self.text.find(",", self.claim.end, self.end)
        stretch = self.text[comma : behind if behind >= 0 else self.end]
        opening = self.text[self.start : max(comma, self.start)]
        return _named(YEAR, stretch, opening), _named(MONTH, stretch, opening)

    @property
    def is_undated(self) -> bool:
        """Is the day that it was given that of the figure before it, or of a clause behind it: "a
        line for 45 million that will open in 2025"?
        """
        time = self.claim.time
        if time is None:
            return False
        behind = RELATIVE.search(self.text, self.claim.end, max(time.start, self.claim.end))
        return self.before <= time.start < self.start or behind is not None


def _is_days(claim: Claim) -> bool:
    """Does it say when rather than how much: "in the first six months of 2017"?"""
    time = claim.time
    return time is not None and time.first is not None and time.start < claim.end <= time.end


def _named(pattern: re.Pattern[str], beside: str, opening: str) -> frozenset[str]:
    """The years, or months, in the words beside a figure, or else the one that opens its clause."""
    found = frozenset(match["name"] for match in pattern.finditer(beside))
    first = re.match(OPENING, opening)
    front = pattern.match(opening, first.end()) if first and not found else None
    return found or (frozenset([front["name"]]) if front else frozenset())
