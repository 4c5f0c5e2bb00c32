"""Quotations: curly, straight, doubled, angled and single marks; apostrophes are none of them."""

import re
from collections.abc import Iterable, Iterator

from claims.model import Quotation, Span
from claims.patterns import compiled
from claims.text import Layout, places_of

# What may open or close a quotation; a single mark only where a word begins. All marks stand first,
# as one set that the engine skips to; what each needs is tested behind it.
MARKS = "\"“”„«»'`‘"
MARK = compiled(
    rf"[{MARKS}](?:(?<=[\"“”„«»])|(?<=')'|(?<=`)`"
    r"|(?<=[‘'])(?<![\w’'].)(?=[^\W_])(?!(?:\d\ds?|em|n|til|tis|twas|cause|bout|round)\b))"
)
SINGLE_CLOSE = compiled(r"(?<![\s‘'(])[’'](?![\w’'])")
OPENS = "“„«``"
CLOSES = "”»"
LONGEST_SINGLE = 1000  # characters; a single quotation that runs on further was an apostrophe


def find_quotations(text: str, layout: Layout) -> list[Quotation]:
    """Every stretch inside quotation marks, in order, marks included, paragraph by paragraph.

    A quotation left open at the end of a paragraph goes on if the next paragraph opens one too;
    if not, it is returned as not closed.

    >>> from claims.text import read_layout
    >>> text = "“It’s over,” she said."
    >>> [text[q.start : q.end] for q in find_quotations(text, read_layout(text))]
    ['“It’s over,”']
    """
    found: list[Quotation] = []
    by_paragraph: dict[int, list[re.Match[str]]] = {}
    finish = 0
    for place in places_of(text, MARKS):
        mark = MARK.match(text, place) if place >= finish else None
        if mark:
            by_paragraph.setdefault(layout.paragraph_index(place), []).append(mark)
            finish = mark.end()
    for number, marks in by_paragraph.items():
        paragraph = layout.paragraphs[number]
        inner = list(_paragraph(text, paragraph, marks, layout))
        pending = bool(found) and not found[-1].closed and _left_open(found[-1], layout)
        if pending and inner and inner[0].start == paragraph.start:
            found[-1] = found[-1]._replace(continued=True)
            inner[0] = inner[0]._replace(continued=True)
        found += inner
    return found


def _left_open(quotation: Quotation, layout: Layout) -> bool:
    """Does the quotation run to the end of its paragraph?"""
    number = layout.paragraph_index(quotation.start)
    return layout.paragraphs[number].end == quotation.end


def _paragraph(
    text: str, paragraph: Span, marks: Iterable[re.Match[str]], layout: Layout
) -> Iterator[Quotation]:
    opened = -1
    after = paragraph.start
    for match in marks:
        place, mark = match.start(), match[0]
        if place < after:
            continue
        if mark in "‘'":
            end = _single_end(text, place, paragraph.end) if opened < 0 else -1
            if end > 0:
                yield Quotation(place, end)
                after = end
        elif opened < 0:
            opened = place if _may_open(text, place, mark) else -1
        elif mark in CLOSES or not _must_open(text, opened, match):
            yield Quotation(opened, match.end())
            opened = -1
        else:
            yield Quotation(opened, _sentence_end(layout, opened, place), closed=False)
            opened = place
    if opened >= 0:
        yield Quotation(opened, paragraph.end, closed=False)


def _may_open(text: str, place: int, mark: str) -> bool:
    """Not a closing mark, and not the inches of 6'2\"."""
    return mark not in CLOSES and not (mark == '"' and place > 0 and text[place - 1].isdigit())


def _must_open(text: str, opened: int, match: re.Match[str]) -> bool:
    """Can this mark, met inside a quotation, only be the start of another one?"""
    before = text[match.start() - 1]
    after = text[match.end() : match.end() + 1]
    if match[0] in OPENS:
        return text[opened] != "„" and (before.isspace() or not (after.isspace() or not after))
    return before.isspace() and after.isalnum()


def _sentence_end(layout: Layout, opened: int, limit: int) -> int:
    """Where a quotation without closing mark most likely ends: with its first sentence."""
    return min(layout.sentence_at(opened).end, limit)


def _single_end(text: str, place: int, limit: int) -> int:
    """End of the single quotation that opens at `place`, or -1 when it is only an apostrophe."""
    limit = min(limit, place + LONGEST_SINGLE)
    again = MARK.search(text, place + 1, limit)
    if again and again[0] in "‘'":
        limit = again.start()
    end = -1
    for match in SINGLE_CLOSE.finditer(text, place + 1, limit):
        end = match.end()
        plural = text[match.start() - 1] == "s" and text[end : end + 1].isspace()
        if not plural:
            return end
    return end
