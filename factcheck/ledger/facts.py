"""Figures that were confirmed once, offered where another article says the same.

The same is: kind, both ends, unit, counted noun, and the days it holds on; never a number alone.
"""

from collections.abc import Iterable, Mapping

from claims import Claim
from factcheck.ledger.mark import Mark, figure_of

TELLING = 3  # digits that are not nought at the end


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
    """Is it more than a number alone? What has no day is known again by its digits: 16 people may
    die in any fire, 1,357 km is one border.
    """
    figure = mark.figure
    if not figure.low or not (figure.noun or figure.unit):
        return False
    digits = figure.low.lstrip("-").replace(".", "").strip("0")
    return bool(figure.first) or len(digits) >= TELLING
