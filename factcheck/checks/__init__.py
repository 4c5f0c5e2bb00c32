"""The checks: one module each, with `NAME` and `check(reading) -> Iterator[Finding]`.

The order of CHECKS is the order of findings that begin at the same place.
"""

from collections.abc import Iterator
from typing import Protocol

from claims import Reading
from factcheck.checks import (
    conversion,
    duration,
    impossible_date,
    part_of_whole,
    range_reversed,
    temperature_difference,
    weekday,
)
from factcheck.finding import Finding


class Check(Protocol):
    """What a module of this folder offers."""

    @property
    def NAME(self) -> str:  # noqa: N802  a constant of the module
        """How findings and options call it: "conversion"."""

    def check(self, reading: Reading) -> Iterator[Finding]:
        """What of this sort is wrong in one article."""


CHECKS: tuple[Check, ...] = (
    conversion,
    temperature_difference,
    part_of_whole,
    weekday,
    impossible_date,
    range_reversed,
    duration,
)
