"""What kind of claim a figure or a date is: the words of its clause decide.

A kind needs a word that triggers it and a figure that it takes in the same clause. Words are
looked up only in sentences that hold a figure or a date; the price of what stands between a word
and the figure (a comma, "and", "while": clauses.toml) is taken off what the word is worth.
"""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, Protocol

from claims.kind_clauses import Clauses, near, price_between, read_clauses
from claims.kind_data import ALONE, REFUSAL, TRIGGER, Lexicon, lexicon
from claims.model import Quantity, Time
from claims.patterns import compiled
from claims.text import Layout
from claims.tokens import WORD

FALLBACKS = {
    "money": "money",
    "percentage": "percentage",
    "percentage point": "percentage",
    "count": "count",
    "part": "percentage",
}
COUNTED = ("share", "multiple")
NOUNED = ("count", "part")
SHARE = frozenset({"percentage"})
POSSESSIVE = ("'s", "’s")
PEOPLES = ("s", "ese")
# a second kind must be nearly as likely as the first
SECOND = 0.75
SURE = 2.0
# a date with no clear word beside it is the date of something that happened
HAPPENED = 1.9
LONGEST_DAY = 31  # of what somebody can be said to have spoken on: a month at most
STATED = 2.2  # a word of speech further away than this speaks of something else
LONGEST_PLAN = 4000  # days; a century that has begun is not scheduled
OPENING = 3  # words before a date that opens its sentence
# "ATHENS, Oct. 4 (UPI) — " opens an article with the day it was filed
DATELINE = 6  # words and marks before the date: "SALT LAKE CITY, Utah, "
DATELINE_ENDS = compiled(r",? ?(?:\([A-Z][\w /]{0,30}\) ?)?(?:—|–|--|- )")
# values of years, halves, quarters and seasons
LONG = compiled(r"^[\dX]{4}(?:-[QH].|-(?!XX)[A-Z]{2})?$")
SPOKEN = compiled(r"\b(?:said|says|say|told|tells|added|announced|warned|wrote)\b")
ATTRIBUTED = compiled(r",\s(?:[\w’'.-]+\s){1,6}?(?:said|says|say|told|reported|announced|added)\b")
BESIDE = 40  # characters
FILED = 2  # days at most between a dateline and the article's own day
# "July 5", "5 July": the year was guessed, and the verb knows better
YEARLESS = compiled(r"(?<!\d)\d{1,2}(?!\d)(?!.*\d{4})")
LEAST = 1.0  # below it a word is too far off to say anything
AGREEING = 0.15  # what a second word for the same kind adds


class Item(Protocol):
    """A figure, a date, or a length of time that is both."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def quantity(self) -> Quantity | None: ...
    @property
    def time(self) -> Time | None: ...


class Traits(NamedTuple):
    """What of a figure matters here: as what a kind may take it, and the nouns it counts.

    `people`  it counts a people ("Syrians") or is a share of persons
    """

    takers: frozenset[str]
    counts: bool = False
    nouns: frozenset[str] = frozenset()
    people: bool = False


A_DAY, A_LENGTH = Traits(frozenset({"date"})), Traits(frozenset({"duration"}))


def find_kinds(
    text: str,
    layout: Layout,
    items: Sequence[Item],
    published: date | None = None,
    words: Lexicon | None = None,
) -> list[tuple[str, ...]]:
    """For each of `items` (in order of place) one or two slugs, the likelier first.

    `words` is the index of a house's own kinds; without it those of English are used.
    """
    words = words or lexicon("en")
    found: list[tuple[str, ...]] = []
    number, clauses = -1, Clauses([], [], [])
    for item in items:
        if (at := layout.sentence_index(item.start)) != number:
            number, clauses = at, read_clauses(text, layout.tokens(text, at), words)
        found.append(_kinds_of(text, item, clauses, published, words))
    return found


def _kinds_of(
    text: str, item: Item, clauses: Clauses, published: date | None, words: Lexicon
) -> tuple[str, ...]:
    scores = _scores(item, clauses, words)
    if item.quantity is None and item.time is not None and item.time.type != "DURATION":
        if _is_near(item.time, published) and _stands_alone(text, item, clauses):
            return ("statement-day",)
        if text.startswith(POSSESSIVE, item.end):
            scores.pop("statement-day", None)  # "Thursday's protests" were not said
        opens = bisect_left(clauses.starts, item.start) <= OPENING
        if not opens and _is_told(text, item):
            scores.pop("statement-day", None)
        if not words.ahead.isdisjoint(item.time.text.lower().split()):
            scores["scheduled-event"] = TRIGGER
        return (_kind_of_day(item.time, scores, published, opens),)
    return _best(item.quantity, scores, words)


def _scores(item: Item, clauses: Clauses, words: Lexicon) -> dict[str, float]:
    """How much speaks for each kind: the counted noun, and the triggers of the clause."""
    traits = _traits(item, words)
    starts, prices, _ = clauses
    first = bisect_left(starts, item.start)
    last = bisect_left(starts, item.end)
    scores = _noun_scores(traits, words)
    inside = words.inside if traits.counts else words.beside
    takers, takes, of, most = traits.takers, words.takes, words.of, words.most
    refused: list[str] = []
    for begins, ends, senses in near(clauses, first, last, most):
        cost = price_between(prices, first, last, begins, ends, inside)
        if cost >= most:
            continue
        for slug, weight in senses:
            if weight == REFUSAL:
                refused.append(slug)
            elif not takers.isdisjoint(takes[slug]) and _is_counted(traits, of[slug], weight):
                both = (scores.get(slug, 0.0), weight - cost)
                scores[slug] = max(both) + AGREEING * min(both)
    for slug in refused:
        scores.pop(slug, None)
    return scores


def _traits(item: Item, words: Lexicon) -> Traits:
    quantity = item.quantity
    if quantity is None:
        long = item.time is not None and item.time.type == "DURATION"
        return A_LENGTH if long else A_DAY
    dimension = _dimension(quantity)
    if dimension == "time":
        return A_LENGTH
    takers = frozenset((dimension, quantity.unit.partition(" per ")[0]))
    if dimension not in NOUNED:
        return Traits(takers)
    counted = WORD.findall(quantity.noun or quantity.unit)
    nouns = frozenset(word.lower() for word in counted)
    if dimension == "part":  # "one in four inhabitants": a share, of the noun
        return Traits(SHARE, False, nouns, not nouns.isdisjoint(words.groups["people"]))
    people = bool(counted) and counted[-1][0].isupper() and counted[-1].endswith(PEOPLES)
    return Traits(takers, True, nouns, people)


def _dimension(quantity: Quantity) -> str:
    """ "money" also for "12 euros an hour", a money rate; shares and times are counted."""
    dimension = quantity.dimension.removesuffix(" rate")
    return "count" if dimension in COUNTED else dimension


def _noun_scores(traits: Traits, words: Lexicon) -> dict[str, float]:
    """What the counted noun alone says."""
    scores: dict[str, float] = {}
    for word in traits.nouns:
        for slug, weight in words.nouns.get(word, ()):
            scores[slug] = max(scores.get(slug, 0.0), weight)
    return scores


def _is_counted(traits: Traits, nouns: frozenset[str], weight: float) -> bool:
    """Does the figure count one of `nouns`? A number without a noun needs a sure word."""
    if not traits.counts:  # a share of people is no money
        return not traits.people or not nouns.isdisjoint(traits.nouns)
    if not traits.nouns:
        return weight >= TRIGGER
    return not nouns or not nouns.isdisjoint(traits.nouns) or (traits.people and "people" in nouns)


def _kind_of_day(time: Time, scores: dict[str, float], published: date | None, opens: bool) -> str:
    """Somebody spoke, something is planned, somebody was born; or else something happened.

    Nobody has spoken on a day to come, a whole year is the year of something else, and a word
    of speech must stand beside its day unless the day opens the sentence.
    """
    later = published is not None and time.first is not None and time.first > published
    over = published is not None and time.last is not None and time.last < published
    spoken = scores.get("statement-day", 0.0)
    if later or _is_long(time) or (spoken < STATED and not opens):
        scores.pop("statement-day", None)
    if over or (not later and not time.open and _lasts_over(time, LONGEST_PLAN)):
        scores.pop("scheduled-event", None)
    if later:
        if YEARLESS.search(time.text) is None or scores.get("scheduled-event", 0.0) > STATED:
            scores.pop("past-event", None)
        scores["scheduled-event"] = max(SURE, scores.get("scheduled-event", 0.0))
    else:
        scores["past-event"] = max(HAPPENED, scores.get("past-event", 0.0))
    return max(scores, key=scores.__getitem__)


def _is_told(text: str, item: Item) -> bool:
    """ "Three died early on Monday, officials said": what they told of was on Monday."""
    spoken = SPOKEN.search(text, item.start - BESIDE, item.start)
    return spoken is None and ATTRIBUTED.match(text, item.end) is not None


def _stands_alone(text: str, item: Item, clauses: Clauses) -> bool:
    """Is there nothing but the date, as in the line above an article, or is it a dateline?"""
    if not clauses.starts or item.start <= clauses.starts[0] <= clauses.starts[-1] < item.end:
        return True
    opening = bisect_left(clauses.starts, item.start) <= DATELINE
    told = text[item.start - 2 : item.start].strip().islower()  # "It rained on July 8 — "
    return opening and not told and DATELINE_ENDS.match(text, item.end) is not None


def _is_near(time: Time, published: date | None) -> bool:
    """The article's own day, or the day before: datelines are filed before they are printed."""
    first = time.first
    return first == published or bool(
        first and published and first == time.last and 0 <= (published - first).days <= FILED
    )


def _is_long(time: Time) -> bool:
    """Longer than a month, also where it is not known which: "the quarter", "that year"."""
    if time.first is None:
        return LONG.search(time.value) is not None
    return _lasts_over(time, LONGEST_DAY)


def _lasts_over(time: Time, days: int) -> bool:
    return bool(time.first and time.last and (time.last - time.first).days > days)


def _best(quantity: Quantity | None, scores: dict[str, float], words: Lexicon) -> tuple[str, ...]:
    if quantity is None or quantity.dimension == "time":
        general = "duration"
        scores[general] = max(HAPPENED, scores.get(general, 0.0))
    else:
        dimension = _dimension(quantity)
        general = FALLBACKS.get(dimension, "measure")
        alone = words.alone.get(quantity.unit) or words.alone.get(dimension)
        if alone:
            scores[alone] = max(scores.get(alone, 0.0), ALONE)
    ranked = sorted(scores, key=scores.__getitem__, reverse=True)
    if not ranked or scores[ranked[0]] < LEAST:
        return (general,)
    least = max(SURE, scores[ranked[0]] - SECOND)
    return (ranked[0], *(slug for slug in ranked[1:2] if scores[slug] >= least))
