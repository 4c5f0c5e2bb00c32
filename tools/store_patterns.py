"""Write claims/stored_patterns.py: every pattern of the engine, compiled by this Python.

    python tools/store_patterns.py

Run when the package is built (tools/hatch_build.py). What the engine compiles is learned by
watching it read an article, so nothing has to be listed; a pattern that is missing here is
compiled at run time.
"""

import _sre  # type: ignore[import-not-found]
import re
import sys
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "claims" / "stored_patterns.py"
ARTICLE = ROOT / "examples" / "flood.txt"


def seen() -> tuple[list[tuple[str, int]], dict[str, str]]:
    """What importing the tool and checking an article compiles.

    (source, flags) of each pattern, and each word list with its trie.
    """
    patterns: dict[tuple[str, int], None] = {}
    tries: dict[str, str] = {}
    real = re.compile

    def watch(source: Any, flags: int = 0) -> Any:
        if sys._getframe(1).f_code.co_filename.endswith("claims/patterns.py"):
            patterns[source, int(flags)] = None
        return real(source, flags)

    TARGET.unlink(missing_ok=True)
    sys.path.insert(0, str(ROOT))
    re.compile = watch  # type: ignore[assignment]
    try:
        import claims.trie

        build = claims.trie._built

        def built(words: list[str]) -> str:
            return tries.setdefault("\n".join(words), build(words))

        claims.trie._built = built
        from factcheck.document import Document
        from factcheck.run import check_document

        check_document(Document("2019-05-16.txt", ARTICLE.read_text("utf-8")))
    finally:
        re.compile = real
    return list(patterns), tries


def stored(source: str, flags: int) -> tuple[int, tuple[int, ...], int, dict[str, int], Any]:
    """The arguments of `_sre.compile` after the source."""
    tree = _parser.parse(source, flags)
    names = dict(tree.state.groupdict)
    by_number: list[str | None] = [None] * tree.state.groups
    for name, number in names.items():
        by_number[number] = name
    code = tuple(int(word) for word in _compiler._code(tree, flags))
    return int(flags | tree.state.flags), code, tree.state.groups - 1, names, tuple(by_number)


def main() -> None:
    """Write the module."""
    patterns, tries = seen()
    entries = {key: stored(*key) for key in patterns}
    text = f'"""Written by tools/store_patterns.py at build."""\n\nMAGIC = {_sre.MAGIC}\n'
    TARGET.write_text(f"{text}TRIES = {tries!r}\nSTORED = {entries!r}\n", "utf-8")


if __name__ == "__main__":
    main()
