"""Words that exclude each other: 200 who will be dismissed are no 200 who will be hired.

An article that gives the source's very number and turns what the source says of it has a wrong
figure, and an eye that only looks for the number passes over it.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from claims import compiled
from factcheck.sourcing.denials import is_denied, negates
from factcheck.sourcing.fact import Fact
from factcheck.sourcing.mentions import plain
from factcheck.sourcing.roots import root

OPPOSITE = "the source says the opposite"
DENIED = "denied in one of the two"
OTHER_ORDER = "of another in the row"

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
convict guilty | acquit acquitted
accept approve back adopt favour | reject oppose
target goal aim | achieve already yield
ask apply seek propose | grant approve award agree receive obtain offer sentence fined impose
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
# what stands before that of which others are a part: "in 47 of the 290 towns"
BASE = compiled(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|none|all|most|some))"
    r" of (?:the |its |their |all )?\Z|\bof (?:the|its|their|all) \Z|\bOf \Z"
)
TO_OTHERS = frozenset(("from", "to", "by", "against", "with", "over"))  # and then a name
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


def opposite(claim: Fact, fact: Fact, is_of_one: bool) -> str:
    """What keeps two equal figures apart, in words; "" when nothing does.

    is_of_one  whether both may be about one person, body or place
    """
    mine, theirs = claim.party, fact.party
    if fact.is_cell:
        turned = {direction(claim), fact.quantity.bound if fact.quantity else ""} == {"up", "down"}
        return OPPOSITE if turned else ""
    if not mine.words or not theirs.words or is_base(claim) or is_base(fact):
        return ""
    if is_denied(claim, fact):
        return DENIED
    if negates(mine) or negates(theirs):
        return ""
    if _differ(_ordinals(mine.words), _ordinals(theirs.words)):
        return OTHER_ORDER
    if _differ(_sides(claim, False), _sides(fact, False)):
        return OPPOSITE
    if not is_of_one or _tells_of_other(claim, fact) or _tells_of_other(fact, claim):
        return ""
    return OPPOSITE if _differ(_sides(claim, True), _sides(fact, True)) else ""


def direction(claim: Fact) -> str:
    """ "up" or "down" where the claim is said to be a change, else ""."""
    if claim.quantity is not None and claim.quantity.bound in ("up", "down"):
        return claim.quantity.bound
    side = _sides(claim, False).get(MOVES, "")
    return "" if not side else "up" if side.startswith("rise") else "down"


def _differ(one: Sides, other: Sides) -> bool:
    """Are the two on different sides of one line?"""
    return any(
        one[line] != other[line] and MIXED not in (one[line], other[line])
        for line in one.keys() & other.keys()
    )


def is_base(fact: Fact) -> bool:
    """Is it that of which others are a part? Then the verb is theirs."""
    return BASE.search(fact.passage.before) is not None


def _sides(fact: Fact, converse: bool) -> Sides:
    """On which side of which lines it is: by its clause or, where that says nothing, by what stands
    before it in its part of the sentence.
    """
    words, before = fact.party.words, _words_before(fact)
    sides = _of((*words, *fact.passage.words.split()), converse)
    # "hired four coaches and lost its hall": what stands before the figure decides
    mixed = {line: side for line, side in _of(before, converse).items() if not sides[line]}
    return {**_of(fact.party.part, converse, True), **sides, **mixed}


def _words_before(fact: Fact) -> tuple[str, ...]:
    """Those words of its clause that stand before the figure."""
    words, before = fact.party.words, tuple(fact.passage.before.split())
    count = min(len(words), len(before))
    while count and words[:count] != before[-count:]:
        count -= 1
    return words[:count]


def _tells_of_other(one: Fact, other: Fact) -> bool:
    """Does it say who did it to whom, "bought from Tallis", and the other text speaks of them?"""
    words = one.party.part + one.party.words
    names = [name for to, name in pairwise(words) if to.lower() in TO_OTHERS and name[0].isupper()]
    return any(plain(name.strip(".,;:()")) in other.cast.words for name in names)


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
def _ordinals(words: tuple[str, ...]) -> Sides:
    """Noun -> which of its sort: "the second phase"."""
    low = [word.lower().strip(".,;:()") for word in words]
    found: dict[str, str] = {}
    for order, noun in pairwise(low):
        if order in ORDER and noun.isalpha():
            found[root(noun)] = order if found.get(root(noun), order) == order else MIXED
    return found
