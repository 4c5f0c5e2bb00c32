"""Compiled patterns, taken ready-made from the build where this Python made them.

The engine has some two hundred small patterns. Compiling them takes 40 ms, a third of a whole run
of the command; taking them from the build takes 2. `tools/store_patterns.py` writes
`claims/stored_patterns.py` when the package is built. It is used only by a Python whose pattern
code has the same number (`_sre.MAGIC`); any other, or a plain checkout, compiles as ever.
"""

import _sre  # type: ignore[import-not-found]  # no stubs; `re` itself is a thin layer over it
import re
from contextlib import suppress
from typing import Any

STORED: dict[tuple[str, int], Any] = {}  # (source, flags) → arguments of `_sre.compile`
TRIES: dict[str, str] = {}  # sorted words, a line each → their pattern
with suppress(ImportError):
    import claims.stored_patterns as made

    TRIES = made.TRIES
    STORED = made.STORED if made.MAGIC == _sre.MAGIC else {}


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile(source, flags)` gives, sooner.

    >>> compiled(r"(?P<day>\\d+) May").match("12 May")["day"]
    '12'
    """
    entry = STORED.get((source, int(flags)))
    if entry is None:
        return re.compile(source, flags)
    pattern: re.Pattern[str] = _sre.compile(source, entry[0], list(entry[1]), *entry[2:])
    return pattern
