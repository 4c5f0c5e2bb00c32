"""What a house has set: `[tool.factcheck]` in pyproject.toml, or factcheck.toml, found upwards.

The settings are `kinds`, the folder with the house's own claim kinds, seen from the file that
names it, `level`, `only`, `skip`, `notes` and `stale-after`, which mean what the options of these
names mean, and the table `verdicts`: what the house calls them.
factcheck.toml holds the settings at its top level. The nearest file that has settings is taken;
where both stand in one folder, factcheck.toml.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from claims import HouseKinds, KindError, house_kinds
from factcheck.errors import FactcheckError
from factcheck.finding import LEVELS
from factcheck.scope import EVERY_LEVEL, Scope, known_checks
from factcheck.suppress import Suppression
from factcheck.visible import visible

OWN, SHARED = "factcheck.toml", "pyproject.toml"
TABLE = re.compile(rb"^\s*\[\s*tool\s*\.\s*[\"']?factcheck[\"']?\s*\]", re.MULTILINE)
IGNORED = "factcheck-ignore.toml"  # beside the articles that it speaks of
IGNORE_FORM = "Each begins with [[ignore]] and gives article, check, words and reason as text."
ENTRY = ("article", "check", "words", "reason")
SETTINGS = {  # name -> its type, what that is, how it is written
    "kinds": (str, "a folder", 'Write it as text: kinds = "our-kinds".'),
    "level": (str, "a level", 'Write it as text: level = "warning".'),
    "only": (list, "a list of checks", 'Write it as a list: only = ["weekday"].'),
    "skip": (list, "a list of checks", 'Write it as a list: skip = ["weekday"].'),
    "notes": (bool, "true or false", "Write it so: notes = true."),
    "stale-after": (str, "a length of time", 'Write it as text: stale-after = "30d".'),
    "verdicts": (dict, "a table of names", 'Write it so: verdicts = { wrong = "to be mended" }.'),
}


class Settings(NamedTuple):
    """What a house has set: where its kinds are, and which findings it wants."""

    kinds: Path | None = None
    scope: Scope = EVERY_LEVEL
    stale_after: str = ""
    verdicts: Mapping[str, str] = {}


NOTHING_SET = Settings()


def scope_for(article: str, asked: Scope) -> Scope:
    """The checks and levels that were asked for, with the house's settings where nothing was."""
    return asked.over(_set_above(_folder(article)).scope)


def kinds_for(article: str, asked: str = "") -> HouseKinds | None:
    """The kinds of the house that an article belongs to, or those in the folder `asked` for.

    Settings are looked for from the article upwards, for "-" from here. None when there are
    none that name kinds; FactcheckError when they cannot be used.
    """
    path = Path(asked) if asked else _set_above(_folder(article)).kinds
    return _kinds_in(path, _state(path)) if path else None


def look_again() -> None:
    """Read settings and suppressions anew from here on: an editor stays open while they change."""
    _set_above.cache_clear()
    _ignored.cache_clear()


def verdict_names_for(article: str) -> Mapping[str, str]:
    """Verdict -> what the house of an article calls it, where it has a name of its own."""
    return _set_above(_folder(article)).verdicts


def stale_after_for(article: str) -> str:
    """After how long the house that an article belongs to wants tolls looked up again; or ""."""
    return _set_above(_folder(article)).stale_after


def _folder(article: str) -> Path:
    return Path() if article == "-" else Path(article).parent


@cache
def _set_above(folder: Path) -> Settings:
    """What the nearest settings say."""
    start = folder.absolute()
    for above in (start, *start.parents):
        for name in (OWN, SHARED):
            found = _settings(above / name)
            if found is not None:
                kinds = above / found["kinds"] if "kinds" in found else None
                only, skip = (tuple(found.get(names, ())) for names in ("only", "skip"))
                scope = Scope(found.get("level", ""), only, skip, found.get("notes"))
                names = found.get("verdicts", {})
                return Settings(kinds, scope, found.get("stale-after", ""), names)
    return NOTHING_SET


def _settings(path: Path) -> Mapping[str, Any] | None:
    """What the file sets, checked; None when it has nothing for us."""
    data = _bytes(path)
    if data is None or (path.name == SHARED and not TABLE.search(data)):
        return None
    found = _toml(path, data)
    if path.name == SHARED:
        found = found["tool"]["factcheck"]
    for name, value in found.items():
        _check_setting(_shown(path), name, value)
    return found


def _check_setting(file: str, name: str, value: Any) -> None:
    """Raise FactcheckError for a setting that does not exist or cannot be used."""
    if name not in SETTINGS:
        raise FactcheckError(f"{file}: there is no setting {name!r}", _meant(name))
    form, wanted, remedy = SETTINGS[name]
    texts = value if isinstance(value, list) else [value] if form is str else []
    if not isinstance(value, form) or not all(isinstance(t, str) and t for t in texts):
        raise FactcheckError(f"{file}: {name} is not {wanted}", remedy)
    if form is list:
        known_checks(texts, f"{file}: {name}: ")
    if isinstance(value, dict):
        _check_names(f"{file}: {name}", value)
    if name == "level" and value not in LEVELS:
        raise FactcheckError(
            f"{file}: there is no level {value!r}", f"There are: {', '.join(LEVELS)}."
        )


def _check_names(place: str, names: Mapping[str, Any]) -> None:
    """Raise FactcheckError for a verdict that there is not, or a name that is no text."""
    from factcheck.verdicts import STATUSES  # few houses rename any

    for value, name in names.items():
        if value not in STATUSES:
            raise FactcheckError(
                f"{place}: there is no verdict {value!r}", f"There are: {', '.join(STATUSES)}."
            )
        if not isinstance(name, str) or not name.strip():
            raise FactcheckError(f"{place}: the name of {value} is no text", "Write it in quotes.")
    _check_apart(place, {**STATUSES, **names})


def _check_apart(place: str, names: Mapping[str, str]) -> None:
    """Raise FactcheckError when a name of one verdict is the value or a name of another."""
    from factcheck.verdicts import spellings

    owners = {value: value for value in names}
    for value, name in names.items():
        for said in spellings(name):
            if owners.setdefault(said, value) != value:
                raise FactcheckError(
                    f"{place}: {said!r} would be both {owners[said]} and {value}",
                    "Give each verdict a name of its own.",
                )


def _meant(name: str) -> str:
    if name == "tool":
        return f'In {OWN} write kinds = "…" without a [tool.factcheck] above it.'
    from difflib import get_close_matches  # only on the way to an error

    near = get_close_matches(name, SETTINGS, n=1)
    return f"Did you mean {near[0]}?" if near else f"There are: {', '.join(SETTINGS)}."


def suppressions_for(article: str, name: str) -> tuple[list[Suppression], list[str]]:
    """What the file of suppressions beside an article has for it, and what cannot be used.

    name  of the article as reports print it; entries name its last part
    """
    path = _folder(article) / IGNORED
    found: list[Suppression] = []
    remarks: list[str] = []
    for number, entry in enumerate(_ignored(path), 1):
        if entry["article"] != Path(name).name:
            continue
        where = f"{_shown(path)}, entry {number}"
        words, reason = (" ".join(entry.get(key, "").split()) for key in ("words", "reason"))
        if reason:
            found.append(Suppression(entry["check"], words, reason, where))
        else:
            remarks.append(f'{where}: gives no reason and is not used. Write reason = "…".')
    return found, remarks


@cache
def _ignored(path: Path) -> list[dict[str, str]]:
    """The entries of a file of suppressions, checked; none when there is no such file."""
    data = _bytes(path)
    if data is None:
        return []
    found = _toml(path, data)
    entries = found.get("ignore", [])
    if set(found) - {"ignore"} or not isinstance(entries, list):
        raise FactcheckError(f"{_shown(path)}: holds more than suppressions", IGNORE_FORM)
    for number, entry in enumerate(entries, 1):
        where = f"{_shown(path)}, entry {number}"
        texts = isinstance(entry, dict) and all(isinstance(text, str) for text in entry.values())
        if not texts or set(entry) - set(ENTRY) or not set(ENTRY[:3]) <= set(entry):
            raise FactcheckError(f"{where}: is no suppression", IGNORE_FORM)
        known_checks([entry["check"]], f"{where}: ")
    return entries


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError as error:
        raise FactcheckError(
            f"{_shown(path)}: cannot be read ({error.strerror})", "Ask its owner for permission."
        ) from None


def _toml(path: Path, data: bytes) -> dict[str, Any]:
    import tomllib  # a run without settings of a house does not need it

    bad = data.find(0)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text, bad = "", error.start
    if bad >= 0:
        line = data.count(b"\n", 0, bad) + 1
        raise FactcheckError(
            f"{_shown(path)}: is not text in UTF-8 (byte {data[bad]:02x} in line {line})",
            "Save it as UTF-8 and try again.",
        )
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        wrong = "too many [ or { inside each other" if isinstance(error, RecursionError) else error
        raise FactcheckError(f"{_shown(path)}: {wrong}", "Mend that place and try again.") from None


def _state(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What tells that no kind file of a folder has changed: names, times, sizes."""
    found = []
    for path in sorted(folder.glob("*.toml")):
        with suppress(OSError):  # reading it will say why
            stat = path.stat()
            found.append((path.name, stat.st_mtime_ns, stat.st_size))
    return tuple(found)


@lru_cache(maxsize=8)
def _kinds_in(folder: Path, state: object) -> HouseKinds:
    """Every kind file of a folder, checked; kept for as long as its `state` is the same."""
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
        raise _in_kind(error) from None
    return kinds


def _in_kind(error: KindError) -> FactcheckError:
    """What is wrong, up to a semicolon, then what to do about it."""
    where = f"{error.file}: {error.entry}"
    wrong, _, remedy = error.remedy.partition("; ")
    if not remedy:  # nothing but what to do
        return FactcheckError(where, f"{wrong[:1].upper()}{wrong[1:]}.")
    return FactcheckError(f"{where}: {wrong}", f"{remedy[:1].upper()}{remedy[1:]}.")


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
