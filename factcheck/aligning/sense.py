"""Whether an edit turned what is said of a figure: "approved" → "rejected", "took" → "never took".

Only the part of the sentence that the figure stands in is looked at, and in it only words that one
version has and the other lacks. Two turns are none: "died" and "did not survive".
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, permutations

from factcheck.aligning.sketch import FIGURE, WORD, Sketch
from factcheck.sourcing.negations import DENY, NEGATIONS
from factcheck.sourcing.opposites import APART, CONVERSE
from factcheck.sourcing.roots import root

# what excludes what in two versions of one sentence, beside APART, which has to hold for sentences
# of any two texts
TURNS = """
charge accuse convict guilty | clear acquit exonerate innocent
full packed | empty vacant
allow permit legalise | ban prohibit forbid forbade forbidden outlaw
detain arrest jail | release free
alive | die
missing | found
open reopen | close shut
raise | lower
support | oppose
safe | dangerous
true | false
possible | impossible
succeed | fail
present | absent
with | without
"""
# these say no for themselves, those only in place of another word that does: "lacked power"
OF_OTHERS = "nor nobody none unlike without"
HARD = (NEGATIONS | set(DENY.split())) - set(OF_OTHERS.split())
NO_LESS = "none nobody without lack fail refuse reject miss avoid"
SOFT = frozenset(map(root, NO_LESS.split()))
NOT = re.compile(r"(?:do|does|did|is|was|are|were|has|have|had|wo|would|could|should|ca|must)nt")
NOT_TO = re.compile("(?:fail|refuse|decline)(?:s|d|ed)?")  # and then "to"
# behind a "not" or "no" that denies nothing: "not only", "no later than", "No. 7"
BEHIND = """
# only just merely simply more less fewer over above below under later earlier least until even
quite doubt matter surprisingly far
"""
DENY_NOTHING = frozenset(BEHIND.split())
# another part of the sentence begins, and what it says is said of something else
PART = re.compile(
    r"[;:()]|-(?=\s)|,\s(?=(?:and|but|or|so|not|with|where|no|nobody)\b)|\bwith(?=\sno\b)"
    r"|\band(?=\s(?:did|does|do|was|were|had|has|have|is|are|will|would|could|no|not|never|nobody)\b)"
    r"|\b(?=(?:who|whom|whose|which|but|while|whereas|although|though|because|since|if|unless)\b)",
    re.IGNORECASE,
)
# such a part in the midst of another
ASIDE = re.compile(
    r",\s(?:who|whom|whose|which|while|although|though|because|since|if|unless)\b[^,;#]*,",
    re.IGNORECASE,
)
SHORTEST = {"un": 4, "dis": 5}  # letters of what is left: "unsafe", "disagree"

Sides = list[tuple[frozenset[str], frozenset[str]]]


def _sides(table: str) -> Sides:
    """Each two sides of each line, in both orders."""
    lines = [
        [frozenset(map(root, side.split())) for side in line.split(" | ")]
        for line in table.strip().split("\n")
    ]
    return [pair for line in lines for pair in permutations(line, 2)]


APART_HERE, OF_TWO = _sides(f"{APART.strip()}\n{TURNS.strip()}"), _sides(CONVERSE)


def turned(old: Sketch, new: Sketch) -> bool:
    """Does the new sentence say the opposite of this figure, or does one of the two say no?"""
    return old.frame != new.frame and _differ(_part(old), _part(new))


def _part(sketch: Sketch) -> str:
    """The part of the sentence that the figure stands in."""
    count = 0
    for part in PART.split(ASIDE.sub(" ", sketch.frame)):
        count += part.count(FIGURE)
        if count > sketch.slot:
            return part
    return sketch.frame


@lru_cache(maxsize=1024)
def _differ(one: str, other: str) -> bool:
    old, new = ([word.lower() for word in WORD.findall(part)] for part in (one, other))
    here, there = frozenset(map(root, old)), frozenset(map(root, new))
    opposites = frozenset(_opposites(old, new))
    before, after = (sum(_negations(words, opposites)) for words in (old, new))
    if before % 2 == after % 2:
        return bool(opposites)
    other_way = there - here if before > after else here - there
    return not opposites and SOFT.isdisjoint(other_way)


def _opposites(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    """The words of the two that exclude each other, by their roots."""
    here, there = frozenset(map(root, old)), frozenset(map(root, new))
    for first, second in APART_HERE:
        if first & here and second & there and not (first & there or second & here):
            yield from (first & here) | (second & there)
    # "bought from Tallis" may be "Tallis sold": only where nothing else is different
    gone, come = here - there, there - here
    for first, second in OF_TWO:
        if gone <= first and come <= second and gone and come:
            yield from gone | come
    yield from (root(word) for word in _prefixed(old, new))
    yield from (root(word) for word in _prefixed(new, old))


def _prefixed(some: Collection[str], others: Collection[str]) -> Iterator[str]:
    """Words like "unsafe" for which the others have "safe"."""
    for word in set(some) - set(others):
        for prefix, least in SHORTEST.items():
            bare = word.removeprefix(prefix)
            if bare != word and len(bare) >= least and bare in others and bare not in some:
                yield word


def _negations(words: Sequence[str], told: Collection[str]) -> Iterator[bool]:
    """For each word whether it says no, but for those that are `told` as opposites."""
    for word, following in pairwise((*words, "")):
        if root(word) in told or following in DENY_NOTHING or following[:1].isdigit():
            continue
        yield (
            word in HARD
            or NOT.fullmatch(word) is not None
            or (following == "to" and NOT_TO.fullmatch(word) is not None)
            or (word == "none" and following == "of")
        )
