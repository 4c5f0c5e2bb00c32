"""The words of a sentence that may say what kind a figure is, and what stands between them.

The price of the words between a trigger and a figure (a comma, "and", "while": clauses.toml)
says how surely the two belong to one clause.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, compress, count, repeat
from typing import NamedTuple

from claims.kind_data import Lexicon, Senses
from claims.tokens import Tokens

FEW = 40  # triggers that are looked through sooner than the near ones are searched


# a word or phrase of the sentence: from which word up to which, excluded, and what it may mean
Trigger = tuple[int, int, Senses]


class Clauses(NamedTuple):
    """One sentence: where its words start, the price up to each, the triggers among them.

    `prices[n]` is what the words before word n cost together.
    """

    starts: list[int]
    prices: list[float]
    triggers: list[Trigger]


def read_clauses(text: str, tokens: Tokens, words: Lexicon) -> Clauses:
    """What the words of a sentence may say, and what stands between them."""
    written, starts = tokens
    price, each, index = words.price, words.word, words.triggers
    prices = list(accumulate(map(price.get, written, repeat(each)), initial=0.0))
    triggers: list[Trigger] = []
    for number in compress(count(), map(index.__contains__, written)):
        (senses, phrases), length = index[written[number]], 1
        if phrases and number + 1 < len(written):
            for rest, meant in phrases.get(written[number + 1], ()):
                if tuple(written[number + 1 : number + 1 + len(rest)]) == rest:
                    senses, length = meant, 1 + len(rest)
                    break
        start = starts[number]
        if senses and text[start : start + len(written[number])] not in words.names:
            triggers.append((number, number + length, senses))
    return Clauses(starts, prices, triggers)


def near(clauses: Clauses, first: int, last: int, most: float) -> list[Trigger]:
    """The triggers that may cost less than `most`, so that a long sentence costs no more."""
    triggers, prices = clauses.triggers, clauses.prices
    if len(triggers) < FEW:
        return triggers
    reach = 2 * most  # a phrase begins before the place from which its distance is counted
    start = bisect_left(triggers, prices[first] - reach, key=lambda trigger: prices[trigger[0]])
    stop = bisect_left(triggers, prices[last] + reach, key=lambda trigger: prices[trigger[0]])
    return triggers[start:stop]


def price_between(
    prices: Sequence[float], first: int, last: int, begins: int, ends: int, inside: float
) -> float:
    """What stands between a figure (words `first` up to `last`) and a trigger costs.

    A word inside the figure costs `inside`: "protesters" in "nine protesters were killed" says
    who was counted, not what happened.
    """
    if begins < first:
        return max(0.0, prices[first] - prices[ends])
    if ends > last:
        return max(0.0, prices[begins] - prices[last])
    return inside
