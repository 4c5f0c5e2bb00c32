"""One thing is not counted in millions here and in billions there.

    The dam cost £58 million. … The £58 billion dam …     a thousand times as much as before

Two figures with the same digits that are a thousand or a million times apart, said of one thing:
the same noun or currency, and clauses that share words, kind, speaker or day. Digits like 58 count
for more than a single 5, which needs three shared cues.

Silent for other days, another speaker or place, for "another £58m", and when the sentence says that
the figure was corrected or compared.
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.linked import figures, words

NAME = "million-billion"


def check(reading: Reading) -> Iterator[Finding]:
    """The same digits with another multiplier."""
    for link, one, first, other, second in figures(reading, "same", "headline"):
        if link.cue != "scale":
            continue
        in_headline = link.kind == "headline"
        here, there = (one, other) if in_headline else (other, one)
        high, low = max(first.low, second.low), min(first.low, second.low)
        yield Finding(
            NAME,
            "warning",
            here.start,
            here.end,
            f"{words(here)} {'in the headline' if in_headline else 'here'}, "
            f"{words(there)} {'below' if in_headline else 'before'}",
            working=f"{amount(high)} ÷ {amount(low)} = {amount(high / low)}",
            cause="million and billion, or thousand and million, mixed up",
            claims=(here.id, there.id),
        )
