"""The kinds of a house: its own, and its changes to those that ship with a language."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from claims.kind_data import Lexicon, build_lexicon
from claims.kind_form import check_kind
from claims.languages import data


class HouseKinds(NamedTuple):
    """What a run needs of a house's kinds.

    words  the index of all kinds, the house's among them
    own    slug -> whole entry, for the pages of the kinds that the house added or changed
    """

    words: Lexicon
    own: Mapping[str, Mapping[str, Any]]


def house_kinds(
    files: Mapping[str, tuple[str, Mapping[str, Any]]], language: str = "en"
) -> HouseKinds:
    """Check and index kind files: slug -> (name of the file, its entries).

    A file with the slug of a kind that ships changes the entries it has and leaves the others;
    any other is a kind of its own. Raises `KindError`, which names file, entry and remedy.
    """
    shipped, pages, clauses = (data(language, name) for name in ("kinds", "kind_pages", "clauses"))
    own: dict[str, Mapping[str, Any]] = {}
    for slug, (file, entry) in files.items():
        check_kind(slug, entry, file, amends=slug in shipped, groups=clauses["groups"])
        own[slug] = {**shipped.get(slug, {}), **pages.get(slug, {}), **entry}
    # the house's kinds come first: of equally likely kinds the first is taken
    return HouseKinds(build_lexicon({**own, **_others(shipped, own)}, clauses), own)


def _others(shipped: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    return {slug: entry for slug, entry in shipped.items() if slug not in own}
