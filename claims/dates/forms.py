"""The forms of the data as one dictionary: what a run of words looks like -> what it may be."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, NamedTuple

from claims.languages import data
from claims.model import TimeType
from claims.patterns import compiled
from claims.table import Table

# kinds that claims.dates.digits gives
DIGIT_KINDS = (
    "day", "year", "clock", "decade", "iso", "numeric", "fraction", "other", "year_pair", "compact",
)  # fmt: skip
PIECE = compiled(r"\[|\]|[^\s\[\]]+")

Shape = str
Sequence = tuple[str, ...]


class Form(NamedTuple):
    """One entry of the data file without its examples."""

    name: str
    type: TimeType
    reads: str
    guard: str


class Forms(Table):
    """The forms of a language.

    signs    kind of token -> one character
    known    the forms, in the order of the data
    starting first sign -> the shapes that begin with it; a line for each form: its number, shapes
    longest  of the shapes
    alone    kinds that may stand alone, or with the one word before that is looked for
    """

    signs: dict[str, str]
    known: tuple[Form, ...]
    starting: dict[str, str]
    longest: int
    alone: frozenset[str]


@cache
def forms(language: str) -> Forms:
    """Every way of writing every form, as tools/compile_data.py spelled them out."""
    entry = data(language, "date_shapes")
    known = tuple(
        Form(item["name"], item["type"], item["reads"], item.get("guard", ""))
        for item in data(language, "date_forms")["form"]
    )
    alone = frozenset(entry["alone"])
    return Forms(entry["signs"], known, entry["starting"], entry["longest"], alone)


@cache
def shapes(language: str, sign: str) -> dict[Shape, Form]:
    """The shapes that begin with `sign`: an article needs half of them."""
    table = forms(language)
    found: dict[Shape, Form] = {}
    for line in table.starting.get(sign, "").splitlines():
        number, *written = line.split(" ")
        form = table.known[int(number)]
        for shape in written:
            found[shape] = form
    return found


def build_shapes(words: dict[str, Any], entry: dict[str, Any]) -> dict[str, Any]:
    """Spell out the forms of `date_forms` with the kinds of words that `dates` has.

    What `Forms` holds. The shapes stand in a few long strings: a run loads them four times as fast
    as eight thousand short ones.
    """
    kinds = dict.fromkeys(
        (*words["words"], *DIGIT_KINDS, *words["between"].values(), *words["before"].values())
    )
    signs = {kind: chr(0x100 + number) for number, kind in enumerate(kinds)}
    found: dict[Shape, int] = {}
    for number, item in enumerate(entry["form"]):
        for line in item["write"]:
            for sequence in spelled_out(line, entry["groups"]):
                found.setdefault("".join(signs[kind] for kind in sequence), number)
    before = ["", *{signs[kind] for kind in words["before"].values()}]
    alone = [
        kind
        for kind, sign in signs.items()
        if any(shape in found for b in before for shape in (b, sign, b + sign))
    ]
    longest = max(map(len, found))
    return {"signs": signs, "longest": longest, "alone": alone, "starting": _by_sign(found)}


def _by_sign(found: dict[Shape, int]) -> dict[str, str]:
    """First sign -> a line for each form: its number and its shapes."""
    lines: dict[str, dict[int, list[Shape]]] = {}
    for shape, number in found.items():
        lines.setdefault(shape[0], {}).setdefault(number, []).append(shape)
    return {
        sign: "\n".join(" ".join((str(number), *written)) for number, written in here.items())
        for sign, here in lines.items()
    }


def spelled_out(line: str, groups: dict[str, list[str]]) -> list[Sequence]:
    """Every sequence of kinds that a `write` line stands for.

    >>> spelled_out("[the] {which} {unit}", {})
    [('which', 'unit'), ('the', 'which', 'unit')]
    """
    return _expand([()], iter(PIECE.findall(line)), groups)


def _expand(
    found: list[Sequence], pieces: Iterator[str], groups: dict[str, list[str]]
) -> list[Sequence]:
    for piece in pieces:
        if piece == "]":
            return found
        if piece == "[":
            inner = _expand([()], pieces, groups)
            found = [a + b for a in found for b in [(), *inner]]
        else:
            found = [(*a, kind) for a in found for kind in _kinds(piece, groups)]
    return found


def _kinds(piece: str, groups: dict[str, list[str]]) -> list[str]:
    """The kinds that one piece stands for: "{which|this}", "of|in", "-"."""
    names = [name.strip("{}") for name in piece.split("|")]
    return [kind for name in names for kind in groups.get(name, [name])]


@lru_cache(maxsize=8192)
def cuts(shape: Shape, language: str) -> tuple[tuple[tuple[int, Form], ...], ...]:
    """For every place in `shape`, the forms that begin there: (end, form), longest first.

    Empty where none begins at any place.
    """
    longest = forms(language).longest
    found = []
    for start in range(len(shape)):
        known = shapes(language, shape[start])
        ends = range(min(len(shape), start + longest), start, -1)
        tried = ((end, known.get(shape[start:end])) for end in ends)
        found.append(tuple((end, form) for end, form in tried if form))
    return tuple(found) if any(found) else ()
