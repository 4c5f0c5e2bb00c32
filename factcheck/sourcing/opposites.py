"""Words that exclude each other: 200 who will be dismissed are no 200 who will be hired.

An article that gives the source's very number and turns what the source says of it has a wrong
figure, and an eye that only looks for the number passes over it.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.sourcing.roots import root

if TYPE_CHECKING:
    from factcheck.sourcing.fact import Fact

# what excludes what, a line each; a word may stand in several lines
APART = """
rise climb gain jump soar surge advance improve plus | fall slip slump plunge tumble minus
hire hired hiring recruit | dismiss sack fired redundant redundancy laid layoff axe shed lose
create add | cut axe shed scrap lose abolish
import | export
profit | lose
surplus | deficit shortfall
man male husband father boy | woman female wife mother girl
adult | child infant baby
soldier troop | civilian
passenger | crew | pedestrian | cyclist
teacher | pupil student
doctor nurse | patient
convict guilty | acquit acquitted | accuse accused
accept approve back adopt favour pass passed | reject oppose
median | average
above | below
survive survivor | body corpse
target goal aim | achieve already yield
ask apply seek propose | grant approve award agree promise receive obtain offer fined impose
arrive enter | depart quit
survive survivor | die
born birth | die
marry marriage | divorce
pass | fail
deposit | withdraw withdrawal
domestic | foreign international
urban | rural
inpatient | outpatient
lowest | highest
minimum | maximum
shortest | longest
youngest | oldest
cheapest | dearest
net | gross
wholesale | retail
residential | commercial
indoor | outdoor
inbound incoming | outbound outgoing
weekday | weekend
northern | southern
eastern | western
upper | lower
"""
# what one does while the other does the opposite: whose the figure is decides
CONVERSE = """
buy acquire | sell divest
lend | borrow
win | lose
"""
UN, SHORTEST = "un", 5  # "uninsured", "insured": letters of what is left
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth"
ORDER = frozenset(ORDINALS.split())
ARTICLES = frozenset(("the", "a", "an", "its", "their"))
MIXED = ""  # both sides of a line

Sides = Mapping[str, str]


def _lines(table: str) -> dict[str, list[tuple[str, str]]]:
    """Root -> the lines that it stands in, each with the side."""
    found: dict[str, list[tuple[str, str]]] = {}
    for line in table.strip().split("\n"):
        for side in line.split(" | "):
            for word in side.split():
                found.setdefault(root(word), []).append((line, side))
    return found


MOVES = APART.strip().split("\n")[0]
LINES, OF_TWO = _lines(APART), _lines(CONVERSE)


def direction(claim: "Fact") -> str:
    """ "up" or "down" where the claim is said to be a change, else ""."""
    if claim.quantity is not None and claim.quantity.bound in ("up", "down"):
        return claim.quantity.bound
    side = sides_of(claim, False).get(MOVES, "")
    return "" if not side else "up" if side.startswith("rise") else "down"


def differ(one: Sides, other: Sides) -> bool:
    """Are the two on different sides of one line?"""
    return any(
        one[line] != other[line] and MIXED not in (one[line], other[line])
        for line in one.keys() & other.keys()
    )


def sides_of(fact: "Fact", converse: bool) -> Sides:
    """On which side of which lines it is: by its clause or, where that says nothing, by what stands
    before it in its part of the sentence.
    """
    words, before = fact.party.words, _words_before(fact)
    behind = _until_subject(words[len(before) :])
    sides = _of((*before, *behind, *fact.passage.words.split()), converse)
    # "hired four coaches and lost its hall": what stands before the figure decides
    mixed = {line: side for line, side in _of(before, converse).items() if not sides[line]}
    return {**_of(fact.party.part, converse, True), **sides, **mixed}


def _until_subject(words: tuple[str, ...]) -> tuple[str, ...]:
    """Those up to a comma behind which something else is spoken of: "is 22, the oldest 97"."""
    for number, (word, following) in enumerate(pairwise(words), 1):
        if word.endswith((",", ";")) and following in ARTICLES:
            return words[:number]
    return words


def _words_before(fact: "Fact") -> tuple[str, ...]:
    """Those words of its clause that stand before the figure."""
    words, before = fact.party.words, tuple(fact.passage.before.split())
    count = min(len(words), len(before))
    while count and words[:count] != before[-count:]:
        count -= 1
    return words[:count]


@lru_cache(maxsize=4096)
def _of(words: tuple[str, ...], converse: bool, last: bool = False) -> Sides:
    """The sides of the words; where they are on both, of the last or of none."""
    lines = OF_TWO if converse else LINES
    found: dict[str, str] = {}
    roots = [root(word.strip(".,;:()")) for word in words]
    for word in roots:
        for line, side in lines.get(word, ()):
            found[line] = side if last or found.get(line, side) == side else MIXED
    if not converse:
        for word in roots:
            bare = word.removeprefix(UN)
            if len(bare) >= SHORTEST:
                side = UN if word != bare else "is"
                found[bare] = side if found.get(bare, side) == side else MIXED
    return found


@lru_cache(maxsize=4096)
def ordinals(words: tuple[str, ...]) -> Sides:
    """Noun -> which of its sort: "the second phase"."""
    low = [word.lower().strip(".,;:()") for word in words]
    found: dict[str, str] = {}
    for order, noun in pairwise(low):
        if order in ORDER and noun.isalpha():
            found[root(noun)] = order if found.get(root(noun), order) == order else MIXED
    return found
