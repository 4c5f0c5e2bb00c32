"""The stages in order, on one screen."""

from collections.abc import Sequence
from datetime import date

from claims.assemble import Findings, assemble, inside, with_links
from claims.candidates import days_of, join
from claims.house import HouseKinds
from claims.kinds import find_kinds
from claims.links import FAMILIES, FOR_CLAIMS, Family, find_links
from claims.model import Claim, Published, Reading
from claims.priority import Known, find_priorities
from claims.published import find_published
from claims.quantities import find_quantities
from claims.scan import scan
from claims.sources import find_quotations, find_sources
from claims.text import read_layout
from claims.times import find_times
from claims.unwrapped import unwrapped
from claims.when import times_of


def read(
    text: str,
    published: date | None = None,
    file_name: str = "",
    language: str = "en",
    kinds: HouseKinds | None = None,
) -> Reading:
    """Everything in `text`; without `published` the article's date is looked for in it.

    `kinds` are those of a house beside the ones that ship (`claims.house_kinds`).
    """
    day = Published(published, "option") if published else find_published(text, file_name)
    whole = unwrapped(text, language)
    reading = _read(whole.text if whole else text, day, language, kinds, FAMILIES)
    return whole.back(reading) if whole else reading


def find_claims(
    text: str,
    published: date | None = None,
    language: str = "en",
    kinds: HouseKinds | None = None,
) -> list[Claim]:
    """Every checkable figure and date of `text`, in order.

    `published` anchors relative dates; None means unknown, and they stay unresolved.
    """
    day = Published(published, "option") if published else None
    whole = unwrapped(text, language)
    reading = _read(whole.text if whole else text, day, language, kinds, FOR_CLAIMS)
    return (whole.back(reading) if whole else reading).claims


def _read(
    text: str,
    published: Published | None,
    language: str,
    house: HouseKinds | None,
    families: Sequence[Family],
) -> Reading:
    """The stages, one after the other; `families` are the links that are asked for."""
    day = published.day if published else None
    layout = read_layout(text, language)
    places = scan(text, language)
    times = find_times(text, day, language, places.dates)
    unread: list[int] = []
    quantities = find_quantities(text, language, days_of(times), places.numbers, unread)
    candidates = join(text, quantities, times, language)
    quotations = find_quotations(text, layout)
    kinds = find_kinds(text, layout, candidates, day, house.words if house else None)
    sources = find_sources(text, layout, quotations, [c.place for c in candidates], language)
    sentences = [layout.sentence_index(candidate.start) for candidate in candidates]
    dates = times_of(text, layout, candidates, sentences, kinds)
    known = Known(sentences, kinds, sources, dates)
    priorities = find_priorities(text, layout, candidates, known, language)
    quoted = inside(quotations, candidates)
    findings = Findings(sentences, kinds, sources, quoted, dates, priorities)
    claims = assemble(text, layout, candidates, findings)
    # the other families see which claim is only a conversion of another
    links = find_links(text, claims, FOR_CLAIMS)
    claims = with_links(claims, links)
    rest = [family for family in families if family not in FOR_CLAIMS]
    links += find_links(text, claims, rest) if rest else []
    return Reading(
        text, published, claims, links, times, quotations, layout.paragraphs,
        layout.sentences, tuple(unread),
    )  # fmt: skip
