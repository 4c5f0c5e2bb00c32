"""Which claims of one text belong together, told by its grammar and never by nearness alone.

One file a family of links; each takes the claims of the text sentence by sentence and looks at
the words between them. Found once here, so that no check holds a pattern of prose.
"""

from collections.abc import Callable, Iterator, Sequence

from claims.links.ages import ages
from claims.links.changes import changes
from claims.links.conversions import conversions
from claims.links.durations import durations
from claims.links.neighbours import Sentence, sentences_of
from claims.links.parts import parts
from claims.links.ranges import ranges
from claims.links.shares import shares
from claims.links.sums import sums
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
    ages,
)
OF_ONE = (windows, changes)  # need no other claim in the sentence


def find_links(text: str, claims: Sequence[Claim]) -> list[Link]:
    """Every link between `claims` (in the order of `text`), family by family."""
    sentences = sentences_of(claims)
    several = [sentence for sentence in sentences if len(sentence) > 1]
    return [
        link
        for family in FAMILIES
        for link in family(text, sentences if family in OF_ONE else several)
    ]
