"""“Three times more” is read in two ways; “three times as many” in one.

    The city had 90 murders, three times more than the 30 in 2019.     three times as many is meant

A note, whichever of the two readings the figures fit: 90 is three times 30, and "three times more"
may be read as four times as many.

Silent when the text gives no two figures to tell what is meant, and when neither reading fits,
which is the business of the check for multiples.
"""

from collections.abc import Iterator
from decimal import Decimal

from claims import Reading
from factcheck.amounts import amount
from factcheck.changes import changes
from factcheck.finding import Finding
from factcheck.linked import by_id

NAME = "times-more"
NOTES_ONLY = True

# as far as a multiple may be from the two figures and still be the one that is meant
NEAR = Decimal("0.1")


def check(reading: Reading) -> Iterator[Finding]:
    """Multiples with "more" whose two readings differ."""
    known = by_id(reading)
    for change in changes(reading, "multiple"):
        factor = change.link.factor
        if change.link.cue != "more" or not change.link.more:
            continue
        said = known[change.link.more[0]]
        ratio = change.end.value / change.start.value
        fits = [meant for meant in (factor, factor + 1) if abs(ratio / meant - 1) <= NEAR]
        if not fits:
            continue
        other = factor + 1 if fits[0] == factor else factor
        yield Finding(
            NAME,
            "note",
            said.start,
            said.end,
            f"{change.text} is {amount(fits[0])} times as many; "
            f"“{said.text} more” may also be read as {amount(other)} times",
            working=f"{amount(change.end.value)} ÷ {amount(change.start.value)} = {amount(ratio)}",
            claims=(change.claim.id, said.id),
        )
