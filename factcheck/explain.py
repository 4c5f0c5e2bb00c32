"""The checks for people: a list of all, and the manual page of each, which is its docstring."""

from collections.abc import Iterator
from inspect import cleandoc

from factcheck.checks import CHECKS, Check
from factcheck.scope import known_checks, wonders


def listing() -> Iterator[str]:
    """A line for each check: its name and what it asks of the text."""
    room = max(len(check.NAME) for check in CHECKS) + 2
    for check in CHECKS:
        only = " (with --notes)" if wonders(check) else ""
        yield f"{check.NAME:<{room}}{manual(check).partition(chr(10))[0]}{only}"


def page(name: str) -> Iterator[str]:
    """The manual page of the check `name`: what, how near, an example, when it is silent."""
    known_checks([name])
    [check] = [check for check in CHECKS if name == check.NAME]
    yield name
    yield from manual(check).splitlines()
    if wonders(check):
        yield from ("", "Asked only with --notes, or when named with --only: it wonders, no more.")


def manual(check: Check) -> str:
    """What the check's module says of itself."""
    return cleandoc(check.__doc__ or "")
