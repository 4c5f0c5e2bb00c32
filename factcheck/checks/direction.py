"""What is said to rise should end higher than it began, what falls, lower.

    Unemployment rose from 52,000 to 49,000.     52,000 to 49,000 is a fall

Either way of writing counts: "from 52 to 49", "to 49 from 52", "49, up from 52", "49, 3% more than
the 52 of last year".

Silent when no such word stands before or between the two figures.
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.changes import changes
from factcheck.finding import Finding

NAME = "direction"


def check(reading: Reading) -> Iterator[Finding]:
    """Verbs of change that their own two figures contradict."""
    for change in changes(reading, "change", "move"):
        link = change.link
        if not link.cue or change.start.value == change.end.value:
            continue
        if (link.cue == "down") == link.falling:
            continue
        is_a, said = ("fall", "rise") if link.falling else ("rise", "fall")
        yield Finding(
            NAME,
            "error",
            change.claim.start,
            change.claim.end,
            f"{change.text} is a {is_a}, and the text says {said}",
            cause="the two figures changed places, or the verb is the wrong one",
            claims=(change.claim.id,),
        )
