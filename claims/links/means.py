"""Means and shares of a counted number of things, of which only some values can come out."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.kind_data import noun_groups
from claims.links.neighbours import Sentence, figures, head
from claims.model import Claim, Link, Quantity
from claims.patterns import compiled

Figure = tuple[Claim, Quantity]

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
    "woman", "women", "couple", "participant", "player", "school", "class",
})  # fmt: skip
# whole things of which there is no half; stars and points of judges may be halved
NOT_WHOLE = frozenset(
    {"run", "star", "mark", "grade", "credit", "serving", "unit", "drink", "mile", "sack", "tackle"}
)
COUNTED = frozenset({
    "seat", "country", "school", "member", "district", "city", "town", "village", "team", "state",
    "juror", "judge", "home", "house", "hospital", "bridge", "ship", "game", "match",
})  # fmt: skip
# what is weighted, or owned in part, has any share
WEIGHTED = frozenset({"respondent", "voter", "adult", "american", "briton"})
REACH = 24


def means(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """ "mean": `one` over `other` trials; "portion": `one` is a percentage of the `other`."""
    for sentence in sentences:
        for one, other in pairwise(figures(sentence)):
            if _averages(text, one, other):
                yield Link("mean", one[0].id, other[0].id)
            elif _have(text, one, other):
                yield Link("mean", other[0].id, one[0].id)
            elif _is_portion(text, one, other):
                yield Link("portion", one[0].id, other[0].id)


def _averages(text: str, mean: Figure, number: Figure) -> bool:
    """ "averaged 3.45 goals in 20 games" """
    # "over 20 games" are not more than twenty here
    trials = number[1]._replace(bound="=") if number[0].text[:4].lower() == "over" else number[1]
    if not _is_mean(mean) or head(trials) not in TRIALS or not _is_exact(trials):
        return False
    start = mean[1].number.start
    if not AVERAGED.search(text[max(0, start - REACH) : start]):
        return False
    return OVER.match(text[mean[0].end : number[1].number.start]) is not None


def _have(text: str, number: Figure, mean: Figure) -> bool:
    """ "the 20 families have an average of 2.45 children" """
    if not _is_mean(mean) or head(number[1]) not in TRIALS or not _is_exact(number[1]):
        return False
    between = text[number[0].end : mean[1].number.start]
    return (
        HAVE.match(between) is not None and "a" in between and AVERAGED.search(between) is not None
    )


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
    percent, whole = share[1], number[1]
    if percent.unit != "percentage" or percent.low != percent.high or percent.bound != "=":
        return False
    noun = head(whole)
    if not _is_exact(whole) or noun in WEIGHTED or not (_is_person(whole) or noun in COUNTED):
        return False
    if "average" in text[max(0, share[0].start - REACH) : share[0].end].lower():
        return False
    if POSSESSIVE.search(text[whole.number.end : number[0].end + 2]):
        return False
    return OF.match(text[share[0].end : whole.number.start]) is not None


PEOPLE = noun_groups("en")["people"]


def _is_person(quantity: Quantity) -> bool:
    words = quantity.unit.lower().split()
    return bool(words) and words[-1] in PEOPLE
