"""One occasion should have one day.

    The SCO summit on July 13 … The summit is due on July 14.     July 13 before

A day right behind a definite occasion ("the summit on", "the vote is set for"), against the day
that the same occasion was given before. A note: it may have moved, last two days, or be two.

Silent for ranges of days, for occasions that are described differently ("the Oslo summit", "the
Geneva summit") or told apart ("the second vote"), and for "a summit on".
"""

from collections.abc import Iterator

from claims import Claim, Reading
from factcheck.amounts import day
from factcheck.finding import Finding
from factcheck.linked import linked, words

NAME = "event-days"
NOTES_ONLY = True


def check(reading: Reading) -> Iterator[Finding]:
    """Occasions with two days."""
    for link, one, other in linked(reading, "occasion"):
        yield Finding(
            NAME,
            "note",
            other.start,
            other.end,
            f"the {link.cue} is on {words(other)} here, on {words(one)} before",
            working=f"{_day(other)} ≠ {_day(one)}",
            claims=(other.id, one.id),
        )


def _day(claim: Claim) -> str:
    time = claim.time
    return day(time.first) if time is not None and time.first is not None else ""
