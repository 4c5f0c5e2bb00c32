"""What the steps of a checklist are filled with: the claim's own numbers, days, place, speaker."""

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import islice, takewhile

import claims
from claims import Claim, Reading, Time
from factcheck.amounts import MONTHS, WEEKDAYS
from factcheck.amounts import day as day_text

SLOT = re.compile(r"\{(\w+)\}")
FULL_YEAR = re.compile(r"\d{4}")
AMOUNT = re.compile(r"\A[^\d$£€¥₹]+(?=[\d$£€¥₹])")
OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
# every name that a step or a search phrase may have in braces; `slots_of` says what each holds
SLOTS = frozenset(
    {
        *("figure", "amount", "number", "noun", "phrase", "relative", "day", "weekday", "window"),
        *("span", "speaker", "who", "via", "place", "names", "published", "when"),
    }
)
PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they", "who", "this", "that"})
NEAR = 12  # claims of one sentence that are looked at for who spoke
ARTICLES = frozenset({"The", "A", "An", "Its", "His", "Her", "Their", "Our", "My"})
KEPT = 16  # sentences whose names are kept: every claim of a sentence asks for them
LONG = 300  # days; a longer window is searched for by its year


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

    figure    the phrase as written, `amount` without its hedge; `number` its numeral, `noun`
              what is counted
    phrase    a time expression as written, `relative` when it names no year; `day`, `weekday`
              and `window` worked out; `span` is a window of more than one day
    speaker   who says it, by his fullest name; `who` is the name in it to search for
    place     the place nearest to the figure; `names` all names of the sentence
    published the article's own day; `when` the day or month to search for
    """
    published = reading.published.day if reading.published else None
    speaker = _speaker(claim)
    at = claim.start - claim.sentence_span.start
    return {
        "figure": written(claim),
        "amount": _amount(claim),
        "number": _number(claim, reading.text),
        "noun": _noun(claim),
        **_of_time(claim.time),
        "speaker": speaker,
        "who": _to_name(claim, speaker, reading),
        "via": claim.source.via if claim.source else "",
        "place": claims.place_near(claim.sentence, at, f"{speaker} {claim.text}"),
        "names": " ".join(islice(_names(claim), 3)),
        "published": day_text(published) if published else "",
        "when": _to_search(claim.time, published),
    }


def _of_time(time: Time | None) -> dict[str, str]:
    if time is None:
        return {}
    phrase = f"“{_flat(time.text)}”"
    window = span_of(time)
    one_day = time.first is not None and time.first == time.last
    return {
        "phrase": phrase,
        "relative": "" if FULL_YEAR.search(time.text) else phrase,
        "day": window if one_day else "",
        "weekday": WEEKDAYS[time.first.weekday()] if one_day and time.first else "",
        "window": window,
        "span": "" if one_day else window,
    }


def _flat(text: str) -> str:
    return " ".join(text.split())


def written(claim: Claim) -> str:
    """The figure as it stands in the text, in the small letters of the middle of a sentence."""
    text, quantity = _flat(claim.text), claim.quantity
    if quantity is None or not text.partition(" ")[0][1:].islower():
        return text
    hedged = quantity.bound in ("~", "<", ">")
    opens = claim.start <= claim.sentence_span.start + 1  # or a quotation mark does
    if hedged or (opens and not quantity.dimension.startswith("money")):  # no "rs 200"
        return f"{text[0].lower()}{text[1:]}"
    return text


def _amount(claim: Claim) -> str:
    """The figure with its noun and without its hedge: what stands in other texts as well."""
    text, quantity = written(claim), claim.quantity
    if quantity is None or quantity.bound == "=" or not text[0].isalpha() or AMOUNT.match(text):
        return AMOUNT.sub("", text)
    return _flat(claim.text[max(0, quantity.number.start - claim.start) :])


def _speaker(claim: Claim) -> str:
    """The source by name or role, fit for the middle of a question; a bare "he" tells nothing."""
    name = _flat(claim.source.name) if claim.source else ""
    if name.lower() in PRONOUNS:
        return ""
    head, comma, _ = name.partition(",")
    if comma:  # a role and a name, or a name and what it does
        name = _name(name) or head
    first, space, rest = name.partition(" ")
    return f"{first.lower()}{space}{rest}" if first in ARTICLES and space else name


def _name(speaker: str) -> str:
    """The longest name in the words for a speaker; "" when there is none."""
    names = [speaker[start:end] for start, end in claims.names_in(speaker)]
    return max(names, key=lambda name: name.count(" "), default="")


def _to_name(claim: Claim, speaker: str, reading: Reading) -> str:
    """Whom to search for; on the day of a statement, who else in its sentence says something."""
    if claim.kind == "statement-day" and not speaker:
        first = bisect_left(reading.claims, claim.sentence_span.start, key=lambda c: c.start)
        beside = takewhile(
            lambda other: other.sentence_span == claim.sentence_span,
            reading.claims[first : first + NEAR],
        )
        speaker = next(filter(None, map(_speaker, beside)), "")
    name = speaker.removeprefix("the ").removeprefix("The ")
    return name if name[:1].isupper() else _name(speaker)


def _noun(claim: Claim) -> str:
    quantity = claim.quantity
    if quantity is None or quantity.dimension != "count":
        return ""
    return _flat(quantity.noun or quantity.unit)


def span_of(time: Time | None) -> str:
    """The days a time speaks of, as short as they can be said.

    >>> days = date(2021, 6, 24), date(2021, 7, 8)
    >>> span_of(Time(0, 0, "", "DATE", "", *days))
    '24 June – 8 July 2021'
    >>> span_of(Time(0, 0, "", "DATE", "2021-05", date(2021, 5, 1), date(2021, 5, 31)))
    'May 2021'
    """
    if time is None or time.first is None or time.last is None:
        return ""
    first, last = time.first, time.last
    if first == last:
        return day_text(first)
    whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if whole_months and (first.month, last.month) == (1, 12):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if first.year != last.year:
        return f"{day_text(first)} – {day_text(last)}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} – {day_text(last)}"
    if whole_months:
        return f"{MONTHS[first.month - 1]} {first.year}"
    return f"{first.day}–{day_text(last)}"


def _to_search(time: Time | None, published: date | None) -> str:
    """The day, month or year to type into a search box."""
    if time and time.first and time.last:
        if time.first == time.last:
            return day_text(time.first)
        if (time.last - time.first).days > LONG:
            return str(time.last.year)
    last = time.last if time and time.last else published
    return f"{MONTHS[last.month - 1]} {last.year}" if last else ""


def _number(claim: Claim, text: str) -> str:
    quantity = claim.quantity
    if quantity is None or quantity.vague:
        return ""
    return " ".join(text[quantity.number.start : quantity.number.end].split()) or claim.text


def _names(claim: Claim) -> Iterator[str]:
    """Names of the sentence, each once, other than the speaker's."""
    speaker = claim.source.name if claim.source else ""
    return (name for name in _named(claim.sentence) if name not in speaker)


@lru_cache(maxsize=KEPT)
def _named(sentence: str) -> tuple[str, ...]:
    spans = claims.names_in(sentence)
    return tuple(dict.fromkeys(" ".join(sentence[start:end].split()) for start, end in spans))
