"""What is said to rise should end higher than it began, what falls, lower.

    Unemployment rose from 52,000 to 49,000.     52,000 to 49,000 is a fall

Silent when the text has no verb of change before "from … to".
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.finding import Finding
from factcheck.linked import figures

NAME = "direction"


def check(reading: Reading) -> Iterator[Finding]:
    """Verbs of change that their own two figures contradict."""
    for link, one, _, _, _ in figures(reading, "change"):
        if not link.cue or (link.cue == "down") == link.falling:
            continue
        is_a, said = ("fall", "rise") if link.falling else ("rise", "fall")
        yield Finding(
            NAME,
            "error",
            one.start,
            one.end,
            f"{one.text} is a {is_a}, and the text says {said}",
            cause="the two figures changed places, or the verb is the wrong one",
            claims=(one.id,),
        )
