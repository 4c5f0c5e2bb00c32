"""A figure that is given twice should be the same figure.

    1,037 soldiers crossed on July 5. … The 1,307 soldiers who crossed on July 5 …     1,037 before

Two figures of one noun need three shared cues: kind, whole noun phrase, speaker, day, a name,
words of the clause, "the" before the second. Fewer are enough when a slip of the pen explains the
difference: two digits changed places, one digit wrong, a nought too many. Hedges and rounding
count: "about 1,500" and 1,537 agree, as do "at least 30" and 43.

Silent for other days, another speaker, place or sort of the thing counted, for "another 40", and
when the sentence says that the figure rose, fell, was revised or planned.
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.intervals import diagnose, may_be_same
from factcheck.linked import figures, words

NAME = "repeated-figure"


def check(reading: Reading) -> Iterator[Finding]:
    """Figures of one thing that cannot both be right."""
    for link, one, first, other, second in figures(reading, "same"):
        if link.cue or may_be_same(first, second):
            continue
        yield Finding(
            NAME,
            "warning",
            other.start,
            other.end,
            f"{words(other)} here, {words(one)} before: which is it?",
            working=f"{amount(second.low)} ≠ {amount(first.low)}",
            cause=diagnose(second.low, first.low),
            claims=(other.id, one.id),
        )
