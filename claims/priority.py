"""How soon a checker should look at a claim, with the reasons in words.

Consequence of the kind, place in the article, precision, source, superlatives and the missing
day of a toll each add or take off a point (users.md 2a: legal and central figures first, then
numbers and dates, description last).
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from claims.languages import data
from claims.model import Claim, Priority
from claims.patterns import compiled

WORD = compiled(r"[a-z][a-z-]+")
HIGH, MEDIUM = 2, 1
OPENING = 2  # headline and first paragraph
LONG_PERIOD = 32  # days; "this month", "last year" do not pin an event
EXACT_DIGITS = 3
NEAR = 24  # characters to either side in which a word may make a figure a total


class _Rules(NamedTuple):
    consequence: Mapping[str, tuple[int, str]]
    tolls: frozenset[str]
    superlatives: frozenset[str]
    interested: frozenset[str]
    totals: frozenset[str]


@cache
def _rules(language: str) -> _Rules:
    entry = data(language, "priority")
    return _Rules(
        {
            kind: (group["points"], group["says"])
            for group in entry["consequence"]
            for kind in group["kinds"]
        },
        *(frozenset(entry[name]) for name in _Rules._fields[1:]),
    )


def prioritised(claims: list[Claim], language: str = "en") -> list[Claim]:
    """The claims with `priority` and `reasons` filled in."""
    rules = _rules(language)
    found = []
    sentence, superlative = "", ""
    for claim in claims:
        if claim.sentence != sentence:
            sentence = claim.sentence
            superlative = _first_of(rules.superlatives, sentence)
        priority, reasons = _weigh(claim, superlative, rules)
        found.append(claim._replace(priority=priority, reasons=reasons))
    return found


def _weigh(claim: Claim, superlative: str, rules: _Rules) -> tuple[Priority, tuple[str, ...]]:
    points, says = rules.consequence.get(claim.kind, (MEDIUM, ""))
    if claim.kind == "statement-day":
        return "low", (says,)
    reasons = [says] if says else []
    for more, reason in (
        *_of_place(claim, superlative),
        *_of_figure(claim, rules),
        *_of_day(claim),
    ):
        points += more
        reasons.append(reason)
    if points >= HIGH:
        return "high", tuple(reasons)
    return ("medium" if points >= MEDIUM else "low"), tuple(reasons)


def _of_place(claim: Claim, superlative: str) -> Iterator[tuple[int, str]]:
    if claim.paragraph < OPENING:
        yield 1, "headline or opening"
    if superlative:
        yield 1, f"superlative: {superlative}"


def _of_figure(claim: Claim, rules: _Rules) -> Iterator[tuple[int, str]]:
    quantity = claim.quantity
    if quantity is None:
        return
    if quantity.vague:
        yield -3, "no figure given"
    elif len(quantity.low.normalize().as_tuple().digits) >= EXACT_DIGITS:
        yield 1, "exact figure"
    toll = claim.kind in rules.tolls
    if toll and claim.source is None:
        yield 1, "a toll and no source given"
    elif toll and claim.source:
        named = f"{claim.source.name} {claim.source.text}"
        if interested := _first_of(rules.interested, named):
            yield 1, f"interested source: {interested}"
    if claim.time is None and not quantity.vague and (toll or _is_total(claim, rules)):
        yield 1, f"a {'toll' if toll else 'total'} without an as-of date"


def _is_total(claim: Claim, rules: _Rules) -> bool:
    """A running total: "so far", "in all", "a total of" stand near a count or a sum."""
    if claim.quantity is None or claim.quantity.dimension not in ("count", "money"):
        return False
    at = claim.start - claim.sentence_span.start
    around = claim.sentence[max(0, at - NEAR) : at + len(claim.text) + NEAR].lower()
    if not any(total in around for total in rules.totals):  # far quicker, and nearly always so
        return False
    words = f" {' '.join(WORD.findall(around))} "
    return any(f" {total} " in words for total in rules.totals)


def _of_day(claim: Claim) -> Iterator[tuple[int, str]]:
    time = claim.time
    if time is None or claim.quantity is not None:
        return
    long = time.first and time.last and (time.last - time.first).days >= LONG_PERIOD
    if time.impossible:
        yield 2, "no such day"
    elif not time.anchored:
        yield 0, "day not resolved"
    elif time.type == "DATE" and any(character.isdigit() for character in time.text):
        yield (0, "a year") if long else (1, "dated event")
    else:
        yield (-1, "a long period") if long else (-1, "a day of the week")


def _first_of(words: frozenset[str], text: str) -> str:
    written: list[str] = WORD.findall(text.lower())
    if words.isdisjoint(written):  # nearly always
        return ""
    return next(word for word in written if word in words)
