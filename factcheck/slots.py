"""What the steps of a checklist are filled with: the claim's own numbers, days, place, speaker."""

import re
from datetime import date

import claims
from claims import Claim, Reading, Time

SLOT = re.compile(r"\{(\w+)\}")
OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
MONTHS = (
    *("", "January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def fill(template: str, slots: dict[str, str]) -> str:
    """The template with its slots filled; "" when one is empty.

    What stands in square brackets is left out when a slot in it is empty.

    >>> fill("Who counted {number}[ in {place}]?", {"number": "12", "place": ""})
    'Who counted 12?'
    >>> fill("Ask {speaker}.", {})
    ''
    """

    def optional(match: re.Match[str]) -> str:
        return match[1] if all(slots.get(name) for name in SLOT.findall(match[1])) else ""

    kept = OPTIONAL.sub(optional, template)
    if not all(slots.get(name) for name in SLOT.findall(kept)):
        return ""
    return SLOT.sub(lambda match: slots[match[1]], kept)


def slots_of(claim: Claim, reading: Reading) -> dict[str, str]:
    """Every value that a step may name; empty where the claim has none.

    figure    the phrase as written; `number` its numeral, `noun` what is counted
    phrase    a time expression as written; `day`, `weekday` and `window` worked out; `span` is
              a window of more than one day, `start` the day on which a length of time began
    speaker   who says it, by his fullest name
    place     the place nearest to the figure; `names` all names of the sentence
    published the article's own day; `when` the day or month to search for
    """
    quantity, time = claim.quantity, claim.time
    figure = " ".join(claim.text.split())
    day = reading.published.day if reading.published else None
    speaker = " ".join(claim.source.name.split()) if claim.source else ""
    place = claims.place_near(claim.sentence, claim.start - claim.sentence_span.start, speaker)
    return {
        "figure": f"“{figure}”" if quantity is not None and quantity.vague else figure,
        "number": _number(claim, reading.text),
        "noun": quantity.noun or quantity.unit
        if quantity and quantity.dimension == "count"
        else "",
        "phrase": f"“{' '.join(time.text.split())}”" if time else "",
        "day": _single_day(time),
        "weekday": WEEKDAYS[time.first.weekday()]
        if time and time.first and _single_day(time)
        else "",
        "window": span_of(time),
        "span": "" if _single_day(time) else span_of(time),
        "start": _start(claim),
        "speaker": speaker,
        "via": claim.source.via if claim.source else "",
        "place": place,
        "names": " ".join(_names(claim)[:3]),
        "published": day_text(day) if day else "",
        "when": _to_search(time, day),
    }


def day_text(day: date) -> str:
    """
    >>> day_text(date(2021, 7, 5))
    '5 July 2021'
    """
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def span_of(time: Time | None) -> str:
    """The days a time speaks of, as short as they can be said: "24 June - 8 July 2021"."""
    if time is None or time.first is None or time.last is None:
        return ""
    first, last = time.first, time.last
    if first == last:
        return day_text(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if first.year != last.year:
        return f"{day_text(first)} – {day_text(last)}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month]} – {day_text(last)}"
    return f"{first.day}–{day_text(last)}"


def _single_day(time: Time | None) -> str:
    return day_text(time.first) if time and time.first and time.first == time.last else ""


def _start(claim: Claim) -> str:
    """The day, or for years the month, on which a length of time began."""
    time = claim.time
    if time is None or time.type != "DURATION" or time.first is None:
        return ""
    return day_text(time.first)


def _to_search(time: Time | None, published: date | None) -> str:
    day = time.last if time else None
    if time and time.first and time.first == time.last:
        return day_text(time.first)
    day = day or published
    return f"{MONTHS[day.month]} {day.year}" if day else ""


def _number(claim: Claim, text: str) -> str:
    quantity = claim.quantity
    if quantity is None or quantity.vague:
        return ""
    return " ".join(text[quantity.number.start : quantity.number.end].split()) or claim.text


def _names(claim: Claim) -> list[str]:
    """Names of the sentence, each once, other than the speaker's."""
    speaker = claim.source.name if claim.source else ""
    spans = claims.names_in(claim.sentence)
    names = dict.fromkeys(" ".join(claim.sentence[start:end].split()) for start, end in spans)
    return [name for name in names if name not in speaker]
