"""What happened lies before the article's own day, what will happen after it.

    (8 July) They met on July 13 in Dushanbe.     13 July is five days after the article

Only written days ("on July 13", "on 13 July 2021") with an event verb in the simple past or "will"
in their own clause. Past and one day later, or "will" and two days earlier, is a warning; a day
without year must lie within 60 days of the article, since beyond it another year may be meant.

Silent without the article's date, in quotations, for plans ("was scheduled on", "would meet on"),
for reported, negated and conditional clauses and for ranges of days.
"""

from collections.abc import Iterator
from datetime import date

from claims import Reading, compiled
from factcheck.amounts import day
from factcheck.finding import Finding
from factcheck.linked import Dated, dated, words

NAME = "tense"

YEAR = compiled(r"\b\d{4}\b")
NEAR = 60  # days
LATE = 2  # days: what "will" be tomorrow may be printed the day after


def check(reading: Reading) -> Iterator[Finding]:
    """Days whose verb has the wrong tense."""
    if reading.published is None:
        return
    own = reading.published.day
    for link, when, _ in dated(reading, "tense"):
        one = when.claim
        apart = _days_wrong(when, link.cue, own)
        if not apart:
            continue
        side, told = ("after", "as past") if link.cue == "past" else ("before", "as to come")
        days = f"{apart} day{'s' if apart > 1 else ''}"
        yield Finding(
            NAME,
            "warning",
            one.start,
            one.end,
            f"{words(one)} is {days} {side} the article, {day(own)}, but told {told}",
            claims=(one.id,),
        )


def _days_wrong(when: Dated, tense: str, own: date) -> int:
    """How many days the date lies on the wrong side of the article's own day; else 0."""
    apart, least = (when.first - own).days, 1
    if tense != "past":
        apart, least = -apart, LATE
    far = apart > NEAR and not YEAR.search(when.claim.text)
    return 0 if far or apart < least else apart
