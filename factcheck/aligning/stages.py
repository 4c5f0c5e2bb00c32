"""Three ways to find a claim again, from the surest to the last: each takes what is left.

1. the same words in the same sentence
2. the same sentence but for its figures: slot by slot, so that swapped figures are two changes
3. the likest slot that is left
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from factcheck.aligning.likeness import likeness
from factcheck.aligning.sketch import FIGURE, Sketch
from factcheck.aligning.values import same_value

Match = tuple[Sketch, Sketch]
MOST_ALIKE = 50  # claims with the same rare word; a commoner word finds nothing
MOST_RIVALS = 12  # old claims that a new one is held against


def by_words(old: Sequence[Sketch], new: Sequence[Sketch]) -> Iterator[Match]:
    """The same words in the same sentence; of several, those between the same sentences."""

    def key(sketch: Sketch) -> object:
        return sketch.frame, sketch.slot, normal_sentence(sketch), sketch.phrase

    yield from _paired(old, new, key)


def by_frame(old: Sequence[Sketch], new: Sequence[Sketch]) -> Iterator[Match]:
    """The same slot of the same sentence, in which other figures stand now."""
    yield from _paired(old, new, lambda sketch: (sketch.frame, sketch.slot))


def normal_sentence(sketch: Sketch) -> str:
    """The words of the sentence, however it is wrapped."""
    return "".join(sketch.claim.sentence.split())


def _paired(
    old: Sequence[Sketch], new: Sequence[Sketch], key: Callable[[Sketch], object]
) -> Iterator[Match]:
    """Old and new claims of one key: of several the pair with most in common around it."""
    waiting: dict[object, list[Sketch]] = defaultdict(list)
    for sketch in new:
        waiting[key(sketch)].append(sketch)
    for sketch in old:
        rivals = waiting.get(key(sketch))
        if rivals:
            best = max(rivals, key=lambda rival: _in_common(sketch, rival))
            rivals.remove(best)
            yield sketch, best


def _in_common(one: Sketch, other: Sketch) -> int:
    around = (one.before == other.before) + (one.after == other.after)
    return 2 * same_value(one.claim, other.claim) + around


def by_likeness(old: Sequence[Sketch], new: Sequence[Sketch]) -> list[Match]:
    """The pairs with most speaking for them, the likest first; each claim once."""
    scored = []
    for place, (one, other) in enumerate(_rivals(old, new)):
        like = likeness(one, other)
        if like is not None:
            scored.append((-like.total, place, one, other))
    scored.sort(key=lambda entry: entry[:2])
    taken: set[int] = set()
    found = []
    for _, _, one, other in scored:
        if id(one) not in taken and id(other) not in taken:
            taken |= {id(one), id(other)}
            found.append((one, other))
    return found


def _rivals(old: Sequence[Sketch], new: Sequence[Sketch]) -> Iterator[Match]:
    """Pairs that are worth a closer look: they share rare words, or their value."""
    index: dict[object, list[int]] = defaultdict(list)
    for number, sketch in enumerate(old):
        for mark in _marks(sketch):
            index[mark].append(number)
    for sketch in new:
        votes: Counter[int] = Counter()
        for mark in _marks(sketch):
            found = index.get(mark, ())
            if len(found) <= MOST_ALIKE:
                votes.update(found)
        for number, _ in votes.most_common(MOST_RIVALS):
            yield old[number], sketch


def _marks(sketch: Sketch) -> Iterable[object]:
    quantity, time = sketch.claim.quantity, sketch.claim.time
    yield from sketch.words
    yield from (("near", word) for word in (*sketch.left, *sketch.right) if word != FIGURE)
    if quantity is not None:
        yield quantity.low, quantity.high, quantity.dimension
    elif time is not None:
        yield time.first, time.last
