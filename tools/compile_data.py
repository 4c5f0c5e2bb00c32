"""Write the plain-literal modules that a run loads from the TOML files that people edit.

    python tools/compile_data.py            write what is out of date
    python tools/compile_data.py --check    say what is out of date, exit 1 if anything is

`claims/languages/en/NAME.toml` becomes `claims/languages/en/compiled/NAME.py` with one literal,
DATA; a folder `kinds/*.toml` becomes `compiled/kinds.py`, keyed by file name, and what only
checklists need of it becomes `compiled/kind_pages.py`. The examples in the data (`yes`, `no`)
are for tests and stay behind: parsing TOML at every start would cost more than reading an article.
"""

import pprint
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ROOT / "claims" / "languages"
LEFT_OUT = {"yes", "no", "note"}
# what only some runs need goes into a module of its own: (folder, module) -> entries
APART = {("kinds", "kind_pages"): ("means", "step", "source", "search", "bound")}


class DataError(ValueError):
    """A file that cannot be used: which one, what is wrong, and what to do about it."""


def load(path: Path) -> dict[str, Any]:
    """The content of one TOML file."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except ValueError as error:  # not TOML, or not UTF-8
        raise DataError(f"{named(path)}: {error}. Mend that place and try again.") from None


def named(path: Path) -> str:
    """The path as people name it, from the root of the project."""
    return str(path.relative_to(ROOT))


def check_kinds(languages: Path = LANGUAGES) -> None:
    """Raise KindError for a kind file that has not the form of a kind."""
    sys.path.insert(0, str(ROOT))
    from claims.kind_form import check_kind

    for path in sorted(languages.glob("*/kinds/*.toml")):
        check_kind(path.stem, load(path), named(path))


def without_examples(value: Any) -> Any:
    """`value` without the entries that only tests and people read."""
    if isinstance(value, dict):
        return {k: without_examples(v) for k, v in value.items() if k not in LEFT_OUT}
    if isinstance(value, list):
        return [without_examples(v) for v in value]
    return value


def sources(folder: Path) -> dict[str, Any]:
    """Name of the compiled module -> its data, for one language folder."""
    found = {path.stem: load(path) for path in sorted(folder.glob("*.toml"))}
    for inner in sorted(path for path in folder.iterdir() if any(path.glob("*.toml"))):
        files = sorted(inner.glob("*.toml"))
        found[inner.name] = {path.stem: load(path) for path in files}
    for (name, apart), entries in APART.items():
        if name in found:
            found[name], found[apart] = split(found[name], entries)
    return found


def split(data: dict[str, Any], entries: tuple[str, ...]) -> tuple[dict[str, Any], dict[str, Any]]:
    """`data` without `entries`, and `entries` alone, for each file of a folder."""
    rest = {k: {n: v for n, v in one.items() if n not in entries} for k, one in data.items()}
    alone = {k: {n: one[n] for n in entries if n in one} for k, one in data.items()}
    return rest, alone


def compiled(languages: Path = LANGUAGES) -> dict[Path, str]:
    """Path -> text of every module that should stand."""
    modules = {}
    for folder in sorted(path for path in languages.iterdir() if (path / "compiled").is_dir()):
        for name, data in worked_out(sources(folder)).items():
            literal = pprint.pformat(
                without_examples(data), width=100, compact=True, sort_dicts=False
            )
            header = f'"""Written by tools/compile_data.py from {name}; do not edit."""'
            modules[folder / "compiled" / f"{name}.py"] = f"{header}\n\nDATA = {literal}\n"
    return modules


def worked_out(found: dict[str, Any]) -> dict[str, Any]:
    """What would take long to work out at every start: forms, words, units."""
    sys.path.insert(0, str(ROOT))
    from claims.dates.forms import build_shapes
    from claims.dates.words import spelled_out
    from claims.kind_data import build_index
    from claims.unit_index import build_unit_index

    if "date_forms" in found:
        found["date_shapes"] = build_shapes(found["dates"], found["date_forms"])
        found["date_words"] = spelled_out(found["dates"])
    if "units" in found:
        found["unit_index"] = build_unit_index(found["units"], found["currencies"])
    if "kinds" in found:
        found["kind_index"] = build_index(found["kinds"], found["clauses"])
    return found


def stale(languages: Path = LANGUAGES) -> dict[Path, str]:
    """The modules whose file is missing or differs."""
    return {
        path: text
        for path, text in compiled(languages).items()
        if not path.exists() or path.read_text("utf-8") != text
    }


def main() -> int:
    """Write or check; returns the exit code, 2 when a file is broken."""
    try:
        wrong = stale()
        for path, text in wrong.items():
            if "--check" in sys.argv:
                print(f"{path}: out of date; run python tools/compile_data.py")
            else:
                path.write_text(text, "utf-8")
        check_kinds()
    except ValueError as error:
        print(f"compile_data: {error}", file=sys.stderr)
        return 2
    return 1 if wrong and "--check" in sys.argv else 0


if __name__ == "__main__":
    raise SystemExit(main())
