"""What is ranked should come in the order of its figures.

    Haddad came first with 1,204 votes, Nasser second with 1,320.     1,320 is more than 1,204

Ranks are "first with", "second on", "the largest", "the third-smallest" and "followed by … with"
behind a leader, within one sentence and for figures of one noun or unit. The better place needs
the higher figure, or the lower one for smallest, lowest, cheapest. One place given twice needs one
figure twice.

Silent when rounding could explain the order, for places by different measures ("by sales", "by
staff"), for other days, and for times and strokes, where fewer win.
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.intervals import diagnose, may_be_same
from factcheck.linked import figures, words

NAME = "rank-order"


def check(reading: Reading) -> Iterator[Finding]:
    """Places that the figures contradict."""
    for link, one, first, other, second in figures(reading, "rank"):
        low, high = (first, second) if link.cue == "most" else (second, first)
        wrong = link.cue == "same" or high.low > low.high
        if not wrong or may_be_same(first, second):
            continue
        told = {
            "most": f"{words(other)} is more than {words(one)}, which is ranked before it",
            "least": f"{words(other)} is less than {words(one)}, which is ranked before it",
            "same": f"{words(other)} is given the same place as {words(one)}",
        }
        sign = "≠" if link.cue == "same" else ">" if link.cue == "most" else "<"
        yield Finding(
            NAME,
            "warning",
            other.start,
            other.end,
            told[link.cue],
            working=f"{amount(second.low)} {sign} {amount(first.low)}",
            cause=diagnose(second.low, first.low),
            claims=(other.id, one.id),
        )
