"""What to do about a claim: four to seven steps, filled in, the most telling first.

Worked-out steps (conversion, part of a total, missing source) come before those of the kind;
the last one names the sources and the phrases to search for. A step whose values are missing is
left out rather than shown with a blank (users.md 2d: short lists work, long ones are skipped).
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import claims
from claims import Claim, Kind, Reading
from factcheck.slots import KEPT, fill, slots_of
from factcheck.working import Known, known, worked_out

MOST, LEAST = 6, 4
MOST_SOURCES = 3
COMPARE = "Compare figure, unit and hedge with the record, letter by letter."
DATE_IT = "Look the day up in a record of its own time."
QUIET = 4  # steps for a claim of low priority


class Step(NamedTuple):
    """One thing to do: what, where to look, what to type into a search box."""

    step: str
    sources: tuple[str, ...] = ()
    search: tuple[str, ...] = ()


Own = Mapping[str, Mapping[str, Any]] | None  # slug -> entry, of the kinds of a house


def checklists(reading: Reading, own: Own = None) -> dict[str, list[Step]]:
    """Claim id -> its steps, for every claim that reports show as an entry of its own."""
    of = known(reading)
    return {claim.id: checklist(claim, of, own) for claim in reading.claims if not claim.part_of}


def checklist(claim: Claim, of: Known, own: Own = None) -> list[Step]:
    """The steps for one claim of a reading; `own` are the kinds of a house."""
    pages = [claims.kind_page(slug, own=own) for slug in (claim.kind, *claim.also)]
    slots = slots_of(claim, of.reading)
    most = (QUIET if claim.priority == "low" else MOST) - 1
    asked = list(dict.fromkeys(_asked(claim, of, pages, slots)))[:most]
    for template in claims.universal_steps():
        text = fill(template, slots)
        if text and len(asked) < LEAST - 1:
            asked.append(text)
    last = _look_up(claim, pages, slots)
    return [*map(Step, asked), last]


def _asked(claim: Claim, of: Known, pages: list[Kind], slots: dict[str, str]) -> Iterator[str]:
    yield from worked_out(claim, of)
    for page in pages:
        for step in page.steps:
            if _applies(step.only, slots) and (text := fill(step.ask, slots)):
                yield text


def _applies(only: str, slots: dict[str, str]) -> bool:
    return {
        "": True,
        "dated": bool(slots.get("window")),
        "undated": not slots.get("window"),
        "sourced": bool(slots.get("speaker")),
    }[only]


def _look_up(claim: Claim, pages: list[Kind], slots: dict[str, str]) -> Step:
    """The step that sends the checker out: where to look, and what to type."""
    sources = [source for page in pages for source in _relevant(page, claim)]
    search = [fill(template, slots) for page in pages for template in page.search]
    return Step(
        COMPARE if claim.quantity is not None else DATE_IT,
        tuple(dict.fromkeys(sources))[:MOST_SOURCES],
        tuple(dict.fromkeys(filter(None, search)))[:2],
    )


def _relevant(page: Kind, claim: Claim) -> list[str]:
    """The sources of a kind, those that name something of this sentence first."""
    words = _words(claim.sentence)
    named = [s for s in page.sources if s.when and not words.isdisjoint(s.when)]
    general = [s for s in page.sources if not s.when]
    return [f"{source.name}: {source.pitfall}" for source in (*named, *general)]


@lru_cache(maxsize=KEPT)
def _words(sentence: str) -> frozenset[str]:
    return frozenset(sentence.replace(",", " ").replace("’s", " ").split())
