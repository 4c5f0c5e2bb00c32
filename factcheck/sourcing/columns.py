"""What the header of a column, the label of a row or a caption says about the figures there."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

import claims
from claims import Quantity, Time, general_slugs
from factcheck.sourcing.evidence import PERSONS
from factcheck.sourcing.fact import telling
from factcheck.sourcing.years import MONTH_NAMES

UNIT = re.compile(r"\(([^()]{1,40})\)|([%‰])")
MONEY = re.compile(r"([$€£¥])\s?(.*)")
MANY = re.compile(r"\b(hundred|thousand|million|billion)s\b(?: of)?", re.IGNORECASE)
NOUGHTS = re.compile(r"['’]?\b000s?\b|['’]000s?\b")  # "$000", "'000"
SAYS_IN = re.compile(r"\A(?:(?:all |the )?(?:figures|amounts|values|numbers) )?in ", re.IGNORECASE)
IN_WORDS = re.compile(r"\b[Ii]n ((?:[\w$€£¥./°]+ ){0,3}[\w$€£¥./°]+)")
CHANGES = re.compile(
    r"\b(?:change|growth|increase|decrease|difference|variation|yoy|y/y)\b|\+/[-−–]", re.IGNORECASE
)
MONTHS = re.compile(rf"\b(?:{MONTH_NAMES.lower()})(?=\W+(?:19|20)\d\d\b)")
DIGIT = re.compile(r"\d")
NIGHTS = ("night", "nights")  # what hotels count, and no length of time
LONGEST_UNIT = 40  # characters
ONE = 5  # a figure to read a header's unit with; "1" would make it a singular


class Column(NamedTuple):
    """What a header says about the figures below it.

    factor  what a figure is multiplied by: a million below "US$ million"
    kind    the kind of claim that a figure of its noun would be: "Deaths" are people killed
    changes whether the figures are changes, down where they are negative
    """

    name: str
    noun: str
    unit: str
    dimension: str
    factor: Decimal
    time: Time | None
    kind: str = ""
    changes: bool = False

    @property
    def measures(self) -> bool:
        """Does it say more than what is counted?"""
        return self.dimension != "count" or self.factor != 1


def column(name: str) -> Column:
    """A header, or the label of a row, understood.

    >>> column("Length (km)")[1:5]
    ('length', 'kilometre', 'length', Decimal('1'))
    >>> column("Cost (US$ million) 2021")[1:5]
    ('price', 'US dollar', 'money', Decimal('1000000'))
    >>> column("Jobs (thousands)")[1:5]
    ('job', 'Jobs', 'count', Decimal('1000'))
    """
    noun = name
    for time in reversed([time for time in claims.find_times(with_months(name)) if time.first]):
        noun = noun[: time.start] + noun[time.end :]
    match = UNIT.search(noun)
    bare = " ".join(UNIT.sub("", noun).split())
    # "Over 52 weeks" says which patients are counted, not in what
    unit = (
        (match[1] or match[2])
        if match
        else ""
        if DIGIT.search(bare)
        else bare.rpartition(" in ")[2]
    )
    heads = telling(bare.split())
    found = unit_of(unit) if match or unit.lower() not in NIGHTS else None
    head = heads[-1] if heads else ""
    changes = CHANGES.search(name) is not None
    if found is None:
        return Column(name, head, bare, "count", Decimal(1), time_of(name), _kind(bare), changes)
    counts = found.dimension == "count"
    return Column(
        name, head, bare if counts else found.unit, found.dimension, found.low / ONE,
        time_of(name), _kind(bare) if counts else "", changes,
    )  # fmt: skip


def name_alone(label: str) -> Column:
    """The label of a row that is not read for units and days."""
    heads = telling(label.split())
    return Column(label, heads[-1] if heads else "", label, "count", Decimal(1), None)


def caption_column(words: str) -> Column | None:
    """What a caption says about the figures of its table: "(in millions of dollars)"; None when it
    names neither unit nor days.

    >>> caption_column("Table 2. Spending by department, in thousands of euros")[2:5]
    ('euro', 'money', Decimal('1000'))
    """
    tries = [match[1] for match in UNIT.finditer(words) if match[1]]
    for match in IN_WORDS.finditer(words):
        parts = match[1].split()
        tries += [" ".join(parts[:count]) for count in range(len(parts), 0, -1)]
    tries.append(words.rpartition(",")[2].strip())  # "Net sales, EUR million"
    found = next(filter(None, map(unit_of, tries)), None)
    time = time_of(words)
    if found is None:
        return Column(words, "", "", "count", Decimal(1), time) if time else None
    unit = "" if found.dimension == "count" else found.unit
    return Column(words, "", unit, found.dimension, found.low / ONE, time)


def readings(own: Column, label: Column, caption: Column | None) -> Iterator[Column]:
    """What a figure may be by its column, the label of its row and its caption: likeliest first.

    A caption "in thousands" is about all columns; one "in millions of dollars" about all but those
    that count something else, which nobody can tell from the header alone: then the figure as it
    stands is a reading too.
    """
    if own.measures:
        yield own
        return
    if label.measures:
        yield own._replace(
            unit=label.unit, dimension=label.dimension, factor=label.factor, noun=label.noun
        )
        return
    plain = own if own.noun else own._replace(kind=label.kind, unit="")
    names = f"{own.name} {label.name}".lower()
    for word in () if DIGIT.search(label.name) else dict.fromkeys(names.split()):
        measure = unit_of(word) if word not in NIGHTS else None
        if measure is not None and measure.dimension != "count":
            yield plain._replace(unit=measure.unit, dimension=measure.dimension)
    if caption is not None and caption.measures:
        scaled = plain._replace(
            unit=caption.unit, dimension=caption.dimension, factor=caption.factor
        )
        counts = caption.dimension == "count"
        if counts or plain.noun not in PERSONS:
            yield scaled
        if not counts and (own.noun or label.noun):
            yield plain
    else:
        yield plain


def words_of_header(name: str) -> list[str]:
    """Its telling words, days and years aside."""
    for time in reversed(claims.find_times(with_months(name))):
        if time.first:
            name = name[: time.start] + name[time.end :]
    return telling(name.split())


def time_of(words: str) -> Time | None:
    """The first days that the words pin."""
    return next((time for time in claims.find_times(with_months(words)) if time.first), None)


def with_months(words: str) -> str:
    """The words with the names of months as prose has them: "unemployed may 2024"."""
    return MONTHS.sub(lambda match: match[0].title(), words)


@lru_cache(maxsize=4096)
def unit_of(words: str) -> Quantity | None:
    """What a unit in a header means, as so many of it: "km", "%", "US$ million", "thousands";
    None for what is none.
    """
    words = MANY.sub(r"\1", NOUGHTS.sub(" thousand", SAYS_IN.sub("", words.strip())))
    if not words or len(words) > LONGEST_UNIT:
        return None
    money = MONEY.search(words)
    tries = []
    if money:
        head = words[: money.end(1)]
        tries = [f"{head}{ONE} {money[2].strip()}", f"{head}{ONE}{money[2].strip()}"]
    for text in (*tries, f"{ONE} {words}", f"{ONE} {words.lower()}", f"{ONE}{words}"):
        found = claims.find_quantities(text.strip())
        if found and found[0].end == len(text.strip()) and _tells(found[0]):
            return found[0]
    return None


def _tells(quantity: Quantity) -> bool:
    """Is it a measure, or a multiple of what is counted without a noun?"""
    return quantity.dimension != "count" or (not quantity.unit and quantity.low != ONE)


def _kind(noun: str) -> str:
    """
    >>> _kind("Deaths"), _kind("Displaced")
    ('killed', 'displaced')
    """
    people = "people " if noun.lower().endswith("ed") else ""  # "Injured", "Displaced"
    found = claims.read(f"{ONE} {people}{noun.lower()}.").claims if noun else ()
    kind = found[0].kind if found else ""
    return "" if kind in general_slugs() else kind
