r"""No pattern has a repeat in a repeat whose rounds can be drawn in ever more ways.

"( ?\d+)*x" tries 2 ** 30 of them on thirty digits.
"""

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from re import _constants as constants  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import claims
from factcheck import checks, sourcing

ENDLESS = 8  # rounds


def repeats_in(parts: Any, around: Any = None) -> Iterator[Any]:
    """Bodies of endless repeats that hold another one, which does not keep what it has taken."""
    for op, value in parts:
        if op in (constants.MAX_REPEAT, constants.MIN_REPEAT):
            _, most, body = value
            if most >= ENDLESS and around is not None:
                yield around
            yield from repeats_in(body, body if most >= ENDLESS else around)
        elif op is constants.SUBPATTERN:
            yield from repeats_in(value[3], around)
        elif op is constants.BRANCH:
            for branch in value[1]:
                yield from repeats_in(branch, around)
        elif op in (constants.ASSERT, constants.ASSERT_NOT):
            yield from repeats_in(value[1])


def begins_with_a_sign(body: Any) -> bool:
    r"""Does each round begin with a sign of its own, as in "(?:’\w*)*"?"""
    op, value = body[0]
    items = value if op is constants.IN else [(op, value)]
    return all(
        item is constants.LITERAL and not chr(sign).isalnum() and not chr(sign).isspace()
        for item, sign in items
    )


def may_blow_up(source: str, flags: int = 0) -> bool:
    """Can a run of one sort of characters be parted into rounds in ever more ways?"""
    bodies = repeats_in(parser.parse(source, flags))
    return any(body.getwidth()[0] <= 1 and not begins_with_a_sign(body) for body in bodies)


def patterns() -> Iterator[re.Pattern[str]]:
    """Those that stand in modules of the library, of the checks and of `against`."""
    for package in (claims, checks, sourcing):
        for found in walk_packages(package.__path__, f"{package.__name__}."):
            if ".compiled" not in found.name:
                yield from (
                    value
                    for value in vars(import_module(found.name)).values()
                    if isinstance(value, re.Pattern)
                )


@pytest.mark.parametrize(
    ("source", "blows_up"),
    [
        (r"(?: ?\d[\w:.]*)*x", True),
        (r"(?: ?(?:noon|\d+))*x", True),
        (r"(?: ?\d[\w:.]*+)*x", False),
        (r"(?:[’']\w*)*x", False),
        (r"(?: ?\d+){0,3}x", False),
    ],
)
def test_a_repeat_in_a_repeat_is_known(source: str, blows_up: bool) -> None:
    assert may_blow_up(source) == blows_up


def test_no_pattern_of_a_module_blows_up() -> None:
    known = {(one.pattern, one.flags) for one in patterns()}
    assert len(known) > 400
    assert [source for source, flags in known if may_blow_up(source, flags)] == []
