"""Figures that were confirmed once, offered where another article says the same.

The same is: kind, both ends, unit, counted noun, and the days it holds on; never a number alone.
"""

from collections.abc import Iterable, Mapping

from claims import Claim
from factcheck.ledger.mark import Mark, figure_of


def offers(claims: Iterable[Claim], marks: Iterable[Mark], article: str) -> Mapping[str, Mark]:
    """Claim id -> the last confirmation of the same figure in an article other than this one."""
    confirmed = {
        mark.figure: mark
        for mark in sorted(marks, key=lambda mark: mark.id)
        if mark.verdict == "confirmed" and mark.article != article and _telling(mark)
    }
    found = ((claim.id, confirmed.get(figure_of(claim))) for claim in claims)
    return {name: mark for name, mark in found if mark}


def _telling(mark: Mark) -> bool:
    """Is it more than a number alone?"""
    return bool(mark.figure.low and (mark.figure.noun or mark.figure.unit))
