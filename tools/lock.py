"""Write requirements/ci.txt and docs/licences.md from what is installed here.

    python tools/lock.py            writes both
    python tools/lock.py --check    ends with 1 when a package that is used is missing in them

Run it in an environment that was made with `pip install -e '.[dev]'` and passes the tests.
"""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LOCK, LICENCES = ROOT / "requirements" / "ci.txt", ROOT / "docs" / "licences.md"
OURS = "factcheck-desk"
HEAD = "# What .ci/run installs, as it was tried last; written by tools/lock.py.\n"
ABOUT = """\
# Licences

What `pip install 'factcheck-desk[documents,lsp]'` brings along; written by `tools/lock.py` from
what the packages say about themselves. factcheck itself is under the MIT licence.

| package | licence |
|---|---|
"""


def plain(name: str) -> str:
    """A name as packages are compared by."""
    return re.sub(r"[-_.]+", "-", name).lower()


INSTALLED = {plain(found.metadata["Name"]): found for found in distributions()}


def needed(name: str, extras: tuple[str, ...], seen: set[str]) -> None:
    """Put `name` and all that it needs into `seen`."""
    seen.add(plain(name))
    for line in INSTALLED[plain(name)].requires or ():
        asked = Requirement(line)
        wanted = not asked.marker or any(
            asked.marker.evaluate({"extra": extra}) for extra in (*extras, "")
        )
        other = plain(asked.name)
        if wanted and other in INSTALLED and (other not in seen or asked.extras):
            needed(asked.name, tuple(asked.extras), seen)


def names(*extras: str) -> list[str]:
    """The packages that an installation with these extras has, ours left out."""
    seen: set[str] = set()
    needed(OURS, extras, seen)
    return sorted(seen - {OURS})


def licence(package: Distribution) -> str:
    """What a package says about its licence, in one line."""
    meta = package.metadata
    kinds = [c for c in meta.get_all("Classifier") or () if c.startswith("License ::")]
    said = meta["License-Expression"] or (kinds[0].rpartition(" :: ")[2] if kinds else "")
    return said or str(meta["License"] or "not said").splitlines()[0]


def written() -> Iterator[tuple[Path, str]]:
    """Both files with what should stand in them."""
    lock = "".join(f"{name}=={INSTALLED[name].version}\n" for name in names("dev"))
    rows = "".join(
        f"| {name} | {licence(INSTALLED[name])} |\n" for name in names("documents", "lsp")
    )
    yield LOCK, HEAD + lock
    yield LICENCES, ABOUT + rows


def first_words(text: str) -> set[str]:
    """The names of packages in a file, whatever their versions."""
    return set(re.findall(r"^(?:\| )?([a-z0-9-]+)(?===| \|)", text, re.MULTILINE))


def main(words: list[str]) -> int:
    """The exit code."""
    if words == ["--check"]:
        missing = [
            (path.name, sorted(first_words(text) - first_words(path.read_text("utf-8"))))
            for path, text in written()
        ]
        for name, packages in missing:
            if packages:
                print(f"{name} lacks {', '.join(packages)}: run tools/lock.py", file=sys.stderr)
        return 1 if any(packages for _, packages in missing) else 0
    for path, text in written():
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
