"""Money should say whose it is where two countries of the text share its name or sign.

    Canada will pay the US firm $5 million.     dollars of the United States or of Canada?

Dollars, rupees, kroner, kronor, pesos, francs, dinars, shillings and ¥. A note on the first such
figure of each currency, when its own sentence names one of the countries and the text another.

Silent when the figure says it ("US$5 million", "Canadian dollars"), when one country alone is
named, and for plain dollars in a sentence that names no country but the United States.
"""

from collections.abc import Iterator

from claims import Reading
from factcheck.finding import Finding
from factcheck.linked import linked, words

NAME = "currency-country"


def check(reading: Reading) -> Iterator[Finding]:
    """Money of more than one possible country."""
    for link, one, _ in linked(reading, "money"):
        yield Finding(
            NAME,
            "note",
            one.start,
            one.end,
            f"{words(one)}: money of {link.cue}?",
            claims=(one.id,),
        )
