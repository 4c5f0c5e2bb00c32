"""How soon a checker should look at a claim, with the reasons in words.

Consequence of the kind, place in the article, precision, source, superlatives and the missing
day of a toll each add or take off a point (users.md 2a: legal and central figures first, then
numbers and dates, description last).
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from claims.candidates import Candidate
from claims.languages import data
from claims.model import Priority, Quantity, Source, Span, Time
from claims.patterns import compiled
from claims.table import Table
from claims.text import Layout
from claims.tokens import ENDINGS

WORD = compiled(r"[a-z][a-z-]+")
HIGH, MEDIUM = 2, 1
OPENING = 2  # headline and first paragraph
LONG_PERIOD = 32  # days; "this month", "last year" do not pin an event
EXACT_DIGITS = 3
NEAR = 24  # characters to either side in which a word may make a figure a total


class Known(NamedTuple):
    """What the stages before said of each candidate, in the candidates' order.

    `sentences` has the number of the sentence that each begins in, `times` that of the candidate
    that dates a figure.
    """

    sentences: Sequence[int]
    kinds: Sequence[tuple[str, ...]]
    sources: Sequence[Source | None]
    times: Sequence[int | None]


class _Rules(Table):
    consequence: Mapping[str, tuple[int, str]]
    tolls: frozenset[str]
    interested: frozenset[str]
    totals: frozenset[str]
    superlatives: frozenset[str]
    begin: frozenset[str]  # a superlative: "record" and "record's" of "record-breaking"


@cache
def _rules(language: str) -> _Rules:
    entry = data(language, "priority")
    stems = [word.partition("-")[0] for word in entry["superlatives"]]
    return _Rules(
        {
            kind: (group["points"], group["says"])
            for group in entry["consequence"]
            for kind in group["kinds"]
        },
        frozenset(entry["tolls"]),
        frozenset(entry["interested"]),
        frozenset(entry["totals"]),
        frozenset(entry["superlatives"]),
        frozenset(stem + ending for stem in stems for ending in ENDINGS),
    )


def find_priorities(
    text: str, layout: Layout, candidates: Sequence[Candidate], known: Known, language: str
) -> list[tuple[Priority, tuple[str, ...]]]:
    """For each candidate how soon to look at it, and the reasons in words."""
    rules = _rules(language)
    found: list[tuple[Priority, tuple[str, ...]]] = []
    sentence, superlative = -1, ""
    for number, candidate in enumerate(candidates):
        kind = known.kinds[number][0]
        points, says = rules.consequence.get(kind, (MEDIUM, ""))
        if kind == "statement-day":
            found.append(("low", (says,)))
            continue
        reasons = [says] if says else []
        at = known.sentences[number]
        if at != sentence:
            sentence = at
            superlative = _superlative(text, layout, at, rules)
        if layout.paragraph_index(candidate.start) < OPENING:
            points += 1
            reasons.append("headline or opening")
        if superlative:
            points += 1
            reasons.append(f"superlative: {superlative}")
        for more, reason in _reasons(text, layout.sentences[at], number, candidate, known, rules):
            points += more
            reasons.append(reason)
        level: Priority = "high" if points >= HIGH else "medium" if points >= MEDIUM else "low"
        found.append((level, tuple(reasons)))
    return found


def _superlative(text: str, layout: Layout, sentence: int, rules: _Rules) -> str:
    """The first superlative of a sentence; most have no word that could begin one."""
    none = rules.begin.isdisjoint(layout.tokens(text, sentence).words)
    return "" if none else _first_of(rules.superlatives, text[slice(*layout.sentences[sentence])])


def _reasons(
    text: str, sentence: Span, number: int, candidate: Candidate, known: Known, rules: _Rules
) -> Iterator[tuple[int, str]]:
    """What the figure or the date itself adds or takes off."""
    quantity, time = candidate.quantity, candidate.time
    if quantity is None:
        if time is not None:
            yield _of_day(time)
        return
    if quantity.vague:
        yield -3, "no figure given"
    elif quantity.dimension != "part" and _is_exact(quantity.low):
        yield 1, "exact figure"
    toll = known.kinds[number][0] in rules.tolls
    if toll:
        yield from _of_toll(known.sources[number], rules)
    undated = time is None and known.times[number] is None and not quantity.vague
    if undated and (toll or _is_total(text, sentence, candidate, quantity, rules)):
        yield 1, f"a {'toll' if toll else 'total'} without an as-of date"


def _is_exact(value: Decimal) -> bool:
    """Has it more than two digits that are no closing noughts?"""
    rounded = value.scaleb(EXACT_DIGITS - 2 - value.adjusted())
    return bool(value) and rounded != rounded.to_integral_value()


def _of_toll(source: Source | None, rules: _Rules) -> Iterator[tuple[int, str]]:
    if source is None:
        yield 1, "a toll and no source given"
    elif interested := _first_of(rules.interested, f"{source.name} {source.text}"):
        yield 1, f"interested source: {interested}"


def _is_total(
    text: str, sentence: Span, candidate: Candidate, quantity: Quantity, rules: _Rules
) -> bool:
    """A running total: "so far", "in all", "a total of" stand near a count or a sum."""
    start = max(sentence.start, candidate.start - NEAR)
    around = text[start : min(sentence.end, candidate.end + NEAR)].lower()
    words = f" {' '.join(WORD.findall(around))} "
    counted = quantity.dimension in ("count", "money")
    return counted and any([f" {total} " in words for total in rules.totals])


def _of_day(time: Time) -> tuple[int, str]:
    long = time.first and time.last and (time.last - time.first).days >= LONG_PERIOD
    if time.impossible:
        return 2, "no such day"
    if not time.anchored:
        return 0, "day not resolved"
    if time.type == "DATE" and any(map(str.isdigit, time.text)):
        return (0, "a year") if long else (1, "dated event")
    if long:
        return -1, "a long period"
    if time.type == "DURATION":
        return -1, "a length of time"
    return -1, "a day without its date" if time.first == time.last else "no exact day"


def _first_of(words: frozenset[str], text: str) -> str:
    return next((word for word in WORD.findall(text.lower()) if word in words), "")
