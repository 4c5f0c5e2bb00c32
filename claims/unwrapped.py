"""A wrapped text as it would stand in one line a paragraph, and the way back to the text as given.

Everything is read in the former, so that no width of a window decides what a claim says; every
place and all words that come out are those of the latter.
"""

from bisect import bisect_left, bisect_right

from claims.model import Claim, Link, Published, Quantity, Quotation, Reading, Source, Span, Time
from claims.text import blocks_of
from claims.wrapping import Lines

BLANKS = " \t\r\f\v\u00a0"
HYPHENS = "-–—"
SUSPENDED = ("and ", "or ", "to ")  # "two- and three-day"


class Unwrapped:
    """`text` without the breaks of wrapping, made of the pieces of `given` between them.

    here, there  where each piece begins in the one and in the other
    """

    __slots__ = ("given", "here", "text", "there")

    def __init__(self, given: str, text: str, here: list[int], there: list[int]) -> None:
        self.given = given
        self.text = text
        self.here = here
        self.there = there

    def start(self, place: int) -> int:
        """Where in the text as given something begins."""
        piece = bisect_right(self.here, place) - 1
        return self.there[piece] + place - self.here[piece]

    def end(self, place: int) -> int:
        """Where in the text as given something ends."""
        piece = max(0, bisect_left(self.here, place) - 1)
        return self.there[piece] + place - self.here[piece]

    def span(self, span: tuple[int, int]) -> Span:
        """A stretch in the text as given."""
        return Span(self.start(span[0]), self.end(span[1]))

    def back(self, reading: Reading) -> Reading:
        """What was read, in the text as given."""
        return reading._replace(
            text=self.given,
            claims=[self._claim(claim) for claim in reading.claims],
            links=[self._link(link) for link in reading.links],
            times=[self._time(time) for time in reading.times],
            quotations=[self._quotation(quotation) for quotation in reading.quotations],
            paragraphs=[self.span(span) for span in reading.paragraphs],
            sentences=[self.span(span) for span in reading.sentences],
            unread=tuple(self.start(place) for place in reading.unread),
        )

    def published(self, found: Published) -> Published:
        """The article's own date in the text as given."""
        start, end = self.span((found.start, found.end))
        return found._replace(start=start, end=end, text=self.given[start:end])

    def _claim(self, claim: Claim) -> Claim:
        start, end = self.span((claim.start, claim.end))
        sentence = self.span(claim.sentence_span)
        return claim._replace(
            start=start,
            end=end,
            text=self.given[start:end],
            sentence=self.given[slice(*sentence)],
            sentence_span=sentence,
            quantity=self._quantity(claim.quantity) if claim.quantity else None,
            time=self._time(claim.time) if claim.time else None,
            source=self._source(claim.source) if claim.source else None,
        )

    def _quantity(self, quantity: Quantity) -> Quantity:
        start, end = self.span((quantity.start, quantity.end))
        number = self.span(quantity.number)
        return quantity._replace(start=start, end=end, text=self.given[start:end], number=number)

    def _time(self, time: Time) -> Time:
        start, end = self.span((time.start, time.end))
        return time._replace(start=start, end=end, text=self.given[start:end])

    def _source(self, source: Source) -> Source:
        start, end = self.span((source.start, source.end))
        return source._replace(start=start, end=end, text=self.given[start:end])

    def _quotation(self, quotation: Quotation) -> Quotation:
        start, end = self.span((quotation.start, quotation.end))
        return quotation._replace(start=start, end=end)

    def _link(self, link: Link) -> Link:
        return link._replace(span=self.span(link.span)) if any(link.span) else link


def unwrapped(text: str, language: str = "en") -> Unwrapped | None:
    """The text without the line breaks of its wrapping; None when it has none.

    >>> wrapped = "The ministry said on Monday that it had sent two-\\nday supplies."
    >>> found = unwrapped(wrapped)
    >>> found.text[-17:], found.start(49)
    ('two-day supplies.', 50)
    """
    joints = _joints(text, language)
    if not joints:
        return None
    pieces, here, there = [], [0], [0]
    length = place = 0
    for end, after in joints:
        space = "" if _is_hyphenated(text, end, after) else " "
        pieces.append(text[place:end] + space)
        length += end - place + len(space)
        place = after
        here.append(length)
        there.append(after)
    return Unwrapped(text, "".join([*pieces, text[place:]]), here, there)


def _joints(text: str, language: str) -> list[tuple[int, int]]:
    """The white space of each break that only wraps a line."""
    found: list[tuple[int, int]] = []
    blocks = [block for block in blocks_of(text) if text.find("\n", *block) >= 0]
    if not blocks:
        return found
    lines = Lines(text, blocks, language)
    for block, last in blocks:
        start, at = block, text.find("\n", block, last)
        while at >= 0:
            end, after = at, at + 1
            while end > start and text[end - 1] in BLANKS:
                end -= 1
            if not lines.ends(block, start, end, after):
                word = after
                while text[word] in BLANKS:
                    word += 1
                found.append((end, word))
            start, at = after, text.find("\n", after, last)
    return found


def _is_hyphenated(text: str, end: int, after: int) -> bool:
    """Does the line end in the hyphen of a word, or in the dash of a range?"""
    hyphen = text[end - 1] in HYPHENS and not text[end - 2 : end - 1].isspace()
    return hyphen and not text.startswith(SUSPENDED, after)
