"""When a form is refused for the words around it: names, counted nouns, verbs like "may".

A guard takes a candidate and says whether the form may stand.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from claims.dates.token import Token
from claims.languages import data

WORD_BEFORE = re.compile(r"([\w'’.-]+)(?:\r\n|\s)[^\S\r\n]?\Z")
WORD_AFTER = re.compile(r"(?:\r\n|\s)[^\S\r\n]?([\w'’-]+)|(-)")
# "1861-1863", "2012–13"
YEARS_SPAN = re.compile(
    r"1[5-9]\d\d[-–](?:1[5-9])?\d\d\b|20\d\d[-–](?:20)?\d\d\b|19\d\d[-–]20\d\d\b"
)
COUNTED_AFTER = re.compile(r"(?:\r\n|\s)[^\S\r\n]?[a-z]+s\b|%")
LOWER = re.compile(r"(?:\r\n|\s)[^\S\r\n]?[a-z]|-")
LONGEST_WORD = 20


@cache
def context(language: str) -> dict[str, frozenset[str]]:
    """The word lists that guards ask, by name."""
    lists = data(language, "dates")["around"]
    return {name: frozenset(words) for name, words in lists.items()}


class Candidate(NamedTuple):
    """A stretch of text that has the shape of a form."""

    text: str
    tokens: Sequence[Token]
    start: int
    end: int
    around: dict[str, frozenset[str]]

    def before(self) -> str:
        """The word right before, as written, or ""."""
        start = self.start
        match = WORD_BEFORE.search(self.text[max(0, start - LONGEST_WORD) : start])
        return match[1] if match else ""

    def after(self) -> str:
        """The word right after, as written; "-" for a hyphen; or ""."""
        match = WORD_AFTER.match(self.text, self.end)
        return (match[1] or "-") if match else ""


Guard = Callable[[Candidate], bool]


def after_on(at: Candidate) -> bool:
    first, second = at.tokens[-1].value
    return at.before().lower() in ("on", "dated", "since", "until") and (
        0 < first <= 31 and 0 < second <= 31 and min(first, second) <= 12
    )


def weekday_name(at: Candidate) -> bool:
    weekday = next(token for token in at.tokens if token.kind == "weekday")
    word = at.text[weekday.start : weekday.end].lower()
    if not word.endswith("day") and len(at.tokens) == 1:
        cue = at.before().lower() in at.around["weekday_abbreviation_cues"]
        return cue or at.text.startswith(".", at.end)
    if at.before() in at.around["names_before_weekday"]:
        return False
    return at.after() not in at.around["names_after_weekday"]


def month_name(at: Candidate) -> bool:
    before, after = at.before(), at.after()
    month = at.text[at.tokens[-1].start : at.end]
    if len(month) == 3 and after[:1].isupper() and month != "May":  # "Jan Novak"
        return False
    if before.lower() in at.around["month_cues"] or len(at.tokens) > 1:
        return True
    if month[0].islower() or month.lower() in at.around["doubtful_months"]:
        return False
    return not (before[:1].isupper() or after[:1].isupper() or after in at.around["speech"])


def year_figure(at: Candidate) -> bool:
    before, after = at.before().lower(), at.after().lower()
    year = at.tokens[-1].value
    span = YEARS_SPAN.match(at.text, at.start - 5 if at.text[at.start - 1] in "-–" else at.start)
    if span:
        return not COUNTED_AFTER.match(at.text, span.end()) or before in ("in", "from", "since")
    if after in at.around["counted"] or at.text[at.start - 1 : at.start] in tuple("-.,/@_"):
        return False
    if (
        before in at.around["time_prepositions"]
        or at.text[at.start - 1 : at.end + 1] == f"({year})"
    ):
        return True
    return 1900 <= year <= 2100 and after != "-" and before not in at.around["counting"]


def year_named(at: Candidate) -> bool:
    kinds = {token.kind for token in at.tokens}
    if "unit" in kinds and "fiscal" not in kinds:
        return any(token.kind == "unit" and token.value == "Y" for token in at.tokens)
    return at.after().lower() not in at.around["counted"]


def season_name(at: Candidate) -> bool:
    if any(token.kind in ("year", "edge") for token in at.tokens):
        return True
    before, after = at.before().lower(), at.after().lower()
    season = at.text[at.tokens[-1].start : at.end].lower()
    if after in ("of", "in", "from", "to", "-") and season in ("fall", "spring"):
        return False
    if len(at.tokens) > 1:
        return season != "fall" or before in at.around["season_cues"]
    return before in at.around["season_cues"] and (
        season not in ("fall", "spring") or before in ("in", "since", "until", "by")
    )


def quarter_of_year(at: Candidate) -> bool:
    if at.after().lower() in at.around["quarter_nouns"]:
        return False
    return at.text[at.end : at.end + 6].lower() != "-final"


def decade_name(at: Candidate) -> bool:
    decade = at.tokens[-1]
    if decade.value >= 1000:
        return True
    if decade.end - decade.start <= 4:
        return at.before().lower() not in at.around["owners"]
    return at.tokens[0].kind == "the" and at.before().lower() != "into"


def century_name(at: Candidate) -> bool:
    numbers = [token.value for token in at.tokens if token.kind == "ordinal"]
    return at.tokens[-1].value == "C" and numbers[-1] in range(1, 31)


def which_unit(at: Candidate) -> bool:
    if _is_title(at):
        return False
    return not str(at.tokens[-1].value).startswith("T")


def the_unit(at: Candidate) -> bool:
    value = [t.value for t in at.tokens if t.kind in ("unit", "units", "quarter")][-1]
    if any(token.kind in ("edge", "ago", "end") for token in at.tokens):
        return value in ("Y", "M", "W", "D", "Q", "E", "C", "WE")
    return value in ("Y", "Q", "W", "WE", "M", "F") and (
        at.after().lower() not in at.around["nouns_after_the_unit"]
    )


def quantity_of_time(at: Candidate) -> bool:
    """Not an age ("6-year-old"), not a fraction ("a quarter of them"), not "60 Minutes"."""
    last = at.tokens[-1]
    if _is_title(at):
        return False
    if at.after().lower() == "old" or at.text[at.end : at.end + 4].lower() == "-old":
        return False
    if last.kind == "quarter":
        return any(t.kind == "vague" or t.value in (2, 4, 5, 6, 8) for t in at.tokens[:-1])
    if at.tokens[0].kind == "a" and len(at.tokens) == 2:
        return last.value != "WE" and not at.text.startswith("-", at.end)
    return True


def shifted(at: Candidate) -> bool:
    if at.tokens[-1].kind == "side":  # "two days before." but not "two days before the vote"
        return not at.after() or at.text[at.end : at.end + 1] in tuple(".,;:)")
    return at.after().lower() != "than"


def now_word(at: Candidate) -> bool:
    token = at.tokens[-1]
    word = at.text[token.start : at.end].lower()
    if token.kind == "which":
        if len(at.tokens) > 1:
            return word == "past" and not at.after()
        return word in ("current", "recent")
    return token.kind != "ago" or word == "previously"


def vague_length(at: Candidate) -> bool:
    if at.after().lower() in ("old", "-"):
        return at.text.startswith("-long", at.end)
    return at.tokens[-1].kind != "units" or at.tokens[-1].value not in ("TS", "TM")


def nth_unit(at: Candidate) -> bool:
    first = next(t for t in at.tokens if t.kind in ("unit", "weekday"))
    return first.kind == "weekday" or first.value in ("W", "D", "WE", "M")


def half_of_long(at: Candidate) -> bool:
    return at.tokens[-1].value in ("Y", "E", "C") or at.tokens[-1].kind == "decade"


def week_unit(at: Candidate) -> bool:
    return at.tokens[1].value in ("W", "WE")


def _is_title(at: Candidate) -> bool:
    """ "60 Minutes", "This Week": every word with a capital."""
    last = at.tokens[-1]
    word = at.text[last.start : last.end]
    return word[:1].isupper() and not word.isupper()


def rate_word(at: Candidate) -> bool:
    after = at.after()
    return not (at.text[at.start].isupper() and after[:1].isupper())


def clock_time(at: Candidate) -> bool:
    first = at.tokens[0]
    if first.kind in ("number", "day", "year"):
        word = at.text[at.tokens[-1].start : at.end].lower()
        return first.value <= 2400 and (
            word.startswith("o") or first.kind == "year" or len(at.tokens) > 2
        )
    if first.kind == "clock_name" or len(at.tokens) > 1:
        return True
    hour, minute = first.value
    if at.text[at.start : at.end].rstrip(". ").lower()[-1:] == "m":
        return True
    before = at.before().lower()
    return (
        hour <= 24
        and minute < 60
        and before in at.around["time_prepositions"]
        and before not in ("of",)
    )


def part_of_day(at: Candidate) -> bool:
    if any(token.kind in ("edge", "which") for token in at.tokens):
        return True
    return at.tokens[0].kind == "the" and at.before().lower() in (
        "in",
        "during",
        "on",
        "of",
    )


def pointed_season(at: Candidate) -> bool:
    """ "the next fall", but not "the final fall"."""
    values = [token.value for token in at.tokens if token.kind == "which"]
    return not values or values[0] in ("last", "past", "previous", "next", "following", "same")


def day_alone(at: Candidate) -> bool:
    """ "on the 5th," with nothing counted behind it."""
    figures = at.text[at.tokens[-1].start].isdigit() and at.tokens[-1].value <= 31
    return figures and at.before().lower() == "on" and not LOWER.match(at.text, at.end)


def day_with_weekday(at: Candidate) -> bool:
    """ "Monday 20 and", but not "on Monday 20 people"."""
    last = at.tokens[-1]
    if not at.text[last.start].isdigit() or last.value > 31:
        return False
    after = at.after()
    return not after[:1].isalpha() or after in ("and", "to", "in", "at") or after[:1].isupper()


GUARDS: dict[str, Guard] = {
    guard.__name__: guard
    for guard in (
        after_on,
        weekday_name,
        month_name,
        year_figure,
        year_named,
        season_name,
        pointed_season,
        day_alone,
        day_with_weekday,
        quarter_of_year,
        decade_name,
        century_name,
        which_unit,
        the_unit,
        shifted,
        now_word,
        quantity_of_time,
        vague_length,
        nth_unit,
        half_of_long,
        week_unit,
        rate_word,
        clock_time,
        part_of_day,
    )
}
