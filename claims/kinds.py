"""What kind of claim a figure or a date is: the words of its clause decide.

A kind needs a word that triggers it and a figure that it takes in the same clause. Words are
looked up only in sentences that hold a figure or a date; the price of what stands between a word
and the figure (a comma, "and", "while": clauses.toml) is taken off what the word is worth.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, Protocol

from claims.kind_data import ALONE, Lexicon, Phrase, Sense, lexicon
from claims.model import Quantity, Span, Time
from claims.text import Layout

WORD = re.compile(r"[^\W\d_][\w’']*|,(?!\d)|[;:()—]|–(?=\s)")
FALLBACKS = {
    "money": "money",
    "percentage": "percentage",
    "percentage point": "percentage",
    "count": "count",
    "share": "count",
    "multiple": "count",
}
COUNTED = ("count", "share")
DAY = frozenset({"date"})
LENGTH_OF_TIME = frozenset({"duration"})
PEOPLES = ("s", "ese")
# a second kind must be nearly as likely as the first
SECOND = 0.75
SURE = 2.0
# a date with no clear word beside it is the date of something that happened
HAPPENED = 1.9
LONGEST_DAY = 31  # of what somebody can be said to have spoken on: a month at most
YEAR = re.compile(r"\d{4}")
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


class Trigger(NamedTuple):
    """A word or phrase of the sentence: words number `first` up to `last`, excluded."""

    first: int
    last: int
    senses: tuple[Sense, ...]


class Clauses(NamedTuple):
    """One sentence: where its words start, the price up to each, the triggers among them.

    `prices[n]` is what the words before word n cost together.
    """

    starts: list[int]
    prices: list[float]
    triggers: list[Trigger]


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
            number, clauses = at, _clauses(text, layout.sentences[at], words)
        found.append(_kinds_of(item, clauses, published, words))
    return found


def _clauses(text: str, sentence: Span, words: Lexicon) -> Clauses:
    """One pass over the words of a sentence."""
    matches = list(WORD.finditer(text, sentence.start, sentence.end))
    tokens = [match[0].lower() for match in matches]
    prices = [0.0]
    triggers: list[Trigger] = []
    paid = 0.0
    price, each, index = words.price, words.word, words.triggers
    for number, token in enumerate(tokens):
        paid += price.get(token, each)
        prices.append(paid)
        if token in index:
            senses, length = _longest(index[token], tokens, number)
            if senses:
                triggers.append(Trigger(number, number + length, senses))
    return Clauses([match.start() for match in matches], prices, triggers)


def _longest(
    phrases: Sequence[Phrase], tokens: Sequence[str], number: int
) -> tuple[tuple[Sense, ...], int]:
    """What the longest phrase that begins at word `number` may mean, and its length in words."""
    for rest, senses in phrases:
        end = number + 1 + len(rest)
        if not rest or tuple(tokens[number + 1 : end]) == rest:
            return senses, end - number
    return (), 0


def _kinds_of(
    item: Item, clauses: Clauses, published: date | None, words: Lexicon
) -> tuple[str, ...]:
    quantity, time = item.quantity, item.time
    takers = _takers(quantity)
    first = bisect_left(clauses.starts, item.start)
    last = bisect_left(clauses.starts, item.end)
    scores = _noun_scores(quantity, words)
    refused: set[str] = set()
    for trigger in clauses.triggers:
        cost = _cost(clauses.prices, first, last, trigger, words.inside)
        if cost >= words.most:
            continue
        for slug, weight in trigger.senses:
            if weight < 0:
                refused.add(slug)
            elif takers & words.takes[slug] and _is_counted(quantity, words.of[slug]):
                one, other = scores.get(slug, 0.0), weight - cost
                scores[slug] = max(one, other) + AGREEING * min(one, other)
    for slug in refused:
        scores.pop(slug, None)
    if quantity is None and time is not None and time.type != "DURATION":
        return (_kind_of_day(time, scores, published),)
    return _best(quantity, scores, words)


def _takers(quantity: Quantity | None) -> frozenset[str]:
    """What a kind may take this figure as."""
    if quantity is None:
        return DAY
    dimension = "count" if quantity.dimension in COUNTED else _dimension(quantity)
    return LENGTH_OF_TIME if dimension == "time" else frozenset((dimension, quantity.unit))


def _dimension(quantity: Quantity) -> str:
    """ "money" also for "12 euros an hour", which is a money rate."""
    return quantity.dimension.removesuffix(" rate")


def _cost(prices: Sequence[float], first: int, last: int, trigger: Trigger, inside: float) -> float:
    """What stands between the figure (words `first` up to `last`) and the trigger costs.

    A word inside the figure costs `inside`: "protesters" in "nine protesters were killed" says
    who was counted, not what happened.
    """
    if trigger.first < first:
        return prices[first] - prices[min(trigger.last, first)]
    if trigger.last > last:
        return prices[max(trigger.first, last)] - prices[last]
    return inside


def _noun_scores(quantity: Quantity | None, words: Lexicon) -> dict[str, float]:
    """What the counted noun alone says; its last words weigh most ("district centres")."""
    scores: dict[str, float] = {}
    if quantity is None or quantity.dimension not in COUNTED:
        return scores
    for word in WORD.findall(quantity.noun or quantity.unit):
        for slug, weight in words.nouns.get(word.lower(), ()):
            scores[slug] = max(scores.get(slug, 0.0), weight)
    return scores


def _is_counted(quantity: Quantity | None, nouns: frozenset[str]) -> bool:
    """Does the figure count one of `nouns`? Anything does when there are none, or no noun."""
    if not nouns or quantity is None or quantity.dimension != "count":
        return True
    counted = WORD.findall(quantity.noun or quantity.unit)
    if not counted or any(word.lower() in nouns for word in counted):
        return True
    return "people" in nouns and counted[-1][0].isupper() and counted[-1].endswith(PEOPLES)


def _kind_of_day(time: Time, scores: dict[str, float], published: date | None) -> str:
    """Somebody spoke, something is planned, somebody was born; or else something happened.

    Nobody has spoken on a day to come, and a whole year is the year of something else.
    """
    later = published is not None and time.first is not None and time.first > published
    if later or _days(time) > LONGEST_DAY:
        scores.pop("statement-day", None)
    if later:
        if YEAR.search(time.text):
            scores.pop("past-event", None)
        scores["scheduled-event"] = max(SURE, scores.get("scheduled-event", 0.0))
    scores["past-event"] = max(HAPPENED, scores.get("past-event", 0.0))
    return max(scores, key=scores.__getitem__)


def _days(time: Time) -> int:
    return (time.last - time.first).days if time.first and time.last else 0


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
