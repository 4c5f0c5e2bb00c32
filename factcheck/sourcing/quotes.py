"""The quotations of an article against what its sources have, word by word.

Case, punctuation and the shape of quotation marks count for nothing; "…" in a quotation leaves
words out, and what stands in square brackets is the editor's. difflib finds place and difference.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple

from claims import Quotation, Reading
from factcheck.document import Document
from factcheck.sourcing.fact import place

WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
BRACKETS = re.compile(r"\[[^\[\]\n]{0,200}\]")
ELLIPSIS = re.compile(r"\s*(?:\(\.\.\.\)|\(…\)|\.\.\.|…)\s*")
CLOSED = re.compile(r",?[\"”»]|[.!?](?!\w)")
FEWEST = 4  # words: shorter ones are names of things, and words in inverted commas
LONG = 1_000  # words: in longer ones no run begins with a word that is in them everywhere
MOST_PLACES = 1_000  # of two words in a source: "of the" stands so often in 300 pages
LEAST = 0.6  # of the words that must be in one place of a source
AROUND = 3  # words before and behind the place that may belong to it

Verdict = Literal["same", "differs", "absent"]


class Difference(NamedTuple):
    """Words of the article, and what the source has there; one of them may be ""."""

    article: str
    source: str


class Quoted(NamedTuple):
    """A quotation and its place in a source.

    source       number of the source, where it is not absent
    passage      the source's own words
    differences  in the order of the quotation
    """

    start: int
    end: int
    text: str
    verdict: Verdict
    source: int = 0
    where: str = ""
    passage: str = ""
    differences: tuple[Difference, ...] = ()


class Words:
    """A text as words, with the way back to its places."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [match.span() for match in WORD.finditer(text)]
        self.plain = [text[start:end].lower().replace("’", "'") for start, end in self.spans]

    @cached_property
    def pairs(self) -> dict[tuple[str, str], list[int]]:
        """Where every two words that follow each other stand; of those that stand everywhere, the
        first places.
        """
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, pair in enumerate(pairwise(self.plain)):
            if len(found[pair]) < MOST_PLACES:
                found[pair].append(number)
        return found

    def between(self, first: int, last: int) -> str:
        """The text from one word to before another."""
        if first >= last:
            return ""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]]

    def closed(self, first: int, last: int) -> int:
        """The word behind the one from `first` on that ends a sentence or quotation, or `last`."""
        for number in range(first, last):
            end = self.spans[number][1]
            if CLOSED.match(self.text, end):
                return number + 1
        return last


def quotations(
    article: Reading, texts: Sequence[tuple[Reading, Document] | None]
) -> Iterator[Quoted]:
    """Each quotation of four words or more; tables (None) hold no quotations."""
    known = [(number, text, Words(text[0].text)) for number, text in enumerate(texts) if text]
    found: dict[str, Quoted] = {}  # what is quoted again and again is looked up once
    for quotation in article.quotations:
        for start, end in _parts(article.text, quotation):
            words = Words(article.text[start:end])
            if len(words.plain) >= FEWEST:
                if words.text not in found:
                    found[words.text] = _best(start, end, words, known)
                yield found[words.text]._replace(start=start, end=end)


def _parts(text: str, quotation: Quotation) -> Iterator[tuple[int, int]]:
    """A quotation in the parts between its ellipses; brackets part it as well."""
    at = quotation.start
    inside = text[quotation.start : quotation.end]
    cuts = [*ELLIPSIS.finditer(inside), *BRACKETS.finditer(inside)]
    for cut in sorted(cuts, key=lambda match: match.start()):
        yield at, quotation.start + cut.start()
        at = quotation.start + cut.end()
    yield at, quotation.end


def _best(
    start: int,
    end: int,
    words: Words,
    known: Sequence[tuple[int, tuple[Reading, Document], Words]],
) -> Quoted:
    found = Quoted(start, end, words.text.strip(), "absent")
    most = LEAST
    for number, (_, document), source in known:
        first, last = _window(words.plain, source)
        share, first, last, differences = _compared(words, source, first, last)
        if share > most or (share == most and found.verdict == "absent"):
            most = share
            found = found._replace(
                verdict="differs" if differences else "same",
                source=number,
                where=place(document, source.spans[first][0]),
                passage=source.between(first, last),
                differences=differences,
            )
    return found


def _window(quotation: list[str], source: Words) -> tuple[int, int]:
    """Where in the source the quotation should stand: around the longest run that both have."""
    at, behind = _longest_run(quotation, source)
    first = max(0, at - behind - AROUND)
    return first, min(len(source.plain), at + len(quotation) - behind + AROUND)


def _longest_run(quotation: list[str], source: Words) -> tuple[int, int]:
    """Where the longest run of the same words begins in the source, and where in the quotation; of
    two as long the first in the source. Without two words in a row they have as good as none.
    """
    most, best = 0, (0, 0)
    runs: dict[int, int] = {}  # where a pair of words of a run stands -> how many it has so far
    for number, pair in enumerate(pairwise(quotation)):
        runs = {at: runs.get(at - 1, 0) + 1 for at in source.pairs.get(pair, ())}
        for at, length in runs.items():
            start = at - length + 1, number - length + 1
            if length > most or (length == most and start < best):
                most, best = length, start
    return best


def _compared(
    words: Words, source: Words, first: int, last: int
) -> tuple[float, int, int, tuple[Difference, ...]]:
    """The share of the words that is there, where it begins and ends, and what differs."""
    plain = words.plain
    matcher = SequenceMatcher(None, source.plain[first:last], plain, autojunk=len(plain) > LONG)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return 0.0, first, first, ()
    share = sum(block.size for block in blocks) / len(words.plain)
    differences = tuple(
        Difference(
            words.between(b, b_end),
            source.between(
                first + a,
                source.closed(first + a, first + a_end)
                if b_end == len(words.plain)
                else first + a_end,
            ),
        )
        for tag, a, a_end, b, b_end in matcher.get_opcodes()
        if tag != "equal" and not (b == b_end and (b in (0, len(words.plain))))
    )
    begin, end = first + blocks[0].a, first + blocks[-1].a + blocks[-1].size
    return share, begin, end, differences
