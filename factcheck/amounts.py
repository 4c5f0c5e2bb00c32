"""Amounts and days as a reader writes them: "565 miles", "13 July 2021"."""

from datetime import date
from decimal import Decimal

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
IRREGULAR = {"foot": "feet", "inch": "inches", "century": "centuries", "percentage": "percent"}


def amount(value: Decimal, digits: int = 3) -> str:
    """At least `digits` significant digits, all digits before the point, thousands in commas.

    >>> [amount(Decimal(v)) for v in ("565.4378", "1460.9", "2.50", "0.0312", "1200000")]
    ['565', '1,461', '2.5', '0.0312', '1,200,000']
    """
    places = max(0, digits - 1 - value.adjusted()) if value else 0
    written = f"{round(value, places):,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


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
    """
    >>> [plural(u) for u in ("mile", "square foot", "kilometre per hour", "US dollar", "feet")]
    ['miles', 'square feet', 'kilometres per hour', 'US dollars', 'feet']
    >>> plural("pound sterling"), plural("year of age")
    ('pounds sterling', 'years of age')
    """
    if unit == "pound sterling":
        return "pounds sterling"
    if " of " in unit:
        first, _, rest = unit.partition(" of ")
        return f"{plural(first)} of {rest}"
    top, per, below = unit.partition(" per ")
    head, space, last = top.rpartition(" ")
    if last in IRREGULAR:
        last = IRREGULAR[last]
    elif last and not last.endswith("s") and last not in IRREGULAR.values() and last.islower():
        last += "s"
    return f"{head}{space}{last}{per}{below}"


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
