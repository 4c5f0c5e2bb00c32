"""Numbers that are no figures: years, days, clock times, ordinals, names, references, scores."""

from functools import cache

from claims.languages import data
from claims.numbers import Number
from claims.patterns import compiled
from claims.phrases import GAP, Before
from claims.table import Table


class Names(Table):
    """Words beside which a number is part of a name, a date or a reference (names.toml)."""

    before: frozenset[str]
    month: frozenset[str]
    year: frozenset[str]
    clock: frozenset[str]
    pronoun: frozenset[str]
    age: frozenset[str]
    lead: frozenset[str]
    rank: frozenset[str]


@cache
def name_words(language: str) -> Names:
    """The words of `language`."""
    groups = {g["role"]: frozenset(g["words"].split()) for g in data(language, "names")["group"]}
    return Names(**groups)


# an ordinal, a decade, a time of day, a plan ("401(k)")
ORDINAL = compiled(r"(?:nd|rd|th|ST|ND|RD|TH|’s|'s)\b|:\d|\([a-z]\)")
FIRST = compiled(r"st\b")
DECADE = compiled(r"s\b")
CLOCK = compiled(r"[ \u00a0\u202f]?([A-Za-z]\.?[A-Za-z’']*\.?)(?!\w)")
AFTER_DAY = compiled(r"(?:st|nd|rd|th)?,?[ \n](?:of )?(?!may|march)([A-Za-z]+\.?)")
ODD_NEIGHBOURS = frozenset("/#@_=&\\:*^’'.,")
# clock times with a dot: in pairs of which one begins with a nought ("from 09.30 to 14.00"), and
# behind "until"
DOTTED = compiled(r"(?:[01]?\d|2[0-4])\.[0-5][05]")
TO_CLOCK = compiled(rf"\s(?:to|and|until|till|-|–)\s({DOTTED.pattern})(?!\d|{GAP}?[%\w])")
FROM_CLOCK = compiled(
    rf"(?:\b(?:from|between)\s({DOTTED.pattern})\s(?:to|and|until|till|-|–)\s|\b(?:until|till)\s)\Z"
)
NOUGHT = compiled(r"0\d\.")
LONGEST_FROM = 24  # characters
# "in May, 30 men fled"; but "on May, 30 the council met"
COUNTS_ON = compiled(rf"{GAP}(?!(?:the|an?|at|in|on|and|as|when|with|for)\b)[a-z]")
CODE = compiled(r"(?<==\")|(?<=[=-][<>])")  # width="40", =<30, ->5
LEAD = compiled(r"\b([a-z]+)-\Z")
ANOTHER = compiled(r"\s+another\b")

# "1. The claimants are ...": at the start of a paragraph, or of a line behind a whole sentence
ITEM = compiled(r"(?:\A|\n[ \t\r]*\n|[.!?:;][”\"’')]?[ \t\r]*\n)[ \t]*[(\[]?\Z")
ITEM_END = compiled(r"(?:[)\]]|\.)[ \t]+\S")
LONGEST_ITEM = 3  # digits
INDENT = 12  # characters before the number of an item


def is_item_number(text: str, number: Number) -> bool:
    """Does it number a paragraph or the item of a list?"""
    start, end = number.start, number.end
    short = end - start <= LONGEST_ITEM and ITEM_END.match(text, end)
    return bool(short and ITEM.search(text, max(0, start - INDENT), start))


def is_glued_to_name(text: str, number: Number, names: Names) -> bool:
    """F-16, B52, CO2, ISO/9001, #4, '80s, 13F, 4x4, 10:30."""
    start = number.start
    before = text[start - 1 : start]
    if before in ("-", "−", "–") and text[start - 2 : start - 1].isalnum():
        lead = LEAD.search(text, max(0, start - 7), start)
        if lead is None or lead[1] not in names.lead:
            return True
    elif before.isalnum() or before in ODD_NEIGHBOURS or CODE.match(text, start):
        return True
    return _is_ordinal(text, number)


def _is_ordinal(text: str, number: Number) -> bool:
    """The 22nd, his mid-50s; but "11st" is a weight and "9.87s" a time."""
    end = number.end
    if DECADE.match(text, end):
        return number.step == 1
    if FIRST.match(text, end):
        return number.low % 10 == 1 and number.low % 100 != 11
    return ORDINAL.match(text, end) is not None


def is_date_or_clock(text: str, number: Number, names: Names, before: Before) -> bool:
    """A day of the month or a time of day, judged by the words beside a bare number."""
    if _is_dotted_clock(text, number):
        return True
    clock = CLOCK.match(text, number.end) if number.low <= 2400 else None
    if clock and not names.clock.isdisjoint((clock[1], clock[1].removesuffix("."))):
        return True
    few = number.low <= 31 and number.end - number.start <= 2
    return few and _is_day(text, number, names, before.word)


def _is_day(text: str, number: Number, names: Names, word: str) -> bool:
    """ "May 9", "9 May"; with a comma between only where nothing is counted: "May, 9"."""
    if word.removesuffix(",") in names.month:
        return word in names.month or COUNTS_ON.match(text, number.end) is None
    day = AFTER_DAY.match(text, number.end)
    return day is not None and not names.month.isdisjoint((day[1], day[1].removesuffix(".")))


def _is_dotted_clock(text: str, number: Number) -> bool:
    """Is it the one or the other end of "from 09.30 to 14.00", or "until 20.30"?"""
    start, end = number.start, number.end
    other = DOTTED.fullmatch(text, start, end) and (
        TO_CLOCK.match(text, end) or FROM_CLOCK.search(text, max(0, start - LONGEST_FROM), start)
    )
    alone = other is not None and other[1] is None
    return alone or bool(other and (NOUGHT.match(other[1]) or NOUGHT.match(text, start)))


def looks_like_year(text: str, number: Number) -> bool:
    """Four plain digits of the last thousand years or the next hundred."""
    return (
        number.form == "digits"
        and number.end - number.start == 4
        and 1000 <= number.low <= 2150
        and text[number.start : number.end].isdigit()
    )


def is_year(number: Number, names: Names, before: Before) -> bool:
    """Is a number that looks like a year one, by the word before it?"""
    if before.word.removesuffix(",") in names.month or before.word.lower() in names.year:
        return True
    return 1900 <= number.low <= 2099


# 10 Downing Street, 1600 Pennsylvania Avenue
ADDRESS = compiled(
    rf"(?:{GAP}[A-Z][\w’'.]*){{1,3}}?{GAP}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Place|Square|Terrace)\b"
)
LONGEST_OPENING = 3  # characters
OPENING = compiled(r"(?:\A|[.!?:\n])[\"“‘' (]*\Z")


def is_in_name(text: str, number: Number, names: Names, before: Before, followed: bool) -> bool:
    """iPhone 11, Section 427, Game 6; a capitalised word before and nothing counted behind."""
    word = before.word
    if not followed and ADDRESS.match(text, number.end):
        return True
    named = word in names.before
    if not named and not followed and word[-1:].isalnum():
        named = word in names.rank or (
            _is_named_so(text, number, before) and not _is_told(text, number, names, before)
        )
    return named and number.form in ("digits", "words")


def _is_named_so(text: str, number: Number, before: Before) -> bool:
    """A capitalised word that opens no sentence, and a number that could be its name."""
    word, place = before.word, before.start_of(1)
    small = number.form == "words" and not text[number.start].isupper()  # BBC Two, but "Rome two"
    # "the Liberals 11.5 and the Left 4.9"
    share = number.low != int(number.low) and before.low[-2:-1] == ["the"]
    spaced = before.window[-1].isspace()  # iOS 17, but not "942 hPa (27.8"
    capital = word[0].isupper() or (word != word.lower() and spaced)
    opens = OPENING.search(text, max(0, place - LONGEST_OPENING), place)
    return capital and not (small or share or opens)


# behind a place or a day, and before what they did: "In Leeds 300 died and by Friday 31 had"
PLACED = frozenset(("in", "by", "on", "at", "since", "near", "under", "around", "of"))
DID = compiled(
    rf"{GAP}(?:(?:more|others|of them){GAP})?(?:had|have|has|were|are|was|died|fled|came|went|left"
    r"|lost|fell|fought|won|spoke|took|[a-z]{3,}ed)\b"
)
LAST_DAY = 31


def _is_told(text: str, number: Number, names: Names, before: Before) -> bool:
    """Is it a figure all the same: "Mexico 1,204", "in May 400", "In Leeds 300 died"?"""
    if "," in text[number.start : number.end]:  # no name has as many
        return True
    if before.word in names.month:
        return number.low > LAST_DAY
    placed = before.low[-2:-1] and before.low[-2] in PLACED
    return bool(placed and DID.match(text, number.end))


def is_no_number_one(text: str, number: Number, names: Names, before: Before) -> bool:
    """ "One" as a pronoun: no one, the same one, one another; BBC One."""
    if not names.pronoun.isdisjoint(before.low[-1:]) or ANOTHER.match(text, number.end):
        return True
    return text[number.start] == "O" and before.word.isalnum()
