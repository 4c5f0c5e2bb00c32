"""Amounts and days as a reader writes them: "565 miles", "13 July 2021"."""

from datetime import date
from decimal import Decimal

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MOST_DIGITS = 24
IRREGULAR = {
    **{"foot": "feet", "inch": "inches", "century": "centuries", "percentage": "percent"},
    **{"acre-foot": "acre-feet", "pound-foot": "pound-feet", "millennium": "millennia"},
    **{"penny": "pence", "krona": "kronor", "krone": "kroner", "leu": "lei", "lev": "leva"},
    **{"real": "reais", "paisa": "paise"},
}
# as many as you like of them have no s in English
UNCHANGED = frozenset(
    (
        *("yen", "yuan", "won", "baht", "rand", "ringgit", "rupiah", "tenge", "taka", "kwacha"),
        *("naira", "birr", "kyat", "dong", "riel", "kip", "pula", "kina", "vatu", "tala", "som"),
        *("ariary", "sen", "stone", "horsepower"),
    )
)


def amount(value: Decimal, digits: int = 3) -> str:
    """At least `digits` significant digits, all digits before the point, thousands in commas.

    >>> [amount(Decimal(v)) for v in ("565.4378", "1460.9", "2.50", "0.0312", "1200000")]
    ['565', '1,461', '2.5', '0.0312', '1,200,000']
    """
    places = max(0, digits - 1 - value.adjusted()) if value else 0
    whole = value.adjusted() >= MOST_DIGITS  # more than Decimal rounds to
    written = f"{value if whole else round(value, places):,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def exact(value: Decimal) -> str:
    """A figure with all its digits, as it was printed.

    >>> exact(Decimal("1122.50")), exact(Decimal(13000))
    ('1,122.5', '13,000')
    """
    return f"{value.normalize():,f}"


def with_unit(value: Decimal, unit: str, digits: int = 3) -> str:
    """
    >>> with_unit(Decimal("565.4"), "mile"), with_unit(Decimal(1), "foot")
    ('565 miles', '1 foot')
    >>> with_unit(Decimal("73.4"), "degree Fahrenheit"), with_unit(Decimal(30), "percentage")
    ('73.4°F', '30%')
    """
    number = amount(value, digits)
    if unit.startswith("degree "):
        return f"{number}°{unit[7:8]}"
    if unit == "percentage":
        return f"{number}%"
    return f"{number} {unit if value == 1 else plural(unit)}".rstrip()


def plural(unit: str) -> str:
    """The unit as more than one of it is written; a plural stays as it is.

    >>> [plural(u) for u in ("mile", "square foot", "kilometre per hour", "US dollar", "feet")]
    ['miles', 'square feet', 'kilometres per hour', 'US dollars', 'feet']
    >>> [plural(u) for u in ("pound sterling per hour", "year of age", "Japanese yen", "per day")]
    ['pounds sterling per hour', 'years of age', 'Japanese yen', 'per day']
    """
    top, per, below = unit.partition(" per ")
    if per:
        return f"{plural(top)}{per}{below}"
    if unit == "pound sterling":
        return "pounds sterling"
    if " of " in unit:
        first, _, rest = unit.partition(" of ")
        return f"{plural(first)} of {rest}"
    if unit.startswith("per "):
        return unit
    head, space, last = unit.rpartition(" ")
    return f"{head}{space}{IRREGULAR.get(last) or last + _ending(last)}"


def _ending(word: str) -> str:
    known = word in UNCHANGED or word in IRREGULAR.values() or word.endswith(("s", "hertz"))
    return "" if known or not word.islower() else "s"


def day(when: date) -> str:
    """
    >>> day(date(2021, 7, 13))
    '13 July 2021'
    """
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def weekday(when: date) -> str:
    """
    >>> weekday(date(2021, 7, 13))
    'Tuesday'
    """
    return WEEKDAYS[when.weekday()]
