"""The form of a kind file, and its check.

A house adds kinds in the same form as those that ship; `check_kind` says what is wrong with one,
where, and what to do about it.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from claims.patterns import compiled

WORDS = ("triggers", "hints", "unless", "nouns", "weak_nouns", "of")
LISTS = {*WORDS, "takes", "alone", "yes", "no", "search"}
TABLES = {"step": {"ask"}, "source": {"name", "pitfall"}, "bound": {"says", "year", "source"}}
OPTIONAL: dict[str, set[str]] = {
    "step": {"only"},
    "source": {"when"},
    "bound": {"low", "high", "unit", "words", "unless"},
}
TEXTS = {"means"}
NUMBERS = {"year", "low", "high"}
# lists in a table: the words that a source or bound is for, and those it is not for
PICKS = {"when", "words", "unless"}
TRIGGERING = ("triggers", "hints", "nouns", "weak_nouns", "alone")
REQUIRED = ("means", "takes", "yes", "no")
# claims to which a step may be kept
CONDITIONS = ("dated", "undated", "sourced")
SLUG = compiled(r"[a-z]+(?:-[a-z]+)*\Z")
FORMS = compiled(r"([^\s()]+)\(([a-z,]+)\)")


class KindError(ValueError):
    """A kind file that cannot be used: which file, which entry, and what to do about it."""

    def __init__(self, file: str, entry: str, remedy: str) -> None:
        super().__init__(f"{file}: {entry}: {remedy}")
        self.file, self.entry, self.remedy = file, entry, remedy


def check_kind(
    slug: str,
    entry: Mapping[str, Any],
    file: str,
    *,
    amends: bool = False,
    groups: Collection[str] | None = None,
) -> None:
    """Raise `KindError` when `entry`, read from `file`, has not the form of a kind.

    `amends` is True for a file that changes a kind that ships: it may have some entries only.
    `groups` are the names that "@people" may have; None leaves them unchecked.
    """
    if not SLUG.match(slug):
        raise KindError(file, slug, "name the file in small letters and hyphens, as in deal.toml")
    known = LISTS | TEXTS | set(TABLES) | {"note"}
    for name, value in entry.items():
        if name not in known:
            raise KindError(file, name, f"there is no such entry; {_there_are(name, known)}")
        if name in LISTS:
            _check_strings(file, name, value)
            _check_groups(file, name, value, groups)
        elif name in TABLES:
            _check_tables(file, name, value)
        elif not isinstance(value, str):
            raise KindError(file, name, 'write it as text between quotation marks: name = "…"')
    for name in () if amends else REQUIRED:
        if not entry.get(name):
            raise KindError(file, name, "is missing; every kind has it")
    if not amends and not any(map(entry.get, TRIGGERING)):
        raise KindError(file, "triggers", "give at least one trigger word, noun or dimension")


def _check_strings(file: str, name: str, value: Any) -> None:
    if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
        key = name.rpartition(", ")[2]  # of "bound 1, words"
        raise KindError(file, name, f'write it as a list of texts: {key} = ["…", "…"]')
    for text in value if name in WORDS else ():
        bare = re.sub(r"\([a-z,]+\)", "", text).replace("@", "").strip()
        if not bare or text.count("(") != len(FORMS.findall(text)):
            raise KindError(file, f"{name} {text!r}", 'write endings as in "cross(es,ed,ing)"')


def _check_groups(
    file: str, name: str, value: Sequence[str], groups: Collection[str] | None
) -> None:
    for text in value if name in WORDS and groups is not None else ():
        if text[0] == "@" and text[1:] not in (groups or ()):
            known = {f"@{group}" for group in groups or ()}
            raise KindError(file, f"{name} {text!r}", f"no such group; {_there_are(text, known)}")


def _check_tables(file: str, name: str, value: Any) -> None:
    if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
        raise KindError(file, name, f"write each one under a line [[{name}]]")
    for number, table in enumerate(value, 1):
        missing = TABLES[name] - set(table)
        extra = set(table) - TABLES[name] - OPTIONAL[name]
        if missing:
            raise KindError(file, f"{name} {number}", f"add {_listed(missing)}")
        if name == "step" and table.get("only", "dated") not in CONDITIONS:
            raise KindError(file, f"step {number}", f"only is one of: {', '.join(CONDITIONS)}")
        if extra:
            known = TABLES[name] | OPTIONAL[name]
            raise KindError(
                file, f"{name} {number}", f"no {_listed(extra)} here; there are: {_listed(known)}"
            )
        for key, content in table.items():
            _check_content(file, f"{name} {number}", key, content)


def _check_content(file: str, place: str, key: str, content: Any) -> None:
    """A text, a number (`NUMBERS`) or, for what picks sources and bounds, a list of texts."""
    if key in PICKS:
        _check_strings(file, f"{place}, {key}", content)
    elif key in NUMBERS:
        if not isinstance(content, int | float) or isinstance(content, bool):
            raise KindError(file, f"{place}, {key}", f"write it as a number: {key} = 2024")
    elif not isinstance(content, str):
        raise KindError(file, f"{place}, {key}", f'write it as a text: {key} = "…"')


def _there_are(name: str, known: set[str]) -> str:
    """The names that can be used, with the one that was probably meant."""
    from difflib import get_close_matches  # only on the way to an error

    near = get_close_matches(name, sorted(known))
    return f"there are: {_listed(known)}" + (f"; perhaps {near[0]} is meant" if near else "")


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))
