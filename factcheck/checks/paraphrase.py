"""A paraphrase and the quotation beside it should give the same figure.

    Roth said 1,500 men had fled. “Some 1,050 men have fled,” he said.     1,050 in the quotation

One speaker, neighbouring sentences, one figure in quotation marks and the other not, of one noun
(or persons of one kind) or unit, in clauses that share three words; two or fewer when a slip of the
pen explains the difference. Hedges and rounding count as for any repeated figure.

Silent when a clause names a place or a body that the other does not, for other days, and when a
sentence says that the figure rose, fell, was revised or planned.
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.intervals import diagnose, may_be_same
from factcheck.linked import figures, words

NAME = "paraphrase"


def check(reading: Reading) -> Iterator[Finding]:
    """Quotations whose figure the paper gives otherwise."""
    for link, one, first, other, second in figures(reading, "same"):
        if link.cue != "quote" or may_be_same(first, second):
            continue
        quoted, ours = (one, other) if one.quoted else (other, one)
        yield Finding(
            NAME,
            "warning",
            ours.start,
            ours.end,
            f"{words(ours)} in the paper’s words, {words(quoted)} in the quotation",
            working=f"{amount(first.low)} ≠ {amount(second.low)}",
            cause=diagnose(second.low, first.low),
            claims=(ours.id, quoted.id),
        )
