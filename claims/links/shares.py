"""A part, its whole and the share that is said to come of it; and the same figure said twice."""

from collections.abc import Iterator, Sequence

from claims.links.neighbours import Figure, Sentence, are_single, figures, words_between
from claims.links.parts import is_of, opens_with_whole, said_of_it, whole_before
from claims.model import Link, Quantity
from claims.patterns import compiled

# at most four words of the counted thing, then a bracket or ", or"
OPEN = compiled(r"(?:\s+[^\W\d]+){0,4}\s*\(\s*(?:or |that is )?\Z")
OR = compiled(r"(?:\s+[^\W\d]+){0,4},\s+or\s+\Z")
CLOSE = compiled(r"\s*\)")
COMMA = compiled(r"\s*[,.;]")
# as in: 1,900 jobs, or 9% of its workforce of 21,000
IS = compiled(
    r"(?:\s+[^\W\d]+){0,4},\s+(?:or|which is|equal to|equivalent to|that is)\s+"
    r"(?:about\s+|nearly\s+|almost\s+|roughly\s+|some\s+|around\s+|just\s+|over\s+|under\s+)*\Z"
)
OF_ITS = compiled(
    r"\s+of\s+(?:an?|the|its|their|his|her)"
    r"(?:\s+(?!(?:in|on|at|for|from|to|with|and|or|by|who|that)\b)[^\W\d][\w-]*){1,4}\s+of\s+"
    r"(?:about\s+|nearly\s+|almost\s+|roughly\s+|some\s+|around\s+|just\s+|over\s+|under\s+)*\Z"
)
THEN_OF = compiled(r"\s*\)\s+of\s+(?:(?:the|its|their|all)\s+)?\Z")


def shares(text: str, sentences: Sequence[Sentence]) -> Iterator[Link]:
    """`one` of `other` is the percentage in `more`; a fraction or a word and its figure."""
    for sentence in sentences:
        known = figures(sentence)
        for at in range(len(known) - 1):
            yield from _said_twice(text, known[at], known[at + 1])
        for at in range(len(known) - 2):
            link = _share(text, *known[at : at + 3])
            if link:
                yield link
        yield from _share_of_them(text, known)


def _share_of_them(text: str, known: Sequence[Figure]) -> Iterator[Link]:
    """ "719 reefs, of which 654, or 91%, …"; "Of the 1,125 offences, 540 were assaults (48%)"."""
    for at in range(1, len(known) - 1):
        part, share = known[at], known[at + 1]
        if not _is_percent(share) or _is_percent(part) or not _stands_for(text, part, share):
            continue
        if at == 1 and opens_with_whole(text, known):
            yield Link("share", part.claim.id, known[0].claim.id, (share.claim.id,))
        elif said_of_it(text, *part):
            whole = whole_before(text, known, at)
            if whole is not None:
                yield Link("share", part.claim.id, whole.id, (share.claim.id,))


def _share(text: str, first: Figure, second: Figure, third: Figure) -> Link | None:
    if _is_percent(third) and is_of(text, first, second) and _stands_for(text, second, third):
        return Link("share", first.claim.id, second.claim.id, (third.claim.id,))
    if _is_percent(first) and is_of(text, second, third) and _opens(text, first, second):
        return Link("share", second.claim.id, third.claim.id, (first.claim.id,))
    if not _is_percent(second) or first.quantity.dimension != third.quantity.dimension:
        return None
    middle = words_between(text, second, third)
    if IS.match(words_between(text, first, second)) and OF_ITS.match(middle):
        return Link("share", first.claim.id, third.claim.id, (second.claim.id,))
    if _opens(text, first, second) and THEN_OF.match(middle) and not _is_percent(first):
        return Link("share", first.claim.id, third.claim.id, (second.claim.id,))
    return None


def _said_twice(text: str, first: Figure, second: Figure) -> Iterator[Link]:
    one, other = first.quantity, second.quantity
    fraction = Link("ratio", first.claim.id, second.claim.id)
    if 0 < one.low < 1 and one.dimension in ("count", "part") and _is_percent(second):
        if _stands_for(text, first, second):
            yield fraction
    elif _is_in_words(text, one) and one.dimension == other.dimension == "count":
        between = text[one.number.end : other.number.start]
        closed = text.startswith(")", other.number.end)
        if closed and between.strip() == "(" and not _is_in_words(text, other):
            yield Link("restated", first.claim.id, second.claim.id)


def _is_in_words(text: str, quantity: Quantity) -> bool:
    return not quantity.vague and text[quantity.number.start : quantity.number.end].isalpha()


def _is_percent(figure: Figure) -> bool:
    return figure.quantity.unit == "percentage" and are_single(figure.quantity)


def _opens(text: str, one: Figure, other: Figure) -> bool:
    return OPEN.match(words_between(text, one, other)) is not None


def _stands_for(text: str, one: Figure, other: Figure) -> bool:
    """The second in brackets, or after ", or", and nothing more with it."""
    between = words_between(text, one, other)
    if OPEN.match(between):
        return CLOSE.match(text, other.claim.end) is not None
    return OR.match(between) is not None and COMMA.match(text, other.claim.end) is not None
