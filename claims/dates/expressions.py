"""Where the time expressions of a text stand and what they are made of."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claims.dates.chains import find_chains
from claims.dates.forms import Form, cuts, forms
from claims.dates.guards import GUARDS, Candidate, context
from claims.dates.token import Token
from claims.dates.words import vocabulary
from claims.model import TimeType

LONGEST_HEDGE = 16  # characters


class Expression(NamedTuple):
    """A time expression as it stands, before it is known which days are meant.

    reads   the function in claims.dates that will say which days
    tokens  the words it is made of, with what they mean
    """

    start: int
    end: int
    type: TimeType
    reads: str
    tokens: Sequence[Token]


def find_expressions(text: str, language: str = "en") -> list[Expression]:
    """Every time expression of `text`, left to right, without asking which days it means.

    >>> [text[e.start : e.end] for text in ["From July 5 to last Friday."] for e in
    ...  find_expressions(text)]
    ['July 5', 'last Friday']
    """
    words = vocabulary(language)
    signs = forms(language).signs
    found: list[Expression] = []
    for chain in find_chains(text, words):
        shape = "".join([signs[token.kind] for token in chain])
        found.extend(_expressions(text, chain, cuts(shape, language), language))
    return found


def _expressions(
    text: str,
    chain: list[Token],
    cut: tuple[tuple[tuple[int, Form], ...], ...],
    language: str,
) -> Iterator[Expression]:
    place = 0
    while place < len(chain):
        for end, form in cut[place]:
            tokens = chain[place:end]
            if _allowed(text, tokens, form, language):
                start, stop = _widened(text, tokens, form, language)
                yield Expression(start, stop, form.type, form.reads, tokens)
                place = end
                break
        else:
            place += 1


def _allowed(text: str, tokens: Sequence[Token], form: Form, language: str) -> bool:
    if not form.guard:
        return True
    at = Candidate(text, tokens, tokens[0].start, tokens[-1].end, context(language))
    return GUARDS[form.guard](at)


def _widened(text: str, tokens: Sequence[Token], form: Form, language: str) -> tuple[int, int]:
    """Take "nearly" before a length and "-long" behind it into the span."""
    start, stop = tokens[0].start, tokens[-1].end
    if form.reads not in ("length", "shifted", "lengths", "vague_length", "window"):
        return start, stop
    if text.startswith(("-long", " long"), stop):
        stop += 5
    offset = max(0, start - LONGEST_HEDGE)
    before = text[offset:start].lower()
    words = before.split()
    for size in (3, 2, 1):
        if " ".join(words[-size:]) in context(language)["hedges"]:
            return offset + before.rfind(words[-size]), stop
    return start, stop
