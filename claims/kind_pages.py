"""What to do about a kind of claim: its steps, sources, searches and bounds, as written down.

Read by checklists and pages only; a plain run never loads these data.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from claims.languages import data


class KindSource(NamedTuple):
    """A primary source, how it misleads, and the words of an article that make it relevant."""

    name: str
    pitfall: str
    when: tuple[str, ...] = ()


class KindStep(NamedTuple):
    """One thing to ask; `only` keeps it to claims that are "dated", "undated" or "sourced"."""

    ask: str
    only: str = ""


class KindBound(NamedTuple):
    """A limit of plausibility; `low` and `high` in `unit`. Outside of it is a question only.

    words   beginnings of words of which the sentence must hold one, if there are any
    unless  and of which it must hold none: a voyage may be longer than any distance
    """

    says: str
    year: int
    source: str
    low: float | None = None
    high: float | None = None
    unit: str = ""
    words: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class Kind(NamedTuple):
    """One kind of claim as a page: steps with slots, the most telling first.

    `triggers` and `nouns` are the words that make a figure of it, as written in its file.
    """

    slug: str
    means: str
    steps: tuple[KindStep, ...]
    sources: tuple[KindSource, ...]
    search: tuple[str, ...]
    bounds: tuple[KindBound, ...]
    triggers: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()


def kind_page(
    slug: str, language: str = "en", own: Mapping[str, Mapping[str, Any]] | None = None
) -> Kind:
    """The page of one kind; `own` holds a house's kinds, slug to entry, and wins.

    A slug without a page ("count") gives one without steps. Slots are names in braces; what
    stands in square brackets is left out when one of its slots is empty.
    """
    entry = (own or {}).get(slug) or data(language, "kind_pages").get(slug, {})
    words = (own or {}).get(slug) or data(language, "kinds").get(slug, {})
    return Kind(
        slug,
        entry.get("means") or data(language, "universal")["means"].get(slug, ""),
        tuple(KindStep(**step) for step in entry.get("step", ())),
        tuple(
            KindSource(s["name"], s["pitfall"], tuple(s.get("when", ())))
            for s in entry.get("source", ())
        ),
        tuple(entry.get("search", ())),
        tuple(KindBound(**_fixed(bound)) for bound in entry.get("bound", ())),
        tuple(words.get("triggers", ())),
        tuple(words.get("nouns", ())),
    )


def _fixed(entry: Mapping[str, Any]) -> dict[str, Any]:
    """The entry with its lists as tuples."""
    return {
        name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()
    }


def kind_slugs(language: str = "en", own: Mapping[str, Any] | None = None) -> list[str]:
    """Every kind that ships with a language and those of `own`, in alphabetical order."""
    return sorted({*data(language, "kind_pages"), *(own or {})})


def general_slugs(language: str = "en") -> list[str]:
    """The slugs of figures that no kind claims ("count"): they have universal steps only."""
    return list(data(language, "universal")["means"])


def universal_steps(language: str = "en") -> tuple[str, ...]:
    """The steps that every claim gets when its kind leaves room, the most telling first."""
    return tuple(step["ask"] for step in data(language, "universal")["step"])
