"""Whether a report is coloured, and the colours themselves."""

from collections.abc import Mapping
from typing import Literal

When = Literal["auto", "always", "never"]

# name of a style in a report -> what rich calls it; every one of them only repeats what words say
STYLES = {
    "title": "bold",
    "figure": "bold underline",
    "label": "dim",
    "faint": "dim",
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold cyan",
    "high": "bold",
}


def wanted(when: str, environment: Mapping[str, str], terminal: bool) -> bool:
    """Colour or not: the option, then NO_COLOR, FORCE_COLOR, TERM=dumb, then where it goes.

    >>> wanted("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, terminal=True)
    False
    >>> wanted("auto", {"FORCE_COLOR": "1"}, terminal=False)
    True
    """
    if when != "auto":
        return when == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR") or environment.get("CLICOLOR_FORCE", "0") != "0":
        return True
    return terminal and environment.get("TERM") != "dumb"


def refused(when: str, environment: Mapping[str, str]) -> bool:
    """Is even a report in colour that was asked for, as FORCE_COLOR does, to have none?

    >>> refused("auto", {"NO_COLOR": "1"}), refused("auto", {"TERM": "dumb"})
    (True, False)
    """
    return not wanted(when, {**environment, "FORCE_COLOR": "1"}, terminal=True)
