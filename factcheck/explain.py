"""The checks for people: a list of all, and the manual page of each, which is its docstring."""

from collections.abc import Iterator
from inspect import cleandoc

from factcheck.checks import CHECKS, Check
from factcheck.errors import FactcheckError
from factcheck.visible import visible


def listing() -> Iterator[str]:
    """A line for each check: its name and what it asks of the text."""
    room = max(len(check.NAME) for check in CHECKS) + 2
    for check in CHECKS:
        yield f"{check.NAME:<{room}}{manual(check).partition(chr(10))[0]}"


def page(name: str) -> Iterator[str]:
    """The manual page of the check `name`: what, how near, an example, when it is silent."""
    for check in CHECKS:
        if name == check.NAME:
            yield name
            yield from manual(check).splitlines()
            return
    from difflib import get_close_matches

    near = get_close_matches(name, [check.NAME for check in CHECKS], n=1)
    meant = f"Did you mean {near[0]}? " if near else ""
    raise FactcheckError(
        f"no check is called {visible(name)!r}", f"{meant}factcheck explain lists them all."
    )


def manual(check: Check) -> str:
    """What the check's module says of itself."""
    return cleandoc(check.__doc__ or "")
