"""Values as an English reader wants them: amounts, days, speakers."""

from calendar import monthrange
from datetime import date
from decimal import Decimal

from claims import Claim, Published, Quantity, Reading, Source, Time
from factcheck.amounts import MONTHS, plural, weekday
from factcheck.finding import Finding
from factcheck.visible import flat

DAYS_IN_A_WEEK = 7
SHOWN_EXAMPLES = 3  # of relative dates that cannot be resolved
HEDGES = {"~": "about {}", ">": "{}+", "<": "up to {}", "up": "up {}", "down": "down {}"}
# words that say more than their bound does: fewer than 30 is not 30, nearly 30 is not 31
CLOSER = {
    "<": ("under {}", frozenset(("under", "below", "less", "fewer", "lower", "short"))),
    "~": ("nearly {}", frozenset(("nearly", "almost", "approaching", "shy"))),
}
CENT = Decimal("0.01")
ENDLESS = 28  # digits of a quotient that has no end, such as 6 feet 2 inches in feet
DIGITS = 4  # of them are shown
FOUND_IN = {
    "option": "given with --published",
    "file name": "from the file name",
    "dateline": "from the dateline",
    "metadata": "from the metadata of the file",
}


def number(value: Decimal) -> str:
    """Digits in groups of three, no needless zeros; four digits of a quotient without an end.

    >>> number(Decimal("1500")), number(Decimal("2.50")), number(Decimal(37) / 6)
    ('1,500', '2.5', '6.167')
    """
    if len(value.as_tuple().digits) >= ENDLESS:
        value = round(value, max(0, DIGITS - 1 - value.adjusted()))
    written = f"{value:,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def fraction(value: Decimal) -> str:
    """A share as it is said.

    >>> fraction(Decimal(2) / 3), fraction(Decimal("0.2")), fraction(Decimal(1))
    ('2/3', '1/5', '1')
    """
    from fractions import Fraction  # 2 ms, and few articles have a share in words

    return str(Fraction(value).limit_denominator(1000))


def units(quantity: Quantity) -> str:
    """The unit in the number it needs; a counted noun as it was written."""
    unit = flat(quantity.unit)
    if quantity.dimension == "part":
        return f"of {unit}" if unit else ""
    if quantity.dimension == "count" or not unit or quantity.low == quantity.high == 1:
        return unit
    return f"degrees {unit[7:]}" if unit.startswith("degree ") else plural(unit)


def amount(quantity: Quantity) -> str:
    """Normal form: hedge, digits, unit; "200+" is over 200 as well as at least 200.

    >>> amount(Quantity(0, 0, "", Decimal(910), Decimal(910), "kilometre", "length", "~"))
    'about 910 kilometres'
    >>> amount(Quantity(0, 0, "fewer than 30 men", Decimal(30), Decimal(30), "men", bound="<"))
    'under 30 men'
    """
    low, high = _written(quantity.low, quantity), _written(quantity.high, quantity)
    value = low if low == high else f"{low} to {high}"
    return f"{_hedge(quantity).format(value)} {units(quantity)}".rstrip()


def _written(value: Decimal, quantity: Quantity) -> str:
    """£1,749.90 keeps its nought."""
    if quantity.dimension == "part":
        return fraction(value)
    in_pence = quantity.step == CENT and quantity.dimension in ("money", "money rate")
    return f"{value:,.2f}" if in_pence else number(value)


def _hedge(quantity: Quantity) -> str:
    closer, words = CLOSER.get(quantity.bound, ("", frozenset()))
    said = quantity.text.lower().split()
    if not words.isdisjoint(said) and "or" not in said:  # "30 or fewer" may be 30
        return closer
    return HEDGES.get(quantity.bound, "{}")


def normal_form(claim: Claim) -> str:
    """What the figure amounts to; "" when that is no more than the words themselves say."""
    value = amount(claim.quantity) if claim.quantity else ""
    return "" if value.lower() == flat(claim.text).lower() else value


def date_of(value: date) -> str:
    """The day without its weekday: "5 July 2021"."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def day(value: date) -> str:
    """The day with its weekday: "Monday 5 July 2021"."""
    return f"{weekday(value)} {date_of(value)}"


def days(first: date, last: date) -> str:
    """The calendar days from `first` to `last`; a week or less with its weekdays.

    >>> days(date(2021, 6, 24), date(2021, 7, 8)), days(date(2020, 2, 1), date(2020, 2, 29))
    ('24 June to 8 July 2021', 'February 2020')
    """
    if first == last:
        return day(first)
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:  # whole months
        if first.month == 1 and last.month == 12:
            return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
        if (first.year, first.month) == (last.year, last.month):
            return f"{MONTHS[first.month - 1]} {first.year}"
    week = (last - first).days < DAYS_IN_A_WEEK
    begin, end = (f"{weekday(d)} {d.day}" if week else str(d.day) for d in (first, last))
    if first.month != last.month or first.year != last.year:
        begin += f" {MONTHS[first.month - 1]}"
    if first.year != last.year:
        begin += f" {first.year}"
    return f"{begin} to {end} {MONTHS[last.month - 1]} {last.year}"


def when(time: Time) -> str:
    """The calendar days of a time, or why there are none."""
    if time.first and time.last:
        written = day if len(time.value) == len("2021-07-05") else date_of
        if time.open == "since":
            return f"since {written(time.first)}"
        if time.open == "until":
            return f"until {written(time.last)}"
        return days(time.first, time.last)
    if time.impossible:
        return "no such day in the calendar"
    if not time.anchored:
        return "unresolved: the article's date is unknown"
    return "no date given" if time.type in ("DURATION", "SET") else "no certain days"


def speaker(source: Source | None) -> str:
    """Who says so, through whom, and whether in their own words."""
    if source is None:
        return "no source given"
    name, text = flat(source.name), flat(source.text)
    who = text if name in text or not name else f"{name} (here “{text}”)"
    via = f", via {flat(source.via)}" if source.via else ""
    return f"{who}{via}, {'quoted' if source.manner == 'quote' else 'in paraphrase'}"


def rank(claim: Claim) -> str:
    """The priority and what makes it so.

    >>> from claims import Span
    >>> rank(Claim("c1", 0, 1, "9", "9", Span(0, 1), 0, "count", reasons=("exact figure",)))
    'medium (exact figure)'
    """
    return f"{claim.priority} ({', '.join(claim.reasons)})" if claim.reasons else claim.priority


def published(value: Published, place: str) -> str:
    """The article's date and where it was read; `place` ("line 5") is where its text stands."""
    where = FOUND_IN.get(value.how, f"from “{flat(value.text)}”" if value.text else value.how)
    at = f" {'on' if place.startswith('page') else 'in'} {place}" if place else ""
    return f"{day(value.day)}, {where}{at}"


def told(finding: Finding) -> list[str]:
    """What a finding says, a line each: message, working, likely cause.

    >>> told(Finding("weekday", "error", 0, 1, "1 May was a Friday", cause="2008 was meant"))
    ['1 May was a Friday', 'Perhaps 2008 was meant.']
    """
    cause = f"Perhaps {flat(finding.cause)}." if finding.cause else ""
    return [line for line in (flat(finding.message), flat(finding.working), cause) if line]


def told_at(label: str, finding: Finding) -> list[str]:
    """What a finding says to readers of lines and columns; where the article has none of these
    that anybody could count, it begins with the `label` of the place: "page 3, line 7: ".
    """
    message, *rest = told(finding)
    return [f"{label}: {message}" if label else message, *rest]


def many(count: int, noun: str, plural: str = "") -> str:
    """A count with its noun.

    >>> many(1, "finding"), many(2, "day")
    ('1 finding', '2 days')
    """
    return f"{count} {noun if count == 1 else plural or noun + 's'}"


def listed(items: list[str]) -> str:
    """Items as a sentence lists them.

    >>> listed(["3", "7", "9"])
    '3, 7 and 9'
    """
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def unresolved(reading: Reading) -> list[str]:
    """One sentence about relative dates that nothing anchors, with the remedy, or none."""
    loose = [time for time in reading.times if not time.anchored]
    if reading.published or not loose:
        return []
    examples = list(dict.fromkeys(f"“{flat(time.text)}”" for time in loose))[:SHOWN_EXAMPLES]
    return [
        f"{many(len(loose), 'relative date')} cannot be resolved without it "
        f"({', '.join(examples)}): give it with --published YYYY-MM-DD."
    ]
