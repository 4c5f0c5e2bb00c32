"""What a house has set: `[tool.factcheck]` in pyproject.toml, or factcheck.toml, found upwards.

There is one setting, `kinds`: the folder with the house's own claim kinds, seen from the file
that names it. factcheck.toml holds the settings at its top level. The nearest file that has
settings is taken; where both stand in one folder, factcheck.toml.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from claims import HouseKinds, KindError, house_kinds
from factcheck.errors import FactcheckError
from factcheck.visible import visible

OWN, SHARED = "factcheck.toml", "pyproject.toml"
TABLE = re.compile(rb"^\s*\[\s*tool\s*\.\s*[\"']?factcheck[\"']?\s*\]", re.MULTILINE)
SETTINGS = ("kinds",)


def kinds_for(article: str, asked: str = "") -> HouseKinds | None:
    """The kinds of the house that an article belongs to, or those in the folder `asked` for.

    Settings are looked for from the article upwards, for "-" from here. None when there are
    none that name kinds; FactcheckError when they cannot be used.
    """
    path = Path(asked) if asked else _set_above(Path() if article == "-" else Path(article).parent)
    return _kinds_in(path) if path else None


@cache
def _set_above(folder: Path) -> Path | None:
    """The folder that the nearest settings name."""
    start = folder.absolute()
    for above in (start, *start.parents):
        for name in (OWN, SHARED):
            settings = _settings(above / name)
            if settings is not None:
                return above / settings["kinds"] if "kinds" in settings else None
    return None


def _settings(path: Path) -> Mapping[str, Any] | None:
    """What the file sets, checked; None when it has nothing for us."""
    data = _bytes(path)
    if data is None or (path.name == SHARED and not TABLE.search(data)):
        return None
    found = _toml(path, data)
    if path.name == SHARED:
        found = found["tool"]["factcheck"]
    for name, value in found.items():
        if name not in SETTINGS:
            raise FactcheckError(f"{_shown(path)}: there is no setting {name!r}", _meant(name))
        if not isinstance(value, str) or not value:
            raise FactcheckError(
                f"{_shown(path)}: {name} is not a folder", 'Write it as text: kinds = "our-kinds".'
            )
    return found


def _meant(name: str) -> str:
    if name == "tool":
        return f'In {OWN} write kinds = "…" without a [tool.factcheck] above it.'
    from difflib import get_close_matches  # only on the way to an error

    near = get_close_matches(name, SETTINGS, n=1)
    return f"Did you mean {near[0]}?" if near else f"There are: {', '.join(SETTINGS)}."


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError as error:
        raise FactcheckError(
            f"{_shown(path)}: cannot be read ({error.strerror})", "Ask its owner for permission."
        ) from None


def _toml(path: Path, data: bytes) -> dict[str, Any]:
    import tomllib  # a run without settings of a house does not need it

    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except ValueError as error:  # not TOML, or not UTF-8
        raise FactcheckError(f"{_shown(path)}: {error}", "Mend that place and try again.") from None


@cache
def _kinds_in(folder: Path) -> HouseKinds:
    """Every kind file of a folder, checked."""
    shown = _shown(folder)
    if not folder.is_dir():
        raise FactcheckError(
            f"{shown}: is no folder of kinds", "Name a folder that holds files such as killed.toml."
        )
    paths = sorted(folder.glob("*.toml"))
    if not paths:
        raise FactcheckError(
            f"{shown}: holds no kind files", "Each kind is a file such as killed.toml in it."
        )
    files = {path.stem: (_shown(path), _toml(path, _bytes(path) or b"")) for path in paths}
    try:
        kinds = house_kinds(files)
        for file, entry in files.values():
            _check_slots(file, entry)
    except KindError as error:
        raise FactcheckError(f"{error.file}: {error.entry}", f"{error.remedy}.") from None
    return kinds


def _check_slots(file: str, entry: Mapping[str, Any]) -> None:
    """Raise KindError for a "{name}" that no claim has: its step would never be shown."""
    from factcheck.slots import SLOT, SLOTS

    texts = [(f"step {n}", step["ask"]) for n, step in enumerate(entry.get("step", ()), 1)]
    texts += [(f"search {text!r}", text) for text in entry.get("search", ())]
    for place, text in texts:
        for name in SLOT.findall(text):
            if name not in SLOTS:
                known = ", ".join(sorted(SLOTS))
                raise KindError(file, place, f"nothing is called {{{name}}}; there are: {known}")


def _shown(path: Path) -> str:
    """The path from here when it lies below, as people name it."""
    try:
        return visible(str(path.absolute().relative_to(Path.cwd())))
    except ValueError:
        return visible(str(path))
