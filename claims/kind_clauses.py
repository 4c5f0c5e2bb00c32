"""The words of a sentence that may say what kind a figure is, and what stands between them.

The price of the words between a trigger and a figure (a comma, "and", "while": clauses.toml)
says how surely the two belong to one clause.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from claims.kind_data import Lexicon, Phrase, Sense
from claims.model import Span
from claims.patterns import compiled

WORD = compiled(r"[^\W\d_][\w’']*|,(?!\d)|[;:()—]|–(?=\s)")
FEW = 40  # triggers that are looked through sooner than the near ones are searched


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


def read_clauses(text: str, sentence: Span, words: Lexicon) -> Clauses:
    """One pass over the words of a sentence."""
    matches = list(WORD.finditer(text, sentence.start, sentence.end))
    tokens = tuple([match[0].lower().replace("’", "'") for match in matches])
    price, each, index = words.price, words.word, words.triggers
    prices = list(accumulate([price.get(token, each) for token in tokens], initial=0.0))
    triggers: list[Trigger] = []
    for number, token in enumerate(tokens):
        if token in index and matches[number][0] not in words.names:
            senses, length = _longest(index[token], tokens, number)
            if senses:
                triggers.append(Trigger(number, number + length, senses))
    return Clauses([match.start() for match in matches], prices, triggers)


def _longest(
    phrases: Sequence[Phrase], tokens: tuple[str, ...], number: int
) -> tuple[tuple[Sense, ...], int]:
    """What the longest phrase that begins at word `number` may mean, and its length in words."""
    for rest, senses in phrases:
        end = number + 1 + len(rest)
        if not rest or tokens[number + 1 : end] == rest:
            return senses, end - number
    return (), 0


def near(clauses: Clauses, first: int, last: int, most: float) -> list[Trigger]:
    """The triggers that may cost less than `most`, so that a long sentence costs no more."""
    triggers, prices = clauses.triggers, clauses.prices
    if len(triggers) < FEW:
        return triggers
    reach = 2 * most  # a phrase begins before the place from which its distance is counted
    start = bisect_left(triggers, prices[first] - reach, key=lambda t: prices[t.first])
    stop = bisect_left(triggers, prices[last] + reach, key=lambda t: prices[t.first])
    return triggers[start:stop]


def price_between(
    prices: Sequence[float], first: int, last: int, trigger: Trigger, inside: float
) -> float:
    """What stands between the figure (words `first` up to `last`) and the trigger costs.

    A word inside the figure costs `inside`: "protesters" in "nine protesters were killed" says
    who was counted, not what happened.
    """
    if trigger.first < first:
        return prices[first] - prices[min(trigger.last, first)]
    if trigger.last > last:
        return prices[max(trigger.first, last)] - prices[last]
    return inside
