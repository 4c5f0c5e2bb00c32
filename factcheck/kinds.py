"""The kinds of claims for people: a list of all, and each one as a page."""

from collections.abc import Iterator

import claims
from claims import HouseKinds, Kind, KindBound
from factcheck.errors import FactcheckError
from factcheck.reports.layout import Piece, plain, wrap
from factcheck.visible import flat, visible

INDENT = " " * 2


def check_slugs(slugs: tuple[str, ...], house: HouseKinds | None) -> None:
    """Raise FactcheckError for a slug that no kind has, with the one that was probably meant."""
    known = [*claims.kind_slugs(own=house.own if house else None), *claims.general_slugs()]
    for slug in slugs:
        if slug not in known:
            from difflib import get_close_matches

            near = get_close_matches(slug, known, n=1)
            meant = f"Did you mean {near[0]}? " if near else ""
            raise FactcheckError(
                f"no kind is called {visible(slug)!r}", f"{meant}factcheck kinds lists them all."
            )


def listing(house: HouseKinds | None, width: int) -> Iterator[str]:
    """A line for each kind, its slug and what it means; those of the house are marked."""
    own = house.own if house else {}
    slugs = [*claims.kind_slugs(own=own), *claims.general_slugs()]
    room = max(map(len, slugs)) + 2
    for slug in slugs:
        means = claims.kind_page(slug, own=own).means + (" (of this house)" if slug in own else "")
        yield from _wrapped(means, width, f"{slug:<{room}}", " " * room)


def page(slug: str, house: HouseKinds | None, width: int) -> Iterator[str]:
    """Everything that is known about a kind, one part after the other."""
    own = house.own if house else {}
    check_slugs((slug,), house)
    kind = claims.kind_page(slug, own=own)
    yield f"{slug}{' (of this house)' if slug in own else ''}"
    yield from _wrapped(kind.means, width)
    for title, lines in _parts(kind):
        if lines:
            yield ""
            yield title
            for line in lines:
                yield from _wrapped(line, width, INDENT, INDENT * 2)


def _parts(kind: Kind) -> Iterator[tuple[str, list[str]]]:
    steps = [f"{step.ask}{_only(step.only)}" for step in kind.steps]
    yield "Words that make a figure of this kind", [*filter(None, [", ".join(kind.triggers)])]
    yield "Counted nouns", [*filter(None, [", ".join(kind.nouns)])]
    yield "Steps", steps or list(claims.universal_steps())
    yield "Sources, and how each misleads", [_source(s.name, s.pitfall) for s in kind.sources]
    yield "To search for", list(kind.search)
    yield "Plausible", [_bound(bound) for bound in kind.bounds]


def _only(condition: str) -> str:
    return f" (only when {condition})" if condition else ""


def _source(name: str, pitfall: str) -> str:
    return f"{name}: {pitfall}"


def _bound(bound: KindBound) -> str:
    low, high = (f"{value:,}" if value is not None else "" for value in (bound.low, bound.high))
    limits = f"{low} to {high}" if low and high else f"at least {low}" if low else ""
    limits = limits or (f"at most {high}" if high else "")
    unit = f" {bound.unit}" if limits and bound.unit else ""
    return f"{bound.says} ({f'{limits}{unit}; ' if limits else ''}{bound.year}, {bound.source})"


def _wrapped(text: str, width: int, first: str = "", indent: str = "") -> Iterator[str]:
    yield from (plain(line) for line in wrap([Piece(flat(text))], width, first, indent))
