"""A figure in the headline should stand in the article.

    Storm kills 1,500 in Manila ¶ A storm killed 1,050 people in Manila …     1,050 people below

The headline is a short first line without a full stop. Its figure is held against all figures of
the body of the same sort (noun, persons of one kind, currency, unit); a finding needs a figure of
the first paragraphs that shares two words with the headline, or any that a slip of the pen makes
of it, and none that the headline's may be rounded from or add up.

A figure of the headline with none within a tenth of it in the whole body, alone or two
together, is a note; small numbers are left alone.

Silent for words without a figure ("dozens"), and for figures of another thing.
"""

from collections.abc import Iterator
from itertools import combinations

from claims import Claim, Quantity, Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.intervals import diagnose, last_place, may_be_same
from factcheck.linked import figures, figures_by_id, words

NAME = "headline"

MOST = 12  # figures of a body that are added in pairs
ROUND = 100  # the least place that a headline rounds to


def check(reading: Reading) -> Iterator[Finding]:
    """Figures of the headline that no figure of the body bears out."""
    known = figures_by_id(reading)
    for link, one, first, other, second in figures(reading, "headline"):
        rest = [known[name].quantity for name in link.more]
        if link.cue == "absent":
            yield _absent(one)
        elif not link.cue and not _is_borne_out(first, [second, *rest]):
            yield Finding(
                NAME,
                "warning",
                one.start,
                one.end,
                f"{words(one)} in the headline, {words(other)} below",
                working=f"{amount(first.low)} ≠ {amount(second.low)}",
                cause=diagnose(first.low, second.low),
                claims=(one.id, other.id),
            )


def _absent(claim: Claim) -> Finding:
    told = f"{words(claim)} stands in the headline only"
    return Finding(NAME, "note", claim.start, claim.end, told, claims=(claim.id,))


def _is_borne_out(headline: Quantity, body: list[Quantity]) -> bool:
    """Is the figure one of the body, rounded, or two of them together?"""
    if any(may_be_same(headline, quantity) or _rounds(headline, quantity) for quantity in body):
        return True
    return any(
        abs(one.low + other.low - headline.low) <= last_place(headline.low) / 2
        for one, other in combinations(body[:MOST], 2)
    )


def _rounds(headline: Quantity, body: Quantity) -> bool:
    """Is the headline's figure the body's at its last place, rounded or cut off: 1bn of 1.4bn?"""
    place = last_place(headline.low)
    return place >= ROUND and -place / 2 <= body.low - headline.low < place
