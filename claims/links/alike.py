"""Whether two figures may be said of one thing: what tells them apart, what they have in common."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from claims.links.frames import WORD, Frame, around, frame_of, same_words
from claims.links.neighbours import PEOPLE, Sentence, head, words_before
from claims.links.slips import Slip, slip_between
from claims.model import Claim, Quantity
from claims.patterns import compiled

# the kind of a count for which no word tells a closer one; two such may count different things
ANY_COUNT = "count"
DIMENSIONS = (
    "count",
    "money",
    "length",
    "area",
    "volume",
    "weight",
    "power",
    "energy",
    "percentage",
)
DEFINITE = compiled(r"\b(?:the|all|those|these)\s+\Z", re.IGNORECASE)
MANY = 4  # words that two clauses share only when they speak of one thing
NEXT_TO = 2  # paragraphs from a figure in which "the 17 miners" means it
BESIDE = 24  # characters before and behind a figure in which a word may set it apart
NEAREST = 3  # words before it
NARROWED = compiled(r"[\s,]+(?:in|of|on|at|from|with|near|along|under|who|whose|that|which)\b")


class Mention:
    """A figure and the sorts of things it may be one of; its clause is read when asked for."""

    def __init__(
        self,
        claim: Claim,
        quantity: Quantity,
        sorts: tuple[tuple[str, str], ...],
        beside: frozenset[Decimal],
    ) -> None:
        self.claim = claim
        self.quantity = quantity
        self.sorts = sorts
        self.beside = beside  # what else stands in its sentence

    @property
    def value(self) -> object:
        """The figure, as one value."""
        return self.quantity.low

    @cached_property
    def frame(self) -> Frame:
        """The telling words of its clause."""
        return frame_of(self.claim, self.quantity)

    @cached_property
    def sentence(self) -> frozenset[str]:
        """Every word of its sentence, as far as it is near, besides the figure's own."""
        near, start, end = around(self.claim)
        return frozenset(WORD.findall((near[:start] + near[end:]).lower()))

    def slip(self, other: "Mention") -> Slip | None:
        """The slip of the pen that makes one of the other."""
        return slip_between(self.quantity.low, other.quantity.low)


def figures_in(text: str, sentence: Sentence) -> Iterator[Mention]:
    """The figures of a sentence that could be said again elsewhere."""
    beside = frozenset(claim.quantity.low for claim in sentence if claim.quantity)
    for claim in sentence:
        quantity = claim.quantity
        if (
            quantity is None
            or not _is_plain(text, claim, quantity)
            or _is_set_apart(text, claim, quantity)
        ):
            continue
        sorts = tuple(_sorts(claim, quantity))
        if sorts:
            yield Mention(claim, quantity, sorts, beside)


def _is_set_apart(text: str, claim: Claim, quantity: Quantity) -> bool:
    """ "Another 40", "the remaining 40", "40 each": not the figure that was given before."""
    words = same_words("en")
    first = quantity.number.start
    before = WORD.findall(words_before(text, claim, BESIDE).lower())[-NEAREST:]
    hedge = WORD.findall(text[claim.start : first].lower())
    inner = WORD.findall(text[first : claim.end].lower())
    end = min(claim.sentence_span.end, claim.end + BESIDE // 2)
    return not (
        words.apart.isdisjoint(before)
        and words.apart.isdisjoint(inner)
        and ("than" in hedge or words.apart.isdisjoint(hedge))
        and words.each.isdisjoint(WORD.findall(text[claim.end : end].lower()))
    )


def _is_plain(text: str, claim: Claim, quantity: Quantity) -> bool:
    """One value above one that is no change, no part of a word ("22-story"), no conversion."""
    return (
        quantity.dimension in DIMENSIONS
        and quantity.low == quantity.high
        and quantity.low > 1
        and not quantity.vague
        and not (quantity.dimension == "percentage" and quantity.bound in ("up", "down"))
        and not claim.part_of
        and not text.startswith("-", quantity.number.end)
    )


def _sorts(claim: Claim, quantity: Quantity) -> Iterator[tuple[str, str]]:
    """What figures of the same thing have in common: the noun, the persons of a kind, the unit."""
    if quantity.dimension != "count":
        yield quantity.dimension, quantity.unit
        return
    noun = head(quantity)
    if noun:
        yield quantity.dimension, noun
    if claim.kind != ANY_COUNT and (not noun or noun in PEOPLE or noun + "s" in PEOPLE):
        yield "", claim.kind


def are_apart(one: Mention, other: Mention) -> bool:
    """Other days, another speaker, another sort of the thing counted, a total and its part."""
    days, others = days_of(one.claim), days_of(other.claim)
    return bool(
        _clash(speaker(one.claim), speaker(other.claim))
        or _clash(_modifiers(one.quantity), _modifiers(other.quantity))
        or (days and others and days != others)
        # "the poll" and then "a poll": another
        or (_opening(one.claim) == "the" and _opening(other.claim) in {"a", "an"})
        # a total and one of its parts
        or abs(one.quantity.low - other.quantity.low) in one.beside | other.beside
    )


def _clash(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Has each what the other has not?"""
    return bool(mine - theirs and theirs - mine)


def speaker(claim: Claim) -> frozenset[str]:
    """The words for who says it; none when nobody does or a pronoun could be anybody."""
    words = same_words("en")
    name = frozenset(claim.source.name.lower().split() if claim.source else ())
    return name - words.determiners - words.pronouns


def _opening(claim: Claim) -> str:
    """The first word of who says it."""
    return claim.source.text.partition(" ")[0].lower() if claim.source else ""


def days_of(claim: Claim) -> object:
    """First and last day of which a figure speaks; None when that is not known."""
    return claim.time and claim.time.first and (claim.time.first, claim.time.last)


def _modifiers(quantity: Quantity) -> frozenset[str]:
    return frozenset(quantity.unit.lower().split()[:-1])


class Shared(NamedTuple):
    """What the clauses of two figures have in common.

    cues         how many of: kind, noun phrase, speaker, day, words, names, "the 17 miners"
    words, part  shared words of the clauses, and what part of the shorter clause they are
    definite     the second is said to be known ("the 17 miners")
    meant        and it is not narrowed down to others ("the 17 miners in Wales")
    names_agree  the clauses name the same; names_clash: each names what the other does not
    """

    cues: int
    words: int
    part: float
    definite: bool
    meant: bool
    names_agree: bool
    names_clash: bool


def shared(text: str, one: Mention, other: Mention) -> Shared:
    """Count what `one` and, later in the text, `other` have in common."""
    mine, theirs = one.frame, other.frame
    words = mine.words & theirs.words
    first, second = one.claim, other.claim
    opening = max(second.sentence_span.start, second.start - BESIDE)
    before = text[opening : other.quantity.number.start]
    definite = DEFINITE.search(before) is not None
    cues = (
        first.kind == second.kind != ANY_COUNT,
        " " in one.quantity.unit and one.quantity.unit == other.quantity.unit,
        bool(speaker(first) and speaker(second)),
        bool(days_of(first) and days_of(second)),
        len(words) > 1,
        bool(mine.names & theirs.names),
        definite,
    )
    least = min(len(mine.words), len(theirs.words))
    clash = bool(mine.names - theirs.words - theirs.own and theirs.names - mine.words - mine.own)
    part = len(words) / least if least else 0.0
    meant = definite and (bool(words) or NARROWED.match(text, second.end) is None)
    agree = mine.names == theirs.names
    return Shared(sum(cues), len(words), part, definite, meant, agree, clash)


def is_by_slip(shares: Shared, slip: Slip, one: Mention, other: Mention, near: bool) -> bool:
    """Is it one thing, when a slip of the pen explains the difference of the figures?

    `near`: a headline and its text, or a paraphrase and its quotation, of which less is asked.
    Money and measures name nothing that they count, so that their clauses must share more.
    """
    revised = same_words("en").revised
    denied = shares.names_clash or not revised.isdisjoint(one.sentence | other.sentence)
    return not denied and _is_by_slip(shares, slip, one, other, near)


def _is_by_slip(shares: Shared, slip: Slip, one: Mention, other: Mention, near: bool) -> bool:
    counts = one.quantity.dimension == "count"
    portion = one.quantity.dimension == "percentage"
    beside = other.claim.paragraph - one.claim.paragraph <= NEXT_TO
    if counts and shares.meant and beside:
        return True  # "some 14 foreigners were held … The 41 foreigners"
    if shares.words >= MANY and not portion:
        return True
    if slip.sure:
        held = counts and shares.words > 0 and (near or shares.cues >= 2)
        return held or shares.words >= 2
    if counts and shares.cues >= 3 and shares.words > 0:
        return True
    if shares.definite:
        held = shares.part >= 0.6 and shares.words >= 2
    else:
        held = shares.part >= 0.75 and shares.words >= (2 if near else 3)
    return held and (near or not portion)


def has_moved(*figures: Mention) -> bool:
    """Does a sentence say that the figure has changed, or is held against another on purpose?"""
    moved = same_words("en").moved
    return not all(moved.isdisjoint(figure.sentence) for figure in figures)
