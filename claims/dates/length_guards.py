"""Units and lengths that are something else: ages, fractions, titles, rates."""

import re

from claims.dates.candidate import Candidate
from claims.dates.words import vocabulary
from claims.patterns import compiled

PAID = compiled(
    r"(?:[$£€¥]\s?[\d.,]+(?:k|m|bn|mn|tn)?|[mb]illion|trillion|dollars|pounds|euros|yen|cents|rupees|rubles)\s\Z"
)
ALWAYS = compiled(r"\b(?:(?:24|twenty-four) hours a day|(?:7|seven) days a week|365 days a year)\b")
WEEKS = 53  # in a year, at most
LONGEST_SEASON = 18  # weeks that are numbered by themselves: a season of American football
WEEK_CUES = frozenset(("in", "by", "since", "until", "till", "during", "from", "to"))
# "At the end of the day, it is about money": an idiom where it opens a clause or stands in commas
OPENS_CLAUSE = compiled(
    r"(?:\A|[.!?:;,—–“\"‘(-]|\b(?:and|but|because|that|so|think|know|say|is|was))\s*at (?:the )?\Z",
    re.IGNORECASE,
)
CLOSED_OFF = compiled(r"\s?,|\s(?:it|we|you|he|she|they|I|this|that|there|what)\b")
MANY_NIGHTS = 1000
LONGEST_OPENING = 14  # characters
# adjectives as often as adverbs, and no times then
NO_ADVERBS = frozenset(("everyday", "quarterly"))
# what may follow "at the time": the end of its clause, and no clause of its own
CLOSES = compiled(
    r"\s?(?:[.;:)]|,(?! which)|\Z)|\s(?:and|but|was|were|had|as|with|because|though)\b"
)
TO_DATE_ENDS = compiled(r"\s?(?:[.,;:)?!–—]|\Z)|\s(?:is|are|was|were|has|have|had|and|but)\b")
# behind these "date" is a verb; "up to date" is no time either
BEFORE_A_VERB = frozenset(
    ("up", "hard", "difficult", "easy", "impossible", "possible", "able", "unable", "began")
)
# the head of a column, "(in days)": a unit and no length
IN_WHAT = compiled(r"(?:^|[(\n])[Ii]n \Z")

BEHIND_A_WEEK = frozenset(("after", "at", "to", "for", "and", "in", "over", "when", "as", "with"))


def which_unit(at: Candidate) -> bool:
    if _is_title(at):
        return False
    which = [token.value for token in at.tokens if token.kind == "which"]
    if at.tokens[-1].value == "TH" and at.tokens[-1].kind == "unit":
        return which in (["past"], ["last"], ["next"])
    return not str(at.tokens[-1].value).startswith("T")


def same_of_year(at: Candidate) -> bool:
    """ "the same month last year", "the same week a year earlier"; "the last week of last year"."""
    units = [token.value for token in at.tokens if token.kind == "unit"]
    which = [token.value for token in at.tokens if token.kind == "which"]
    if which[0] == "same":
        return units[0] in ("M", "W", "D") and units[1:] in ([], ["Y"])
    inside = any(token.kind in ("of", "in") for token in at.tokens)
    return inside and which[0] in ("first", "last", "final") and nth_unit(at)


def beyond_the_last(at: Candidate) -> bool:
    """ "the week before last", "the week after next"."""
    sides = [token.value for token in at.tokens if token.kind in ("side", "which", "unit")]
    return sides[0] in ("W", "WE", "M", "Y") and sides[1:] in (
        ["earlier", "last"],
        ["later", "next"],
    )


def the_unit(at: Candidate) -> bool:
    value = [t.value for t in at.tokens if t.kind in ("unit", "quarter")][-1]
    if value == "D" and _is_idiom(at):
        return False
    if any(token.kind in ("edge", "ago", "end") for token in at.tokens):
        return value in ("Y", "M", "W", "D", "Q", "E", "C", "WE")
    after = at.after().lower()  # "the year he left", "the year-old boy"
    return value in ("Y", "Q", "W", "WE", "M") and not (
        after == "-" or after in at.around["nouns_after_the_unit"]
    )


def _is_idiom(at: Candidate) -> bool:
    """ "at the end of the day, we must ..."; but not "at the end of the day prices had doubled"."""
    if not any(token.kind in ("edge", "end") and token.value == "end" for token in at.tokens):
        return at.before().lower() == "at"
    offset = max(0, at.start - LONGEST_OPENING)
    opening = OPENS_CLAUSE.search(at.text[offset : at.start])
    return bool(opening and CLOSED_OFF.match(at.text, at.end))


def not_a_verb(at: Candidate) -> bool:
    """Not "the fair will last three weeks"."""
    first = at.tokens[0]
    word = at.text[first.start : first.end].lower()
    return not (word in at.around["lasting"] and at.before().lower() in at.around["before_a_verb"])


def nth_unit(at: Candidate) -> bool:
    first = next(t for t in at.tokens if t.kind in ("unit", "weekday"))
    return first.kind == "weekday" or first.value in ("W", "D", "WE", "M")


def half_of_a_report(at: Candidate) -> bool:
    """ "first-half profit", but not "a first-half goal"."""
    return at.tokens[-1].kind != "half" or at.after().lower() in at.around["report_nouns"]


def half_of_long(at: Candidate) -> bool:
    return at.tokens[-1].value in ("Y", "E", "C") or at.tokens[-1].kind == "decade"


def week_unit(at: Candidate) -> bool:
    return at.tokens[1].value in ("W", "WE")


def quantity_of_time(at: Candidate) -> bool:
    """Not an age ("6-year-old"), not a fraction ("a quarter of them"), not "60 Minutes"."""
    last = at.tokens[-1]
    if _is_title(at) or (at.tokens[0].kind == "vague" and at.before().lower() == "as"):
        return False  # "the third attack in as many weeks"
    if at.after().lower() == "old" or at.text[at.end : at.end + 4].lower() == "-old":
        return False
    kinds = [token.kind for token in at.tokens]
    if _is_always(at) or (kinds[0] == "a" and at.text.startswith("-", at.start - 1)):
        return False  # "a five-a-day diet"
    if "quarter" in kinds and last.kind == "unit":  # "a quarter century", "a quarter of an hour"
        return last.value in ("C", "TH") and kinds[-2] in ("quarter", "a", "-")
    if "and" in kinds and (at.before().lower() == "between" or _are_two(at)):
        return False
    if kinds == ["fraction", "unit"]:
        return at.tokens[0].value in ((1, 2), (1, 4), (3, 4))
    if last.kind == "quarter":
        return any(t.kind == "vague" or t.value in (2, 4, 5, 6, 8) for t in at.tokens[:-1])
    if kinds == ["a", "unit"] and PAID.search(at.text, max(0, at.start - 20), at.start):
        return False  # "$5 million a year" is a rate, and belongs to the figure
    if at.tokens[0].kind == "a" and len(at.tokens) == 2:
        return last.value != "WE" and not at.text.startswith("-", at.end)
    return True


def _are_two(at: Candidate) -> bool:
    """ "18 months and 200 hours of community service": nobody adds hours to months."""
    units = [str(token.value) for token in at.tokens if token.kind in ("unit", "units")]
    return len(units) > 1 and units[0] in ("Y", "M", "W") and units[1].startswith("T")


def no_clock_time(at: Candidate) -> bool:
    """ "It took 3h", and not "at 15h" and "15h GMT"."""
    zone = vocabulary("en").words.get(at.after(), ("", None))[0] == "zone"
    return not zone and at.before().lower() != "at"


def lengths_whole(at: Candidate) -> bool:
    """ "a year or two", but not the beginning of "two hours or 90 minutes"."""
    last = at.tokens[-1]
    if last.kind == "unit":  # "a four to five day week"
        return True
    kind = vocabulary("en").words.get(at.after(), ("", None))[0]
    return kind not in ("unit", "units")


def week_number(at: Candidate) -> bool:
    """ "week 3 of 2020"; without a year only a number that no season or course of lessons has."""
    unit, number = (token.value for token in at.tokens if token.kind in ("unit", "day", "number"))
    if unit != "W" or number > WEEKS:
        return False
    if any(token.kind == "year" for token in at.tokens):
        return True
    before = at.before().lower()
    return number > LONGEST_SEASON and before in WEEK_CUES and at.after().lower() != "of"


def one_week(at: Candidate) -> bool:
    """ "a week on Monday", "from Monday week"; no "Monday week-long"."""
    if at.tokens[0].kind == "weekday":
        ends = not at.after() or at.after() in BEHIND_A_WEEK
        return at.tokens[1].value == "W" and ends
    return bool(at.tokens[1].value == "W" and at.tokens[0].value in (None, 1))


def shifted(at: Candidate) -> bool:
    if at.tokens[-1].kind == "side":  # "two days before." but not "two days before the vote"
        return not at.after()
    if [t.kind for t in at.tokens] == ["unit", "ago"] and at.before().lower() == "the":
        return False  # "a year to the day earlier"
    pointed = at.text[at.tokens[-1].start : at.end].lower() in ("later", "earlier", "previously")
    if (
        pointed
        and at.tokens[0].kind != "units"
        and any(str(token.value).startswith("T") for token in at.tokens)
    ):
        return False  # "an hour later": which hour it was is not known, how long it took is
    return at.after().lower() != "than"


def now_word(at: Candidate) -> bool:
    token = at.tokens[-1]
    word = at.text[token.start : at.end].lower()
    if word.endswith(" date"):
        return _is_to_date(at)
    if token.kind == "future" and at.after() == "of":
        return False  # "the future of the company"
    if at.text[token.start : at.end] == "Now":  # "Now, we see": opens a sentence, says no time
        return at.after().islower() and at.after() not in at.around["after_opening_now"]
    if token.kind == "which":
        if len(at.tokens) > 1:
            if at.after()[:1].isdigit() or at.after().lower() in at.around["small_counts"]:
                return False  # "in the past five sessions"
            return word == "past" and (at.before().lower() == "in" or not at.after())
        return word in ("current", "recent")
    return True


def _is_to_date(at: Candidate) -> bool:
    """ "300 to date.", "To date, 300 left"; not "up to date" and "unable to date the find"."""
    if at.before().lower() in BEFORE_A_VERB:
        return False
    return bool(TO_DATE_ENDS.match(at.text, at.end))


def time_told_of(at: Candidate) -> bool:
    """ "at the time.", "during this time"; but not "at the time of the vote"."""
    before = at.before().lower()
    if before not in at.around["at_a_time"]:
        return False
    if at.text[at.start : at.end].lower() == "the time":
        return before == "at" and bool(CLOSES.match(at.text, at.end))
    return not at.text.startswith((" of ", " last ", " next "), at.end)


def _is_always(at: Candidate) -> bool:
    """ "open 24 hours a day, seven days a week" gives no length."""
    around = ALWAYS.finditer(at.text, max(0, at.start - 20), at.end + 12)
    return any(match.start() <= at.start < match.end() for match in around)


def vague_length(at: Candidate) -> bool:
    if _is_always(at):
        return False
    if at.after().lower() in ("old", "-"):  # "a years-old quarrel", and no "year-old boy"
        return at.text.startswith(("-long", "-old"), at.end)
    if at.text[max(0, at.start - 8) : at.start].lower() == "as many ":
        return False
    if at.tokens[-1].kind == "units" and IN_WHAT.search(at.text, max(0, at.start - 5), at.start):
        return bool(at.after()) or at.text[at.end : at.end + 1] in tuple(".,;")
    return at.tokens[-1].kind != "units" or at.tokens[-1].value not in ("TS", "TM")


def _is_title(at: Candidate) -> bool:
    """ "60 Minutes", "This Week": every word with a capital."""
    last = at.tokens[-1]
    word = at.text[last.start : last.end]
    return word[:1].isupper() and not word.isupper()


def rate_word(at: Candidate) -> bool:
    after = at.after()
    word = at.text[at.start : at.end].lower()
    if word in NO_ADVERBS and after not in at.around["time_prepositions"] - {"of"}:
        return not after[:1].isalpha()  # "an everyday matter", "a quarterly dividend"
    return not (at.text[at.start].isupper() and after[:1].isupper())


def counted_nights(at: Candidate) -> bool:
    """ "three nights", "1 night", but neither "three evenings" nor "a one-night stand", and not
    what hotels sell: "612,400 nights".
    """
    last, first = at.tokens[-1], at.tokens[0]
    if last.value != "NI" or at.text[last.start].isupper():
        return False
    if first.kind == "number" and first.value >= MANY_NIGHTS:
        return False
    if last.kind == "parts" or at.tokens[1].kind == "-":
        return bool(first.value != 1 or at.text[first.start].isdigit())
    return bool(first.value == 1)  # "1 night", and no "24 night shifts"
