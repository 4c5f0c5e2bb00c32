"""Means and shares of a counted number of things, of which only some values can come out."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.links.neighbours import PEOPLE, Figure, Sentence, before_number, figures, head
from claims.model import Link, Quantity
from claims.patterns import compiled

AVERAGED = compiled(r"\b(?:averag(?:ed|es|ing|e of)|average (?:was|is)|mean (?:of|was|is))\s+\Z")
OVER = compiled(
    r",?\s+(?:in|over|across|from|through|during)\s+(?:(?:his|her|its|their|the|all|those|these)\s+)?"
    r"(?:(?:first|last|past|opening|previous)\s+)?\Z"
)
HAVE = compiled(
    r"\s+(?:(?:have|had|has|averaged|reported|scored)\s+)(?:an?\s+(?:average|mean)\s+of\s+)?\Z"
)
OF = compiled(r"\s+of\s+(?:the|its|their|his|her|our|all|those|these)\s+(?:the\s+)?\Z")
POSSESSIVE = compiled(r"['’](?:s\b|\s)")
# each of these is one trial, in which whole things are counted
TRIALS = frozenset({
    "game", "match", "start", "appearance", "round", "race", "season", "outing", "contest",
    "tournament", "session", "test", "family", "household", "patient", "pupil", "student",
    "women", "couple", "participant", "player", "school", "class",
})  # fmt: skip
# whole things of which there is no half; stars and points of judges may be halved
NOT_WHOLE = frozenset(
    {"star", "mark", "grade", "credit", "serving", "unit", "drink", "sack", "tackle"}
)
COUNTED = frozenset({
    "seat", "country", "school", "district", "city", "town", "village", "team", "state",
    "juror", "home", "house", "hospital", "bridge", "ship", "game", "match",
})  # fmt: skip
# what is weighted, or owned in part, has any share
WEIGHTED = frozenset({"respondent", "voter", "adult"})
REACH = 24


def means(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """ "mean": `one` over `other` trials; "portion": `one` is a percentage of the `other`."""
    for sentence in sentences:
        for one, other in pairwise(figures(sentence)):
            if _averages(text, one, other):
                yield Link("mean", one.claim.id, other.claim.id)
            elif _have(text, one, other):
                yield Link("mean", other.claim.id, one.claim.id)
            elif _is_portion(text, one, other):
                yield Link("portion", one.claim.id, other.claim.id)


def _averages(text: str, mean: Figure, number: Figure) -> bool:
    """ "averaged 3.45 goals in 20 games" """
    (claim, _), (counted, trials) = mean, number
    if counted.text.lower().startswith("over"):  # no more than twenty: "over 20 games"
        trials = trials._replace(bound="=")
    return bool(
        _is_mean(mean)
        and _are_trials(trials)
        and AVERAGED.search(before_number(text, mean, REACH))
        and OVER.match(text[claim.end : trials.number.start])
    )


def _have(text: str, number: Figure, mean: Figure) -> bool:
    """ "the 20 families have an average of 2.45 children" """
    (counted, trials), (_, value) = number, mean
    between = text[counted.end : value.number.start]
    return bool(
        _is_mean(mean) and _are_trials(trials) and HAVE.match(between) and AVERAGED.search(between)
    )


def _are_trials(quantity: Quantity) -> bool:
    return _is_exact(quantity) and head(quantity) in TRIALS


def _is_mean(figure: Figure) -> bool:
    claim, quantity = figure
    if claim.text.lower().startswith("averag"):  # the word is no hedge here
        quantity = quantity._replace(bound="=")
    noun = head(quantity)
    return _is_exact(quantity) and bool(noun) and noun not in NOT_WHOLE and quantity.step < 1


def _is_exact(quantity: Quantity) -> bool:
    one = quantity.low == quantity.high and quantity.bound == "=" and not quantity.vague
    return one and quantity.dimension == "count"


def _is_portion(text: str, share: Figure, number: Figure) -> bool:
    """ "35% of the 17 judges" """
    (claim, percent), (counted, whole) = share, number
    noun = head(whole)
    before = text[max(claim.sentence_span.start, claim.start - REACH) : claim.end]
    return bool(
        percent.unit == "percentage"
        and percent.low == percent.high
        and percent.bound == "="
        and _is_exact(whole)
        and noun not in WEIGHTED
        and (_is_person(whole) or noun in COUNTED)
        and OF.match(text[claim.end : whole.number.start])
        and not POSSESSIVE.search(text[whole.number.end : counted.end + 2])
        and "average" not in before.lower()
    )


def _is_person(quantity: Quantity) -> bool:
    words = quantity.unit.lower().split()
    return bool(words) and words[-1] in PEOPLE
