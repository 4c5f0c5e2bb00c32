"""What one keeps in mind while reading: the article's date, and the dates named so far."""

from datetime import date
from typing import Any

from claims.dates.expression import Expression
from claims.dates.passage import NEAR, Passage, ends_sentence
from claims.dates.periods import Meaning, quarter_of
from claims.dates.story import Story
from claims.dates.token import Token

# what is only compared with: "a year earlier", "the year-ago quarter"
PASSING = frozenset(("shifted", "quarter_back"))


SAME_SENTENCE = 80  # characters


class Scene:
    """The article's date and a memory of what was named last, in text order.

    published   the article's own date, or None
    narrative   the article tells of other years: dates follow each other, not the publication
    day         first day of the last date that was named, `day_place` where, `exact` if a full day
    year        the year that was named last, `year_place` where
    quarter     (year, quarter) named last; `quarter_last` until a longer period is named
    """

    def __init__(self, text: str, published: date | None, story: Story) -> None:
        self.text = text
        self.published = published
        self.story = story
        self.narrative = story.narrative
        self.named: Meaning | None = None
        self.named_place = 0
        self.exact: date | None = None
        self.exact_place = 0
        self.year: int | None = None
        self.year_place = 0
        self.passage = Passage(text, published)
        self.ahead: date | None = None  # the last weekday that lay ahead, and where it ended
        self.ahead_place = 0
        self.set_place = -NEAR  # of the last word for what repeats
        self.quarter: tuple[int, int] | None = None
        self.quarter_last = False  # no longer period was named since

    def anchor(self) -> date | None:
        """The day that relative words count from."""
        if self.narrative and self.named:
            return self.named.first
        return self.published

    def same_sentence(self, place: int) -> bool:
        """Was a full day named before, in the same sentence?"""
        if self.exact is None or place - self.exact_place > SAME_SENTENCE:
            return False
        return not ends_sentence(self.text[self.exact_place : place])

    def repeats_at(self, place: int) -> bool:
        """Does "daily" or "every week" stand before, in the same sentence?"""
        if place - self.set_place > SAME_SENTENCE:
            return False
        return not ends_sentence(self.text[self.set_place : place])

    def tells_of_earlier(self, place: int) -> bool:
        """Do the sentences at `place` tell of an earlier time than the article's own?"""
        return self.narrative or self.passage.year_at(place) is not None

    def named_day(self) -> date | None:
        """The day that "earlier", "the next day" and "that year" count from."""
        return self.named.first if self.named else self.published

    def one_day(self) -> date | None:
        """The day that "the following morning" counts from; None where only a month was named."""
        if self.named is None or self.named.first == self.named.last:
            return self.named_day()
        first, last, exact = self.named.first, self.named.last, self.exact
        return exact if first and last and exact and first <= exact <= last else None

    def base_for(self, unit: str) -> date | None:
        """The day that so many units are counted from: for days and weeks a named day, and none
        where a month was named since: "In May ... Six weeks later".
        """
        return self.one_day() if unit in ("D", "W", "WE") else self.named_day()

    def remember(self, expression: Expression, meaning: Meaning, explicit_year: int | None) -> None:
        """Keep in mind what was just read."""
        if (meaning.type or expression.type) == "SET":
            self.set_place = expression.start
        if longer_than_a_quarter(expression):
            self.quarter_last = False
        year = explicit_year or (meaning.first.year if meaning.first else None)
        if year and not self.story.first <= year <= self.story.last:
            return  # an aside: what follows is not counted from it
        if explicit_year:
            self.year, self.year_place = explicit_year, expression.start
        self.passage.follow(expression, meaning, explicit_year)
        if meaning.first is None or meaning.type in ("DURATION", "SET"):
            return
        if only_compared(expression) and not self.narrative:
            return
        if expression.reads == "day_word" and meaning.type == "TIME":  # "overnight"
            return
        if meaning.first == meaning.last:
            self.exact, self.exact_place = meaning.first, expression.start
        self.named, self.named_place = meaning, expression.start
        if "-Q" in meaning.value and not (expression.reads == "period" and explicit_year):
            self._remember_quarter(meaning.first)

    def _remember_quarter(self, first: date) -> None:
        if self.published and first > self.published:
            return  # what a report reports lies behind
        self.quarter = (first.year, quarter_of(first))
        self.quarter_last = True


def value_of(expression: Expression, kind: str) -> Any:
    """The value of the first word of that kind, or None."""
    for token in expression.tokens:
        if token.kind == kind:
            return token.value
    return None


def only_compared(e: Expression) -> bool:
    """ "a year earlier", "from the previous quarter": what follows is not of that time."""
    if e.reads != "which_unit":
        return e.reads in PASSING
    return value_of(e, "which") == "previous" and has(e, "quarter")


def longer_than_a_quarter(e: Expression) -> bool:
    """ "the first nine months", "the fiscal year": the period that a report goes on to."""
    unit = {"window": "M", "the_unit": "Y"}.get(e.reads)
    return unit is not None and unit in [token.value for token in e.tokens]


def has(expression: Expression, kind: str) -> bool:
    return kind in [token.kind for token in expression.tokens]


def word(scene: Scene, token: Token) -> str:
    """A token as written, in small letters."""
    return scene.text[token.start : token.end].lower()


def year_step(e: Expression) -> int:
    """-1, 0 or 1 for "last year", "this year", "next year" inside an expression."""
    for token in e.tokens:
        if token.kind == "which":
            return {"last": -1, "past": -1, "previous": -1, "next": 1, "following": 1}.get(
                token.value, 0
            )
    return 0
