"""A list should hold as many things as are announced.

    The army left four provinces: Herat, Farah and Badghis.     these are three, not four

Lists behind a colon in the same sentence, of names, or of matters such as reasons and priorities;
and lines with bullets. "Bosnia and Herzegovina" may be one thing or two. A list that is too short
is an error; one that is too long only a warning, since "Paris, France" may be one thing.

Silent without a colon, for lists with clauses, figures or brackets in them, for lists that say
"including", and for groups of people ("four people: a couple and their sons").
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.amounts import amount
from factcheck.finding import Finding
from factcheck.linked import figures

NAME = "announced-count"


def check(reading: Reading) -> Iterator[Finding]:
    """Lists that are shorter or longer than they were said to be."""
    for link, one, announced, _, _ in figures(reading, "announced"):
        fewest, most = link.numbers
        short, long = announced.low > most, announced.low < fewest
        if not short and (not long or link.cue == "names"):
            continue
        many = amount(most if short else fewest)
        yield Finding(
            NAME,
            "error" if short or link.cue == "lines" else "warning",
            one.start,
            one.end,
            f"the list holds {many}, not {amount(announced.low)}",
            cause="one was left out" if announced.low == most + 1 else "",
            claims=(one.id,),
        )
