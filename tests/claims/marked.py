"""Sentences with a marked figure, "[1,200 soldiers] crossed", as the text and its item.

Stands in for the real readers of figures and dates, so that a kind's sentences test its words
and nothing else.
"""

import re
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from claims.model import Quantity, Time

PUBLISHED = date(2021, 7, 8)
MONEY = re.compile(
    r"[$£€¥₹]|\b(?:yen|euros?|dollars?|pounds?|rubles|rupees|francs|naira|won|rand)\b"
)
PERCENT = re.compile(r"(?i)%|\bper ?cent\b|\bpercent|one in \w+\Z|\bfifth\Z|\bthird\Z")
LENGTH = re.compile(r"\b(?:k?m|(?:kilo|milli|centi)met(?:re|er)s?|met(?:re|er)s?|miles?|feet)\b")
AREA = re.compile(r"\b(?:hectares?|acres?|square (?!meal)\w+|sq \w+|km²)(?=\W|\Z)")
WEIGHT = re.compile(r"\b(?:tonnes?|tons?|kilos?|kilograms?|kg|grams?)\b")
AGE = re.compile(r"-year-old|\baged\b|\A\d\d\Z")
OTHER = {
    "temperature": re.compile(r"[0-9] degrees|°|\d[CF]\b"),
    "speed": re.compile(r"an hour\b|mph|km/h|kph"),
    "volume": re.compile(r"\b(?:lit(?:re|er)s?|barrels?|gallons?)\b"),
    "energy": re.compile(r"watts?\b|[MGT]Wh?\b|watt.hours?\b"),
}
LASTING = re.compile(
    r"\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries)\b|-(?:year|decade|day|month|week)\b"
)
DAY = re.compile(
    r"\b(?:\w+day|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept\w*|oct\w*|nov\w*|dec(?:ember)?|ago"
    r"|in (?:1[5-9]|20)\d\d|by (?:1[5-9]|20)\d\d|(?:last|next) \w+|midnight)\b",
    re.IGNORECASE,
)


class Item(NamedTuple):
    """A figure or a date by hand."""

    start: int
    end: int
    quantity: Quantity | None
    time: Time | None


def read_marked(sentence: str) -> tuple[str, list[Item]]:
    """The sentence without its brackets, and an item for each pair of them."""
    items = []
    text = ""
    for plain, marked in re.findall(r"([^\[]*)(?:\[([^\]]*)\])?", sentence):
        text += plain
        if marked:
            items.append(_item(len(text), marked))
            text += marked
    return text, items


def _item(start: int, words: str) -> Item:
    end = start + len(words)
    dimension, unit = _dimension(words)
    if dimension == "date":
        value = (re.findall(r"(?:1[5-9]|20)\d\d", words) or ["2021"])[0]
        first = date(int(value), 1, 1) if value != "2021" else None
        return Item(start, end, None, Time(start, end, words, "DATE", value, first))
    if dimension == "count":
        unit = re.sub(
            r"^(?:\W|\b(?:[\d.,]+|at|least|about|over|some|more|than|million|almost)\b)+", "", words
        )
        if unit == words or not re.search(r"[a-z]", unit):
            unit = unit.split(" ", 1)[1] if unit == words and " " in words else ""
    quantity = Quantity(
        start,
        end,
        words,
        Decimal(2),
        Decimal(2),
        unit,
        dimension,
        noun=unit if dimension == "count" else "",
    )
    time = Time(start, end, words, "DURATION", "P2Y") if dimension == "time" else None
    return Item(start, end, quantity, time)


def _dimension(words: str) -> tuple[str, str]:
    for name, pattern in (
        ("money", MONEY),
        ("percentage", PERCENT),
        *OTHER.items(),
        ("area", AREA),
    ):
        if pattern.search(words):
            return name, name
    if AGE.search(words):
        return "age", "year of age"
    for name, pattern in (("length", LENGTH), ("weight", WEIGHT), ("date", DAY), ("time", LASTING)):
        if pattern.search(words):
            return name, name
    return "count", ""
