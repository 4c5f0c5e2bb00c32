"""Names of days, months, seasons and years that are something else: "may", "fall", 2000 people."""

from claims.dates.candidate import Candidate
from claims.dates.periods import month_end
from claims.patterns import compiled

# "1861-1863", "2012–13"
YEARS_SPAN = compiled(
    r"1[5-9]\d\d[-–](?:1[5-9])?\d\d\b|20\d\d[-–](?:20)?\d\d\b|19\d\d[-–]20\d\d\b"
    r"|(?:1[5-9]|20)\d\d [-–] (?:1[5-9]|20)\d\d\b"
)
SHORT_BEFORE = compiled(r"['’]\d\d,?(?: and)? \Z")
MONTH_NEXT = compiled(r"\s?[-–/]\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")
LARGEST_DENOMINATOR = 16
FIGURES_BEFORE = compiled(r"\d/\d\d?\s?(?:-|–|to|through|and|until)\s?\Z")
PLAIN_YEARS = range(1600, 2051)
LAST_OF_ERA = 9999
PAIRED = range(1850, 2101)  # the first year of "2019/20"
OF_OUR_TIME = range(1850, 2101)
LATE = range(2001, 2100)  # years that are spelled like a number
LEAP_YEAR = 2020  # February has 29 days
COUNTED_AFTER = compiled(r"(?:\r\n|\s)[^\S\r\n]?[a-z]+s\b|%")
# "Saturday Night Live"; a headline has "Fire Kills Ten Saturday Night in Leeds"
SHOW = compiled(
    r"\s(?:Night|Morning|Evening)\s"
    r"(?!(?:In|On|At|After|As|For|By|Of|To|With|From|Over|When|But|And)\b)[A-Z][a-z]"
)
PROGRAMMES = ("Fox News ",)  # what is called after a weekday: "Fox News Sunday"
TITLE_BEGUN = compiled(r"[\"“‘](?:[A-Z][\w’'.]*\s){1,4}\Z")
CLOSING = tuple('"”’')
LONGEST_TITLE = 40  # characters
LOWER = compiled(r"(?:\r\n|\s)[^\S\r\n]?[a-z]|-")


def day_not_count(at: Candidate) -> bool:
    """Not "In June 12 soldiers left", nor any "in June 31 people": 30 days has June."""
    day = at.tokens[-1]
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
    no_fraction = first > second or second > LARGEST_DENOMINATOR
    begins = at.before().lower() in ("from", "between")
    return no_fraction and (
        begins or bool(FIGURES_BEFORE.search(at.text[max(0, at.start - 10) : at.start]))
    )


def day_alone(at: Candidate) -> bool:
    """ "on the 5th," with nothing counted behind it."""
    figures = at.text[at.tokens[-1].start].isdigit() and at.tokens[-1].value <= 31
    return figures and at.before().lower() == "on" and not LOWER.match(at.text, at.end)


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
    """Not "USA Today"; but "TALKS END TODAY"."""
    first, before = at.tokens[0], at.before()
    if not at.text[first.start].isupper() or at.text[first.start : at.end].isupper():
        return True
    return not (before.isupper() and len(before) > 1) and (
        before not in at.around["names_before_today"]
    )


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


def year_of_two_figures(at: Candidate) -> bool:
    last = at.tokens[-1]
    return last.end - last.start == 2 and not at.text.startswith("-", at.end)


def month_name(at: Candidate) -> bool:
    before, after = at.before(), at.after()
    month = at.text[at.tokens[-1].start : at.end]
    if MONTH_NEXT.match(at.text, at.end):  # "Jan-Feb"
        return True
    if len(month) == 3 and after[:1].isupper() and month != "May":  # "Jan Novak"
        return False
    if before.lower() in at.around["month_cues"] or len(at.tokens) > 1:
        return True
    if month[0].islower() or month.lower() in at.around["doubtful_months"]:
        return False
    return not (before[:1].isupper() or after[:1].isupper() or after in at.around["speech"])


def year_in_words(at: Candidate) -> bool:
    """ "October two thousand and five", and no other number behind a month."""
    last = at.tokens[-1]
    if last.kind != "number":
        return True
    return at.text[last.start].isalpha() and LATE.start <= last.value < LATE.stop


def day_in_words(at: Candidate) -> bool:
    """ "May twenty nine.", "twenty five January 1986"; not "in May twenty nine people"."""
    kinds = {token.kind for token in at.tokens}
    number = next(token for token in at.tokens if token.kind == "number")
    if at.text[number.start].isdigit():
        return False
    if "ordinal" in kinds:
        return number.value in LATE
    if not isinstance(number.value, int) or not 20 < number.value <= 31:
        return False
    after = at.after().lower()
    return "year" in kinds or not after or after in at.around["time_prepositions"] - {"of"}


def year_or_day_in_words(at: Candidate) -> bool:
    """ "October two thousand and five", "May twenty nine"."""
    return year_in_words(at) or day_in_words(at)


def era(at: Candidate) -> bool:
    """A year or a century: "27 BC", "AD 410"; "AD" stands before the year or behind it."""
    units = [token.value for token in at.tokens if token.kind == "unit"]
    if units:
        return units == ["C"]
    year, sign = value_of_year(at), at.tokens[-1]
    if sign.kind != "era":  # "AD 410", but no "CE 2"
        word = at.text[at.tokens[0].start : at.tokens[0].end]
        return word[0] == "A" and 0 < year <= LATE.stop
    if sign.value < 0 and year in OF_OUR_TIME:  # "In 2017 B.C. elected ...": British Columbia
        return year % 100 == 0 and at.before().lower() in ("around", "about", "circa", "c.", "from")
    return 0 < year <= LAST_OF_ERA


def value_of_year(at: Candidate) -> float:
    return next(float(t.value) for t in at.tokens if t.kind in ("number", "day", "year"))


def same_day(at: Candidate) -> bool:
    units = [token.value for token in at.tokens if token.kind == "unit"]
    which = [token.value for token in at.tokens if token.kind == "which"]
    return units == ["D"] and which in ([], ["same"])


def year_figure(at: Candidate) -> bool:
    before, after = at.before().lower(), at.after().lower()
    year = at.tokens[-1].value
    if at.tokens[-1].kind == "number":
        spelled = year_in_words(at) and not at.text[at.start].isdigit()
        return spelled and before in at.around["month_cues"] and not after[:1].isalpha()
    if at.end - at.start == len("'87") and before not in at.around["time_prepositions"] | {"the"}:
        # "in '68, '99 and 2008", and not "CBS's '60 Minutes'"
        return bool(SHORT_BEFORE.search(at.text, max(0, at.start - 8), at.start))
    span = YEARS_SPAN.match(at.text, at.start - 5 if at.text[at.start - 1] in "-–" else at.start)
    if span:
        return not COUNTED_AFTER.match(at.text, span.end()) or before in ("in", "from", "since")
    if at.before() in ("In", "By", "Since") and year in PLAIN_YEARS:
        return True  # "In 1969 troops were sent in"
    if after in at.around["counted"] or at.text[at.start - 1 : at.start] in tuple("-.,/@_"):
        return False
    if at.text[at.start - 1 : at.end + 1] == f"({year})":
        return True
    if before in at.around["time_prepositions"]:  # "in 1998 prices fell", not "in 1500 villages"
        return 1600 <= year <= 2100 or not COUNTED_AFTER.match(at.text, at.end)
    return 1900 <= year <= 2100 and after != "-" and before not in at.around["counting"]


def two_years(at: Candidate) -> bool:
    """ "2019/20", and no number of a case or a file."""
    first = at.tokens[-1].value[0]
    return first in PAIRED and at.before().lower() not in at.around["counting"]


def half_of_month(at: Candidate) -> bool:
    ordinals = [token.value for token in at.tokens if token.kind == "ordinal"]
    which = [token.value for token in at.tokens if token.kind == "which"]
    return ordinals in ([1], [2]) or which in (["first"], ["final"], ["last"])


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


def pointed_season(at: Candidate) -> bool:
    """ "the next fall", but not "the final fall"."""
    values = [token.value for token in at.tokens if token.kind == "which"]
    return not values or values[0] in ("last", "past", "previous", "next", "following", "same")


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


def feast_day_name(at: Candidate) -> bool:
    """Not "Easter Island", not "Christmas trees", not "Operation Ramadan"."""
    before, after = at.before(), at.after()
    if before[:1].isupper() and at.tokens[0].kind == "holiday" and len(at.tokens) == 1:
        opens = before.lower() in at.around["before_feast_days"] | at.around["month_cues"]
        if not opens and not before.endswith("."):
            return False
    return not after[:1].isupper() and after.lower() not in at.around["after_feast_days"]
