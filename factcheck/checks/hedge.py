"""A figure that is hedged in one place should be hedged in the other.

    He asked for up to 2,000 visas. … The 2,000 visas he asked for …     “up to” is lost

The same figure of one thing, said twice: the noun or currency, and clauses that share two words
(one under a headline or behind "the"). "Up to", "as many as" or "fewer than" here and nothing there
is a warning, since the plain figure claims more; a lost or added "about", "at least" or "more than"
is a note.

Silent for other days and speakers, for percentages outside of headlines, and for "more than" beside
"up to".
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.finding import Finding
from factcheck.linked import figures, words

NAME = "hedge"


def check(reading: Reading) -> Iterator[Finding]:
    """Hedges that are lost or added on the way through the text."""
    for link, one, first, other, _ in figures(reading, "hedge"):
        hedge = " ".join(reading.text[one.start : first.number.start].split())
        lost = one.start < other.start
        where, done = ("before", "lost") if lost else ("below", "added")
        yield Finding(
            NAME,
            "warning" if link.cue else "note",
            other.start,
            other.end,
            f"{words(other)} here, {words(one)} {where}: “{hedge}” is {done}",
            claims=(other.id, one.id),
        )
