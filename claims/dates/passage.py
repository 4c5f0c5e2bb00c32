"""A passage of a news article that tells of an earlier year: "In 1812 the army crossed in June"."""

from datetime import date

from claims.dates.expression import Expression
from claims.dates.periods import Meaning
from claims.dates.story import POINTING
from claims.patterns import compiled

NEAR = 250  # characters: this sentence and the one before
# "In 1812 the army ...": a year that opens a sentence is what the sentence is about
OPENS = compiled(
    r"(?:\A|[.!?][\"”’)]*\s+|\n\s*)"
    r"(?:(?:In|By|During|Until|Throughout|From|Between|Around|On|At|Late in|Early in)\s+)?"
    r"(?:the\s+)?\Z"
)
LONGEST_OPENING = 24  # characters
# what is counted from a date named before, and so goes on with its story
GOES_ON = frozenset(("which_unit", "which_season", "which_month", "shifted", "which_weekday"))
STOPS = compiled(r"(?<![ap]\.m)(?<!\b[A-Z])[.!?][\"”’)]*\s+[\"“‘(]?[A-Z]|;\s|\n\s*\n")
HISTORY = 50  # years before the publication
RECENT = 1  # years before the publication that are no story of their own


class Passage:
    """The year that was told of last, and where.

    weak   it was only named, as in "In 2014 the firm was sold.": then what follows in the next
           sentence is of that year too only where it is history
    """

    def __init__(self, text: str, published: date | None) -> None:
        self.text = text
        self.published = published
        self.told = 0
        self.place = -NEAR
        self.weak = False

    def year_at(self, place: int) -> int | None:
        """The earlier year that the text tells of at `place`; None for the article's own time."""
        if self.published is None or place - self.place > NEAR:
            return None
        back = self.published.year - self.told
        if back <= RECENT:
            return None
        if self.weak and back < HISTORY and ends_sentence(self.text[self.place : place]):
            return None
        return self.told

    def year_of_sentence(self, place: int) -> int | None:
        """The year, be it the article's own, that opens the sentence at `place`; None for none."""
        if place - self.place > NEAR or ends_sentence(self.text[self.place : place]):
            return None
        return self.told or None

    def follow(self, e: Expression, meaning: Meaning, written: int | None) -> None:
        """Take in what was read; `written` is the year as it stands in the text."""
        year = meaning.first.year if meaning.first else None
        if self.published is None or (year is None and not written):
            return
        if written:
            opening = self.text[max(0, e.start - LONGEST_OPENING) : e.start]
            if e.reads == "month_day" or OPENS.search(opening):
                self._tell(written, e.start, weak=e.reads != "month_day")
        elif year and year >= self.published.year - RECENT:
            if e.reads in POINTING:
                self.place = -NEAR
        elif year and (self.year_at(e.start) == year or goes_on(e)):
            self._tell(year, e.start, weak=False)

    def _tell(self, year: int, place: int, weak: bool) -> None:
        self.told, self.place, self.weak = year, place, weak


def goes_on(e: Expression) -> bool:
    """ "the following spring", "two years later": the story of a date named before."""
    return e.reads in GOES_ON and not any(token.value == "ago" for token in e.tokens)


def ends_sentence(between: str) -> bool:
    """Does a sentence end in the text between two expressions?"""
    return STOPS.search(between) is not None
