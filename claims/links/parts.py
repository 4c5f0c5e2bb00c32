"""A part and its whole: "1,200 of the 4,000", "4,000 people, including 150 children"."""

import re
from collections.abc import Iterator, Sequence

from claims.links.neighbours import PEOPLE, Figure, Sentence, figures, head, same_measure
from claims.model import Claim, Link, Quantity
from claims.patterns import compiled

# between the two phrases: "1,200 of the 4,000", "1,200 soldiers out of some 4,000"
OWNER = r"(?:the\s+)?[^\W\d][\w-]*(?:\s+[^\W\d][\w-]*)?['’]s?\s+"
OF = compiled(
    rf"(?:\s+(?:out )?|,\s+out )of\s+(?:{OWNER})?"
    r"(?:(?:the|its|their|his|her|our|all|some|about|around|nearly|almost|those"
    r"|these|an estimated|more than|at least|over|up to|roughly|total|a total of)\s+)*"
    r"(?:(?:first|last|opening|past|previous|final)\s+)?\Z"
)
INCLUDING = compiled(
    r"\b(?:including|among them|of (?:whom|which|them|those)|among whom)\s*,?\s+"
    r"(?:(?:at least|about|around|some|nearly|almost|more than|over|up to|an estimated|as many as"
    r"|the|only|just|roughly|approximately)\s+)*\Z"
)
OF_THEM = compiled(r"\s*(?:[^\W\d]+\s+)?of (?:them|whom|which|those)\b")
OPENS = compiled(r"[\"“‘']?(?:Of|Out of|Among) (?:(?:the|its|their|all|those|these|some)\s+)*\Z")
ADJECTIVE = compiled(r"-[^\W\d]")  # "of the 15-nation bloc": no whole
REACH = 48
POSSESSIVE = compiled(r"['’] |['’]s ")  # "of the 27 EU countries' banks": 27 counts no banks
FARTHEST = 6  # figures back in which a whole is looked for


def parts(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` is said to be part of `other`."""
    for sentence in sentences:
        known = figures(sentence)
        yield from _opening(text, known)
        for at in range(1, len(known)):
            before, figure = known[at - 1], known[at]
            claim, quantity = figure
            if is_of(text, before, figure):
                yield Link("part", before.claim.id, claim.id, cue="of")
            elif _is_included(text, claim, quantity):
                whole = whole_before(text, known, at)
                if whole is not None:
                    yield Link("part", claim.id, whole.id, cue="including")


def whole_before(text: str, known: Sequence[Figure], at: int) -> Claim | None:
    """What figure number `at`, "including 150" or "150 of them", is part of; None if untold."""
    claim, quantity = known[at]
    said = said_of_it(text, claim, quantity)
    persons = said is not None and "whom" in said[0]
    return _whole(known[max(0, at - FARTHEST) : at], quantity, persons=persons)


def is_of(text: str, part: Figure, whole: Figure) -> bool:
    """Is `part` said to be "of" `whole`, with the same thing counted?"""
    start, end = part.claim.end, whole.quantity.start
    return (
        end - start <= REACH
        and OF.match(text[start:end]) is not None
        and not ADJECTIVE.match(text, whole.quantity.number.end)
        and not POSSESSIVE.search(whole.quantity.unit)
        and _same_thing(part.quantity, whole.quantity)
    )


def _same_thing(part: Quantity, whole: Quantity) -> bool:
    """One dimension, and no nouns that differ: "300 soldiers of the 5 brigades" is no part."""
    nouns = {head(part), head(whole)}
    plain = not part.vague and not whole.vague and not _is_share(part)
    return plain and same_measure(part, whole) and ("" in nouns or len(nouns) == 1)


def _is_included(text: str, claim: Claim, quantity: Quantity) -> bool:
    return (
        said_of_it(text, claim, quantity) is not None
        and not ADJECTIVE.match(text, quantity.number.end)
        and not quantity.vague
        and not _is_share(quantity)
    )


def said_of_it(text: str, claim: Claim, quantity: Quantity) -> re.Match[str] | None:
    """The words that make a part of it: "including" before the figure, "of whom" behind it."""
    before = text[max(claim.sentence_span.start, quantity.start - REACH) : quantity.start]
    return INCLUDING.search(before) or OF_THEM.match(text, quantity.number.end)


def _is_share(quantity: Quantity) -> bool:
    """Percentages of percentages ("25 %, 40 % of whom") are not parts of each other."""
    return quantity.dimension == "percentage"


def _whole(before: Sequence[Figure], part: Quantity, *, persons: bool) -> Claim | None:
    """The figure before that the part belongs to; None when that cannot be told.

    "killed ten people in five towns, including eight children": eight are of the ten, since both
    are persons. Of several that could be meant the nearest that can hold the part is taken.
    """
    able = [
        (claim, quantity)
        for claim, quantity in reversed(before)
        if same_measure(part, quantity) and not claim.part_of
    ]
    if any(quantity.vague for _, quantity in able):
        nearest, of = able[0]
        meant = len(able) == 1 or head(of) == head(part)
        return nearest if of.vague and meant else None
    if persons or _is_person(part):
        counted = [(claim, quantity) for claim, quantity in able if _is_person(quantity)]
        if not counted and len(able) > 1:
            return None
        able = counted or able
    for claim, quantity in able:
        if quantity.high >= part.low or quantity.bound in ("~", ">"):
            return claim
    return able[-1][0] if able else None


def _is_person(quantity: Quantity) -> bool:
    """Are soldiers, voters, children counted?"""
    return bool(PEOPLE & {word.lower() for word in quantity.unit.split()})


def _opening(text: str, known: Sequence[Figure]) -> Iterator[Link]:
    """ "Of the 4,000 soldiers, 1,200 …" """
    if len(known) > 1 and opens_with_whole(text, known):
        yield Link("part", known[1].claim.id, known[0].claim.id, cue="of")


def opens_with_whole(text: str, known: Sequence[Figure]) -> bool:
    """Is the first figure of a sentence the whole, and the second a part of it?"""
    (whole, of), (_, figure) = known[0], known[1]
    opens = OPENS.match(text[whole.sentence_span.start : of.number.start])
    return bool(opens and not ADJECTIVE.match(text, of.number.end) and _same_thing(figure, of))
