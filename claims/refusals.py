"""Numbers that are no figures: years, days, clock times, ordinals, names, references, scores."""

import re
from functools import cache
from typing import NamedTuple

from claims.languages import data
from claims.numbers import Number
from claims.phrases import words_before


class Names(NamedTuple):
    """Words beside which a number is part of a name, a date or a reference."""

    before: frozenset[str]
    month: frozenset[str]
    year: frozenset[str]
    clock: frozenset[str]
    pronoun: frozenset[str]


@cache
def name_words(language: str) -> Names:
    """The words of `language`."""
    groups = {g["role"]: frozenset(g["words"].split()) for g in data(language, "names")["group"]}
    return Names(**groups)


ORDINAL = re.compile(r"(?:st|nd|rd|th|ST|ND|RD|TH|s|’s|'s)\b(?!\.)")
CLOCK = re.compile(r"\s?([A-Za-z]\.?[A-Za-z’']*\.?)")
AFTER_DAY = re.compile(r"(?:st|nd|rd|th)?,?[ \n](?:of )?([A-Z][a-z]+\.?)")
JOINED = frozenset("/#@_=&\\$€£+.:,'’*^")
LAST_WORD = re.compile(r"[^\s(\[\"“‘«—]+(?=[\s]+\Z)")


def is_glued_to_name(text: str, number: Number) -> bool:
    """F-16, B52, CO2, ISO/9001, #4, '80s, 13F, 4x4, 10:30."""
    start, end = number.start, number.end
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == "-" and start > 1 and (text[start - 2].isalnum()):
        lead = re.search(r"[A-Za-z]+-\Z", text[max(0, start - 7) : start])
        return not (lead and lead[0].lower() in ("sub-", "minus-", "plus-", "to-", "mid-", "near-"))
    if before and (before.isalnum() or before in "/#@_=&\\:*^’'.,"):
        return True
    return bool(ORDINAL.match(text, end)) or (after == ":" and text[end + 1 : end + 2].isdigit())


def is_date_or_clock(text: str, number: Number, names: Names, named_before: str) -> bool:
    """A year, a day of the month or a time of day; judged by the words beside the number."""
    digits = text[number.start : number.end]
    value = number.low
    clock = CLOCK.match(text, number.end)
    if clock and value < 2400 and clock[1] in names.clock:
        return True
    if not digits.isdigit():
        return _is_clock_with_dot(text, number, names, clock)
    if len(digits) <= 2 and value <= 31:
        if named_before.rstrip(",") in names.month:
            return True
        day = AFTER_DAY.match(text, number.end)
        if day and day[1] in names.month:
            return True
    return False


def _is_clock_with_dot(
    text: str, number: Number, names: Names, clock: re.Match[str] | None
) -> bool:
    return False


def is_year(text: str, number: Number, names: Names, named_before: str, unit: bool) -> bool:
    """A bare four-figure number that the words beside it, or nothing at all, make a year."""
    digits = text[number.start : number.end]
    if len(digits) != 4 or not digits.isdigit() or unit or not 1000 <= number.low <= 2150:
        return False
    if named_before.rstrip(",") in names.month:
        return True
    if named_before.lower().rstrip(",") in names.year and number.low >= 1400:
        return True
    return 1900 <= number.low <= 2099


def is_in_name(text: str, number: Number, names: Names, named_before: str, followed: bool) -> bool:
    """iPhone 11, Section 427, Game 6; a capitalised word before and nothing counted behind."""
    word = named_before
    if word in names.before:
        return True
    if not word or not word[0].isupper() or followed or number.form != "digits":
        return False
    return word[-1].isalnum() and not _opens_sentence(text, number.start - len(word) - 1)


def _opens_sentence(text: str, place: int) -> bool:
    before = text[max(0, place - 3) : place].rstrip("\"“‘' (")
    return not before or before[-1] in ".!?:\n"


def word_before(text: str, start: int) -> str:
    """The word before `start` when only a space stands between, as written."""
    match = LAST_WORD.search(text, max(0, start - 24), start)
    return match[0] if match else ""


def is_no_number_one(text: str, number: Number, names: Names) -> bool:
    """ "One" as a pronoun: no one, the same one, one another, BBC One."""
    near = words_before(text, number.start, 1)
    if near and near[0][0] in names.pronoun:
        return True
    if re.match(
        r"(?:['’]s?\b|\s+another\b|self\b|-time\b|-off\b)", text[number.end : number.end + 9]
    ):
        return True
    word = text[number.start : number.end]
    return word[0] == "O" and word[1:] == "ne" and bool(near) and near[0][0][-1:].isalnum()
