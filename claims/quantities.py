"""Figures in prose: number, unit or counted noun, bound.

One pass: a small pattern finds where a digit or a number word stands; what stands beside it is
looked up in dictionaries. The stages of one figure are the modules: digits and number_words,
measures, ranges, counted, bounds, carry; refusals says what is none.
"""

import re
from collections.abc import Iterable, Sequence

from claims.bounds import BARE, bound_after, bound_before
from claims.carry import (
    bound_from_before,
    in_minutes,
    merge_limits,
    share_back,
    unit_from_before,
)
from claims.counted import Counted, count_what
from claims.during import is_during
from claims.measures import Part, read_part
from claims.model import Bound, Quantity, Span
from claims.patterns import compiled
from claims.phrases import Before
from claims.ranges import Extent, read_range
from claims.refusals import (
    is_date_or_clock,
    is_in_name,
    is_item_number,
    is_no_number_one,
    is_year,
    looks_like_year,
)
from claims.scan import scan
from claims.scores import vote_score
from claims.vocabulary import Vocabulary, vocabulary


def find_quantities(
    text: str,
    language: str = "en",
    taken: Sequence[tuple[int, int]] | None = None,
    places: Iterable[int] | None = None,
    unread: list[int] | None = None,
) -> list[Quantity]:
    """Every quantity of `text`, left to right, also trivial ones ("one of the officials").

    `taken` are spans that are known to be dates and times of day: nothing in them is a quantity.
    `places` are those of `scan(text).numbers`, where the text has been scanned before.
    Where more than a hundred numbers crowd on each other it is a table or noise, not prose: the
    first hundred are read, and reading goes on behind the crowd. In crowd after crowd one number
    in fifteen characters is read. Where the others stand is added to `unread`.

    >>> [figure] = find_quantities("Some 1,500 Afghan soldiers have crossed.")
    >>> figure.text, figure.low, figure.unit, figure.bound
    ('Some 1,500 Afghan soldiers', Decimal('1500'), 'Afghan soldiers', '~')
    """
    words = vocabulary(language)
    spans = sorted(taken or ())
    found: list[Quantity] = []
    done = skip = crowd = last = 0
    dense = 0.0  # numbers that were read beyond one in so many characters
    for place in scan(text, language).numbers if places is None else places:
        if place < done:
            continue
        crowd = crowd + 1 if place - max(done, last) < CLOSE else 0
        dense = max(0.0, dense - (place - last) / ROOM)
        last = place
        if crowd > CROWD or dense > CROWD:
            if unread is not None and not INSIDE.search(text, place - 2, place):
                unread.append(place)
            continue
        dense += 1
        while skip < len(spans) and spans[skip][1] <= place:
            skip += 1
        if skip < len(spans) and spans[skip][0] <= place:
            done = spans[skip][1]
            continue
        match = words.numbers.trigger.match(text, place)
        if match is not None:
            done = _read_number(text, match, done, words, found)
    return found


def _read_number(
    text: str, match: re.Match[str], done: int, words: Vocabulary, found: list[Quantity]
) -> int:
    """Add what the number at `match` says, if it is a figure; say where reading goes on."""
    place = match.start()
    score = vote_score(text, place) if match[0][0].isdigit() else None
    if score:
        found.append(score)
        return score.end
    part = read_part(text, place, match[0], words, done)
    if isinstance(part, int):
        return max(part, match.end())
    return _read_quantity(text, part, words, found)


def _read_quantity(text: str, part: Part, words: Vocabulary, found: list[Quantity]) -> int:
    """Add the quantity that begins with `part` to `found`; say where reading goes on."""
    before = Before(text, part.start)
    if _is_refused(text, part, before, words):
        return part.end
    extent = read_range(text, part, before, words)
    if isinstance(extent, int):
        return extent
    alone = extent.last is part
    counted, tail = _counted_with_tail(text, extent.last, alone, before, words)
    followed = bool(counted.unit or tail)
    if _is_name_or_year(text, part, counted, followed, alone, before, words):
        return extent.last.end
    if not counted.unit and not _stands_alone(text, part, before):
        return extent.last.end
    quantity = _quantity(text, part, extent, counted, tail, before, words, found)
    if not quantity.unit or quantity.unit.startswith("per "):
        unit, dimension = unit_from_before(text, quantity, before, found, words.nouns)
        if quantity.unit:  # "22 burglaries, up from 20 per week"
            what = unit.removesuffix(quantity.unit).strip()
            unit, dimension = f"{what} {quantity.unit}".strip(), quantity.dimension
        if unit:
            quantity = quantity._replace(unit=unit, dimension=dimension, noun=unit)
    quantity = in_minutes(text, quantity, found)
    bound = bound_from_before(text, part.start, quantity, found)
    if bound != quantity.bound:
        quantity = quantity._replace(bound=bound)
    if quantity.unit:
        share_back(text, found, quantity)
    _add(text, found, quantity)
    return max(extent.last.end, quantity.end if quantity.dimension != "count" else 0)


def _add(text: str, found: list[Quantity], following: Quantity) -> None:
    """Put a quantity behind those that were found, and let none cross it.

    What crosses was taken for the noun of one and is the hedge or the number of the next; what
    begins inside a number is read already ("ninety one half").
    """
    if found and found[-1].number.start < following.start < found[-1].number.end < following.end:
        return
    for place in range(max(0, len(found) - LONGEST_NOUN), len(found)):
        one = found[place]
        if one.number.end <= following.start < one.end < following.end:
            phrase = one.text[: following.start - one.start].rstrip()
            noun = phrase[one.number.end - one.start :].strip(" -")
            unit = noun if one.dimension == "count" else one.unit
            end = one.start + len(phrase)
            found[place] = one._replace(end=end, text=phrase, unit=unit, noun=noun)
    found.append(following)
    merge_limits(text, found)


def _counted_with_tail(
    text: str, last: Part, alone: bool, before: Before, words: Vocabulary
) -> tuple[Counted, tuple[Bound, int] | None]:
    """What is counted, and the hedge behind the number or behind all of it."""
    tail = bound_after(text, last.number.end, words.bounds)
    if tail and last.unit is None:
        last = last._replace(end=tail[1])
    counted = count_what(text, last, alone, before, words)
    if tail is None and counted.end > last.number.end:
        tail = bound_after(text, counted.end, words.bounds)
    if tail and counted.end < tail[1]:
        counted = counted._replace(end=tail[1])
    return counted, tail


def _is_refused(text: str, part: Part, before: Before, words: Vocabulary) -> bool:
    """A date, a time of day, the number of an item, or a "one" or "half" that is no number."""
    number = part.number
    if number.form == "digits":
        return part.unit is None and (
            is_date_or_clock(text, number, words.names, before) or is_item_number(text, number)
        )
    if number.form == "words":
        return (
            number.low == 1 and part.unit is None
            and is_no_number_one(text, number, words.names, before)
        )  # fmt: skip
    single = number.form == "part" and text[number.start : number.end].isalpha()
    return single and before.word.lower() in words.names.pronoun


def _is_name_or_year(
    text: str,
    part: Part,
    counted: Counted,
    followed: bool,
    alone: bool,
    before: Before,
    words: Vocabulary,
) -> bool:
    """A bare number that is a year or part of a name; `followed` by a noun or a hedge."""
    number = part.number
    bare = part.unit is None and counted.dimension != "age"
    return bare and (
        (alone and looks_like_year(text, number) and is_year(number, words.names, before))
        or is_in_name(text, number, words.names, before, followed)
    )


def _stands_alone(text: str, part: Part, before: Before) -> bool:
    """May this number be a figure with nothing counted behind it?"""
    number = part.number
    if number.form == "vague":
        return number.scale > 1
    if number.form != "words":
        return True
    # "the two left", but "the four (5) banks"
    determined = before.word.lower() in ("the", "these", "those", "all", "other")
    pronoun = determined and not text.startswith(" (", part.end)
    return number.low != 1 and not pronoun and text[part.end : part.end + 1] != "-"


INSIDE = compiled(r"\w\Z|\d[.,]\Z")  # the second digit of 31, the third of 3.14
CROWD = 100  # numbers
CLOSE = 16  # characters between one and the next
ROOM = 15  # characters that a number has in a text without end; prose gives it twenty and more
LONGEST_NOUN = 5  # words, each of which may be a quantity as well


def _quantity(
    text: str,
    part: Part,
    extent: Extent,
    counted: Counted,
    tail: tuple[Bound, int] | None,
    before: Before,
    words: Vocabulary,
    found: list[Quantity],
) -> Quantity:
    """The quantity with its hedges, and the phrase that they, number, unit and noun make up."""
    unit, dimension, noun, end = counted
    named = unit or dimension != "count"
    sign, start = bound_before(before, words.bounds, dimension if named else BARE)
    if tail and (sign == "=" or tail[0] != "="):
        sign = tail[0]
    lasting = dimension == "time" and sign == ">" and start < part.start
    if lasting and is_during(text, start, end, before, words.bounds, found):
        sign, start = "=", part.start
    number = part.number
    return Quantity(
        start, end, text[start:end], extent.low, extent.high, unit, dimension, sign, extent.step,
        Span(number.start, extent.last.number.end), noun, number.form == "vague",
    )  # fmt: skip


__all__ = ["Bound", "find_quantities"]
