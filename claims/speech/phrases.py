"""Noun phrases among the words of a clause, by the words that begin and end them."""

from collections.abc import Iterator

from claims.patterns import compiled
from claims.speech.lexicon import Lexicon

LONGEST = 110  # characters of a mention; of a longer one only the head is kept
SPACE = compiled(r"\s")
PARTICLES = frozenset({"out", "off", "up", "down", "away", "back"})
Part = tuple[int, int]


class Phrase:
    """Words of `segment`, by their places in it."""

    __slots__ = ("places", "segment")

    def __init__(self, segment: str, places: list[Part]) -> None:
        self.segment = segment
        self.places = places

    def word(self, number: int) -> str:
        """Word `number`, as written."""
        start, end = self.places[number]
        return self.segment[start:end]

    def lower(self, number: int) -> str:
        """Word `number`, in small letters."""
        return self.word(number).lower()

    def part(self, first: int = 0, last: int = -1) -> Part:
        """The place of words `first` to `last`, both included."""
        return self.places[first][0], self.places[last][1]


def flat(text: str, start: int, end: int) -> str:
    """That stretch with every line break, tab and no-break space as a space: places stay true."""
    written = text[start:end]
    if written.isprintable():  # none of them is
        return written
    return SPACE.sub(" ", written)


def phrase(segment: str, start: int, end: int, words: Lexicon) -> Phrase:
    """The words between two places, without what opens them: joints ("but", "that"), leads
    ("Meanwhile Lee"), the mark of a list.
    """
    places: list[Part] = []
    for word in segment[start:end].replace(",", " ").split(" "):
        if word:
            places.append((start, start + len(word)))
        start += len(word) + 1
    found = Phrase(segment, places)
    skip = 0
    while skip < len(places) and found.lower(skip) in words.joints and found.word(skip) != "That":
        if skip + 1 == len(places) and found.lower(skip) in words.relatives:
            break
        skip += 1
    if _leads(found, skip, words):
        skip += 1
    return Phrase(segment, places[skip:])


def _leads(found: Phrase, first: int, words: Lexicon) -> bool:
    """Does the subject begin only behind word `first`?"""
    if first + 1 >= len(found.places) or found.lower(first) not in words.leads:
        return False
    following = found.lower(first + 1)
    named = found.word(first + 1)[0].isupper() or following in words.determiners
    last = found.lower(-1)
    return named or last in words.plurals or last.endswith("s")


def chunks(segment: str) -> Iterator[Part]:
    """The stretches between commas, from left to right."""
    start = 0
    while (comma := segment.find(", ", start)) >= 0:
        yield start, comma
        start = comma + 2
    yield start, len(segment)


def head(found: Phrase, words: Lexicon) -> Part | None:
    """The noun phrase among these words: all of them, or the last when others come first."""
    if len(found.places) < 2:
        return found.places[0] if found.places else None
    if found.lower(0) in words.prepositions:
        return trailing(found, words)
    if found.lower(0) in {"last", "this", "that", "earlier"} and found.word(1) in words.times:
        return head(Phrase(found.segment, found.places[2:]), words)
    found = _behind_opening(found, words)
    start, end = found.part()
    return leading(found, words) if end - start > LONGEST else (start, end)


def _behind_opening(found: Phrase, words: Lexicon) -> Phrase:
    """ "The storm the mayor", of "After the storm the mayor said": a second noun phrase begins."""
    for number in range(len(found.places) - 2, 0, -1):
        before = found.lower(number - 1)
        joined = before in words.prepositions or before in words.joints or not before.isalnum()
        if found.word(number) in {"the", "a", "an"} and not joined:
            return Phrase(found.segment, found.places[number:])
    return found


def leading(found: Phrase, words: Lexicon) -> Part | None:
    """The noun phrase that opens these words: it ends where a verb or an aside can begin."""
    if not found.places:
        return None
    last = 0
    named = found.word(0)[0].isupper() and found.lower(0) not in words.determiners
    for number in range(1, len(found.places)):
        if _ends(found.word(number), named, words) or _is_finite(found, number, words):
            break
        if number > 1 and _has_object(found, number, words):
            break
        named = named or found.word(number)[0].isupper()
        last = number
    return found.part(0, last)


def _ends(word: str, named: bool, words: Lexicon) -> bool:
    """Can a noun phrase not go on with `word`?"""
    lower = word.lower()
    if lower in {"of", "for"}:
        return False
    if lower in words.being or lower in words.adverbs or lower in words.relatives:
        return True
    if lower in words.unsaid or lower in words.prepositions:
        return True
    if lower.endswith(("ed", "n't", "n’t")):
        return True
    return named and not word[0].isupper() and lower not in {"and", "the"}


def _is_finite(found: Phrase, number: int, words: Lexicon) -> bool:
    """Is this word a verb? Behind "the" it is none: "the lost ship"."""
    return found.word(number) in words.finite and found.lower(number - 1) not in words.determiners


def _has_object(found: Phrase, number: int, words: Lexicon) -> bool:
    """Is this word a verb by what follows it: "threw the", "threw out the"?"""
    last = len(found.places) - 1
    behind = number + 1
    if behind < last and found.lower(behind) in PARTICLES:
        behind += 1
    if behind > last or found.lower(behind) not in words.articles - {"one"}:
        return False
    word = found.word(number)
    return word.isalpha() and word.islower() and word not in words.joints | {"of", "for", "half"}


def is_predicate(found: Phrase, words: Lexicon) -> bool:
    """Do these words begin with a verb, so that their subject stands before them?"""
    first = found.lower(0)
    return first in words.being or first in words.finite or first in words.unsaid or first == "have"


def trailing(found: Phrase, words: Lexicon) -> Part | None:
    """The noun phrase that closes these words, from a determiner or behind a preposition."""
    start = len(found.places)
    while start > 0:
        word = found.word(start - 1)
        lower = word.lower()
        if word in words.times or word.isdigit() or lower in words.being:
            break
        if _is_finite(found, start - 1, words):  # "the mayor met owners who said"
            break
        if lower in words.prepositions and lower not in {"of", "for"}:
            break
        start -= 1
        joined = start and found.lower(start - 1) in {"of", "for"}  # "the head of the yard"
        if lower in words.determiners and not joined:
            break
    return found.part(start) if start < len(found.places) else None


def antecedent(found: Phrase, words: Lexicon) -> Part | None:
    """What "which says" speaks of: the data named before it, or the noun phrase beside it."""
    for number in range(len(found.places) - 1, max(-1, len(found.places) - 9), -1):
        if found.lower(number) in words.data:
            part = trailing(Phrase(found.segment, found.places[: number + 1]), words)
            return (part[0], found.places[-1][1]) if part else None
    return trailing(found, words)


def after_joint(found: Phrase, words: Lexicon) -> Phrase:
    """What follows the last joint of the clause ("... when officials"), if it can be a subject."""
    for number in range(len(found.places) - 2, 0, -1):
        lower = found.lower(number)
        if lower in words.joints or lower in words.relatives or lower in words.saying:
            if lower in {"and", "or"} and number <= 3:
                return found
            rest = Phrase(found.segment, found.places[number + 1 :])
            return rest if _can_be_subject(rest, words) else found
    return found


def _can_be_subject(found: Phrase, words: Lexicon) -> bool:
    lower = found.lower(0)
    if lower in words.adverbs - words.determiners or lower in words.being:
        return False
    last = len(found.places)
    for number in range(1, min(4, last)):
        if found.lower(number) in words.prepositions:
            last = number
            break
    noun = found.lower(last - 1)
    plural = last <= 3 and (noun.endswith("s") or noun in words.plurals)
    return found.word(0)[0].isupper() or lower in words.determiners or plural
