"""Which claims of one text belong together, told by its grammar and never by nearness alone.

One file a family of links; each takes the claims of the text sentence by sentence and looks at
the words between them. Found once here, so that no check holds a pattern of prose.
"""

from collections.abc import Callable, Iterator, Sequence

from claims.links.ages import ages
from claims.links.anniversaries import anniversaries
from claims.links.bodies import bodies
from claims.links.changes import changes
from claims.links.clocks import clocks
from claims.links.conversions import conversions
from claims.links.dated import dated
from claims.links.durations import durations
from claims.links.headlines import headlines
from claims.links.hedges import hedges
from claims.links.lists import lists
from claims.links.margins import margins
from claims.links.means import means
from claims.links.moneys import moneys
from claims.links.moves import moves
from claims.links.multiples import multiples
from claims.links.neighbours import Sentence, sentences_of
from claims.links.occasions import occasions
from claims.links.paces import paces
from claims.links.parts import parts
from claims.links.per_head import per_head
from claims.links.polls import polls
from claims.links.ranges import ranges
from claims.links.ranks import ranks
from claims.links.same import same
from claims.links.series import series
from claims.links.shares import shares
from claims.links.splits import splits
from claims.links.steps import steps
from claims.links.sums import sums
from claims.links.tenses import tenses
from claims.links.variants import variants
from claims.links.windows import windows
from claims.model import Claim, Link

Family = Callable[[str, Sequence[Sentence]], Iterator[Link]]

FAMILIES: tuple[Family, ...] = (
    conversions,
    parts,
    windows,
    durations,
    ranges,
    shares,
    sums,
    changes,
    moves,
    multiples,
    splits,
    per_head,
    paces,
    variants,
    dated,
    anniversaries,
    ages,
    same,
    headlines,
    hedges,
    ranks,
    tenses,
    margins,
    bodies,
    lists,
    means,
    polls,
    clocks,
    series,
    moneys,
    occasions,
    steps,
)
# these hold claims of one sentence together: a sentence with a single claim has nothing for them
WITHIN = frozenset((conversions, parts, durations, ranges, shares, sums, ages))
FOR_CLAIMS = (conversions,)  # what a claim itself shows of its links: `part_of`


def find_links(
    text: str, claims: Sequence[Claim], families: Sequence[Family] = FAMILIES
) -> list[Link]:
    """Every link between `claims` (in the order of `text`), family by family."""
    sentences = sentences_of(claims)
    several = [sentence for sentence in sentences if len(sentence) > 1]
    return [
        link
        for family in families
        for link in family(text, several if family in WITHIN else sentences)
    ]
