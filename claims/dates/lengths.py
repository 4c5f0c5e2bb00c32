"""Lengths of time and what repeats: "two years", "the past two weeks", "every Monday"."""

from datetime import date
from functools import reduce

from claims.dates.expression import Expression
from claims.dates.periods import SEASONS, Meaning, moved, working_days
from claims.dates.scene import Scene, has, value_of
from claims.dates.tense import PAST_CUE, words_before
from claims.patterns import compiled

# what "a year" is a rate of: "$33 million a year", "30 miles a day"
PER = compiled(
    r"(?:\d%?|\d [a-z]+s|\d (?!more |other )[a-z]+ [a-z]+s|million|billion|thousand|hundred|percent"
    r"|(?:thousand|hundred|[mb]illion) [A-Za-z]+s|cents|dollars|pounds|euros|yen|miles|feet"
    r"|kilometers|kilometres|km|tons|tonnes|people|barrels|hours|minutes)\s\Z"
)
COUNTS_ON = compiled(r"\s(?:after|before|later|earlier|ago|or|since)\b")
LONGEST_COUNTED = 30
ONE_DAY = compiled(
    r"one day\s+(?!of\b|after\b|before\b|later\b|earlier\b|in\b|and\b|or\b|to\b)[a-z]+"
)
TO_DO = compiled(r"\b(?:to|will|would|could|should|may|expects?|plans?|that)\b")
PAST_VERB = compiled(
    r"\b(?:heard|sat|ran|met|held|took|spent|fell|rose|grew|lost|won|made|saw|went|came|became|left"
    r"|fought|built|sold|wrote|spoke|drew|gave|kept|led|paid|put)\b"
)
NEARBY = 150  # characters
LONG_AGO = 60  # days
MODAL = compiled(r"(?:\b(?:will|would|could|may|might|can|should|shall)|['’]ll)\s\Z")
LONGEST_MODAL = 8
WORKING = frozenset(("working", "business", "trading"))
UNITS = frozenset(("unit", "units"))
WINDOWS = frozenset(("last", "past", "next"))
THE = compiled(r"\b[Tt]he\s\Z")
BESIDE = compiled(r"\s(?:before|after|following|preceding|leading up to|prior to|since)\b")
UNPLACED = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}
Days = tuple[date | None, date | None]
# what a unit is so many of, for halves of it
SMALLER = {"TH": ("TM", 60), "D": ("TH", 24), "W": ("D", 7), "M": ("D", 30), "TM": ("TS", 60)}
LARGER = {"E": ("Y", 10), "C": ("Y", 100), "L": ("Y", 1000), "F": ("W", 2)}


def unit_of(e: Expression) -> str:
    """The TIMEX3 letter of the last unit in the expression; clock units begin with T."""
    found = "Y"
    for token in e.tokens:
        if token.kind in ("unit", "units", "quarter", "seasons"):
            found = token.value
    return found


def amounts(e: Expression) -> list[float | None]:
    """Every amount in the expression; None for "several", "a few"."""
    found: list[float | None] = []
    for token in e.tokens:
        if token.kind in ("number", "day", "year"):
            found.append(token.value)
        elif token.kind == "vague":
            found.append(token.value or None)
        elif token.kind == "a":
            found.append(1)
        elif token.kind == "fraction" and token.value[1]:
            found.append((found.pop() or 0 if found else 0) + token.value[0] / token.value[1])
    return found


def amount(e: Expression) -> float | None:
    """How many units; None when the text does not say."""
    found = amounts(e)
    count = found[0] if found else None
    kinds = [token.kind for token in e.tokens]
    if "quarter" in kinds and not UNITS.isdisjoint(kinds):
        return quarter_of(e, count or 1)
    return half_of(e, count)


def quarter_of(e: Expression, count: float) -> float:
    """ "a quarter century", "three quarters of an hour", "one and a quarter hours"."""
    return count + 0.25 if has(e, "and") else count / 4


def half_of(e: Expression, count: float | None) -> float | None:
    """With "half" before the unit it is a half; after it, a half more."""
    if not has(e, "half"):
        if count is None and has(e, "unit") and not has(e, "vague"):
            return 1
        return count
    return (count or 1) + 0.5 if has(e, "and") else 0.5


def duration(unit: str, count: float | None) -> str:
    """The TIMEX3 value of a length.

    >>> duration("Y", 2), duration("TH", 0.5), duration("W", None), duration("E", 1)
    ('P2Y', 'PT30M', 'PXW', 'P10Y')
    """
    if count is None:
        shown = {"E": "DE", "C": "CE", "L": "ML", "F": "W"}.get(unit, unit.removeprefix("T"))
        return f"P{'T' if unit[0] == 'T' else ''}X{shown}"
    if unit in LARGER:
        unit, size = LARGER[unit]
        count *= size
    if count != int(count):
        if unit == "Y":
            unit, count = "M", count * 12
        elif unit in SMALLER:
            unit, size = SMALLER[unit]
            count *= size
    number = f"{count:g}" if count < 1e6 else f"{count:.0f}"
    return f"PT{number}{unit[1]}" if unit[0] == "T" else f"P{number}{unit}"


def length(e: Expression, scene: Scene) -> Meaning:
    """ "two years", "half an hour", "one hour and 30 minutes"."""
    if [token.kind for token in e.tokens] == ["a", "unit"] and is_rate(e, scene.text):
        return Meaning(duration(unit_of(e), 1), type="SET")
    if ONE_DAY.match(scene.text, e.start) and MODAL.search(
        scene.text[max(0, e.start - LONGEST_MODAL) : e.start]
    ):
        return Meaning("FUTURE_REF", type="DATE")  # "will one day be king"
    units = [token.value for token in e.tokens if token.kind in UNITS]
    counts = amounts(e)
    if len(units) == len(counts) > 1:
        parts = [duration(unit, count) for unit, count in zip(units, counts, strict=True)]
        return Meaning(reduce(together, parts))
    return Meaning(duration(unit_of(e), amount(e)))


def is_rate(e: Expression, text: str) -> bool:
    """ "$33 million a year", "12 visitors a day", but not "12 men a day after"."""
    counted = PER.search(text, max(0, e.start - LONGEST_COUNTED), e.start)
    return bool(counted) and not COUNTS_ON.match(text, e.end)


def long_unit(e: Expression, scene: Scene) -> Meaning:
    """ "decade-long": one of the unit; "thirty-year-long": as many as it says."""
    return Meaning(duration(value_of(e, "long_unit"), amount(e) or 1))


def compact_length(e: Expression, scene: Scene) -> Meaning:
    """ "3h", "90min"."""
    count, unit = value_of(e, "compact")
    return Meaning(duration(unit, count))


def together(one: str, two: str) -> str:
    """Two TIMEX3 lengths as one.

    >>> together("PT1H", "PT30M"), together("P2Y", "P3M"), together("P1D", "PT2H")
    ('PT1H30M', 'P2Y3M', 'P1DT2H')
    """
    if "T" in one and two.startswith("PT"):
        return one + two[2:]
    return one + two[1:]


def lengths(e: Expression, scene: Scene) -> Meaning:
    """ "three to five days": the value of the longer end."""
    if not amounts(e):  # "weeks or months"
        return Meaning(duration(value_of(e, "units"), None))
    found = [count for count in amounts(e) if count is not None]
    return Meaning(duration(unit_of(e), found[-1] if found else None))


def vague_length(e: Expression, scene: Scene) -> Meaning:
    which = value_of(e, "which")
    if which == "recent":
        return Meaning("PAST_REF", type="DATE")
    if unit_of(e) == "WE" and len(e.tokens) == 1:  # "weekends are quiet"
        return Meaning("XXXX-WXX-WE", type="SET")
    if len(e.tokens) == 1 and unit_of(e) in UNPLACED and is_placed(e, scene.text):
        return Meaning(UNPLACED[unit_of(e)], type="DATE", anchored=False)
    return Meaning(duration(unit_of(e), None))


def is_placed(e: Expression, text: str) -> bool:
    """ "in the weeks before the vote": when, and not how long."""
    return bool(THE.search(text, max(0, e.start - 5), e.start) and BESIDE.match(text, e.end))


def window(e: Expression, scene: Scene) -> Meaning:
    """ "the past two weeks": a length, and its days up to publication (or from it on)."""
    unit, which = unit_of(e), value_of(e, "which")
    count = amount(e)
    value = duration(unit, count)
    if count and unit == "D" and working(e, scene.text):
        return Meaning(value, *working_window(scene.anchor(), int(count), which))
    if which == "next" and _told(e, scene):  # "began in May 2017 and sat for the next two years"
        return Meaning(value)
    days = window_days(scene.anchor(), unit, count, which)
    return Meaning(value, *days)


def _told(e: Expression, scene: Scene) -> bool:
    """Is the window counted from a day behind: named shortly before, and all told in the past?"""
    named, today = scene.named, scene.published
    if named is None or today is None or scene.narrative or e.start - scene.named_place > NEARBY:
        return False
    if named.last is None or (today - named.last).days < LONG_AGO:
        return False
    words = words_before(e, scene)
    past = [*PAST_CUE.finditer(words), *PAST_VERB.finditer(words)]
    return bool(past) and not TO_DO.search(words, max(verb.end() for verb in past))


def working(e: Expression, text: str) -> bool:
    """ "the next four working days"."""
    words = (text[token.start : token.end].lower() for token in e.tokens if token.kind == "more")
    return not WORKING.isdisjoint(words)


def working_window(today: date | None, count: int, which: str | None) -> Days:
    """From the first to the last of so many working days, the publication day not counted."""
    sign = 1 if which == "next" else -1
    if today is None or which not in WINDOWS:
        return None, None
    near, far = working_days(today, sign), working_days(today, sign * count)
    return (near, far) if which == "next" else (far, near)


def nights(e: Expression, scene: Scene) -> Meaning:
    """ "three nights": as many days."""
    return Meaning(duration("D", amount(e)))


def window_days(today: date | None, unit: str, count: float | None, which: str | None) -> Days:
    if today is None or count is None or unit[0] == "T" or unit in SEASONS:
        return None, None
    if which in ("last", "past", "recent", "latest"):
        return moved(today, unit, -count), today
    if which == "next":
        return today, moved(today, unit, count)
    return None, None


def every(e: Expression, scene: Scene) -> Meaning:
    """ "every day", "each July", "every two weeks"."""
    if has(e, "of"):
        return nth_of_every(e)
    for kind, value in (("weekday", "XXXX-WXX-{:d}"), ("month", "XXXX-{:02d}")):
        number = value_of(e, kind)
        if number is not None:
            return Meaning(value.format(number + (kind == "weekday")))
    if has(e, "season"):
        return Meaning(f"XXXX-{value_of(e, 'season')}")
    if has(e, "part"):
        return Meaning(f"XXXX-XX-XXT{value_of(e, 'part')}")
    count = amounts(e) or [value_of(e, "ordinal") or (2 if value_of(e, "every") == "other" else 1)]
    return Meaning(duration(unit_of(e), count[-1]))


def nth_of_every(e: Expression) -> Meaning:
    """ "the 19th of every month"; "the first Monday of every month" comes once a month."""
    whole, part = unit_of(e), next(t for t in e.tokens if t.kind in ("unit", "weekday"))
    if whole == "M" and (part is e.tokens[-1] or part.value == "D"):
        return Meaning(f"XXXX-XX-{value_of(e, 'ordinal'):02}")
    return Meaning(duration(whole, 1))


def times_a(e: Expression, scene: Scene) -> Meaning:
    return Meaning(duration(unit_of(e), 1))


def rate(e: Expression, scene: Scene) -> Meaning:
    return Meaning(value_of(e, "rate"))


def weekdays(e: Expression, scene: Scene) -> Meaning:
    number = value_of(e, "weekdays")
    if number is None:
        number = value_of(e, "weekday")
    part = value_of(e, "parts")
    return Meaning(f"XXXX-WXX-{number + 1}" + (f"T{part}" if part else ""))
