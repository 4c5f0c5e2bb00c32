"""Names of months, seasons and years that are something else: "may", "fall", 2000 people."""

from claims.dates.candidate import Candidate
from claims.dates.day_guards import COUNTED_AFTER
from claims.patterns import compiled
from claims.refusals import ADDRESS

PLACED = frozenset(("at", "of", "near", "outside", "from", "to", "behind", "opposite", ""))
# "1861-1863", "2012–13"
YEARS_SPAN = compiled(
    r"1[5-9]\d\d[-–](?:1[5-9])?\d\d\b|20\d\d[-–](?:20)?\d\d\b|19\d\d[-–]20\d\d\b"
    r"|(?:1[5-9]|20)\d\d [-–] (?:1[5-9]|20)\d\d\b"
)
SHORT_BEFORE = compiled(r"['’]\d\d,?(?: and)? \Z")
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
MONTH_NEXT = compiled(rf"\s?[-–/]\s?{MONTH}\b")
MONTH_THERE = compiled(rf"\b{MONTH}\s?[-–/]\s?\Z")
LONGEST_MONTH = 12  # characters, with its dash
PLAIN_YEARS = range(1600, 2101)
LAST_OF_ERA = 9999
OF_OUR_TIME = range(1850, 2101)
LATE = range(2001, 2100)  # years that are spelled like a number


def year_of_two_figures(at: Candidate) -> bool:
    last = at.tokens[-1]
    return last.end - last.start == 2 and not at.text.startswith("-", at.end)


def month_of_short_year(at: Candidate) -> bool:
    """ "in June of 74."; not "in June of 74 cases"."""
    year = at.tokens[-1]
    if year.end - year.start != 2 or at.before() != "in":
        return False
    return not COUNTED_AFTER.match(at.text, at.end) and not at.after()[:1].isalpha()


def month_name(at: Candidate) -> bool:
    before, after = at.before(), at.after()
    month = at.text[at.tokens[-1].start : at.end]
    there = MONTH_THERE.search(at.text, at.start - LONGEST_MONTH, at.start)
    if there or MONTH_NEXT.match(at.text, at.end):  # "Jan-Feb"
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
    return at.text[last.start].isalpha() and last.value in LATE


def day_in_words(at: Candidate) -> bool:
    """ "May twenty nine.", "twenty five January 1986"; not "in May twenty nine people"."""
    kinds = {token.kind for token in at.tokens}
    number = next(token for token in at.tokens if token.kind == "number")
    if at.text[number.start].isdigit():
        return False
    if "ordinal" in kinds:
        return number.value in LATE
    if not 20 < number.value <= 31:
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
    year, sign = value_of_year(at), at.tokens[1]
    if sign.kind != "era":  # "AD 410", but no "CE 2"
        return at.text[at.start] == "A" and 0 < year <= LATE.stop
    if sign.value == -1 and year in OF_OUR_TIME:  # "In 2017 B.C. elected ...": British Columbia
        return year % 100 == 0 and at.before().lower() in ("around", "about", "circa", "c.", "from")
    return 0 < year <= LAST_OF_ERA


def value_of_year(at: Candidate) -> float:
    return next(float(t.value) for t in at.tokens if t.kind in ("number", "day", "year"))


def same_day(at: Candidate) -> bool:
    units = [token.value for token in at.tokens if token.kind == "unit"]
    which = [token.value for token in at.tokens if token.kind == "which"]
    return units == ["D"] and which in ([], ["same"])


def year_figure(at: Candidate) -> bool:
    if at.tokens[-1].kind == "number":  # mostly, and seldom a year
        spelled = year_in_words(at) and not at.text[at.start].isdigit()
        cued = spelled and at.before().lower() in at.around["month_cues"]
        return cued and not at.after()[:1].isalpha()
    before, after = at.before().lower(), at.after().lower()
    year = at.tokens[-1].value
    if at.end - at.start == len("'87") and before not in at.around["time_prepositions"] | {"the"}:
        # "in '68, '99 and 2008", and not "CBS's '60 Minutes'"
        return bool(SHORT_BEFORE.search(at.text, at.start - 8, at.start))
    sign = at.text[at.start - 1 : at.start]
    begin = at.start - len("1861-") if sign in ("-", "–") else at.start
    span = YEARS_SPAN.match(at.text, begin)
    if span:
        cued = at._replace(start=begin).before().lower() in ("in", "from", "since")
        return cued or not COUNTED_AFTER.match(at.text, span.end())
    if at.before() in ("In", "By", "Since") and year in PLAIN_YEARS:
        return True  # "In 1969 troops were sent in"
    if after in at.around["counted"] or sign in ("-", ".", ",", "/", "@", "_"):
        return False
    if at.text[at.start - 1 : at.end + 1] == f"({year})":
        return True
    if before in PLACED and ADDRESS.match(at.text, at.end):  # "at 1420 Dalton Street"
        return False
    if before in at.around["time_prepositions"]:  # "in 1998 prices fell", not "in 1500 villages"
        return year in PLAIN_YEARS or not COUNTED_AFTER.match(at.text, at.end)
    return 1900 <= year <= 2100 and after != "-" and before not in at.around["counting"]


def two_years(at: Candidate) -> bool:
    """ "2019/20", and no number of a case or a file."""
    first = at.tokens[-1].value[0]
    return first in OF_OUR_TIME and at.before().lower() not in at.around["counting"]


def half_of_month(at: Candidate) -> bool:
    ordinals = [token.value for token in at.tokens if token.kind == "ordinal"]
    which = [token.value for token in at.tokens if token.kind == "which"]
    return ordinals in ([1], [2]) or which in (["first"], ["final"], ["last"])


def year_named(at: Candidate) -> bool:
    kinds = {token.kind for token in at.tokens}
    if "unit" in kinds:
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
    """ "the next fall", but neither "the final fall" nor "prices will fall next year"."""
    last, before = at.tokens[-1], at.before().lower()
    if last.kind == "unit":
        verb = at.text.startswith("fall", at.tokens[0].start)
        return last.value == "Y" and not (verb and before not in at.around["season_cues"])
    values = [token.value for token in at.tokens if token.kind == "which"]
    return not values or values[0] in ("last", "past", "previous", "next", "following", "same")


def month_quarter(at: Candidate) -> bool:
    """ "The June quarter"; not "in June quarters were let"."""
    token = next(token for token in at.tokens if token.kind == "quarter")
    return at.text[token.start : token.end].lower() == "quarter"


def quarter_of_year(at: Candidate) -> bool:
    if at.after().lower() in at.around["quarter_nouns"]:
        return False
    return at.text[at.end : at.end + 6].lower() != "-final"


def decade_name(at: Candidate) -> bool:
    decade = at.tokens[-1]
    if decade.value >= 1000:
        return True
    if not at.text[decade.start].isalpha():
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
