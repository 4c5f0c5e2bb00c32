"""A small article with a Reading made by hand, for reports before and beside the engine."""

from datetime import date
from decimal import Decimal

from claims import Claim, Link, Published, Quantity, Reading, Source, Span, Time
from factcheck.checklist import Step
from factcheck.document import Document
from factcheck.finding import Finding
from factcheck.run import Checked

TEXT = """\
River leaves its bed

KELD, 3 May 2012 - About 1,200 villagers left their homes on Tuesday, the mayor
Ada Brink said. “The lake is 12 kilometres (9 miles) long,” Brink said.
"""
DAY = date(2012, 5, 3)


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def sentence(words: str) -> Span:
    bounds = [0, TEXT.index("KELD"), TEXT.index("“"), len(TEXT) - 1]
    start = span(words)[0]
    last = max(b for b in bounds[:-1] if b <= start)
    return Span(last, len(TEXT[: bounds[bounds.index(last) + 1]].rstrip()))


def quantity(words: str, value: int, unit: str, dimension: str, bound: str = "=") -> Quantity:
    return Quantity(*span(words), words, Decimal(value), Decimal(value), unit, dimension, bound)


def claim(name: str, words: str, kind: str, **rest: object) -> Claim:
    place = sentence(words)
    return Claim(name, *span(words), words, TEXT[place.start : place.end], place, 1, kind, **rest)


def reading(day: date | None = DAY) -> Reading:
    """The Reading of TEXT; without `day` its weekday stays unresolved."""
    first = date(2012, 5, 1) if day else None
    tuesday = Time(
        *span("Tuesday"),
        "Tuesday",
        "DATE",
        "2012-05-01" if day else "XXXX-WXX-2",
        first,
        first,
        anchored=bool(day),
    )
    brink = Source("the mayor\nAda Brink", *span("the mayor\nAda Brink"), "Ada Brink", "said")
    claims = [
        claim(
            "aaaaaaa",
            "About 1,200 villagers",
            "displaced",
            time=tuesday,
            source=brink,
            quantity=quantity("About 1,200 villagers", 1200, "villagers", "count", "~"),
            priority="high",
            reasons=("people's fate",),
        ),
        claim("bbbbbbb", "Tuesday", "event", time=tuesday, part_of="aaaaaaa"),
        claim(
            "ccccccc",
            "12 kilometres",
            "length",
            source=brink._replace(manner="quote"),
            quantity=quantity("12 kilometres", 12, "kilometre", "length"),
            quoted=True,
        ),
        claim(
            "ddddddd",
            "9 miles",
            "length",
            part_of="ccccccc",
            quantity=quantity("9 miles", 9, "mile", "length"),
        ),
    ]
    published = Published(day, "dateline", *span("3 May 2012"), "3 May 2012") if day else None
    links = [Link("conversion", "ccccccc", "ddddddd")]
    sentences = [sentence("River"), sentence("KELD"), sentence("lake")]
    return Reading(TEXT, published, claims, links, [tuesday], [], sentences[:2], sentences)


def finding() -> Finding:
    return Finding(
        "conversion",
        "error",
        *span("12 kilometres (9 miles)"),
        "12 km is 7.5 miles, not 9",
        "12 km × 0.6214 = 7.46 miles",
        "9 nautical miles were meant",
        ("ccccccc", "ddddddd"),
    )


STEPS = [
    Step(
        "Ask the mayor’s office for its count.",
        ("The town’s register",),
        ("Keld villagers left homes",),
    )
]


def checked(day: date | None = DAY) -> Checked:
    document = Document("keld.txt", TEXT, "River leaves its bed")
    return Checked(document, reading(day), [finding()], {"aaaaaaa": list(STEPS)})
