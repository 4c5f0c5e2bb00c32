"""The part of a month, week or year that is meant: "early March", "the end of the year"."""

from datetime import date, timedelta

from claims.dates.expression import Expression
from claims.dates.periods import Meaning
from claims.dates.scene import value_of

Days = tuple[date, date]
# years of a decade and of a century that are early, middle and late
LONG = {
    10: {"start": (0, 3), "mid": (4, 6), "end": (7, 9)},
    100: {"start": (0, 33), "mid": (34, 66), "end": (67, 99)},
}
WEEK, LONGEST_MONTH = 7, 31  # days


def narrowed(e: Expression, meaning: Meaning, published: date | None) -> Meaning:
    """The days of the part that is named, while the value stays that of the whole.

    A part is a third: the 1st to the 10th, 11th to 20th, 21st on of a month; four months of a year;
    Monday to Wednesday and Friday to Sunday of a week. "Earlier this year" ends at publication and
    "later this week" begins there, as does "the rest of the month".
    """
    first, last = meaning.first, meaning.last
    if first is None or last is None or first == last or (meaning.type or e.type) != "DATE":
        return meaning
    days = _since_or_up_to_publication(e, first, last, published)
    edge = value_of(e, "edge") or value_of(e, "end")
    if days is None and edge == "turn":  # "by the turn of the century"
        return meaning._replace(last=min(last, date(first.year, 12, 31)))
    if days is None and edge in ("start", "mid", "end"):
        days = third(edge, first, last)
    return meaning._replace(first=days[0], last=days[1]) if days else meaning


def _since_or_up_to_publication(
    e: Expression, first: date, last: date, published: date | None
) -> Days | None:
    if published is None or not first <= published <= last:
        return None
    ago = value_of(e, "ago")
    if ago == "earlier":
        return first, published
    if ago == "later" or value_of(e, "edge") == "rest":
        return published, last
    return None


def third(edge: str, first: date, last: date) -> Days | None:
    """The first, middle or last third of a week, month or year; None for other periods.

    >>> [str(day) for day in third("mid", date(2021, 2, 1), date(2021, 2, 28))]
    ['2021-02-11', '2021-02-20']
    """
    length = (last - first).days + 1
    years = last.year - first.year + 1
    if years in LONG and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        from_year, to_year = LONG[years][edge]
        return date(first.year + from_year, 1, 1), date(first.year + to_year, 12, 31)
    if length == WEEK:
        begin = first + timedelta(days={"start": 0, "mid": 2, "end": 4}[edge])
        return begin, begin + timedelta(days=2)
    if length <= LONGEST_MONTH and first.day == 1:
        begin = first.replace(day={"start": 1, "mid": 11, "end": 21}[edge])
        return begin, last if edge == "end" else begin + timedelta(days=9)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return {
            "start": (first, date(first.year, 4, 30)),
            "mid": (date(first.year, 5, 1), date(first.year, 8, 31)),
            "end": (date(first.year, 9, 1), last),
        }[edge]
    return None
