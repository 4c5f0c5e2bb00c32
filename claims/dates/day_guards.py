"""Days, weekdays and "today" that are something else: counts, fractions, newspapers, programmes."""

import re

from claims.dates.candidate import Candidate
from claims.dates.periods import month_end
from claims.patterns import compiled

COUNTED_AFTER = compiled(r"(?:\r\n|\s)[^\S\r\n]?[a-z]+s\b|%")
OF_THEM = compiled(r"\sof\s(?:them|these|those|whom|which)\b")
LARGEST_DENOMINATOR = 16
FIGURES_BEFORE = compiled(r"\d/\d\d?\s?(?:-|–|to|through|and|until)\s?\Z")
# "3/10–5/11/2016"
TO_A_DATE = compiled(r"\s?(?:-|–|to|until)\s?\d\d?/\d\d?/(?:\d\d)?\d\d\b")
# hours of the day: "between 3 and 5pm"
AT_HOURS = compiled(
    r"\s(?:from|between|at)\s\d\d?(?:[:.]\d\d)?"
    r"(?:\s?(?:-|–|to|and|until)\s?\d\d?(?:[:.]\d\d)?)?(?:\s?[ap]\.?m\b|(?<=:\d\d)\b)",
    re.IGNORECASE,
)
LEAP_YEAR = 2020  # February has 29 days
# "Saturday Night Live"; a headline has "Fire Kills Ten Saturday Night in Leeds"
SHOW = compiled(
    r"\s(?:Night|Morning|Evening)\s"
    r"(?!(?:In|On|At|After|As|For|By|Of|To|With|From|Over|When|But|And)\b)[A-Z][a-z]"
)
PROGRAMMES = ("Fox News ",)  # what is called after a weekday: "Fox News Sunday"
TITLE_BEGUN = compiled(r"[\"“‘](?:[A-Z][\w’'.]*\s){1,4}\Z")
# "overnight" that tells of what sort something is, and not when it was
OVERNIGHT = compiled(
    r"overnight\s(?:stays?|trains?|bus(?:es)?|ferr(?:y|ies)|trips?|flights?|guests?|visitors?|parking"
    r"|accommodation|shelters?|stops?|shifts?|rates?|lending|deposits?|delivery|success)\b",
    re.IGNORECASE,
)
CLOSING = ('"', "”", "’")
LONGEST_TITLE = 40  # characters
LOWER = compiled(r"(?:\r\n|\s)[^\S\r\n]?[a-z]|-")


def day_not_count(at: Candidate) -> bool:
    """Not "In June 12 soldiers left", nor any "in June 31 people": 30 days has June; not "until
    August, 30 of them".
    """
    day = at.tokens[-1]
    if day.kind == "day" and OF_THEM.match(at.text, at.end):
        return False
    if day.kind != "day" or at.tokens[0].kind != "month" or len(at.tokens) != 2:
        return True
    before = at.before()
    counts = COUNTED_AFTER.match(at.text, at.end) or at.after() in at.around["counted"]
    if before.lower() != "in" or not counts:
        return True
    return before == "in" and day.value <= month_end(LEAP_YEAR, at.tokens[0].value).day


def after_on(at: Candidate) -> bool:
    """ "on 22/04", "Friday 5/12", "from 10/25 to 01/25", and no fraction."""
    first, second = at.tokens[-1].value
    if (first, second) == (9, 11):  # the attacks
        return False
    if not (0 < first <= 31 and 0 < second <= 31 and min(first, second) <= 12):
        return False
    if at.before().lower() in ("on", "dated", "since", "until") or at.tokens[0].kind == "weekday":
        return True
    if TO_A_DATE.match(at.text, at.end):
        return True
    no_fraction = first >= second or second > LARGEST_DENOMINATOR
    begins = at.before().lower() in ("from", "between")
    return no_fraction and (
        begins or FIGURES_BEFORE.search(at.text, at.start - 10, at.start) is not None
    )


def day_alone(at: Candidate) -> bool:
    """ "on the 5th," with nothing counted behind it; "on the 5 between 3 and 5pm"."""
    last = at.tokens[1]
    if not at.text[last.start].isdigit() or last.value > 31 or at.before().lower() != "on":
        return False
    if AT_HOURS.match(at.text, at.end):
        return True
    return last.kind == "ordinal" and not LOWER.match(at.text, at.end)


def day_with_weekday(at: Candidate) -> bool:
    """ "Monday 20 and", but not "on Monday 20 people"."""
    last = at.tokens[-1]
    in_words = last.kind == "ordinal" and any(token.kind == "the" for token in at.tokens)
    if not (at.text[last.start].isdigit() or in_words) or last.value > 31:
        return False
    after = at.after()
    dated = in_words or last.kind == "ordinal"  # a count is no ordinal: "Monday the 24th for"
    joins = at.around["time_prepositions"] if dated else ("and", "to", "in", "at")
    return not after[:1].isalpha() or after in joins or after[:1].isupper()


def weekday_name(at: Candidate) -> bool:
    weekday = next(token for token in at.tokens if token.kind == "weekday")
    word = at.text[weekday.start : weekday.end].lower()
    if not word.endswith("day") and at.tokens[0].kind == "that":
        return False  # "that Sun"
    if not word.endswith("day") and len(at.tokens) == 1:
        cue = at.before().lower() in at.around["weekday_abbreviation_cues"]
        return cue or at.text.startswith(".", at.end)
    if at.tokens[0].kind == "which" and at.tokens[0].value == "following":
        return False  # "Following Monday's debate"
    if at.before() in at.around["names_before_weekday"] or _in_a_title(at):
        return False
    return at.after() not in at.around["names_after_weekday"]


def no_newspaper(at: Candidate) -> bool:
    """Not "USA Today"; but "TALKS END TODAY". Not "overnight stays"."""
    first, before = at.tokens[0], at.before()
    if OVERNIGHT.match(at.text, at.tokens[-1].start):
        return False
    if not at.text[first.start].isupper() or at.text[first.start : at.end].isupper():
        return True
    return not before.isupper() and before not in at.around["names_before_today"]


def _in_a_title(at: Candidate) -> bool:
    """ "Fox News Sunday", “Any Given Sunday”: a programme or a work, every word with a capital."""
    before = at.text[max(0, at.start - LONGEST_TITLE) : at.start]
    if before.endswith(PROGRAMMES):
        return True
    if at.text.startswith(CLOSING, at.end) and TITLE_BEGUN.search(before):
        return True
    return SHOW.match(at.text, at.end) is not None


def part_of_named_day(at: Candidate) -> bool:
    """Not "Saturday Night Live" and "Monday Night Football"."""
    first = at.tokens[0]
    return first.kind != "weekday" or not SHOW.match(at.text, first.end)
