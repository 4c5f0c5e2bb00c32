"""Two ends that belong together: "July 13-14", "from 2009 to 2011", "between March and May"."""

from collections.abc import Sequence
from datetime import date

from claims.dates.clock_ranges import JOINS, with_day
from claims.dates.expression import Expression
from claims.dates.periods import days_on, moved, of_month
from claims.model import Time
from claims.patterns import compiled

LISTED = compiled(r",?\s*(?:-|–|—|to|through|until|and|or|,)\s*\Z")
YEAR = compiled(r"\d{4}")
SPACED_DASHES = (" - ", " – ", " — ")
LONGEST_JOIN = 10
MONTH_VALUE = compiled(r"\d{4}-\d\d\Z")
# "Monday", "10 p.m. on Monday"; not "next Monday"
WEEKDAY = compiled(r"(?:\d[\d:.]* ?[ap]\.?m\.?,? (?:on )?)?[A-Z][a-z]{2,5}day\b")
BETWEEN = "between "
WEEK = 7  # days
LACKING = frozenset(("weekday_day", "month_day", "month", "season", "quarter"))


def with_years(expressions: Sequence[Expression], text: str) -> list[Expression]:
    """Give "March" in "March and May 2020" the year of its neighbour; last to first, so that
    a whole list inherits from its end."""
    found = list(expressions)
    for place in range(len(found) - 2, -1, -1):
        here, following = found[place], found[place + 1]
        if here.reads == "clock":
            found[place] = with_day(here, following, text)
            continue
        if here.reads == "figures_day" and following.reads == "iso":
            found[place] = _with_year_in_figures(here, following, text)
            continue
        if here.reads not in LACKING or following.start - here.end > LONGEST_JOIN:
            continue
        if here.reads == "weekday_day":
            found[place] = _with_month(here, following)
            continue
        years = [token for token in following.tokens if token.kind == "year"]
        if years and LISTED.match(text[here.end : following.start]):
            reads = "month_year" if here.reads == "month" else here.reads
            # a year of its own stands before, and so counts
            found[place] = here._replace(tokens=[*here.tokens, years[0]], reads=reads)
    return found


def _with_month(here: Expression, following: Expression) -> Expression:
    """ "Monday 20" in "Monday 20 and Tuesday 21 April" is in April too."""
    borrowed = [token for token in following.tokens if token.kind in ("month", "year")]
    if following.reads != "month_day" or not borrowed:
        return here
    return here._replace(tokens=[*here.tokens, *borrowed], reads="month_day")


def _with_year_in_figures(here: Expression, following: Expression, text: str) -> Expression:
    """ "3/10" in "3/10–5/11/2016" is in 2016, or in 2015 if it would come behind its end; day and
    month stand in the same order."""
    end = next((t.value for t in following.tokens if t.kind == "numeric"), None)
    if end is None or not JOINS.match(text[here.end : following.start]):
        return here
    token = here.tokens[-1]
    order = 1 if end[1] > 12 or token.value[0] > 12 else 0  # which of the two figures is the month
    late = token.value[order] > end[1 + order]
    value = (end[0] - late, *token.value, *end[3:])
    return here._replace(
        tokens=[*here.tokens[:-1], token._replace(kind="numeric", value=value)], reads="iso"
    )


def in_order(times: list[Time], text: str) -> list[Time]:
    """Take the month in "from May to July" a year back where it would come behind its end."""
    for place in range(len(times) - 1):
        one, two = times[place], times[place + 1]
        if not (one.first and two.first and one.first > two.first):
            continue
        bare = MONTH_VALUE.match(one.value) and two.type == "DATE" and "-" in two.value
        if not bare or any(c.isdigit() for c in one.text) or two.start - one.end > LONGEST_JOIN:
            continue
        if _from_to(text, one, two):
            months = 12 * (one.first.year - two.first.year) + one.first.month - two.first.month
            times[place] = _years_back(one, months // 12 + 1)
    return times


def _from_to(text: str, one: Time, two: Time) -> bool:
    """ "From May to July", "between May and July"; "in May and July" are two months."""
    joined = text[one.end : two.start]
    begins = text[max(0, one.start - len(BETWEEN)) : one.start].lower()
    return bool(JOINS.match(joined)) and (joined.strip() != "and" or begins == BETWEEN)


def _years_back(time: Time, years: int) -> Time:
    """A month, or the part of it that is meant, some years before."""
    assert time.first
    assert time.last
    first, last = moved(time.first, "Y", -years), moved(time.last, "Y", -years)
    if first is None or last is None:
        return time
    month = of_month(first.year, first.month)
    whole = time.last == of_month(time.last.year, time.last.month).last
    return time._replace(value=month.value, first=first, last=month.last if whole else last)


def up_to_now(times: list[Time], text: str, published: date | None) -> list[Time]:
    """ "now" is the publication day where it ends or begins a range: "between May 2019 and now"."""
    found = list(times)
    for place in range(len(times) - 1):
        one, two = times[place], times[place + 1]
        if "PRESENT_REF" not in (one.value, two.value) or not (one.first or two.first):
            continue
        if two.start - one.end <= LONGEST_JOIN and JOINS.match(text[one.end : two.start]):
            now = place if one.value == "PRESENT_REF" else place + 1
            found[now] = times[now]._replace(first=published, last=published)
    return found


def weekdays_in_order(times: list[Time], text: str, published: date | None) -> list[Time]:
    """ "From Thursday to Saturday" ends after it begins: moved back, or on if it is ahead;
    it ends within a week."""
    found = list(times)
    for place in range(len(times) - 1):
        one, two = found[place], found[place + 1]
        if two.start - one.end > LONGEST_JOIN:
            continue
        between = text[one.end : two.start]
        if not JOINS.match(between) or between.strip() == "and":
            continue
        if not (WEEKDAY.match(one.text) and WEEKDAY.match(two.text) and one.first and two.first):
            continue
        days = (two.first - one.first).days
        if days > WEEK:  # the next one behind the beginning
            found[place + 1] = days_on(two, days % WEEK - days)
        elif days < 0:
            weeks = (WEEK - days) // WEEK
            ahead = published is not None and one.first > published
            moving = place + 1 if ahead else place
            found[moving] = days_on(found[moving], WEEK * weeks if ahead else -WEEK * weeks)
    return found


def join_ranges(times: list[Time], text: str) -> list[Time]:
    """Number the pairs of dates that are the two ends of one range."""
    number = 0
    for place in range(len(times) - 1):
        one, two = times[place], times[place + 1]
        if one.range is None and _is_range(one, two, text):
            times[place] = one._replace(range=number)
            times[place + 1] = two._replace(range=number)
            number += 1
    return times


def _is_range(one: Time, two: Time, text: str) -> bool:
    if two.start - one.end > LONGEST_JOIN or not (
        one.first and one.last and two.first and two.last
    ):
        return False
    if one.first < two.first and two.last == one.last:  # "the quarter to June"
        return False
    if one.type not in ("DATE", "TIME") or two.type not in ("DATE", "TIME") or one.first > two.last:
        return False
    between = text[one.end : two.start]
    if not JOINS.match(between):
        return False
    if between.strip() == "and":
        return text[max(0, one.start - 14) : one.start].rstrip().lower().endswith("between")
    return not (one.last == one.first and _opens_story(two, between))


def _opens_story(time: Time, between: str) -> bool:
    """Does it open the sentence behind a dateline: "12 March 2024 – Next year", "– 2025 will"?"""
    if between not in SPACED_DASHES or time.text[0].islower():
        return False
    return bool(YEAR.fullmatch(time.text)) or not any(c.isdigit() for c in time.text)
