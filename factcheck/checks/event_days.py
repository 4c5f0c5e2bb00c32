"""One occasion should have one day.

    The SCO summit on July 13 … The summit is due on July 14.     July 13 before

A day right behind a definite occasion ("the summit on", "the vote is set for"), against the day
that the same occasion was given before. A note: it may have moved, last two days, or be two.

Silent for ranges of days, for occasions that are described differently ("the Oslo summit", "the
Geneva summit") or told apart ("the second vote"), and for "a summit on".
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.amounts import day
from factcheck.finding import Finding
from factcheck.linked import dated, words

NAME = "event-days"
NOTES_ONLY = True


def check(reading: Reading) -> Iterator[Finding]:
    """Occasions with two days."""
    for link, before, here in dated(reading, "occasion"):
        one, other = before.claim, here.claim
        yield Finding(
            NAME,
            "note",
            other.start,
            other.end,
            f"the {link.cue} is on {words(other)} here, on {words(one)} before",
            working=f"{day(here.first)} ≠ {day(before.first)}",
            claims=(other.id, one.id),
        )
