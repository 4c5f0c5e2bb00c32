"""Runs of date words that stand close together: the raw material that forms are matched on."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from claims.dates.digits import read_digits
from claims.dates.words import Vocabulary

LONGEST_CHAIN = 40  # tokens; prose stays below 20
LONGEST_GAP = 16  # characters
SCALES = frozenset((100, 1000, 1_000_000, 1_000_000_000))
LARGEST = 10**12
BEFORE = re.compile(r"\b(\w{1,5})\s\Z")


class Token(NamedTuple):
    """A word, a digit run, or what stands between two of them."""

    kind: str
    value: Any
    start: int
    end: int


def find_chains(text: str, words: Vocabulary) -> Iterator[list[Token]]:
    """Every run of date words, with what stands between them, left to right."""
    chain: list[Token] = []
    lookup, between = words.words, words.between
    finish = 0
    for match in words.trigger.finditer(text):
        start, end = match.span()
        if start < finish:
            continue
        entry = lookup.get(match[0])
        if entry is not None:
            kind, value = entry
        elif match[0][0].isdigit():
            kind, value, end = read_digits(text, start, end)
            if kind == "decade" and value < 100:
                start -= 1  # the apostrophe of "'80s"
        else:  # a phrase broken over two lines
            kind, value = lookup[" ".join(match[0].split())]
        if chain:
            gap = text[finish:start] if start - finish <= LONGEST_GAP else None
            sign = _sign(gap, text, chain[-1], between, words.abbreviated)
            if sign is None or len(chain) > LONGEST_CHAIN:
                yield _with_word_before(text, chain, words)
                chain = []
            elif sign:
                chain.append(Token(sign, None, finish, start))
        _add(chain, Token(kind, value, start, end))
        finish = end
    if chain:
        yield _with_word_before(text, chain, words)


def _sign(
    gap: str | None, text: str, last: Token, between: dict[str, str], abbreviated: frozenset[str]
) -> str | None:
    """ "" for plain space, the sign of what stands between, or None where the chain breaks."""
    if gap == " ":
        return ""
    if gap is None:
        return None
    if gap.startswith(".") and text[last.start : last.end] in abbreviated:
        gap = gap[1:]
    if gap.count("\n") > 1:
        return None
    inner = " ".join(gap.split())
    if not inner:
        return ""
    return between.get(inner.lower())


def _add(chain: list[Token], token: Token) -> None:
    """Append, joining number words: "twenty" "six", "two" "hundred", "nineteen" "ninety-six"."""
    if token.kind == "number" and isinstance(token.value, int) and chain:
        place = (
            len(chain) - 2 if chain[-1].kind in ("-", "and") and len(chain) > 1 else len(chain) - 1
        )
        joined = _joined(chain[place], token, chain[-1].kind if place < len(chain) - 1 else "")
        if joined:
            del chain[place:]
            chain.append(joined)
            return
    if token.kind == "ordinal" and chain and chain[-1].kind in ("-", "number"):
        place = len(chain) - 2 if chain[-1].kind == "-" else len(chain) - 1
        tens = chain[place]
        if (
            place >= 0
            and tens.kind == "number"
            and tens.value in range(20, 100, 10)
            and token.value < 10
        ):
            del chain[place:]
            chain.append(Token("ordinal", tens.value + token.value, tens.start, token.end))
            return
    chain.append(token)


def _joined(one: Token, two: Token, gap: str) -> Token | None:
    """The number that two number words make, or None."""
    if one.kind not in ("number", "day", "year", "a"):
        return None
    first, second = one.value or 1, two.value
    value = None
    if second in SCALES and gap == "" and first < second:
        value = first * second
    elif one.kind != "number":
        return None
    elif first in range(20, 100, 10) and second < 10 and gap in ("", "-"):
        value = first + second
    elif 13 <= first <= 20 and 10 <= second < 100 and gap == "":
        return Token("year", first * 100 + second, one.start, two.end)
    elif 13 <= first <= 20 and 10 <= second < 100 and gap == "-":
        return None
    elif first % 100 == 0 and first and second < 100 and gap in ("", "and"):
        value = first + second
    elif 1300 <= first <= 2090 and one.kind == "year" and second < 10 and gap in ("", "-"):
        return Token("year", first + second, one.start, two.end)
    if value is None or value > LARGEST:
        return None
    return Token("number", value, one.start, two.end)


def _with_word_before(text: str, chain: list[Token], words: Vocabulary) -> list[Token]:
    """Put the article or "this" and "that" in front, which are too frequent to be looked for."""
    start = chain[0].start
    match = BEFORE.search(text[max(0, start - 7) : start])
    if match:
        sign = words.before.get(match[1].lower())
        if sign:
            place = start - (match.end() - match.start())
            chain.insert(0, Token(sign, None, place, place + len(match[1])))
    return chain
