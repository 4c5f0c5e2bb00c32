"""Which checks are asked, and from which level up their findings are shown."""

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.checks import CHECKS, Check
from factcheck.errors import FactcheckError
from factcheck.finding import LEVELS, Finding
from factcheck.visible import visible


class Scope(NamedTuple):
    """What somebody asked for; empty and None where nothing was said, which shows everything.

    level  the levels level to show
    only   names of the checks to ask, and no others
    skip   names of the checks not to ask
    notes  whether to ask the checks that only ever wonder (NOTES_ONLY) as well
    """

    level: str = ""
    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    notes: bool | None = None

    def over(self, usual: "Scope") -> "Scope":
        """This one, with what is `usual` where it says nothing; who is named here is asked.

        >>> Scope(only=("age",)).over(Scope("error", skip=("age", "share")))
        Scope(level='error', only=('age',), skip=(), notes=None)
        """
        return Scope(
            self.level or usual.level,
            self.only or usual.only,
            self.skip or (() if self.only else usual.skip),
            usual.notes if self.notes is None else self.notes,
        )

    def asks(self, check: Check) -> bool:
        """Is this check to be asked? One that only wonders is, when it is named."""
        if check.NAME in self.skip:
            return False
        if self.only:
            return check.NAME in self.only
        return bool(self.notes) or not wonders(check)

    def shows(self, finding: Finding) -> bool:
        """Is a finding of this level to be shown?"""
        levels: tuple[str, ...] = LEVELS
        return not self.level or levels.index(finding.level) <= levels.index(self.level)


EVERY_LEVEL = Scope()


def wonders(check: Check) -> bool:
    """Does the check only ever wonder, so that it is asked with --notes alone?"""
    return bool(getattr(check, "NOTES_ONLY", False))


def known_checks(names: Iterable[str], where: str = "") -> None:
    """Raise FactcheckError for a name that no check has, with the one that was probably meant."""
    known = [check.NAME for check in CHECKS]
    for name in names:
        if name not in known:
            from difflib import get_close_matches

            near = get_close_matches(name, known, n=1)
            meant = f"Did you mean {near[0]}? " if near else ""
            raise FactcheckError(
                f"{where}no check is called {visible(name)!r}",
                f"{meant}factcheck explain lists them all.",
            )
