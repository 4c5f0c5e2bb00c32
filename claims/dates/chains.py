"""Runs of date words that stand close together: the raw material that forms are matched on."""

from collections.abc import Iterable, Iterator, Sequence

from claims.dates.digits import read_digits
from claims.dates.number_words import JOINED, add
from claims.dates.token import Token
from claims.dates.words import Vocabulary
from claims.patterns import compiled

LONGEST_CHAIN = 40  # tokens; prose stays below 20
LONGEST_GAP = 16  # characters
GAP_WORD = compiled(r"['’]s\b|\w+|[^\w\s]")
BEFORE = compiled(r"\b(\w{1,5})\r?\s\Z")


def find_chains(
    text: str, places: Iterable[tuple[int, int]], words: Vocabulary
) -> Iterator[list[Token]]:
    """Every run of date words, with what stands between them, left to right.

    `places` are those of digit runs and date words, as `claims.scan` finds them.
    """
    chain: list[Token] = []
    lookup = words.words
    finish = 0
    for start, end in places:
        if start < finish:
            continue
        written = text[start:end]
        if written in lookup:
            kind, value = lookup[written]
        elif written[0].isdigit():
            kind, value, end = read_digits(text, start, end)
            if (kind == "decade" and value < 100) or (kind == "year" and end - start == 2):
                start -= 1  # the apostrophe of "'80s" and "'87"
        else:  # a phrase broken over two lines
            kind, value = lookup[" ".join(written.split())]
        token = Token(kind, value, start, end)
        if chain and not _joins(text, chain, start, words):
            yield chain
            chain = []
        if chain and kind in JOINED:
            add(chain, token)
        else:
            chain.append(token)
        finish = end
    if chain:
        yield chain


def _joins(text: str, chain: list[Token], start: int, words: Vocabulary) -> bool:
    """Does the word at `start` belong to the chain? What stands between is then appended."""
    last = chain[-1]
    if start - last.end > LONGEST_GAP:
        return False
    signs = _between(text, last, start, words)
    if signs is None or len(chain) > LONGEST_CHAIN:
        return False
    chain.extend(signs)
    return True


def _between(text: str, last: Token, start: int, words: Vocabulary) -> Sequence[Token] | None:
    """What stands between the last token and the next word; None where the chain breaks."""
    finish = last.end
    gap = text[finish:start]
    if gap == " ":
        return ()
    if gap.startswith(".") and text[last.start : finish] in words.abbreviated:
        finish, gap = finish + 1, gap[1:]
    if gap.count("\n") > 1:
        return None
    found = []
    for match in GAP_WORD.finditer(gap):
        sign = words.between.get(match[0].lower())
        if sign is None:
            return None
        found.append(Token(sign, None, finish + match.start(), finish + match.end()))
    return found


def with_word_before(text: str, chain: list[Token], words: Vocabulary) -> list[Token]:
    """Put the article or "this" and "that" in front, which are too frequent to be looked for."""
    start = chain[0].start
    before = text[max(0, start - 7) : start]
    word = before[:-1].rpartition(" ")[2]
    place = start - len(word) - 1
    if not word.isalpha() or before[-1] != " ":  # seldom, and slower known
        match = BEFORE.search(before)
        if match is None:
            return chain
        word, place = match[1], start - (match.end() - match.start())
    sign = words.before.get(word.lower())
    if sign:
        chain.insert(0, Token(sign, None, place, place + len(word)))
    return chain
