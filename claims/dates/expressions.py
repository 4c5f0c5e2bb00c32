"""Where the time expressions of a text stand and what they are made of."""

from collections.abc import Iterable, Sequence

from claims.dates.candidate import Candidate, context
from claims.dates.chains import find_chains, with_word_before
from claims.dates.clock_ranges import clock_head
from claims.dates.expression import Expression
from claims.dates.forms import Form, cuts, forms
from claims.dates.guards import GUARDS
from claims.dates.lists import heads, tail
from claims.dates.offsets import joined
from claims.dates.token import Token
from claims.dates.words import vocabulary
from claims.scan import scan

LENGTHS = frozenset(("length", "shifted", "lengths", "vague_length"))
AMOUNTS = frozenset(("number", "day", "year", "vague", "a"))
LONGEST_HEDGE = 16  # characters


def find_expressions(
    text: str, language: str = "en", places: Iterable[tuple[int, int]] | None = None
) -> list[Expression]:
    """Every time expression of `text`, left to right, without asking which days it means.

    `places` are those of `scan(text).dates`, where the text has been scanned before.

    >>> [text[e.start : e.end] for text in ["From July 5 to last Friday."] for e in
    ...  find_expressions(text)]
    ['July 5', 'last Friday']
    """
    words = vocabulary(language)
    found: list[Expression] = []
    alone = forms(language).alone
    places = scan(text, language).dates if places is None else places
    for chain in find_chains(text, places, words):
        if len(chain) > 1 or chain[0].kind in alone:
            found += _expressions(text, with_word_before(text, chain, words), language)
    return found


def _expressions(text: str, chain: list[Token], language: str) -> list[Expression]:
    """The expressions of one chain: from the left, the longest form that is allowed."""
    signs = forms(language).signs
    cut = cuts("".join([signs[token.kind] for token in chain]), language)
    found: list[Expression] = []
    if not cut:
        return found
    waiting: list[int] = []
    place = 0
    while place < len(chain):
        end = place + 1
        expression = None
        for stop, form in cut[place]:
            tokens = chain[place:stop]
            if not form.guard or _allowed(text, tokens, form, language):
                expression, end = _expression(text, tokens, form, language), stop
                break
        if expression is None and chain[place].kind in ("day", "ordinal", "number"):
            expression = tail(text, chain, place, found)
            if expression is None:
                waiting.append(place)
            else:
                end = place + len(expression.tokens) - 1
                while end < len(chain) and chain[end].start < expression.end:
                    end += 1
        if expression:
            if waiting:
                found += heads(text, chain, waiting, expression)
                found += clock_head(text, chain, waiting, expression)
                waiting = []
            found.append(expression)
        place = end
    return joined(text, found) if len(found) > 1 else found


def _allowed(text: str, tokens: Sequence[Token], form: Form, language: str) -> bool:
    at = Candidate(text, tokens, tokens[0].start, tokens[-1].end, context(language))
    return GUARDS[form.guard](at)


def _expression(text: str, tokens: Sequence[Token], form: Form, language: str) -> Expression:
    """Take "nearly" before a length and "-long" behind it into the span."""
    if "small_month" in [t.kind for t in tokens]:
        tokens = [t._replace(kind="month") if t.kind == "small_month" else t for t in tokens]
    start, stop = tokens[0].start, tokens[-1].end
    if form.reads in LENGTHS:
        if text.startswith(("-long", " long"), stop):
            stop += 5
        elif form.reads == "vague_length" and text.startswith("-old", stop):
            stop += 4
        if tokens[0].kind in AMOUNTS:
            start = _hedged(text, start, language)
        if tokens[0].kind == "a" and text[start - 5 : start].lower() == "over ":
            start -= 5
    if tokens[-1].kind == "era" and "." in text[tokens[-1].start : stop]:
        stop += text.startswith(".", stop)  # the last full stop of "B.C."
    return Expression(start, stop, form.type, form.reads, tokens)


def _hedged(text: str, start: int, language: str) -> int:
    """Where a phrase that begins at `start` begins with its "nearly" or "more than"."""
    offset = max(0, start - LONGEST_HEDGE)
    before = text[offset:start].lower()
    words = before.split()
    for size in (2, 1):
        if len(words) >= size and " ".join(words[-size:]) in context(language)["hedges"]:
            return offset + before.rfind(words[-size])
    return start
