"""Figures that say by how much: "61 more than a year before", "11 per cent fewer"."""

from claims import compiled
from factcheck.sourcing.fact import Fact

MORE = compiled(r"\b(?:more|higher|above)\b(?! than \d)")
LESS = compiled(r"\b(?:less|fewer|lower|below)\b(?! than \d)")
BEHIND = 16  # characters


def said_turn(claim: Fact) -> str:
    """ "up" or "down" where "more than" or "fewer" stands right behind it, else ""."""
    quantity = claim.quantity
    if quantity is None:
        return ""
    words = claim.passage.words[max(0, quantity.number.end - quantity.start) :]
    behind = f"{words}{claim.passage.after[:BEHIND]}"
    match = MORE.search(behind) or LESS.search(behind)
    return "" if match is None else "up" if match.re is MORE else "down"
